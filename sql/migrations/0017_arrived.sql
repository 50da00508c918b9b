-- Who is in the waiting room. No status of its own: a visit that has begun to happen can still end in every way that a
-- confirmed one can.

alter table horai.appointments add column arrived_at timestamptz;

-- Every row there is keeps the narrower rule that this one replaces.
alter table horai.appointment_events
  drop constraint appointment_events_action_is_known,
  add constraint appointment_events_action_is_known check (action in (
    'held', 'extended', 'pending', 'confirmed', 'approved', 'rescheduled', 'arrived', 'not_arrived', 'cancelled',
    'completed', 'no_show', 'hold_expired')) not valid;
