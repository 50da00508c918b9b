-- What is paid for a visit, and how far each movement of money has come (docs/payments.md).

alter table horai.appointment_types
  add column payment_mode text not null default 'none',
  add column deposit_cents int,
  -- What is kept of a payment when the visit does not take place; null: all of it.
  add column late_cancel_minutes int not null default 0, -- so long before the start a cancellation is late; 0: none is
  add column late_cancel_fee_cents int,
  add column no_show_fee_cents int,
  add constraint appointment_types_payment_mode_is_known check (payment_mode in ('none', 'deposit', 'full')) not valid,
  add constraint appointment_types_payment_has_amount check (
    payment_mode = 'none' or price_cents > 0 and (payment_mode = 'full' or deposit_cents is not null)) not valid,
  add constraint appointment_types_deposit_in_range check (
    deposit_cents is null or deposit_cents > 0 and deposit_cents <= coalesce(price_cents, 0)) not valid,
  add constraint appointment_types_late_cancel_in_range check (late_cancel_minutes between 0 and 43200) not valid,
  add constraint appointment_types_fees_not_negative check (
    coalesce(late_cancel_fee_cents, 0) >= 0 and coalesce(no_show_fee_cents, 0) >= 0) not valid;

-- How a practice is paid. Where there is no row: at the desk.
create table horai.payment_settings (
  practice_id uuid primary key references horai.practices (id) on delete cascade,
  provider text not null default 'desk',
  stripe_publishable_key text, -- for the pages; not a secret
  stripe_secret_key text, -- sealed (src/db/personal.ts)
  stripe_webhook_secret text, -- sealed
  capture_seconds int not null default 600, -- so long a time is kept while its money is taken
  updated_at timestamptz not null default now(),
  constraint payment_settings_provider_is_known check (provider in ('desk', 'stripe')),
  constraint payment_settings_stripe_has_keys check (
    provider <> 'stripe' or stripe_publishable_key is not null and stripe_secret_key is not null),
  constraint payment_settings_capture_in_range check (capture_seconds between 5 and 3600)
);

-- What one visit costs beforehand. Terms are those of the day of the hold.
create table horai.payments (
  practice_id uuid not null,
  id uuid not null default horai.new_id(),
  appointment_id uuid not null,
  provider text not null,
  amount_cents int not null,
  currency text not null,
  late_cancel_minutes int not null,
  late_cancel_fee_cents int,
  no_show_fee_cents int,
  status text not null default 'due',
  provider_reference text, -- Stripe's PaymentIntent
  captured_cents int not null default 0,
  refunded_cents int not null default 0,
  kept_cents int, -- of a visit that did not take place; null: nothing is decided
  booked_at timestamptz, -- since when the visit is one, and no hold
  version int not null default 1, -- one more with each event
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id),
  constraint payments_one_per_appointment unique (practice_id, appointment_id),
  constraint payments_provider_is_known check (provider in ('desk', 'stripe')),
  constraint payments_status_is_known check (status in ('due', 'authorised', 'capturing', 'captured', 'released')),
  constraint payments_amount_is_positive check (amount_cents > 0),
  constraint payments_captured_in_range check (
    (status = 'captured') = (captured_cents > 0) and captured_cents between 0 and amount_cents),
  constraint payments_refunded_in_range check (refunded_cents between 0 and captured_cents)
);
create index payments_status_idx on horai.payments (practice_id, status, id);
-- How a provider's word is found: see horai.payment_hint.
create index payments_reference_idx on horai.payments (practice_id, provider_reference);

-- Every movement that somebody else has to make, written in the transaction that decides on it, and made outside of it.
create table horai.payment_steps (
  practice_id uuid not null,
  id uuid not null default horai.new_id(), -- what the provider recognises it by, however often it is asked
  payment_id uuid not null,
  kind text not null,
  amount_cents int, -- of a refund
  reason text, -- of a refund
  actor jsonb not null default '{"type": "system"}', -- who asked for it
  once jsonb, -- under which idempotency key (see once.sql): whoever ends the step remembers its answer
  status text not null default 'waiting',
  attempts int not null default 0,
  turn int not null default 0, -- one more when the provider would only repeat that it failed
  due_at timestamptz not null,
  told text, -- what the provider said at the last attempt
  reference text, -- what the provider calls it
  inserted_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, payment_id) references horai.payments (practice_id, id),
  constraint payment_steps_kind_is_known check (kind in ('ask', 'capture', 'release', 'refund')),
  constraint payment_steps_status_is_known check (status in ('waiting', 'done', 'failed', 'withdrawn')),
  constraint payment_steps_settled_unless_waiting check ((status = 'waiting') = (settled_at is null)),
  constraint payment_steps_amount_of_refunds check (
    (kind = 'refund') = (amount_cents is not null) and coalesce(amount_cents, 1) > 0),
  constraint payment_steps_reason_is_known check (
    (kind = 'refund') = (reason is not null) and reason in ('not_booked', 'cancelled', 'no_show', 'staff')),
  -- Money is taken once, whatever happens.
  constraint payment_steps_one_capture
    exclude using btree (practice_id with =, payment_id with =) where (kind = 'capture' and status in ('waiting', 'done')),
  constraint payment_steps_one_waiting
    exclude using btree (practice_id with =, payment_id with =, kind with =)
    where (status = 'waiting' and kind in ('ask', 'release'))
);
create index payment_steps_payment_idx on horai.payment_steps (practice_id, payment_id);
create index payment_steps_failed_idx on horai.payment_steps (practice_id, id) where status = 'failed';

-- What happened to money. Never changed, never deleted.
create table horai.payment_events (
  practice_id uuid not null,
  id uuid not null default horai.new_id(),
  payment_id uuid not null,
  version int not null, -- of the payment, once this had happened
  occurred_at timestamptz not null,
  actor_type text not null,
  actor_id uuid,
  action text not null,
  amount_cents int, -- of what moved
  metadata jsonb not null default '{}',
  primary key (practice_id, id),
  foreign key (practice_id, payment_id) references horai.payments (practice_id, id),
  constraint payment_events_one_per_version unique (practice_id, payment_id, version),
  constraint payment_events_actor_is_known check (actor_type in ('patient', 'staff', 'system')),
  constraint payment_events_action_is_known check (action in (
    'due', 'opened', 'authorised', 'lost', 'capturing', 'captured', 'declined', 'released', 'kept', 'refunding',
    'refunded', 'refund_failed', 'refund_withdrawn', 'moved_to_desk'))
);
create trigger payment_events_append_only before update or delete on horai.payment_events
  for each row execute function horai.refuse_change();
create trigger payment_events_never_truncated before truncate on horai.payment_events
  for each statement execute function horai.refuse_change();

-- When which step is next, of all practices: ids and moments only, as in notification_queue.
create table horai.payment_queue (
  id uuid primary key,
  of_practice uuid not null references horai.practices (id) on delete cascade,
  due_at timestamptz not null
);
create index payment_queue_due_idx on horai.payment_queue (due_at);

create function horai.queue_payment_step() returns trigger language plpgsql as $$
begin
  if new.status <> 'waiting' then
    delete from horai.payment_queue where id = new.id;
  else
    insert into horai.payment_queue (id, of_practice, due_at) values (new.id, new.practice_id, new.due_at)
      on conflict (id) do update set due_at = excluded.due_at;
  end if;
  return null;
end $$;
create trigger queue_payment_step after insert or update of status, due_at on horai.payment_steps
  for each row execute function horai.queue_payment_step();

select horai.keep_apart('horai.payment_settings');
select horai.keep_apart('horai.payments');
select horai.keep_apart('horai.payment_steps');
select horai.keep_apart('horai.payment_events');
