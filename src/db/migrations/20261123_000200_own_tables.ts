import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Tables that Payload does not know: counters, the zone's copy, the provider's circuit, the embedded name server. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE counters (
      kind text NOT NULL,
      year integer NOT NULL,
      value integer NOT NULL,
      PRIMARY KEY (kind, year)
    );

    CREATE TABLE embedded_dns_records (
      id text PRIMARY KEY,
      name text NOT NULL,
      type text NOT NULL,
      content text NOT NULL,
      proxied boolean NOT NULL DEFAULT false,
      ttl integer NOT NULL DEFAULT 1,
      comment text,
      modified_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (name, type, content)
    );
    -- "Does anything stand below this name?" is one range of the names read backwards.
    CREATE INDEX embedded_dns_records_backwards ON embedded_dns_records (reverse(name) COLLATE "C");

    CREATE TABLE zone_records (
      id text PRIMARY KEY,
      name text NOT NULL,
      type text NOT NULL,
      content text NOT NULL,
      proxied boolean NOT NULL,
      ttl integer NOT NULL,
      comment text
    );
    CREATE INDEX zone_records_name ON zone_records (name);

    CREATE TABLE zone_copy (
      zone text PRIMARY KEY,
      read_at timestamptz NOT NULL
    );

    CREATE TABLE dns_circuit (
      zone text PRIMARY KEY,
      error_code text NOT NULL,
      trace_id text,
      opened_at timestamptz NOT NULL,
      resume_at timestamptz NOT NULL
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE dns_circuit, zone_copy, zone_records, embedded_dns_records, counters;
  `)
}
