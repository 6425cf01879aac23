import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_complaint_channel" AS ENUM('form', 'email', 'phone', 'whatsapp', 'letter');
  CREATE TYPE "public"."enum_complaint_classification" AS ENUM('complaint', 'information', 'suggestion');
  CREATE TYPE "public"."enum_complaint_category" AS ENUM('delay', 'requirements-unclear', 'unreasonable-refusal', 'subdomain-problem', 'login-not-received', 'staff-conduct', 'payment-request', 'harmful-content', 'other');
  CREATE TYPE "public"."enum_complaint_priority" AS ENUM('normal', 'urgent');
  CREATE TYPE "public"."enum_complaint_status" AS ENUM('received', 'in-progress', 'answered', 'closed');
  CREATE TYPE "public"."enum_complaint_clock" AS ENUM('not-started', 'running', 'paused', 'due-tomorrow', 'due-today', 'overdue', 'in-time', 'late');
  CREATE TABLE "complaints" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"channel" "enum_complaint_channel" NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"classification" "enum_complaint_classification" NOT NULL,
  	"category" "enum_complaint_category" NOT NULL,
  	"priority" "enum_complaint_priority" DEFAULT 'normal' NOT NULL,
  	"about_head" boolean,
  	"title" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"incident_date" timestamp(3) with time zone,
  	"request_number" varchar,
  	"request_id" uuid,
  	"host" varchar,
  	"subdomain_id" uuid,
  	"reporter_anonymous" boolean,
  	"reporter_confidential" boolean,
  	"reporter_name" varchar,
  	"reporter_unit" varchar,
  	"reporter_email" varchar,
  	"reporter_phone" varchar,
  	"response" varchar,
  	"reopen_reason" varchar,
  	"assignee_id" uuid,
  	"duplicate_of_id" uuid,
  	"number" varchar,
  	"status" "enum_complaint_status" DEFAULT 'received',
  	"supervised" boolean DEFAULT false,
  	"due_at" timestamp(3) with time zone,
  	"clock_state" "enum_complaint_clock",
  	"overdue" boolean,
  	"overdue_days" numeric,
  	"answered_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"reopened_at" timestamp(3) with time zone,
  	"masked_at" timestamp(3) with time zone,
  	"rating" numeric,
  	"rating_note" varchar,
  	"entered_by_id" uuid,
  	"language" varchar,
  	"tracking_hash" varchar,
  	"form_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "complaint_attachments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"complaint_id" uuid NOT NULL,
  	"original_name" varchar NOT NULL,
  	"filename" varchar NOT NULL,
  	"mime_type" varchar NOT NULL,
  	"filesize" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "events" ADD COLUMN "complaint_id" uuid;
  ALTER TABLE "notifications" ADD COLUMN "complaint_id" uuid;
  ALTER TABLE "service" ADD COLUMN "complaint_days_information" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "complaint_days_complaint" numeric DEFAULT 14 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "complaint_days_supervised" numeric DEFAULT 60 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "complaints_per_address" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "service" ADD COLUMN "complaint_retention_days" numeric DEFAULT 365 NOT NULL;
  ALTER TABLE "complaints" ADD CONSTRAINT "complaints_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "complaints" ADD CONSTRAINT "complaints_subdomain_id_subdomains_id_fk" FOREIGN KEY ("subdomain_id") REFERENCES "public"."subdomains"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "complaints" ADD CONSTRAINT "complaints_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "complaints" ADD CONSTRAINT "complaints_duplicate_of_id_complaints_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."complaints"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "complaints" ADD CONSTRAINT "complaints_entered_by_id_users_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "complaint_attachments" ADD CONSTRAINT "complaint_attachments_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "complaints_received_at_idx" ON "complaints" USING btree ("received_at");
  CREATE INDEX "complaints_category_idx" ON "complaints" USING btree ("category");
  CREATE INDEX "complaints_request_idx" ON "complaints" USING btree ("request_id");
  CREATE INDEX "complaints_subdomain_idx" ON "complaints" USING btree ("subdomain_id");
  CREATE INDEX "complaints_assignee_idx" ON "complaints" USING btree ("assignee_id");
  CREATE INDEX "complaints_duplicate_of_idx" ON "complaints" USING btree ("duplicate_of_id");
  CREATE UNIQUE INDEX "complaints_number_idx" ON "complaints" USING btree ("number");
  CREATE INDEX "complaints_status_idx" ON "complaints" USING btree ("status");
  CREATE INDEX "complaints_supervised_idx" ON "complaints" USING btree ("supervised");
  CREATE INDEX "complaints_due_at_idx" ON "complaints" USING btree ("due_at");
  CREATE INDEX "complaints_clock_state_idx" ON "complaints" USING btree ("clock_state");
  CREATE INDEX "complaints_overdue_idx" ON "complaints" USING btree ("overdue");
  CREATE INDEX "complaints_entered_by_idx" ON "complaints" USING btree ("entered_by_id");
  CREATE INDEX "complaints_tracking_hash_idx" ON "complaints" USING btree ("tracking_hash");
  CREATE INDEX "complaints_form_key_idx" ON "complaints" USING btree ("form_key");
  CREATE INDEX "complaints_updated_at_idx" ON "complaints" USING btree ("updated_at");
  CREATE INDEX "complaints_created_at_idx" ON "complaints" USING btree ("created_at");
  CREATE INDEX "complaint_attachments_complaint_idx" ON "complaint_attachments" USING btree ("complaint_id");
  CREATE UNIQUE INDEX "complaint_attachments_filename_idx" ON "complaint_attachments" USING btree ("filename");
  CREATE INDEX "complaint_attachments_updated_at_idx" ON "complaint_attachments" USING btree ("updated_at");
  CREATE INDEX "complaint_attachments_created_at_idx" ON "complaint_attachments" USING btree ("created_at");
  ALTER TABLE "events" ADD CONSTRAINT "events_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "events_complaint_idx" ON "events" USING btree ("complaint_id");
  CREATE INDEX "notifications_complaint_idx" ON "notifications" USING btree ("complaint_id");
  CREATE INDEX "complaints_unanswered_idx" ON "complaints" USING btree ("due_at") WHERE "status" IN ('received', 'in-progress');
  CREATE TABLE "public_limits" ("key" text PRIMARY KEY, "next_at" timestamptz NOT NULL);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "complaints" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "complaint_attachments" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "complaints" CASCADE;
  DROP TABLE "complaint_attachments" CASCADE;
  ALTER TABLE "events" DROP CONSTRAINT IF EXISTS "events_complaint_id_complaints_id_fk";
  
  ALTER TABLE "notifications" DROP CONSTRAINT IF EXISTS "notifications_complaint_id_complaints_id_fk";
  
  DROP INDEX "events_complaint_idx";
  DROP INDEX "notifications_complaint_idx";
  ALTER TABLE "events" DROP COLUMN "complaint_id";
  ALTER TABLE "notifications" DROP COLUMN "complaint_id";
  ALTER TABLE "service" DROP COLUMN "complaint_days_information";
  ALTER TABLE "service" DROP COLUMN "complaint_days_complaint";
  ALTER TABLE "service" DROP COLUMN "complaint_days_supervised";
  ALTER TABLE "service" DROP COLUMN "complaints_per_address";
  ALTER TABLE "service" DROP COLUMN "complaint_retention_days";
  DROP TYPE "public"."enum_complaint_channel";
  DROP TYPE "public"."enum_complaint_classification";
  DROP TYPE "public"."enum_complaint_category";
  DROP TYPE "public"."enum_complaint_priority";
  DROP TYPE "public"."enum_complaint_status";
  DROP TYPE "public"."enum_complaint_clock";
  DROP TABLE "public_limits";`)
}
