-- 聴聞の通知 names the office in charge and where it is (行政手続法第15条第1項第4号). What stands here until an officer has entered the
-- real address is marked like the rest of the row.
alter table notification.office add column address text not null default '東京都新宿区西新宿二丁目8番1号';
alter table notification.office alter column address drop default;
alter table notification.office add column unconfirmed boolean not null default true;

comment on column notification.office.address is 'Where the office is and papers are sent to (所在地) [PUBLIC]';
comment on column notification.office.unconfirmed is 'True until an officer has compared the row with the real office; 要確認 [PUBLIC]';
