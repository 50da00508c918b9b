-- window: deliveries are told apart by one thing more
-- Who comes along, or is told besides the patient: a guardian, a carer, an interpreter (docs/groups.md).

-- Each is a person whom the practice knows as it knows its patients: contacts sealed, own language, own consent.
create table horai.appointment_participants (
  practice_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  patient_id uuid not null, -- the person
  role text not null,
  gets_messages boolean not null,
  may_manage boolean not null, -- the links in their messages open the visit, as the patient's do
  inserted_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade,
  foreign key (practice_id, patient_id) references horai.patients (practice_id, id) on delete cascade,
  constraint appointment_participants_role_is_known check (role in ('guardian', 'carer', 'interpreter', 'other')),
  constraint appointment_participants_once_each unique (practice_id, appointment_id, patient_id)
);
create index appointment_participants_patient_idx on horai.appointment_participants (practice_id, patient_id);
select horai.keep_apart('horai.appointment_participants');

-- To whom, where it is not the patient. No reference: what was sent was sent, also to somebody who is gone since.
alter table horai.notification_deliveries
  add column participant_id uuid,
  drop constraint notification_deliveries_once_each,
  add constraint notification_deliveries_once_each
    unique nulls not distinct (practice_id, job_id, channel, webhook_endpoint_id, participant_id);

-- Whose link it is: it ends when they do not belong to the visit any more.
alter table horai.message_links
  add column participant_id uuid,
  add foreign key (practice_id, participant_id)
    references horai.appointment_participants (practice_id, id) on delete cascade;
create index message_links_participant_idx on horai.message_links (practice_id, participant_id)
  where participant_id is not null;

alter table horai.appointment_events
  drop constraint appointment_events_action_is_known,
  add constraint appointment_events_action_is_known check (action in (
    'held', 'extended', 'pending', 'confirmed', 'unconfirmed', 'approved', 'rescheduled', 'arrived', 'not_arrived',
    'participant_added', 'participant_removed', 'cancelled', 'completed', 'no_show', 'hold_expired')) not valid;
