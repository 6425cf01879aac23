import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "service" ADD COLUMN "whatsapp" varchar;
  ALTER TABLE "service" ADD COLUMN "standard_number" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "service" DROP COLUMN "whatsapp";
  ALTER TABLE "service" DROP COLUMN "standard_number";`)
}
