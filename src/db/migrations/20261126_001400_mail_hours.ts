import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_weekday" AS ENUM('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday');
  CREATE TABLE "service_office_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_weekday",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "service" ADD COLUMN "office_opens_at" varchar DEFAULT '08:00' NOT NULL;
  ALTER TABLE "service" ADD COLUMN "office_closes_at" varchar DEFAULT '16:00' NOT NULL;
  ALTER TABLE "service_office_days" ADD CONSTRAINT "service_office_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "service_office_days_order_idx" ON "service_office_days" USING btree ("order");
  CREATE INDEX "service_office_days_parent_idx" ON "service_office_days" USING btree ("parent_id");
  -- The usual days for the settings that stand there already.
  INSERT INTO "service_office_days" ("order", "parent_id", "value")
    SELECT place, s.id, day::"enum_weekday" FROM "service" s,
      unnest(ARRAY['monday', 'tuesday', 'wednesday', 'thursday', 'friday']) WITH ORDINALITY AS d(day, place);
  -- One digest a day for each person, whichever process writes it.
  CREATE UNIQUE INDEX "notifications_digest_once" ON "notifications" ("recipient_id", ("facts" ->> 'day'))
    WHERE "kind" = 'daily-digest';
  CREATE INDEX "notifications_for_digest" ON "notifications" ("recipient_id") WHERE "state" = 'digest';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "notifications_digest_once", "notifications_for_digest";
  UPDATE "notifications" SET "state" = 'not-sent' WHERE "state" IN ('digest', 'digested');

   DROP TABLE "service_office_days" CASCADE;
  ALTER TABLE "service" DROP COLUMN "office_opens_at";
  ALTER TABLE "service" DROP COLUMN "office_closes_at";
  DROP TYPE "public"."enum_weekday";`)
}
