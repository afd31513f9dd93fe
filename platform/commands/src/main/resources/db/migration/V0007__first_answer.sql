-- Takes an Idempotency-Key until the end of the transaction and gives its first answer, in one go. The answer is looked
-- for by a statement of its own, after the lock: it sees what the lock's last holder has committed.
CREATE FUNCTION first_answer(key text, OUT taken boolean, OUT answer idempotent_answer) LANGUAGE plpgsql AS $$
BEGIN
  taken := pg_try_advisory_xact_lock(hashtextextended(key, 0));
  IF taken THEN
    SELECT a.* INTO answer FROM idempotent_answer a WHERE a.id = key;
  END IF;
END
$$;
