-- What becomes of the money when something happens to the visit. Called for every event (event.sql), with the appointment
-- locked: the order of locks is appointment, then payment. Nothing here speaks to anybody; it writes down what is to be
-- done (payment_steps.sql).
create or replace function horai.follow_payment(
  a horai.appointments, p_action text, p_actor jsonb, p_now timestamptz) returns void
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  p horai.payments;
begin
  -- Of a group session each visit is paid for itself.
  if p_action = 'held' and a.places_snapshot is null then
    perform horai.ask_for_payment(a, p_actor, p_now);
    return;
  elsif p_action not in ('confirmed', 'approved', 'cancelled', 'hold_expired', 'no_show', 'completed') then
    return;
  end if;
  select * into p from horai.payments
    where practice_id = a.practice_id and appointment_id = a.id
    for no key update;
  if not found then
    return;
  elsif p_action in ('confirmed', 'approved') then
    update horai.payments set booked_at = p_now where practice_id = p.practice_id and id = p.id;
  elsif p_action = 'completed' then
    perform horai.owe_all(p, p_actor, p_now);
  elsif p_action = 'no_show' then
    perform horai.settle_up(p, coalesce(p.no_show_fee_cents, p.amount_cents), 'no_show', p_actor, p_now);
  else
    perform horai.end_payment(p, horai.late_fee(a, p, p_actor, p_now), p_actor, p_now);
  end if;
end $$;

-- A hold of a kind of visit that is paid beforehand.
create or replace function horai.ask_for_payment(a horai.appointments, p_actor jsonb, p_now timestamptz) returns void
language plpgsql as $$
declare
  p horai.payments;
begin
  insert into horai.payments (practice_id, appointment_id, provider, amount_cents, currency,
    late_cancel_minutes, late_cancel_fee_cents, no_show_fee_cents, inserted_at, updated_at)
  select a.practice_id, a.id, coalesce(s.provider, 'desk'),
    case t.payment_mode when 'full' then t.price_cents else t.deposit_cents end, t.currency,
    t.late_cancel_minutes, t.late_cancel_fee_cents, t.no_show_fee_cents, p_now, p_now
  from horai.appointment_types t
  left join horai.payment_settings s on s.practice_id = t.practice_id
  where t.practice_id = a.practice_id and t.id = a.appointment_type_id and t.payment_mode <> 'none'
  returning * into p;
  if found then
    perform horai.note_payment(p, 'due', p.amount_cents, p_actor, p_now);
  end if;
end $$;

-- What is kept when a visit is called off: nothing of one that never was a booking, nothing where the practice calls it
-- off, nothing in time.
create or replace function horai.late_fee(
  a horai.appointments, p horai.payments, p_actor jsonb, p_now timestamptz) returns int
language sql stable as $$
  select case
    when p.booked_at is not null and p_actor ->> 'type' = 'patient'
      and p_now > a.starts_at_utc - make_interval(mins => p.late_cancel_minutes)
    then coalesce(p.late_cancel_fee_cents, p.amount_cents) else 0 end;
$$;

-- The visit is off. What was taken goes back, less what is kept; what was only promised is let go.
create or replace function horai.end_payment(
  p horai.payments, p_keep int, p_actor jsonb, p_now timestamptz) returns void
language plpgsql as $$
declare
  v_reason text := case when p.booked_at is null then 'not_booked' else 'cancelled' end;
begin
  if p.status = 'captured' or p_keep > 0 then
    perform horai.settle_up(p, p_keep, v_reason, p_actor, p_now);
  elsif p.provider <> 'desk' and p.provider_reference is not null then
    -- A capture that is under way cannot be called back: the release finds out what came of it.
    update horai.payment_steps set status = 'withdrawn', settled_at = p_now
      where practice_id = p.practice_id and payment_id = p.id and kind = 'capture' and status = 'waiting';
    perform horai.let_go(p, p_now);
  elsif p.status <> 'released' then
    perform horai.release_payment(p, p_actor, p_now);
  end if;
end $$;

-- Of what was taken so much is kept, and the rest goes back: by the provider, or (at the desk) by hand.
create or replace function horai.settle_up(
  p horai.payments, p_keep int, p_reason text, p_actor jsonb, p_now timestamptz) returns void
language plpgsql as $$
declare
  v_keep int := least(p_keep, case when p.status = 'captured' then p.captured_cents else p.amount_cents end);
  v_back int := p.captured_cents - p.refunded_cents - horai.refunds_waiting(p) - v_keep;
begin
  if p.kept_cents is distinct from v_keep then
    update horai.payments set kept_cents = v_keep, version = version + 1, updated_at = p_now
      where practice_id = p.practice_id and id = p.id
      returning * into p;
    perform horai.note_payment(p, 'kept', v_keep, p_actor, p_now);
  end if;
  if v_back > 0 and p.provider <> 'desk' then
    perform horai.begin_refund(p, v_back, p_reason, p_actor, null, p_now);
  end if;
end $$;

-- A correction: the visit took place after all. A refund that nobody has begun is not made.
create or replace function horai.owe_all(p horai.payments, p_actor jsonb, p_now timestamptz) returns void
language plpgsql as $$
declare
  s horai.payment_steps;
begin
  update horai.payments set kept_cents = null where practice_id = p.practice_id and id = p.id;
  update horai.payment_steps set status = 'withdrawn', settled_at = p_now
    where practice_id = p.practice_id and payment_id = p.id and kind = 'refund' and reason = 'no_show'
      and status = 'waiting' and attempts = 0
    returning * into s;
  if found then
    update horai.payments set version = version + 1, updated_at = p_now
      where practice_id = p.practice_id and id = p.id
      returning * into p;
    perform horai.note_payment(p, 'refund_withdrawn', s.amount_cents, p_actor, p_now);
  end if;
end $$;

create or replace function horai.refunds_waiting(p horai.payments) returns int
language sql stable as $$
  select coalesce(sum(s.amount_cents), 0)::int from horai.payment_steps s
  where s.practice_id = p.practice_id and s.payment_id = p.id and s.kind = 'refund' and s.status = 'waiting';
$$;

create or replace function horai.begin_refund(
  p horai.payments, p_cents int, p_reason text, p_actor jsonb, p_once jsonb, p_now timestamptz) returns uuid
language plpgsql as $$
declare
  v_step_id uuid;
begin
  insert into horai.payment_steps (practice_id, payment_id, kind, amount_cents, reason, actor, once, due_at)
    values (p.practice_id, p.id, 'refund', p_cents, p_reason, p_actor, p_once, p_now)
    returning id into v_step_id;
  update horai.payments set version = version + 1, updated_at = p_now
    where practice_id = p.practice_id and id = p.id
    returning * into p;
  perform horai.note_payment(p, 'refunding', p_cents, p_actor, p_now, jsonb_build_object('reason', p_reason));
  return v_step_id;
end $$;

-- The provider is told to let go of what it keeps for us.
create or replace function horai.let_go(p horai.payments, p_now timestamptz) returns void
language sql as $$
  insert into horai.payment_steps (practice_id, payment_id, kind, due_at)
    values (p.practice_id, p.id, 'release', p_now)
    on conflict on constraint payment_steps_one_waiting do nothing;
$$;

-- Nothing was taken, and nothing will be.
create or replace function horai.release_payment(p horai.payments, p_actor jsonb, p_now timestamptz) returns void
language plpgsql as $$
begin
  update horai.payments set status = 'released', version = version + 1, updated_at = p_now
    where practice_id = p.practice_id and id = p.id
    returning * into p;
  perform horai.note_payment(p, 'released', null, p_actor, p_now);
end $$;

-- Of a change that has just counted the version.
create or replace function horai.note_payment(
  p horai.payments, p_action text, p_cents int, p_actor jsonb, p_now timestamptz, p_metadata jsonb default '{}')
  returns void
language sql as $$
  insert into horai.payment_events
    (practice_id, payment_id, version, occurred_at, actor_type, actor_id, action, amount_cents, metadata)
  values (p.practice_id, p.id, p.version, p_now, p_actor ->> 'type', (p_actor ->> 'id')::uuid, p_action, p_cents,
    p_metadata);
$$;
