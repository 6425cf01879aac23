import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_clock_start" AS ENUM('submission', 'complete');
  ALTER TABLE "requests" ADD COLUMN "received_at" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "clock_state" varchar;
  ALTER TABLE "service" ADD COLUMN "working_days_creation" numeric DEFAULT 3 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "working_days_change" numeric DEFAULT 2 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "working_days_deletion" numeric DEFAULT 1 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "clock_starts_at" "enum_clock_start" DEFAULT 'submission' NOT NULL;
  ALTER TABLE "service" ADD COLUMN "extension_days" numeric DEFAULT 3 NOT NULL;
  CREATE INDEX "requests_due_at_idx" ON "requests" USING btree ("due_at");
  CREATE INDEX "requests_clock_state_idx" ON "requests" USING btree ("clock_state");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "requests_due_at_idx";
  DROP INDEX "requests_clock_state_idx";
  ALTER TABLE "requests" DROP COLUMN "received_at";
  ALTER TABLE "requests" DROP COLUMN "clock_state";
  ALTER TABLE "service" DROP COLUMN "working_days_creation";
  ALTER TABLE "service" DROP COLUMN "working_days_change";
  ALTER TABLE "service" DROP COLUMN "working_days_deletion";
  ALTER TABLE "service" DROP COLUMN "clock_starts_at";
  ALTER TABLE "service" DROP COLUMN "extension_days";
  DROP TYPE "public"."enum_clock_start";`)
}
