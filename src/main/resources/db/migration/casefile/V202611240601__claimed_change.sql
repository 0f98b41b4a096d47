-- Does the family register show the change or the death that the application claims?
alter table casefile.finding drop constraint finding_source;
alter table casefile.finding
    add constraint finding_source check (source in ('JUKI', 'KOSEKI', 'ROSTER', 'FAMILY_EVENT'));
alter table casefile.finding_item drop constraint finding_item_item;
alter table casefile.finding_item
    add constraint finding_item_item check (item in (
        'NAME', 'NAME_BEFORE', 'KANA', 'BIRTH_DATE', 'SEX', 'ADDRESS', 'DOMICILE', 'DOMICILE_BEFORE', 'DIED_ON', 'FORMER_SURNAME',
        'ALIAS', 'CHANGE_REASON', 'CHANGED_ON'));
