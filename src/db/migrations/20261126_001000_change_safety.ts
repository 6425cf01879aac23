import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_ex_officio_grounds" AS ENUM('abandoned', 'harmful', 'drift');
  CREATE TYPE "public"."enum_resolution_state" AS ENUM('written', 'resolving', 'not-resolving');
  ALTER TYPE "public"."enum_request_channel" ADD VALUE 'office';
  ALTER TABLE "requests" ADD COLUMN "ex_officio_grounds" "enum_ex_officio_grounds";
  ALTER TABLE "requests" ADD COLUMN "ex_officio_objection_until" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "ex_officio_objected_at" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "ex_officio_objection" varchar;
  ALTER TABLE "requests" ADD COLUMN "from_unit_id" uuid;
  ALTER TABLE "requests" ADD COLUMN "provisioning_resolution" "enum_resolution_state";
  ALTER TABLE "requests" ADD COLUMN "provisioning_resolution_checked_at" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "provisioning_answers" jsonb;
  ALTER TABLE "requests" ADD COLUMN "provisioning_confirmed_by_id" uuid;
  ALTER TABLE "requests" ADD COLUMN "provisioning_resolution_since" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "provisioning_resolution_next_at" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "provisioning_deletion_permitted_at" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "provisioning_alerted_at" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "goal_hash" varchar;
  ALTER TABLE "service" ADD COLUMN "objection_days" numeric DEFAULT 7 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "deletions_per_hour" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "dns_read_only" boolean DEFAULT false;
  ALTER TABLE "service" ADD COLUMN "guide_change" jsonb;
  ALTER TABLE "requests" ADD CONSTRAINT "requests_from_unit_id_units_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "requests" ADD CONSTRAINT "requests_provisioning_confirmed_by_id_users_id_fk" FOREIGN KEY ("provisioning_confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "requests_from_unit_idx" ON "requests" USING btree ("from_unit_id");
  CREATE INDEX "requests_provisioning_provisioning_confirmed_by_idx" ON "requests" USING btree ("provisioning_confirmed_by_id");
  -- Due questions to the name servers, and what was permitted within the hour: both look at a few rows of many.
  CREATE INDEX "requests_resolution_due" ON "requests" ("provisioning_resolution_next_at")
    WHERE "provisioning_resolution_next_at" IS NOT NULL;
  CREATE INDEX "requests_deletion_permitted" ON "requests" ("provisioning_deletion_permitted_at")
    WHERE "provisioning_deletion_permitted_at" IS NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "requests_resolution_due", "requests_deletion_permitted";
  ALTER TABLE "requests" DROP CONSTRAINT "requests_from_unit_id_units_id_fk";
  
  ALTER TABLE "requests" DROP CONSTRAINT "requests_provisioning_confirmed_by_id_users_id_fk";
  
  ALTER TABLE "requests" ALTER COLUMN "channel" SET DATA TYPE text;
  UPDATE "requests" SET "channel" = 'letter' WHERE "channel" = 'office';
  DROP TYPE "public"."enum_request_channel";
  CREATE TYPE "public"."enum_request_channel" AS ENUM('portal', 'letter', 'email', 'whatsapp');
  ALTER TABLE "requests" ALTER COLUMN "channel" SET DATA TYPE "public"."enum_request_channel" USING "channel"::"public"."enum_request_channel";
  DROP INDEX "requests_from_unit_idx";
  DROP INDEX "requests_provisioning_provisioning_confirmed_by_idx";
  ALTER TABLE "requests" DROP COLUMN "ex_officio_grounds";
  ALTER TABLE "requests" DROP COLUMN "ex_officio_objection_until";
  ALTER TABLE "requests" DROP COLUMN "ex_officio_objected_at";
  ALTER TABLE "requests" DROP COLUMN "ex_officio_objection";
  ALTER TABLE "requests" DROP COLUMN "from_unit_id";
  ALTER TABLE "requests" DROP COLUMN "provisioning_resolution";
  ALTER TABLE "requests" DROP COLUMN "provisioning_resolution_checked_at";
  ALTER TABLE "requests" DROP COLUMN "provisioning_answers";
  ALTER TABLE "requests" DROP COLUMN "provisioning_confirmed_by_id";
  ALTER TABLE "requests" DROP COLUMN "provisioning_resolution_since";
  ALTER TABLE "requests" DROP COLUMN "provisioning_resolution_next_at";
  ALTER TABLE "requests" DROP COLUMN "provisioning_deletion_permitted_at";
  ALTER TABLE "requests" DROP COLUMN "provisioning_alerted_at";
  ALTER TABLE "requests" DROP COLUMN "goal_hash";
  ALTER TABLE "service" DROP COLUMN "objection_days";
  ALTER TABLE "service" DROP COLUMN "deletions_per_hour";
  ALTER TABLE "service" DROP COLUMN "dns_read_only";
  ALTER TABLE "service" DROP COLUMN "guide_change";
  DROP TYPE "public"."enum_ex_officio_grounds";
  DROP TYPE "public"."enum_resolution_state";`)
}
