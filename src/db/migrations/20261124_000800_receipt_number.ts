import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What was handed in over the counter gets a receipt with a number of its own. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "documents" ADD COLUMN "physical_receipt_number" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "documents" DROP COLUMN "physical_receipt_number";`)
}
