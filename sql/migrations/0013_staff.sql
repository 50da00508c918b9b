-- Who works in a practice, and how they show it (docs/decisions/0010-staff.md). An account belongs to one practice: nothing
-- that an owner, or an identity provider of theirs, says about somebody reaches into another. Secrets that are only ever
-- compared are kept as SHA-256 of 256 random bits, passwords as Argon2id, and what must be read again sealed.

-- Databases of before have lost it: what only a migration made was dropped with the functions that are no more.
create or replace function horai.keep_apart(p_table regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format($policy$
    create policy one_practice on %s
      using (practice_id = nullif(current_setting('horai.practice_id', true), '')::uuid)$policy$, p_table);
end $$;

create table horai.staff_accounts (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  email text not null,
  name text not null,
  role text not null,
  -- Confines a doctor to the own calendar; null: every calendar of the practice.
  doctor_id uuid,
  password_hash text not null,
  -- Sealed (AES-256-GCM); asked for once it has been confirmed by a first code.
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  -- The step of the last code that was taken: each opens once.
  totp_last_step bigint,
  is_active boolean not null default true,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  constraint staff_accounts_email_key unique (practice_id, email),
  constraint staff_accounts_email_is_lower_case check (email !~ '[A-Z]'),
  constraint staff_accounts_name_is_not_blank check (btrim(name) <> ''),
  constraint staff_accounts_role_is_known check (role in ('owner', 'manager', 'receptionist', 'doctor')),
  constraint staff_accounts_own_calendar_is_a_doctors check (doctor_id is null or role = 'doctor'),
  constraint staff_accounts_confirmed_secret_is_there check (totp_confirmed_at is null or totp_secret is not null)
);
create index staff_accounts_doctor_idx on horai.staff_accounts (practice_id, doctor_id) where doctor_id is not null;
create trigger touch before update on horai.staff_accounts for each row execute function horai.touch();
select horai.keep_apart('horai.staff_accounts');

-- A log-in that lasts. Every request asks this row, so that what is revoked opens nothing from then on.
create table horai.staff_sessions (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  -- When the account was last shown to be theirs: credentials are changed only shortly after.
  authenticated_at timestamptz not null,
  last_seen_at timestamptz not null, -- to the minute
  expires_at timestamptz not null, -- at the latest; idle sessions end before
  revoked_at timestamptz,
  method text not null,
  user_agent text not null,
  address text not null,
  inserted_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, account_id) references horai.staff_accounts (practice_id, id) on delete cascade,
  constraint staff_sessions_token_hash_key unique (practice_id, token_hash),
  constraint staff_sessions_method_is_known
    check (method in ('password', 'totp', 'recovery_code', 'passkey', 'single_sign_on', 'invitation'))
);
create index staff_sessions_account_idx on horai.staff_sessions (practice_id, account_id, id);
select horai.keep_apart('horai.staff_sessions');

create table horai.staff_passkeys (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  account_id uuid not null,
  label text not null,
  credential_id bytea not null,
  public_key bytea not null,
  sign_count bigint not null,
  transports text[] not null default '{}',
  last_used_at timestamptz,
  inserted_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, account_id) references horai.staff_accounts (practice_id, id) on delete cascade,
  constraint staff_passkeys_credential_id_key unique (practice_id, credential_id),
  constraint staff_passkeys_label_is_not_blank check (btrim(label) <> '')
);
create index staff_passkeys_account_idx on horai.staff_passkeys (practice_id, account_id, id);
select horai.keep_apart('horai.staff_passkeys');

-- For whoever has lost the second factor; each opens once.
create table horai.staff_recovery_codes (
  practice_id uuid not null references horai.practices (id),
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (practice_id, account_id, code_hash),
  foreign key (practice_id, account_id) references horai.staff_accounts (practice_id, id) on delete cascade
);
select horai.keep_apart('horai.staff_recovery_codes');

-- An account comes into being by one of these and in no other way, once; it never touches one that is there.
create table horai.staff_invitations (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  email text not null,
  role text not null,
  doctor_id uuid,
  token_hash bytea not null,
  invited_by uuid, -- the account; null: a key, or the command line
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  inserted_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  constraint staff_invitations_token_hash_key unique (practice_id, token_hash),
  constraint staff_invitations_email_is_lower_case check (email !~ '[A-Z]'),
  constraint staff_invitations_role_is_known check (role in ('owner', 'manager', 'receptionist', 'doctor')),
  constraint staff_invitations_own_calendar_is_a_doctors check (doctor_id is null or role = 'doctor')
);
create index staff_invitations_doctor_idx on horai.staff_invitations (practice_id, doctor_id)
  where doctor_id is not null;
select horai.keep_apart('horai.staff_invitations');

create table horai.staff_resets (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  inserted_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, account_id) references horai.staff_accounts (practice_id, id) on delete cascade,
  constraint staff_resets_token_hash_key unique (practice_id, token_hash)
);
create index staff_resets_account_idx on horai.staff_resets (practice_id, account_id);
select horai.keep_apart('horai.staff_resets');

-- What was asked of a browser and waits for its answer: of a passkey, or by way of an identity provider. Taken by deleting.
create table horai.staff_challenges (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  purpose text not null,
  account_id uuid, -- null: whoever answers it logs in
  secret_hash bytea not null,
  content jsonb not null,
  expires_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, account_id) references horai.staff_accounts (practice_id, id) on delete cascade,
  constraint staff_challenges_secret_hash_key unique (practice_id, secret_hash),
  constraint staff_challenges_purpose_is_known check (purpose in ('passkey_new', 'passkey_log_in', 'single_sign_on'))
);
create index staff_challenges_account_idx on horai.staff_challenges (practice_id, account_id) where account_id is not null;
select horai.keep_apart('horai.staff_challenges');

-- How often somebody tried of late. In the database: it counts for all servers together, and outlives them.
create table horai.staff_attempts (
  practice_id uuid not null references horai.practices (id),
  subject bytea not null, -- SHA-256 of what is counted by
  since timestamptz not null,
  tries int not null,
  primary key (practice_id, subject)
);
select horai.keep_apart('horai.staff_attempts');

-- The identity provider of a practice. Whoever runs the server sets it, since the server calls its address.
create table horai.staff_sign_on (
  practice_id uuid not null references horai.practices (id),
  issuer text not null,
  client_id text not null,
  client_secret bytea not null, -- sealed
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id)
);
create trigger touch before update on horai.staff_sign_on for each row execute function horai.touch();
select horai.keep_apart('horai.staff_sign_on');

-- Who an account is to the provider. Bound once, at the first log-in with a verified address, and never bound anew.
create table horai.staff_subjects (
  practice_id uuid not null references horai.practices (id),
  account_id uuid not null,
  issuer text not null,
  subject text not null,
  inserted_at timestamptz not null default now(),
  primary key (practice_id, account_id, issuer),
  foreign key (practice_id, account_id) references horai.staff_accounts (practice_id, id) on delete cascade,
  constraint staff_subjects_subject_key unique (practice_id, issuer, subject)
);
select horai.keep_apart('horai.staff_subjects');
