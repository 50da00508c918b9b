-- Passkeys, links that are sent by mail, and what happened to accounts (docs/decisions/0010-staff.md).

-- As the authenticator says: whether the key may be on several devices, and whether it is by now.
alter table horai.staff_passkeys
  add column is_backup_eligible boolean not null default false,
  add column is_backed_up boolean not null default false;

-- Keys of links in mails. What is shown to whoever invites is kept nowhere, so each mail has its own, with the same
-- rights; an attempt that is repeated makes another.
create table horai.staff_links (
  practice_id uuid not null references horai.practices (id),
  token_hash bytea not null, -- SHA-256 of 256 random bits
  invitation_id uuid,
  reset_id uuid,
  primary key (practice_id, token_hash),
  foreign key (practice_id, invitation_id) references horai.staff_invitations (practice_id, id) on delete cascade,
  foreign key (practice_id, reset_id) references horai.staff_resets (practice_id, id) on delete cascade,
  constraint staff_links_open_one_thing check (num_nonnulls(invitation_id, reset_id) = 1)
);
create index staff_links_invitation_idx on horai.staff_links (practice_id, invitation_id) where invitation_id is not null;
create index staff_links_reset_idx on horai.staff_links (practice_id, reset_id) where reset_id is not null;
select horai.keep_apart('horai.staff_links');

-- Log-ins and changes of what opens an account, by ids: no address, no name, no place.
create table horai.staff_events (
  practice_id uuid not null references horai.practices (id),
  id uuid not null default horai.new_id(),
  account_id uuid, -- whose; null: of nobody who is known here
  actor_id uuid, -- the account that did it, where that is another
  what text not null,
  method text, -- how somebody showed who they are
  inserted_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, account_id) references horai.staff_accounts (practice_id, id),
  foreign key (practice_id, actor_id) references horai.staff_accounts (practice_id, id),
  constraint staff_events_what_is_said check (btrim(what) <> '')
);
create index staff_events_account_idx on horai.staff_events (practice_id, account_id, id);
create index staff_events_actor_idx on horai.staff_events (practice_id, actor_id) where actor_id is not null;
select horai.keep_apart('horai.staff_events');

create trigger staff_events_append_only before update on horai.staff_events
  for each row execute function horai.refuse_change();
create trigger staff_events_never_truncated before truncate on horai.staff_events
  for each statement execute function horai.refuse_change();

-- They are kept for a year, and nobody forgets them before.
create function horai.keep_for_a_year() returns trigger language plpgsql as $$
begin
  if old.inserted_at > clock_timestamp() - interval '365 days' then
    raise exception '% is kept for a year', tg_table_name using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger staff_events_kept_for_a_year before delete on horai.staff_events
  for each row execute function horai.keep_for_a_year();
