import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "requests" ADD COLUMN "new_name" varchar;
  ALTER TABLE "requests" ADD COLUMN "reason" varchar;
  ALTER TABLE "requests" ADD COLUMN "goal" jsonb;
  ALTER TABLE "subdomains" ADD COLUMN "renamed_to_id" uuid;
  ALTER TABLE "subdomains" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "subdomains" ADD CONSTRAINT "subdomains_renamed_to_id_subdomains_id_fk" FOREIGN KEY ("renamed_to_id") REFERENCES "public"."subdomains"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "subdomains_renamed_to_idx" ON "subdomains" USING btree ("renamed_to_id");
  -- One request for a subdomain at a time is decided and carried out.
  CREATE UNIQUE INDEX "requests_open_for_subdomain" ON "requests" ("subdomain_id")
    WHERE "type" <> 'creation' AND "status" IN ('submitted', 'in-review', 'revision', 'approved');
  -- What was approved before is carried out by the same planner.
  UPDATE "requests" r SET "goal" = jsonb_build_object(
      'marker', 'tapin:v1:' || r.id, 'before', NULL,
      'after', jsonb_build_object('name', r.held_name || '.' || z.zone, 'type', r.target_type, 'content', r.target_value,
        'proxied', coalesce(r.target_proxied, false), 'ttl', 1, 'comment', 'tapin:v1:' || r.id))
    FROM (SELECT "zone" FROM "zone_copy" LIMIT 1) z
    WHERE r.status = 'approved' AND r.held_name IS NOT NULL AND r.target_value IS NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "subdomains" DROP CONSTRAINT "subdomains_renamed_to_id_subdomains_id_fk";
  
  DROP INDEX "subdomains_renamed_to_idx";
  ALTER TABLE "requests" DROP COLUMN "new_name";
  ALTER TABLE "requests" DROP COLUMN "reason";
  ALTER TABLE "requests" DROP COLUMN "goal";
  ALTER TABLE "subdomains" DROP COLUMN "renamed_to_id";
  ALTER TABLE "subdomains" DROP COLUMN "deleted_at";`)
}
