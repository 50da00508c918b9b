-- Payments as staff see them, and what they do by hand: money over the counter, and money given back.

create or replace function horai.payment_json(p horai.payments) returns jsonb
language plpgsql stable as $$
declare
  v_refunding constant int := horai.refunds_waiting(p);
begin
  return jsonb_build_object(
    'id', p.id,
    'appointment_id', p.appointment_id,
    'provider', p.provider,
    'status', p.status,
    'amount_cents', p.amount_cents,
    'currency', p.currency,
    'captured_cents', p.captured_cents,
    'refunding_cents', v_refunding,
    'refunded_cents', p.refunded_cents,
    'kept_cents', p.kept_cents,
    'owed_cents', case when p.provider = 'desk' and p.status = 'due' then coalesce(p.kept_cents, p.amount_cents) else 0 end,
    'to_give_back_cents', case when p.provider = 'desk' and p.status = 'captured'
      then greatest(0, p.captured_cents - p.refunded_cents - coalesce(p.kept_cents, p.captured_cents)) else 0 end,
    'late_cancel_minutes', p.late_cancel_minutes,
    'late_cancel_fee_cents', p.late_cancel_fee_cents,
    'no_show_fee_cents', p.no_show_fee_cents,
    'provider_reference', p.provider_reference,
    -- What the provider said at the last try of what is not done.
    'trouble', (
      select s.told from horai.payment_steps s
      where s.practice_id = p.practice_id and s.payment_id = p.id and s.told is not null
        and s.status in ('waiting', 'failed')
      order by s.id desc limit 1),
    'version', p.version,
    'inserted_at', horai.utc(p.inserted_at),
    'updated_at', horai.utc(p.updated_at));
end $$;

-- Locks appointment and payment, in this order. `answer`: to be given without further ado.
create or replace function horai.open_payment(
  p_practice_id uuid, p_payment_id uuid, p_access jsonb, p_once jsonb,
  out a horai.appointments, out p horai.payments, out answer jsonb)
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
begin
  answer := horai.recall(p_practice_id, p_once);
  if answer is not null then
    return;
  end if;
  select x.* into a from horai.payments y
    join horai.appointments x on x.practice_id = y.practice_id and x.id = y.appointment_id
    where y.practice_id = p_practice_id and y.id = p_payment_id
    for no key update of x;
  if not found or not horai.may_open(a, p_access) then
    answer := horai.remember(p_practice_id, p_once, horai.refused('not_found'));
    return;
  end if;
  select * into p from horai.payments where practice_id = p_practice_id and id = p_payment_id for no key update;
end $$;

-- What is owed has been paid at the desk.
create or replace function horai.pay_at_desk(
  p_practice_id uuid, p_payment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null)
  returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  o record;
  p horai.payments;
begin
  select * into o from horai.open_payment(p_practice_id, p_payment_id, p_access, p_once) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  p := o.p;
  v_now := coalesce(p_now, clock_timestamp());
  -- Nothing is taken for a visit that is not booked.
  if p.provider <> 'desk' or p.status <> 'due' or p.booked_at is null or p.kept_cents = 0 then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', p.status)));
  end if;
  update horai.payments
    set status = 'captured', captured_cents = coalesce(p.kept_cents, p.amount_cents), version = p.version + 1,
      updated_at = v_now
    where practice_id = p_practice_id and id = p.id
    returning * into p;
  perform horai.note_payment(p, 'captured', p.captured_cents, p_actor, v_now);
  return horai.remember(p_practice_id, p_once, jsonb_build_object('payment', horai.payment_json(p)));
end $$;

-- Staff give money back: over the counter what came over the counter, else by the provider, and then the answer names
-- the step.
create or replace function horai.give_back(
  p_practice_id uuid, p_payment_id uuid, p_cents int, p_access jsonb, p_actor jsonb, p_once jsonb,
  p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  v_most int;
  v_step_id uuid;
  o record;
  p horai.payments;
begin
  select * into o from horai.open_payment(p_practice_id, p_payment_id, p_access, p_once) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  p := o.p;
  v_now := coalesce(p_now, clock_timestamp());
  v_most := p.captured_cents - p.refunded_cents - horai.refunds_waiting(p);
  if v_most <= 0 then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', p.status)));
  elsif p_cents > v_most then
    return horai.remember(p_practice_id, p_once, horai.refused('validation_failed', jsonb_build_object('errors',
      jsonb_build_array(jsonb_build_object('pointer', '/amount_cents', 'detail', 'must not be more than ' || v_most)))));
  end if;
  v_step_id := horai.begin_refund(p, p_cents, 'staff', p_actor, null, v_now);
  if p.provider = 'desk' then
    select * into p from horai.payments where practice_id = p_practice_id and id = p_payment_id;
    perform horai.record_refund(p, s, '{"refund": "done"}', v_now) from horai.payment_steps s
      where s.practice_id = p_practice_id and s.id = v_step_id;
  end if;
  select * into p from horai.payments where practice_id = p_practice_id and id = p_payment_id;
  return horai.remember(p_practice_id, p_once,
    jsonb_build_object('payment', horai.payment_json(p), 'step', case when p.provider <> 'desk' then v_step_id end));
end $$;

-- What came of a capture that somebody else has made, or is making.
create or replace function horai.payment_answer(p_practice_id uuid, p_step_id uuid) returns jsonb
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  s horai.payment_steps;
  a horai.appointments;
begin
  select * into s from horai.payment_steps where practice_id = p_practice_id and id = p_step_id;
  select x.* into a from horai.payments y
    join horai.appointments x on x.practice_id = y.practice_id and x.id = y.appointment_id
    where y.practice_id = p_practice_id and y.id = s.payment_id;
  return case s.status
    when 'waiting' then horai.refused('payment_in_progress', '{"retry_after_seconds": 2}')
    when 'failed' then horai.refused('payment_needed', jsonb_build_object('payment_id', s.payment_id))
    else horai.answer_for_paid(a) end;
end $$;
