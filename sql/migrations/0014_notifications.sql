-- What is to be told, over which channels, and how that went (docs/decisions/0012-notifications.md).
--
-- Rows here name nobody: who a message goes to, and what it says, is read when it is sent. So nothing has to be erased
-- here when a patient is, and no message is older than the appointment it is about.

alter table horai.patients
  add column email_allowed boolean not null default true,
  -- To send texts somebody has to have said yes.
  add column sms_allowed boolean not null default false;

create table horai.notification_settings (
  practice_id uuid primary key references horai.practices (id) on delete cascade,
  email_enabled boolean not null default true,
  sms_enabled boolean not null default false,
  reminder_minutes int[] not null default '{1440,120}', -- how long before a visit, each once
  -- In the patient's zone, when nobody is reminded; the same twice: never quiet.
  quiet_from_local time not null default '21:00',
  quiet_to_local time not null default '08:00',
  grace_seconds int not null default 120, -- what changes within it is told once, as it came to be
  reply_to text,
  digest_email text, -- null: no digest
  digest_at_local time not null default '07:00',
  updated_at timestamptz not null default now(),
  constraint notification_settings_reminders_in_range check (
    array_position(reminder_minutes, null) is null and cardinality(reminder_minutes) <= 5
    and 15 <= all (reminder_minutes) and 43200 >= all (reminder_minutes)),
  constraint notification_settings_grace_in_range check (grace_seconds between 0 and 1800)
);
insert into horai.notification_settings (practice_id) select id from horai.practice_directory;

create function horai.settle_in() returns trigger language plpgsql as $$
begin
  insert into horai.notification_settings (practice_id) values (new.id);
  return null;
end $$;
create trigger settle_in after insert on horai.practices for each row execute function horai.settle_in();

-- Something that is to be told. Written in the transaction of what happened.
create table horai.notification_jobs (
  practice_id uuid not null,
  id uuid not null default horai.new_id(),
  kind text not null, -- src/notifications/kind.ts
  appointment_id uuid,
  version int, -- of the appointment, as it was when this was written
  subject_id uuid, -- what else it is about; the kind says what
  once_key text not null, -- nothing is told twice under the same one
  facts jsonb not null default '{}', -- ids and instants, nothing personal
  due_at timestamptz not null,
  status text not null default 'waiting',
  reason text, -- why it was not sent
  inserted_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade,
  constraint notification_jobs_once unique (practice_id, once_key),
  constraint notification_jobs_status_is_known check (status in ('waiting', 'planned', 'superseded', 'skipped')),
  constraint notification_jobs_settled_unless_waiting check ((status = 'waiting') = (settled_at is null))
);
create index notification_jobs_appointment_idx on horai.notification_jobs (practice_id, appointment_id, version);

-- Where a practice's programs hear of what happened.
create table horai.webhook_endpoints (
  practice_id uuid not null references horai.practices (id) on delete cascade,
  id uuid not null,
  url text not null,
  description text,
  events text[] not null default '{*}',
  secret bytea not null, -- to sign with, so it cannot be hashed; shown once
  former_secret bytea, -- signs as well until it ends
  former_secret_until timestamptz,
  is_active boolean not null default true,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  constraint webhook_endpoints_events_are_some check (cardinality(events) > 0 and array_position(events, null) is null),
  constraint webhook_endpoints_secret_is_long check (length(secret) between 24 and 64)
);

-- One message over one channel: sent until it is accepted, given up on, or no longer true.
create table horai.notification_deliveries (
  practice_id uuid not null,
  id uuid not null default horai.new_id(), -- stays through every attempt: what arrives twice is recognised by it
  job_id uuid not null,
  channel text not null,
  webhook_endpoint_id uuid,
  status text not null default 'waiting',
  attempts int not null default 0,
  due_at timestamptz not null,
  reason text, -- why it was not sent, or did not arrive at the last attempt
  reference text, -- what the other side calls it
  inserted_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, job_id) references horai.notification_jobs (practice_id, id) on delete cascade,
  foreign key (practice_id, webhook_endpoint_id)
    references horai.webhook_endpoints (practice_id, id) on delete cascade,
  constraint notification_deliveries_once_each
    unique nulls not distinct (practice_id, job_id, channel, webhook_endpoint_id),
  constraint notification_deliveries_channel_is_known check (channel in ('email', 'sms', 'webhook')),
  constraint notification_deliveries_endpoint_of_webhooks
    check ((channel = 'webhook') = (webhook_endpoint_id is not null)),
  constraint notification_deliveries_status_is_known check (status in ('waiting', 'sent', 'skipped', 'dead')),
  constraint notification_deliveries_settled_unless_waiting check ((status = 'waiting') = (settled_at is null))
);
create index notification_deliveries_status_idx on horai.notification_deliveries (practice_id, status, id);

-- When which of them is next. What the worker of all practices looks at, so it has ids and moments only and is not kept
-- apart, as practice_directory is not: else every look would be a query for each practice. Kept by triggers.
create table horai.notification_queue (
  id uuid primary key,
  of_practice uuid not null references horai.practices (id) on delete cascade,
  is_delivery boolean not null,
  due_at timestamptz not null
);
create index notification_queue_due_idx on horai.notification_queue (due_at);

create function horai.queue_notification() returns trigger language plpgsql as $$
begin
  if new.status <> 'waiting' then
    delete from horai.notification_queue where id = new.id;
  else
    insert into horai.notification_queue (id, of_practice, is_delivery, due_at)
      values (new.id, new.practice_id, tg_table_name = 'notification_deliveries', new.due_at)
      on conflict (id) do update set due_at = excluded.due_at;
  end if;
  return null;
end $$;
create function horai.unqueue_notification() returns trigger language plpgsql as $$
begin
  delete from horai.notification_queue where id = old.id;
  return null;
end $$;
create trigger queue_notification after insert or update of status, due_at on horai.notification_jobs
  for each row execute function horai.queue_notification();
create trigger unqueue_notification after delete on horai.notification_jobs
  for each row execute function horai.unqueue_notification();
create trigger queue_notification after insert or update of status, due_at on horai.notification_deliveries
  for each row execute function horai.queue_notification();
create trigger unqueue_notification after delete on horai.notification_deliveries
  for each row execute function horai.unqueue_notification();

-- Keys in the links of messages. The one that a hold came with is kept nowhere, so each message has its own.
create table horai.message_links (
  practice_id uuid not null,
  token_hash bytea not null, -- SHA-256 of 256 random bits
  appointment_id uuid, -- opens this one, as its manage token does
  patient_id uuid, -- or ends messages to this patient,
  channel text, -- over this channel
  expires_at timestamptz not null,
  primary key (practice_id, token_hash),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade,
  foreign key (practice_id, patient_id) references horai.patients (practice_id, id) on delete cascade,
  constraint message_links_open_one_thing
    check (num_nonnulls(appointment_id, patient_id) = 1 and (patient_id is null) = (channel is null))
);
create index message_links_appointment_idx on horai.message_links (practice_id, appointment_id);
create index message_links_patient_idx on horai.message_links (practice_id, patient_id);

-- What a practice says in its own words. Where there is no row, src/notifications/words.ts speaks.
create table horai.notification_templates (
  practice_id uuid not null references horai.practices (id) on delete cascade,
  kind text not null,
  channel text not null,
  locale text not null,
  subject text, -- none of a text message
  body text not null,
  updated_at timestamptz not null default now(),
  primary key (practice_id, kind, channel, locale),
  constraint notification_templates_locale_is_known check (locale in ('en', 'el')),
  constraint notification_templates_channel_is_known check (channel in ('email', 'sms')),
  constraint notification_templates_subject_of_mail check ((channel = 'email') = (subject is not null))
);

select horai.keep_apart('horai.notification_settings');
select horai.keep_apart('horai.notification_jobs');
select horai.keep_apart('horai.notification_deliveries');
select horai.keep_apart('horai.webhook_endpoints');
select horai.keep_apart('horai.message_links');
select horai.keep_apart('horai.notification_templates');
