-- A series is confirmed whole, for one patient; what is held of it lapses together; and it has visits, one a
-- date, and none on a date that it skipped.
select s.practice_id, s.id, case
    when count(a.id) = 0 then 'has no visits'
    when bool_or(a.status = 'held') and bool_or(a.status in ('pending', 'confirmed', 'completed', 'no_show'))
      then 'is confirmed in part'
    when count(distinct a.hold_expires_at) > 1 then 'is held until different moments'
    when bool_or(a.status in ('pending', 'confirmed', 'completed', 'no_show') and a.patient_id is distinct from s.patient_id)
      then 'has a visit of somebody else'
    when count(a.id) <> count(distinct a.series_date) then 'has two visits on one date'
    else 'has a visit on a date that it skipped'
  end as detail
from horai.appointment_series s
left join horai.appointments a on a.practice_id = s.practice_id and a.series_id = s.id
group by s.practice_id, s.id, s.patient_id, s.skipped_dates
having count(a.id) = 0
  or bool_or(a.status = 'held') and bool_or(a.status in ('pending', 'confirmed', 'completed', 'no_show'))
  or count(distinct a.hold_expires_at) > 1
  or bool_or(a.status in ('pending', 'confirmed', 'completed', 'no_show') and a.patient_id is distinct from s.patient_id)
  or count(a.id) <> count(distinct a.series_date)
  or bool_or(a.series_date = any (s.skipped_dates))
