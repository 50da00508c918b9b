-- The steps that somebody outside has to make, and who makes them: whoever asked for it, or the worker.

-- What is due, of all practices, for the worker who asks: each is the asker's for p_lease_seconds, as in
-- take_notifications. Two who make the same step at once do no harm: the provider knows it by its id.
create or replace function horai.take_payment_steps(
  p_most int, p_lease_seconds int, p_now timestamptz default null)
returns table (practice_id uuid, id uuid)
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
begin
  return query
    update horai.payment_queue q set due_at = v_now + make_interval(secs => p_lease_seconds)
    from (
      select w.id from horai.payment_queue w where w.due_at <= v_now
      order by w.due_at limit p_most for update skip locked) taken
    where q.id = taken.id
    returning q.of_practice, q.id;
end $$;

-- Begins an attempt. Null: there is nothing to do (any more, or yet): a capture is not begun so late that the hold could
-- lapse before its answer comes. p_needs_seconds: how long an attempt takes at most.
create or replace function horai.open_payment_step(
  p_practice_id uuid, p_step_id uuid, p_needs_seconds int, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  s horai.payment_steps;
  p horai.payments;
begin
  select * into s from horai.payment_steps where practice_id = p_practice_id and id = p_step_id and status = 'waiting';
  if not found then
    return null;
  end if;
  select * into p from horai.payments where practice_id = p_practice_id and id = s.payment_id;
  if s.kind = 'capture' and exists (
    select from horai.appointments a
    where a.practice_id = p_practice_id and a.id = p.appointment_id
      and a.hold_expires_at <= v_now + make_interval(secs => p_needs_seconds)) then
    return null;
  end if;
  -- Whoever calls it back meanwhile is either before this, and then nothing is begun, or sees that it has begun.
  update horai.payment_steps set attempts = attempts + 1
    where practice_id = p_practice_id and id = p_step_id and status = 'waiting'
    returning * into s;
  if not found then
    return null;
  end if;
  return jsonb_build_object('id', s.id, 'kind', s.kind, 'amount_cents', s.amount_cents, 'attempts', s.attempts,
    'turn', s.turn, 'payment_id', p.id, 'reference', p.provider_reference);
end $$;

-- The provider says that something happened to one of its payments. What it says is not believed: it is asked. Answers
-- the step that asks; null where it is none of ours.
create or replace function horai.payment_hint(
  p_practice_id uuid, p_reference text, p_now timestamptz default null) returns uuid
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
begin
  insert into horai.payment_steps (practice_id, payment_id, kind, due_at)
    select practice_id, id, 'ask', coalesce(p_now, clock_timestamp()) from horai.payments
    where practice_id = p_practice_id and provider_reference = p_reference
    on conflict on constraint payment_steps_one_waiting do nothing;
  return (
    select s.id from horai.payments p
    join horai.payment_steps s on s.practice_id = p.practice_id and s.payment_id = p.id
    where p.practice_id = p_practice_id and p.provider_reference = p_reference
      and s.kind = 'ask' and s.status = 'waiting');
end $$;

-- The provider has opened a payment. The first reference stands; one that comes when the visit is over is let go.
create or replace function horai.payment_opened(
  p_practice_id uuid, p_payment_id uuid, p_reference text, p_actor jsonb, p_now timestamptz default null) returns text
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  p horai.payments;
begin
  select * into p from horai.payments where practice_id = p_practice_id and id = p_payment_id for no key update;
  if p.provider_reference is not null then
    return p.provider_reference;
  end if;
  update horai.payments
    set provider_reference = p_reference, version = version + 1, updated_at = v_now,
      -- What ended meanwhile ends once more, with what there is now to let go.
      status = case status when 'released' then 'due' else status end
    where practice_id = p_practice_id and id = p_payment_id
    returning * into p;
  perform horai.note_payment(p, 'opened', p.amount_cents, p_actor, v_now);
  if exists (
    select from horai.appointments a
    where a.practice_id = p_practice_id and a.id = p.appointment_id
      and (a.status = 'cancelled' or p.provider = 'desk')) then
    perform horai.let_go(p, v_now);
  end if;
  return p.provider_reference;
end $$;
