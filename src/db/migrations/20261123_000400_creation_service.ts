import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_server_type" AS ENUM('A', 'AAAA', 'CNAME');
  CREATE TABLE "service_servers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"type" "enum_server_type" DEFAULT 'A' NOT NULL,
  	"value" varchar NOT NULL,
  	"proxied" boolean
  );
  
  ALTER TABLE "requests" ADD COLUMN "corrections" jsonb;
  ALTER TABLE "requests" ADD COLUMN "matrix" jsonb;
  ALTER TABLE "requests" ADD COLUMN "resubmitted_at" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "returned_at" timestamp(3) with time zone;
  ALTER TABLE "requests" ADD COLUMN "returns" numeric DEFAULT 0;
  ALTER TABLE "documents" ADD COLUMN "physical_items" varchar;
  ALTER TABLE "documents" ADD COLUMN "duplicate_of_id" uuid;
  ALTER TABLE "documents" ADD COLUMN "archive" jsonb;
  ALTER TABLE "requirements" ADD COLUMN "archives" boolean;
  ALTER TABLE "users" ADD COLUMN "must_change_password" boolean DEFAULT false;
  ALTER TABLE "users" ADD COLUMN "invited_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "last_sign_in_at" timestamp(3) with time zone;
  ALTER TABLE "events" ADD COLUMN "details" jsonb;
  ALTER TABLE "service" ADD COLUMN "document_megabytes" numeric DEFAULT 25 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "archive_megabytes" numeric DEFAULT 200 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "head_title" varchar;
  ALTER TABLE "service" ADD COLUMN "head_of_service" varchar;
  ALTER TABLE "service_servers" ADD CONSTRAINT "service_servers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "service_servers_order_idx" ON "service_servers" USING btree ("_order");
  CREATE INDEX "service_servers_parent_id_idx" ON "service_servers" USING btree ("_parent_id");
  ALTER TABLE "documents" ADD CONSTRAINT "documents_duplicate_of_id_documents_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "documents_duplicate_of_idx" ON "documents" USING btree ("duplicate_of_id");
  UPDATE "requirements" SET "archives" = ("code" = 'R10');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "service_servers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "service_servers" CASCADE;
  ALTER TABLE "documents" DROP CONSTRAINT "documents_duplicate_of_id_documents_id_fk";
  
  DROP INDEX "documents_duplicate_of_idx";
  ALTER TABLE "requests" DROP COLUMN "corrections";
  ALTER TABLE "requests" DROP COLUMN "matrix";
  ALTER TABLE "requests" DROP COLUMN "resubmitted_at";
  ALTER TABLE "requests" DROP COLUMN "returned_at";
  ALTER TABLE "requests" DROP COLUMN "returns";
  ALTER TABLE "documents" DROP COLUMN "physical_items";
  ALTER TABLE "documents" DROP COLUMN "duplicate_of_id";
  ALTER TABLE "documents" DROP COLUMN "archive";
  ALTER TABLE "requirements" DROP COLUMN "archives";
  ALTER TABLE "users" DROP COLUMN "must_change_password";
  ALTER TABLE "users" DROP COLUMN "invited_at";
  ALTER TABLE "users" DROP COLUMN "last_sign_in_at";
  ALTER TABLE "events" DROP COLUMN "details";
  ALTER TABLE "service" DROP COLUMN "document_megabytes";
  ALTER TABLE "service" DROP COLUMN "archive_megabytes";
  ALTER TABLE "service" DROP COLUMN "head_title";
  ALTER TABLE "service" DROP COLUMN "head_of_service";
  DROP TYPE "public"."enum_server_type";`)
}
