-- outside a transaction
create index concurrently if not exists notification_jobs_bundle_idx
  on horai.notification_jobs (practice_id, bundle_id) where bundle_id is not null;
