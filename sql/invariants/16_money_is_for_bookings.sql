-- Money that was taken by a provider is that of a visit that was booked, or is on its way back, in full. Once, never more
-- than was asked for, and never more back than was taken.
with steps as (
  select practice_id, payment_id,
    sum(amount_cents) filter (where kind = 'refund' and status = 'waiting') as going_back,
    count(*) filter (where kind = 'capture' and status = 'done') as captures
  from horai.payment_steps group by practice_id, payment_id),
p as (
  select p.*, a.status as visit, coalesce(s.going_back, 0) as going_back, coalesce(s.captures, 0) as captures
  from horai.payments p
  join horai.appointments a on a.practice_id = p.practice_id and a.id = p.appointment_id
  left join steps s on s.practice_id = p.practice_id and s.payment_id = p.id)
select practice_id, id, 'took money for a visit that never was one' as detail from p
where booked_at is null and captured_cents > refunded_cents + going_back
union all
select practice_id, id, 'took money for a visit that is ' || visit from p
where captured_cents > 0 and visit in ('held', 'pending')
union all
select practice_id, id, 'is booked, was to be paid first, and is ' || status from p
where provider <> 'desk' and visit in ('confirmed', 'completed', 'no_show') and status <> 'captured'
union all
select practice_id, id, 'took money ' || captures || ' times' from p where captures > 1
union all
select practice_id, id, 'took ' || captured_cents || ' of ' || amount_cents from p where captured_cents > amount_cents
union all
select practice_id, id, 'gave back ' || refunded_cents || ' of ' || captured_cents from p where refunded_cents > captured_cents
union all
select practice_id, id, 'owes back ' || captured_cents - refunded_cents - going_back - kept_cents from p
where provider <> 'desk' and captured_cents - refunded_cents - going_back > kept_cents
