-- Whether the database can still be written to, by writing: a sort that does not fit into memory goes to its disk. Where
-- that is full this fails with 53100, as a booking would. Half a megabyte, gone when the statement ends; some milliseconds.
create or replace function horai.has_room() returns boolean
language sql volatile
set work_mem = '64kB'
as $$
  select count(*) = 5000
  from (select repeat(md5(n::text), 3) as word from generate_series(1, 5000) n order by 1 offset 0) words
$$;
