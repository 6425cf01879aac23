import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_use_state" AS ENUM('confirmed', 'asked', 'silent');
  ALTER TABLE "subdomains" ADD COLUMN "use_state" "enum_use_state" DEFAULT 'confirmed';
  ALTER TABLE "subdomains" ADD COLUMN "confirmed_at" timestamp(3) with time zone;
  ALTER TABLE "subdomains" ADD COLUMN "confirmed_by_id" uuid;
  ALTER TABLE "subdomains" ADD COLUMN "use_asked_at" timestamp(3) with time zone;
  ALTER TABLE "service" ADD COLUMN "confirm_months" numeric DEFAULT 12 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "confirm_days" numeric DEFAULT 20 NOT NULL;
  ALTER TABLE "subdomains" ADD CONSTRAINT "subdomains_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "subdomains_use_state_idx" ON "subdomains" USING btree ("use_state");
  CREATE INDEX "subdomains_confirmed_by_idx" ON "subdomains" USING btree ("confirmed_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "subdomains" DROP CONSTRAINT "subdomains_confirmed_by_id_users_id_fk";
  
  DROP INDEX "subdomains_use_state_idx";
  DROP INDEX "subdomains_confirmed_by_idx";
  ALTER TABLE "subdomains" DROP COLUMN "use_state";
  ALTER TABLE "subdomains" DROP COLUMN "confirmed_at";
  ALTER TABLE "subdomains" DROP COLUMN "confirmed_by_id";
  ALTER TABLE "subdomains" DROP COLUMN "use_asked_at";
  ALTER TABLE "service" DROP COLUMN "confirm_months";
  ALTER TABLE "service" DROP COLUMN "confirm_days";
  DROP TYPE "public"."enum_use_state";`)
}
