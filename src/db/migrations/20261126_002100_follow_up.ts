import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "service" ADD COLUMN "reminder_days" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "closing_days" numeric DEFAULT 30 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "event_notice_days" numeric DEFAULT 14 NOT NULL;
  CREATE INDEX "notifications_once" ON "notifications" (("facts" ->> 'once'));
  CREATE INDEX "handovers_unopened" ON "handovers" ("expires_at") WHERE "revealed_at" IS NULL AND "sealed_login" IS NOT NULL;
  CREATE INDEX "subdomains_ending" ON "subdomains" ("expires_on") WHERE "status" = 'active';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "notifications_once";
  DROP INDEX "handovers_unopened";
  DROP INDEX "subdomains_ending";
  ALTER TABLE "service" DROP COLUMN "reminder_days";
  ALTER TABLE "service" DROP COLUMN "closing_days";
  ALTER TABLE "service" DROP COLUMN "event_notice_days";`)
}
