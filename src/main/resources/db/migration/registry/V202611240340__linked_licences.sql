-- Whose licence is a number linked with? Asked before every new link.
create index licence_number_token on registry.licence (administrator, number_token) where number_token is not null;
