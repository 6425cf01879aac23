import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "requests" ADD COLUMN "parent_consent_given" boolean;
  ALTER TABLE "requests" ADD COLUMN "parent_consent_note" varchar;
  ALTER TABLE "requests" ADD COLUMN "parent_consent_parent" varchar;
  CREATE INDEX "subdomains_fqdn_idx" ON "subdomains" USING btree ("fqdn");
  -- Once the request lets go of the name, the register holds it: one live row for each.
  CREATE UNIQUE INDEX "subdomains_fqdn_live" ON "subdomains" ("fqdn") WHERE "status" <> 'deleted';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "subdomains_fqdn_live", "subdomains_fqdn_idx";
  ALTER TABLE "requests" DROP COLUMN "parent_consent_given";
  ALTER TABLE "requests" DROP COLUMN "parent_consent_note";
  ALTER TABLE "requests" DROP COLUMN "parent_consent_parent";`)
}
