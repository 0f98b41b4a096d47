-- Run once by a database administrator, as a superuser, before the first start; then give the login roles passwords.
-- menkyo_owner migrates; menkyo_app works; menkyo_vault alone reaches the numbers; menkyo_audit and menkyo_report read.
create role menkyo_owner  login nosuperuser nocreatedb nocreaterole nobypassrls;
create role menkyo_app    login nosuperuser nocreatedb nocreaterole nobypassrls;
create role menkyo_vault  login nosuperuser nocreatedb nocreaterole nobypassrls;
create role menkyo_audit  login nosuperuser nocreatedb nocreaterole nobypassrls;
create role menkyo_report login nosuperuser nocreatedb nocreaterole nobypassrls;
create database menkyo owner menkyo_owner encoding 'UTF8' template template0;
