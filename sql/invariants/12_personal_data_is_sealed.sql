-- What is personal is sealed. What there was before a key came is sealed by the job `seal`; until then this tells where.
select practice_id, id, 'has contact data that are not sealed' as detail
from horai.patients
where email not like 'sealed:%' or phone not like 'sealed:%'
  or (email is null) <> (email_index is null) or (phone is null) <> (phone_index is null)
union all
select practice_id, id, 'has words that are not sealed'
from horai.appointments
where notes not like 'sealed:%' and notes <> ''
  or cancelled_by_actor_type <> 'system' and cancellation_reason not like 'sealed:%' and cancellation_reason <> ''
union all
select practice_id, appointment_id, 'has an event with a reason that is not sealed'
from horai.appointment_events
where actor_type <> 'system' and metadata ->> 'reason' not like 'sealed:%' and metadata ->> 'reason' <> ''
union all
select practice_id, practice_id, 'has keys of its payment provider that are not sealed'
from horai.payment_settings
where stripe_secret_key not like 'sealed:%' or stripe_webhook_secret not like 'sealed:%'
union all
select practice_id, id, 'has the password of a calendar that is not sealed'
from horai.calendar_connections
where credentials not like 'sealed:%'
