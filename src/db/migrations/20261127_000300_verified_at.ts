import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "requests" ADD COLUMN "verified_at" timestamp(3) with time zone;
  CREATE INDEX "requests_verified_at_idx" ON "requests" USING btree ("verified_at");
  -- What is in review already: every document that its matrix demands is there and settled.
  UPDATE "requests" r SET "verified_at" = date_trunc('milliseconds', now())
   WHERE r."status" = 'in-review' AND r."matrix" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM jsonb_array_elements(r."matrix") m
     WHERE m->>'form' = 'document' AND m->>'obligation' IN ('required', 'waivable')
       AND NOT coalesce((
        SELECT bool_and(
          (m->>'obligation' = 'waivable' AND d."verdict_waived" AND coalesce(d."verdict_note", '') <> '')
          OR (d."source" <> 'none' AND d."verdict_complete" AND d."verdict_valid"))
          FROM "documents" d
         WHERE d."request_id" = r."id" AND d."requirement_id"::text = m->>'id' AND d."superseded_by_id" IS NULL), false));`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "requests_verified_at_idx";
  ALTER TABLE "requests" DROP COLUMN "verified_at";`)
}
