-- The order in which those born in a year or on a day are found, name or no name, without looking at their rows.
drop index registry.licence_birth;
create index licence_birth on registry.licence (administrator, birth_date, kana_key, running);
