-- A search for somebody who shares neither name nor kana nor birth date with the person of the case needs a reason.
alter table gateway.juki_search add column other_person_reason text check (length(other_person_reason) between 5 and 500);

comment on column gateway.juki_search.other_person_reason is
    'Why somebody was searched who shares neither name nor kana nor birth date with the person of the case; empty when something agrees [PERSONAL]';
