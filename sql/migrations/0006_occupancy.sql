-- How often the claims of a resource have changed. Whoever remembers an answer that was computed from claims can so ask
-- in one cheap look whether it still stands. Counted by the booking functions at their end, in sorted order
-- (sql/functions/occupancy.sql): a trigger would count in the order of the writes, and two visits that swap places would
-- wait for each other.

create table horai.resource_occupancy (
  practice_id uuid not null,
  resource_id uuid not null,
  version bigint not null default 1,
  primary key (practice_id, resource_id),
  foreign key (practice_id, resource_id) references horai.bookable_resources (practice_id, id) on delete cascade
) with (fillfactor = 50); -- room for the next version beside the last: no index is touched

create function horai.resource_is_countable() returns trigger language plpgsql as $$
begin
  insert into horai.resource_occupancy (practice_id, resource_id) values (new.practice_id, new.id);
  return null;
end $$;

create trigger resource_is_countable after insert on horai.bookable_resources
  for each row execute function horai.resource_is_countable();
