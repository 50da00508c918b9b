-- What keeps practices, and those who work in one, apart.

-- A key may do what its scopes say (src/practice/permissions.ts), until it ends or is revoked.
alter table horai.api_keys
  add column scopes text[] not null default '{*}', -- '*': everything, which is what keys could do until now
  add column expires_at timestamptz,
  add column last_used_at timestamptz, -- to the minute
  add constraint api_keys_scopes_are_some
    check (cardinality(scopes) > 0 and array_position(scopes, null) is null);
alter table horai.api_keys alter column scopes drop default;
