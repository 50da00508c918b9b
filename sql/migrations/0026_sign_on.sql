-- Who has a provider may let it decide who they are (docs/decisions/0010-staff.md). An owner sets it: the server calls its
-- address only where webhooks may lead as well.
alter table horai.staff_sign_on
  add column label text not null default 'OpenID', -- what the button says it is
  add column allowed_domains text[] not null default '{}', -- of e-mail addresses; none: all
  add column password_allowed boolean not null default true; -- to those who are no owners
alter table horai.staff_sign_on
  add constraint staff_sign_on_label_is_not_blank check (btrim(label) <> '') not valid,
  add constraint staff_sign_on_domains_are_names check (array_position(allowed_domains, null) is null) not valid;
