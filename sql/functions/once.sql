-- Idempotency: the first answer to a key is remembered in the transaction of its effect and replayed after.
-- p_once: { scope, key, fingerprint, sealed }, the last three in hex; null when the caller gave no key.

-- Null: go on. Otherwise the answer to give.
create or replace function horai.recall(p_practice_id uuid, p_once jsonb) returns jsonb
language plpgsql as $$
declare
  k horai.idempotency_keys;
begin
  if p_once is null then
    return null;
  end if;
  -- Held to the end of the transaction: whoever comes meanwhile with the same key is told so, and may ask again.
  if not pg_try_advisory_xact_lock(hashtextextended(
    'once ' || p_practice_id || ' ' || (p_once->>'scope') || ' ' || (p_once->>'key'), 0)) then
    return horai.refused('idempotency_in_progress');
  end if;
  select * into k from horai.idempotency_keys
    where practice_id = p_practice_id and scope = p_once->>'scope' and key_hash = decode(p_once->>'key', 'hex');
  if not found then
    return null;
  end if;
  if k.fingerprint <> decode(p_once->>'fingerprint', 'hex') then
    return horai.refused('idempotency_key_reused');
  end if;
  return k.answer || jsonb_build_object('replayed', true, 'sealed', encode(k.sealed, 'hex'));
end $$;

create or replace function horai.remember(p_practice_id uuid, p_once jsonb, p_answer jsonb) returns jsonb
language plpgsql as $$
begin
  if p_once is not null then
    insert into horai.idempotency_keys (practice_id, scope, key_hash, fingerprint, answer, sealed)
    values (p_practice_id, p_once->>'scope', decode(p_once->>'key', 'hex'),
      decode(p_once->>'fingerprint', 'hex'), p_answer, decode(p_once->>'sealed', 'hex'));
  end if;
  return p_answer;
end $$;
