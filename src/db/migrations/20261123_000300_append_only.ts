import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** The history can only grow, whoever asks: not even the Local API or a hasty hand in psql changes a line. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the history is append-only' USING ERRCODE = 'restrict_violation';
    END $$;

    CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON events
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
    CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON events
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();

    CREATE INDEX requests_queue_idx ON requests (provisioning_next_attempt_at) WHERE status = 'approved';
    CREATE UNIQUE INDEX subdomains_living_fqdn_idx ON subdomains (fqdn) WHERE status <> 'deleted';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX subdomains_living_fqdn_idx, requests_queue_idx;
    DROP TRIGGER events_no_truncate ON events;
    DROP TRIGGER events_append_only ON events;
    DROP FUNCTION refuse_change_of_history;
  `)
}
