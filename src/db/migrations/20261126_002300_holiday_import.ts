import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_holiday_source" AS ENUM('seeded', 'imported', 'by-hand');
  ALTER TABLE "holidays" ADD COLUMN "source" "enum_holiday_source" DEFAULT 'seeded';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "holidays" DROP COLUMN "source";
  DROP TYPE "public"."enum_holiday_source";`)
}
