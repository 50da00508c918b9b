-- Everything one doctor's offer depends on besides claims and now, in the form the slot engine reads, with the
-- versions it is at. Null when there is no such doctor. Exceptions that ended before p_since are history.
create or replace function horai.setup(p_practice_id uuid, p_doctor_id uuid, p_since timestamptz) returns json
language sql stable as $$
  select json_build_object(
    'versions', json_build_array(p.setup_version, d.setup_version),
    'doctor', json_build_object('id', d.id, 'timezone', d.timezone, 'is_active', d.is_active),
    'one_at_a_time', d.one_at_a_time,
    'appointment_types', (
      select coalesce(json_agg(json_build_object(
        'id', t.id, 'duration_minutes', t.duration_minutes,
        'buffer_before_minutes', t.buffer_before_minutes, 'buffer_after_minutes', t.buffer_after_minutes,
        'consultation_mode', t.consultation_mode, 'min_notice_minutes', t.min_notice_minutes,
        'max_future_days', t.max_future_days, 'is_active', t.is_active, 'places', t.places,
        'location_ids', (
          select coalesce(json_agg(l.doctor_location_id order by l.doctor_location_id), '[]')
          from horai.appointment_type_locations l
          where l.practice_id = p_practice_id and l.appointment_type_id = t.id),
        'requirements', (
          select coalesce(json_agg(json_build_object(
            'resource_type', r.resource_type, 'capability', r.capability, 'quantity', r.quantity)
            order by r.id), '[]')
          from horai.appointment_type_requirements r
          where r.practice_id = p_practice_id and r.appointment_type_id = t.id)) order by t.id), '[]')
      from horai.appointment_types t where t.practice_id = p_practice_id and t.doctor_id = p_doctor_id),
    'doctor_locations', (
      select coalesce(json_agg(json_build_object(
        'id', l.id, 'doctor_id', l.doctor_id, 'is_active', l.is_active) order by l.id), '[]')
      from horai.doctor_locations l
      where l.practice_id = p_practice_id and (l.doctor_id = p_doctor_id or l.doctor_id is null)),
    'location_rooms', (
      select coalesce(json_agg(json_build_object(
        'id', m.id, 'doctor_location_id', m.doctor_location_id, 'is_active', m.is_active) order by m.id), '[]')
      from horai.location_rooms m
      join horai.doctor_locations l on l.practice_id = m.practice_id and l.id = m.doctor_location_id
      where m.practice_id = p_practice_id and (l.doctor_id = p_doctor_id or l.doctor_id is null)),
    'bookable_resources', (
      select coalesce(json_agg(json_build_object(
        'id', b.id, 'doctor_id', b.doctor_id, 'doctor_location_id', b.doctor_location_id,
        'location_room_id', b.location_room_id, 'type', b.type, 'capabilities', b.capabilities,
        'is_active', b.is_active) order by b.id), '[]')
      from horai.bookable_resources b
      where b.practice_id = p_practice_id and (b.doctor_id = p_doctor_id or b.doctor_id is null) and b.is_active),
    'schedule_rules', (
      select coalesce(json_agg(json_build_object(
        'id', s.id, 'timezone', s.timezone,
        'scope_appointment_type_id', s.scope_appointment_type_id,
        'scope_doctor_location_id', s.scope_doctor_location_id,
        'scope_location_room_id', s.scope_location_room_id,
        'day_of_week', s.day_of_week, 'recurrence', s.recurrence,
        'extra_dates', s.extra_dates, 'except_dates', s.except_dates,
        'work_start_local', horai.minute_of_day(s.work_start_local),
        'work_end_local', horai.minute_of_day(s.work_end_local),
        'slot_interval_minutes', s.slot_interval_minutes, 'priority', s.priority,
        'effective_from', s.effective_from, 'effective_to', s.effective_to, 'is_active', s.is_active,
        'breaks', (
          select coalesce(json_agg(json_build_object(
            'break_start_local', horai.minute_of_day(k.break_start_local),
            'break_end_local', horai.minute_of_day(k.break_end_local)) order by k.break_start_local, k.id), '[]')
          from horai.schedule_rule_breaks k
          where k.practice_id = p_practice_id and k.schedule_rule_id = s.id)) order by s.id), '[]')
      from horai.schedule_rules s
      where s.practice_id = p_practice_id and s.doctor_id = p_doctor_id and s.is_active),
    'availability_exceptions', (
      select coalesce(json_agg(json_build_object(
        'id', x.id, 'doctor_id', x.doctor_id,
        'scope_appointment_type_id', x.scope_appointment_type_id,
        'scope_doctor_location_id', x.scope_doctor_location_id,
        'scope_location_room_id', x.scope_location_room_id,
        'starts_at', horai.minute(x.starts_at_utc), 'ends_at', horai.minute(x.ends_at_utc), 'kind', x.kind)
        order by x.starts_at_utc, x.id), '[]')
      from horai.availability_exceptions x
      where x.practice_id = p_practice_id and (x.doctor_id = p_doctor_id or x.doctor_id is null)
        and x.ends_at_utc > p_since))
  from horai.doctors d join horai.practices p on p.id = d.practice_id
  where d.practice_id = p_practice_id and d.id = p_doctor_id;
$$;
