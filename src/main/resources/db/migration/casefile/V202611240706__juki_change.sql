-- Juki-net's change information (変更情報) beside what was declared.
alter table casefile.finding_item drop constraint finding_item_item;
alter table casefile.finding_item
    add constraint finding_item_item check (item in (
        'NAME', 'NAME_BEFORE', 'KANA', 'BIRTH_DATE', 'SEX', 'ADDRESS', 'DOMICILE', 'DOMICILE_BEFORE', 'DIED_ON', 'FORMER_SURNAME',
        'ALIAS', 'CHANGE_REASON', 'CHANGED_ON', 'CHANGE'));
