import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notifications" ADD COLUMN "contacted_at" timestamp(3) with time zone;
  ALTER TABLE "notifications" ADD COLUMN "contacted_by_id" uuid;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_contacted_by_id_users_id_fk" FOREIGN KEY ("contacted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "notifications_contacted_by_idx" ON "notifications" USING btree ("contacted_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notifications" DROP CONSTRAINT "notifications_contacted_by_id_users_id_fk";
  
  DROP INDEX "notifications_contacted_by_idx";
  ALTER TABLE "notifications" DROP COLUMN "contacted_at";
  ALTER TABLE "notifications" DROP COLUMN "contacted_by_id";`)
}
