-- A case closes only when it owes nothing; whatever the application believes, the database asks the ledger itself.
create function payment.receivable(case_number text) returns bigint
    language sql stable security invoker set search_path = '' as $$
    select coalesce(sum(p.yen), 0)
      from payment.posting p join payment.charge c on c.id = p.charge_id
     where c.case_number = $1 and p.account = 'RECEIVABLE'
       and c.administrator = nullif(current_setting('app.tenant', true), '');
$$;
revoke all on function payment.receivable(text) from public;
grant execute on function payment.receivable(text) to menkyo_app;

create function casefile.refuse_while_due() returns trigger
    language plpgsql security invoker set search_path = '' as $$
begin
    if payment.receivable(new.case_number) <> 0 then
        raise exception 'case % still owes a fee', new.case_number using errcode = 'check_violation';
    end if;
    return null;
end $$;

-- deferred: a withdrawal closes the case and calls its fee off in one transaction
create constraint trigger case_closed_when_nothing_is_due after update of closed_at on casefile.case_file
    deferrable initially deferred for each row when (old.closed_at is null and new.closed_at is not null)
    execute function casefile.refuse_while_due();

comment on function payment.receivable(text) is 'What a case still owes, in yen';
comment on function casefile.refuse_while_due() is 'Refuses to close a case that owes a fee';
