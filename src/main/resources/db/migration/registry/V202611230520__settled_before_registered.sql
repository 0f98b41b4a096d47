-- Nothing registers unpaid: whatever the application believes, the database asks the ledger itself.
create function registry.refuse_unsettled() returns trigger
    language plpgsql security invoker set search_path = '' as $$
begin
    if not payment.is_settled(new.case_number) then
        raise exception 'the fee of case % is not settled', new.case_number using errcode = 'MK409';
    end if;
    return new;
end $$;

create trigger licence_settled before insert on registry.licence
    for each row execute function registry.refuse_unsettled();

comment on function registry.refuse_unsettled() is 'Refuses a licence whose case still owes its fee [PUBLIC]';
