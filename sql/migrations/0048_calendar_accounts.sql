-- Calendars at Google and Microsoft, which let in by an account instead of a password (docs/calendars.md).
alter table horai.calendar_connections
  add column label text, -- what the calendar is called there
  add column last_fault text, -- what kind of thing `last_error` is
  drop constraint calendar_connections_provider_is_known,
  add constraint calendar_connections_provider_is_known
    check (external_provider in ('caldav', 'google', 'microsoft')) not valid,
  add constraint calendar_connections_fault_is_known check (last_fault in (
    'login_needed', 'not_allowed', 'not_there', 'too_busy', 'unreachable', 'closed', 'not_supported',
    'not_understood')) not valid;

-- That an event is to be written is written down before it is: whoever is killed in between is found out.
-- A worker of before comes to no harm: it says that it cannot go there, and is replaced.
alter table horai.external_visits
  -- squawk-ignore ban-drop-not-null
  alter column external_event_id drop not null, -- null: it may be there or not
  -- Changes when an event that was taken away there is made anew: some providers take no name twice.
  add column attempt uuid not null default '00000000-0000-0000-0000-000000000000';

alter table horai.staff_challenges
  drop constraint staff_challenges_purpose_is_known,
  add constraint staff_challenges_purpose_is_known
    check (purpose in ('passkey_new', 'passkey_log_in', 'single_sign_on', 'calendar_account')) not valid;
