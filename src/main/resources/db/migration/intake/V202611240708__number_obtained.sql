-- A number that came later from Juki-net for an application on paper: entered once, never changed.
grant update (number_token) on intake.application to menkyo_app;

create function intake.application_number_once() returns trigger language plpgsql as $$
begin
    if old.number_token is not null or old.channel not in ('COUNTER', 'POST') then
        raise exception 'the number of this application cannot be changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger application_number_once before update on intake.application
    for each row execute function intake.application_number_once();
