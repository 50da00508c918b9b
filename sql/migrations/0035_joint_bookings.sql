-- Visits that are booked together: a family one after the other, or several visits of one person (docs/groups.md).

-- What they have in common. All of them were held in one transaction; each goes its own way from there.
alter table horai.appointments add column joint_booking_id uuid;
-- No row has the column yet; it is read through once, in a moment.
-- squawk-ignore require-concurrent-index-creation
create index appointments_joint_booking_idx on horai.appointments (practice_id, joint_booking_id)
  where joint_booking_id is not null;
