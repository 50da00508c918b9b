-- When a rule works need not be a weekday: every second Friday, the first Monday of the month, three dates in May.

-- The version before compares a weekday with null and finds no date: it offers less for a while, never more.
alter table horai.schedule_rules
  -- squawk-ignore ban-drop-not-null
  alter column day_of_week drop not null,
  add column recurrence text, -- the value of an RRULE (RFC 5545), counted from effective_from
  add column extra_dates date[] not null default '{}', -- RDATE
  add column except_dates date[] not null default '{}'; -- EXDATE

-- Every row there is keeps them: it has a weekday, and none of what is new.
alter table horai.schedule_rules
  add constraint schedule_rules_say_when
    check (num_nonnulls(day_of_week, recurrence) > 0 or cardinality(extra_dates) > 0) not valid,
  add constraint schedule_rules_weekday_or_recurrence check (num_nonnulls(day_of_week, recurrence) < 2) not valid,
  add constraint schedule_rules_recurrence_has_a_beginning
    check (recurrence is null or effective_from is not null) not valid,
  add constraint schedule_rules_recurrence_is_short check (length(recurrence) <= 300) not valid,
  add constraint schedule_rules_dates_are_few
    check (cardinality(extra_dates) <= 366 and cardinality(except_dates) <= 366) not valid,
  add constraint schedule_rules_dates_without_nulls
    check (array_position(extra_dates, null) is null and array_position(except_dates, null) is null) not valid;
