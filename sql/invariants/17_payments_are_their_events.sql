-- The amounts of a payment are those that its events tell, each version has one, and refunds are the steps that were made.
with e as (
  select practice_id, payment_id, coalesce(sum(amount_cents) filter (where action = 'captured'), 0) as captured,
    coalesce(sum(amount_cents) filter (where action = 'refunded'), 0) as refunded,
    count(*) filter (where action = 'captured') as captures, max(version) as version, count(*) as events
  from horai.payment_events group by practice_id, payment_id),
s as (
  select practice_id, payment_id, sum(amount_cents) as refunded
  from horai.payment_steps where kind = 'refund' and status = 'done' group by practice_id, payment_id)
select p.practice_id, p.id,
  format('says %s taken, %s back, version %s; its events %s, %s, %s; its steps %s back',
    p.captured_cents, p.refunded_cents, p.version, e.captured, e.refunded, e.version, s.refunded) as detail
from horai.payments p
left join e on e.practice_id = p.practice_id and e.payment_id = p.id
left join s on s.practice_id = p.practice_id and s.payment_id = p.id
where p.captured_cents is distinct from e.captured or p.refunded_cents is distinct from e.refunded
  or p.refunded_cents <> coalesce(s.refunded, 0)
  or e.captures > 1 or p.version is distinct from e.version or e.events is distinct from p.version
