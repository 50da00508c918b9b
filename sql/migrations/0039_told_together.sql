-- Several visits that one command booked, moved or cancelled are told in one message to whoever hears of several of them.

alter table horai.notification_jobs
  add column bundle_id uuid; -- of jobs that one command wrote about visits of one series or one joint booking

alter table horai.notification_deliveries
  add column told_in uuid; -- the delivery whose message told this as well; no reference, as with participants
