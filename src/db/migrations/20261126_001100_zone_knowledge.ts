import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What is known of the zone beyond its records, and of the sites that names lead to. Tables that Payload does not know. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE zone_copy
      ADD COLUMN used integer, ADD COLUMN quota integer, ADD COLUMN name_servers jsonb,
      ADD COLUMN provider text, ADD COLUMN zone_id text;

    -- Where the register has been written to. Another provider or zone is written to only after a person has confirmed it.
    CREATE TABLE dns_provider (
      zone text PRIMARY KEY,
      kind text NOT NULL,
      zone_id text NOT NULL,
      confirmed_at timestamptz NOT NULL,
      confirmed_by uuid REFERENCES users (id) ON DELETE SET NULL
    );

    -- Where register and zone differ. Confirmed when seen in two readings; gone when a reading no longer shows it.
    CREATE TABLE dns_findings (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      zone text NOT NULL,
      kind text NOT NULL,
      subdomain_id uuid REFERENCES subdomains (id) ON DELETE CASCADE,
      record_id text,
      expected jsonb,
      found jsonb,
      first_seen_at timestamptz NOT NULL DEFAULT now(),
      last_seen_at timestamptz NOT NULL DEFAULT now(),
      confirmed_at timestamptz
    );
    CREATE UNIQUE INDEX dns_findings_once ON dns_findings (zone, kind, coalesce(subdomain_id::text, ''), coalesce(record_id, ''));

    -- What stands behind a name before it is deleted: asked by staff, answered by a job.
    CREATE TABLE impact_checks (
      request_id uuid PRIMARY KEY REFERENCES requests (id) ON DELETE CASCADE,
      asked_at timestamptz NOT NULL,
      begun_at timestamptz,
      answered_at timestamptz,
      result jsonb
    );
    CREATE INDEX impact_checks_open ON impact_checks (asked_at) WHERE answered_at IS NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE impact_checks, dns_findings, dns_provider;
    ALTER TABLE zone_copy DROP COLUMN used, DROP COLUMN quota, DROP COLUMN name_servers,
      DROP COLUMN provider, DROP COLUMN zone_id;
  `)
}
