-- The amounts of a payment are those that its events tell, each version has one, and refunds are the steps that were made.
select p.practice_id, p.id,
  format('says %s taken, %s back, version %s; its events %s, %s, %s; its steps %s back',
    p.captured_cents, p.refunded_cents, p.version, e.captured, e.refunded, e.version, s.refunded) as detail
from horai.payments p
cross join lateral (
  select coalesce(sum(amount_cents) filter (where action = 'captured'), 0) as captured,
    coalesce(sum(amount_cents) filter (where action = 'refunded'), 0) as refunded,
    count(*) filter (where action = 'captured') as captures, max(version) as version, count(*) as events
  from horai.payment_events x where x.practice_id = p.practice_id and x.payment_id = p.id) e
cross join lateral (
  select coalesce(sum(amount_cents), 0) as refunded from horai.payment_steps x
  where x.practice_id = p.practice_id and x.payment_id = p.id and x.kind = 'refund' and x.status = 'done') s
where p.captured_cents <> e.captured or p.refunded_cents <> e.refunded or p.refunded_cents <> s.refunded
  or e.captures > 1 or p.version is distinct from e.version or e.events is distinct from p.version
