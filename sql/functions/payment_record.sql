-- What came of a step, and what follows from it, in one transaction: where money was taken the visit is booked in the same
-- moment, or the money is sent back.
-- p_outcome: { state: due | authorised | captured | released, cents } is what the provider says of the whole payment;
-- { refund: done | failed, reference }; { retry: seconds, told, turn }, where nobody knows yet.
create or replace function horai.record_payment_step(
  p_practice_id uuid, p_step_id uuid, p_outcome jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz;
  s horai.payment_steps;
  p horai.payments;
  a horai.appointments;
begin
  perform horai.lock_session_of(p_practice_id, y.appointment_id) from horai.payment_steps st
    join horai.payments y on y.practice_id = st.practice_id and y.id = st.payment_id
    where st.practice_id = p_practice_id and st.id = p_step_id;
  select x.* into a from horai.payment_steps st
    join horai.payments y on y.practice_id = st.practice_id and y.id = st.payment_id
    join horai.appointments x on x.practice_id = y.practice_id and x.id = y.appointment_id
    where st.practice_id = p_practice_id and st.id = p_step_id
    for no key update of x;
  select y.* into p from horai.payments y where y.practice_id = p_practice_id and y.appointment_id = a.id
    for no key update;
  select * into s from horai.payment_steps where practice_id = p_practice_id and id = p_step_id for no key update;
  v_now := coalesce(p_now, clock_timestamp());

  if p_outcome ? 'retry' then
    update horai.payment_steps
      set told = left(p_outcome ->> 'told', 300), turn = turn + coalesce((p_outcome ->> 'turn')::int, 0),
        due_at = v_now + make_interval(secs => (p_outcome ->> 'retry')::numeric)
      where practice_id = p_practice_id and id = p_step_id and status = 'waiting';
  elsif p_outcome ? 'refund' then
    perform horai.record_refund(p, s, p_outcome, v_now);
  else
    return horai.record_payment_state(a, p, s, p_outcome, v_now);
  end if;
  return horai.done(a);
end $$;

create or replace function horai.record_refund(
  p horai.payments, s horai.payment_steps, p_outcome jsonb, p_now timestamptz) returns void
language plpgsql as $$
begin
  if s.status <> 'waiting' then
    return;
  end if;
  update horai.payment_steps
    set status = p_outcome ->> 'refund', reference = p_outcome ->> 'reference', told = p_outcome ->> 'told',
      settled_at = p_now
    where practice_id = s.practice_id and id = s.id;
  update horai.payments
    set refunded_cents = refunded_cents + case p_outcome ->> 'refund' when 'done' then s.amount_cents else 0 end,
      version = version + 1, updated_at = p_now
    where practice_id = p.practice_id and id = p.id
    returning * into p;
  perform horai.note_payment(p, case p_outcome ->> 'refund' when 'done' then 'refunded' else 'refund_failed' end,
    s.amount_cents, s.actor, p_now,
    jsonb_strip_nulls(jsonb_build_object('reason', s.reason, 'reference', p_outcome -> 'reference', 'told', p_outcome -> 'told')));
end $$;

-- The truth about a payment, as the provider has it now. Said twice, or late, it changes nothing: what moved money is
-- written down once.
create or replace function horai.record_payment_state(
  a horai.appointments, p horai.payments, s horai.payment_steps, p_outcome jsonb, p_now timestamptz) returns jsonb
language plpgsql as $$
declare
  v_state text := p_outcome ->> 'state';
  -- Of a step that asked for a capture; what is found out otherwise has nobody's hand in it.
  v_capture horai.payment_steps;
  v_takes boolean := v_state = 'captured' and p.status <> 'captured';
begin
  select * into v_capture from horai.payment_steps
    where practice_id = p.practice_id and payment_id = p.id and kind = 'capture'
    order by id desc limit 1;
  if s.kind <> 'capture' and s.status = 'waiting' then
    update horai.payment_steps set status = 'done', settled_at = p_now where practice_id = s.practice_id and id = s.id;
  end if;
  if p.status = 'captured' or p.provider = 'desk' and not v_takes then
    return horai.answer_for_paid(a);
  elsif v_takes then
    update horai.payment_steps set status = 'done', settled_at = p_now
      where practice_id = v_capture.practice_id and id = v_capture.id;
    update horai.payments
      set status = 'captured', captured_cents = (p_outcome ->> 'cents')::int, version = version + 1, updated_at = p_now
      where practice_id = p.practice_id and id = p.id
      returning * into p;
    perform horai.note_payment(p, 'captured', p.captured_cents, coalesce(v_capture.actor, '{"type": "system"}'), p_now);
    return horai.book_what_is_paid(a, p, v_capture, p_now);
  elsif v_state = 'authorised' then
    if p.status = 'due' then
      perform horai.move_payment(p, 'authorised', 'authorised', p_now);
    end if;
  elsif p.status in ('authorised', 'capturing') then
    -- It could not be taken, or the card's promise has ended.
    update horai.payment_steps set status = 'failed', told = p_outcome ->> 'told', settled_at = p_now
      where practice_id = v_capture.practice_id and id = v_capture.id and status = 'waiting';
    p := horai.move_payment(p, 'due', case p.status when 'capturing' then 'declined' else 'lost' end, p_now);
  end if;
  if v_state = 'released' then
    if a.status = 'cancelled' and p.status <> 'released' then
      perform horai.release_payment(p, s.actor, p_now);
    elsif a.status <> 'cancelled' then
      -- The provider has ended it, and the visit has not: another one can be opened.
      update horai.payments set provider_reference = null, status = 'due'
        where practice_id = p.practice_id and id = p.id;
    end if;
  end if;
  return case when s.kind = 'capture' and v_state <> 'authorised'
    then horai.refused('payment_needed', jsonb_build_object('payment_id', p.id)) else horai.done(a) end;
end $$;

create or replace function horai.move_payment(
  p horai.payments, p_status text, p_action text, p_now timestamptz) returns horai.payments
language plpgsql as $$
begin
  update horai.payments set status = p_status, version = version + 1, updated_at = p_now
    where practice_id = p.practice_id and id = p.id
    returning * into p;
  perform horai.note_payment(p, p_action, p.amount_cents, '{"type": "system"}', p_now);
  return p;
end $$;

-- The second half of confirm and approve. A hold that cannot become a booking after all is given up: its time is free,
-- and its money goes back (payment_follow.sql).
create or replace function horai.book_what_is_paid(
  a horai.appointments, p horai.payments, s horai.payment_steps, p_now timestamptz) returns jsonb
language plpgsql as $$
declare
  v_actor jsonb := coalesce(s.actor, '{"type": "system"}');
  v_answer jsonb;
begin
  if a.status = 'held' then
    v_answer := horai.confirm(a.practice_id, a.id, null, '{}', v_actor, null, p_now);
    if v_answer ? 'refused' and (v_answer ->> 'refused') <> 'hold_expired' then
      perform horai.cancel(a.practice_id, a.id, 'not_booked', '{}', '{"type": "system"}', null, p_now);
    end if;
  elsif a.status = 'pending' then
    v_answer := horai.approve(a.practice_id, a.id, '{}', v_actor, null, p_now);
  else
    if a.status = 'cancelled' then
      perform horai.settle_up(p, 0, 'not_booked', v_actor, p_now);
    end if;
    v_answer := horai.answer_for_paid(a);
  end if;
  return horai.remember_for(a.practice_id, s.once, v_answer);
end $$;

create or replace function horai.answer_for_paid(a horai.appointments) returns jsonb
language sql stable as $$
  select case
    when a.status in ('confirmed', 'completed', 'no_show') then horai.done(a)
    when a.cancelled_by_actor_type = 'system' and a.cancellation_reason = 'hold_expired'
      then horai.refused('hold_expired', jsonb_build_object('hold_expires_at', horai.utc(a.cancelled_at)))
    else horai.refused('invalid_transition', jsonb_build_object('status', a.status)) end;
$$;

-- The answer to somebody else's request, unless they have got one. Their twins wait for the appointment, not for the key.
create or replace function horai.remember_for(p_practice_id uuid, p_once jsonb, p_answer jsonb) returns jsonb
language plpgsql as $$
begin
  if p_once is not null then
    insert into horai.idempotency_keys (practice_id, scope, key_hash, fingerprint, answer, sealed)
    values (p_practice_id, p_once ->> 'scope', decode(p_once ->> 'key', 'hex'),
      decode(p_once ->> 'fingerprint', 'hex'), p_answer, decode(p_once ->> 'sealed', 'hex'))
    on conflict do nothing;
  end if;
  return p_answer;
end $$;
