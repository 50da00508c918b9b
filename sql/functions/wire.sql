-- How rows are shown to the engine: names as the columns, instants as RFC 3339 UTC, whatever the session's settings.

create or replace function horai.utc(p_at timestamptz) returns text
language sql stable parallel safe as $$
  select replace(to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '.000Z', 'Z');
$$;

-- Whole minutes since 1970: how the slot engine counts.
create or replace function horai.minute(p_at timestamptz) returns bigint
language sql stable parallel safe as $$
  select (extract(epoch from p_at)::bigint) / 60;
$$;

create or replace function horai.minute_of_day(p_local time) returns int
language sql immutable parallel safe as $$
  select extract(epoch from p_local)::int / 60;
$$;

create or replace function horai.appointment_json(a horai.appointments) returns jsonb
language plpgsql stable as $$
begin
  return jsonb_build_object(
    'id', a.id,
    'doctor_id', a.doctor_id,
    'patient_id', a.patient_id,
    'appointment_type_id', a.appointment_type_id,
    'doctor_location_id', a.doctor_location_id,
    'location_room_id', a.location_room_id,
    'starts_at_utc', horai.utc(a.starts_at_utc),
    'ends_at_utc', horai.utc(a.ends_at_utc),
    'status', a.status,
    'hold_expires_at', horai.utc(a.hold_expires_at),
    'hold_extended', a.hold_extended,
    'patient_timezone', a.patient_timezone,
    'doctor_timezone', a.doctor_timezone,
    'duration_minutes_snapshot', a.duration_minutes_snapshot,
    'buffer_before_minutes_snapshot', a.buffer_before_minutes_snapshot,
    'buffer_after_minutes_snapshot', a.buffer_after_minutes_snapshot,
    'price_cents_snapshot', a.price_cents_snapshot,
    'currency_snapshot', a.currency_snapshot,
    'consultation_mode_snapshot', a.consultation_mode_snapshot,
    'requirements_snapshot', a.requirements_snapshot,
    'resource_ids', array(
      select c.resource_id from horai.appointment_resource_claims c
      where c.practice_id = a.practice_id and c.appointment_id = a.id order by c.resource_id),
    'notes', a.notes,
    'outside_hours', a.outside_hours,
    'overlap_allowed', a.overlap_allowed,
    'arrived_at', horai.utc(a.arrived_at),
    'cancellation_reason', a.cancellation_reason,
    'cancelled_at', horai.utc(a.cancelled_at),
    'cancelled_by_actor_type', a.cancelled_by_actor_type,
    'cancelled_by_actor_id', a.cancelled_by_actor_id,
    'reschedule_count', a.reschedule_count,
    'places_snapshot', a.places_snapshot,
    'session_id', a.session_id,
    'place', a.place,
    'series_id', a.series_id,
    'joint_booking_id', a.joint_booking_id,
    'version', a.version,
    'inserted_at', horai.utc(a.inserted_at),
    'updated_at', horai.utc(a.updated_at));
end $$;

-- The two ways a command answers. A refusal is a value, not an error: an SQL error would cost the caller its
-- connection in some drivers, and in a rush refusals are the common case.
create or replace function horai.done(a horai.appointments) returns jsonb
language sql stable as $$
  select jsonb_build_object('appointment', horai.appointment_json(a));
$$;

create or replace function horai.refused(p_code text, p_facts jsonb default '{}') returns jsonb
language sql immutable as $$
  select jsonb_build_object('refused', p_code, 'facts', p_facts);
$$;
