import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_request_type" AS ENUM('creation', 'change', 'deletion');
  CREATE TYPE "public"."enum_request_channel" AS ENUM('portal', 'letter', 'email', 'whatsapp');
  CREATE TYPE "public"."enum_request_category" AS ENUM('institution', 'public-service', 'event');
  CREATE TYPE "public"."enum_position_status" AS ENUM('definitive', 'acting', 'daily-acting', 'on-behalf');
  CREATE TYPE "public"."enum_target_type" AS ENUM('A', 'AAAA', 'CNAME');
  CREATE TYPE "public"."enum_provisioning_state" AS ENUM('queued', 'working', 'verifying', 'waiting', 'conflict', 'blocked', 'done');
  CREATE TYPE "public"."enum_request_status" AS ENUM('draft', 'submitted', 'in-review', 'revision', 'approved', 'provisioned', 'completed', 'rejected', 'withdrawn');
  CREATE TYPE "public"."enum_document_source" AS ENUM('file', 'link', 'physical', 'none');
  CREATE TYPE "public"."enum_subdomain_status" AS ENUM('active', 'suspended', 'deleted');
  CREATE TYPE "public"."enum_subdomain_category" AS ENUM('institution', 'public-service', 'event');
  CREATE TYPE "public"."enum_unit_type" AS ENUM('sekretariat', 'inspektorat', 'dinas', 'badan', 'satuan', 'bagian', 'rsud', 'kecamatan', 'kelurahan', 'puskesmas');
  CREATE TYPE "public"."enum_units_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum_requirement_form" AS ENUM('document', 'field', 'statement', 'rule');
  CREATE TYPE "public"."enum_obligation" AS ENUM('required', 'waivable', 'optional', 'none');
  CREATE TYPE "public"."enum_user_role" AS ENUM('agency', 'officer', 'head', 'auditor', 'supervisor', 'admin');
  CREATE TYPE "public"."enum_user_language" AS ENUM('id', 'en');
  CREATE TABLE "requests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"type" "enum_request_type" DEFAULT 'creation' NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"channel" "enum_request_channel" DEFAULT 'portal' NOT NULL,
  	"requested_name" varchar,
  	"purpose" varchar,
  	"category" "enum_request_category",
  	"expires_on" timestamp(3) with time zone,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"technical_manager_name" varchar,
  	"technical_manager_nip" varchar,
  	"technical_manager_position" varchar,
  	"technical_manager_phone" varchar,
  	"technical_manager_email" varchar,
  	"letter_number" varchar,
  	"letter_date" timestamp(3) with time zone,
  	"letter_signatory_name" varchar,
  	"letter_signatory_nip" varchar,
  	"letter_signatory_position" varchar,
  	"letter_signatory_position_status" "enum_position_status",
  	"statements_purpose_fits" boolean,
  	"statements_responsible" boolean,
  	"target_type" "enum_target_type",
  	"target_value" varchar,
  	"target_proxied" boolean,
  	"decision_code" varchar,
  	"decision_note" varchar,
  	"decision_by_id" uuid,
  	"decision_in_stead_of" varchar,
  	"provisioning_state" "enum_provisioning_state",
  	"provisioning_attempts" numeric DEFAULT 0,
  	"provisioning_next_attempt_at" timestamp(3) with time zone,
  	"provisioning_error_code" varchar,
  	"provisioning_trace_id" varchar,
  	"provisioning_found_records" jsonb,
  	"provisioning_write_begun" boolean DEFAULT false,
  	"provisioning_absent_at" timestamp(3) with time zone,
  	"provisioning_lease_until" timestamp(3) with time zone,
  	"provisioning_fence" numeric DEFAULT 0,
  	"submitted_by_id" uuid,
  	"entered_by_id" uuid,
  	"held_name" varchar,
  	"status" "enum_request_status" DEFAULT 'draft' NOT NULL,
  	"number" varchar,
  	"assignee_id" uuid,
  	"submitted_at" timestamp(3) with time zone,
  	"reviewed_at" timestamp(3) with time zone,
  	"approved_at" timestamp(3) with time zone,
  	"provisioned_at" timestamp(3) with time zone,
  	"completed_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"overdue" boolean,
  	"overdue_days" numeric,
  	"subdomain_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"request_id" uuid NOT NULL,
  	"requirement_id" uuid NOT NULL,
  	"source" "enum_document_source" DEFAULT 'file' NOT NULL,
  	"link" varchar,
  	"physical_received_on" timestamp(3) with time zone,
  	"physical_received_by" varchar,
  	"reason" varchar,
  	"verdict_complete" boolean,
  	"verdict_valid" boolean,
  	"verdict_waived" boolean,
  	"verdict_note" varchar,
  	"verdict_by_id" uuid,
  	"supersedes_id" uuid,
  	"superseded_by_id" uuid,
  	"original_name" varchar,
  	"sha256" varchar,
  	"unit_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "handovers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"request_id" uuid NOT NULL,
  	"none_needed" boolean,
  	"reason" varchar,
  	"guide" jsonb,
  	"expires_at" timestamp(3) with time zone,
  	"revealed_at" timestamp(3) with time zone,
  	"revealed_by_id" uuid,
  	"unit_id" uuid,
  	"sealed_login" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subdomains_records" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"type" varchar NOT NULL,
  	"value" varchar NOT NULL,
  	"proxied" boolean,
  	"ttl" numeric NOT NULL,
  	"provider_id" varchar NOT NULL
  );
  
  CREATE TABLE "subdomains" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"fqdn" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"status" "enum_subdomain_status" NOT NULL,
  	"category" "enum_subdomain_category",
  	"expires_on" timestamp(3) with time zone,
  	"technical_manager_name" varchar,
  	"technical_manager_nip" varchar,
  	"technical_manager_position" varchar,
  	"technical_manager_phone" varchar,
  	"technical_manager_email" varchar,
  	"request_id" uuid,
  	"quarantine_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "units" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"type" "enum_unit_type" NOT NULL,
  	"abbreviation" varchar,
  	"suggested_label" varchar,
  	"head_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"confidence" "enum_units_confidence" DEFAULT 'high' NOT NULL,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "units_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "requirements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"form" "enum_requirement_form" NOT NULL,
  	"order" numeric NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"obligations_creation" "enum_obligation" DEFAULT 'none' NOT NULL,
  	"obligations_change" "enum_obligation" DEFAULT 'none' NOT NULL,
  	"obligations_deletion" "enum_obligation" DEFAULT 'none' NOT NULL,
  	"guidance" jsonb,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_user_role" NOT NULL,
  	"unit_id" uuid,
  	"nip" varchar,
  	"position" varchar,
  	"phone" varchar,
  	"language" "enum_user_language" DEFAULT 'id',
  	"disabled" boolean,
  	"acting_head_from" timestamp(3) with time zone,
  	"acting_head_until" timestamp(3) with time zone,
  	"acting_head_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" varchar NOT NULL,
  	"actor_name" varchar,
  	"actor_id" uuid,
  	"request_id" uuid,
  	"unit_id" uuid,
  	"subject" varchar,
  	"from" varchar,
  	"to" varchar,
  	"reason_code" varchar,
  	"note" varchar,
  	"in_stead_of" varchar,
  	"visible_to_unit" boolean
  );
  
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" varchar NOT NULL,
  	"recipient_id" uuid,
  	"request_id" uuid,
  	"facts" jsonb,
  	"state" varchar DEFAULT 'not-sent' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "service" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"four_eyes" boolean,
  	"quarantine_days" numeric NOT NULL,
  	"reveal_days" numeric NOT NULL,
  	"guide_creation" jsonb,
  	"government" varchar,
  	"office" varchar,
  	"address" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "service_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "requests" ADD CONSTRAINT "requests_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "requests" ADD CONSTRAINT "requests_decision_by_id_users_id_fk" FOREIGN KEY ("decision_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "requests" ADD CONSTRAINT "requests_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "requests" ADD CONSTRAINT "requests_entered_by_id_users_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "requests" ADD CONSTRAINT "requests_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "requests" ADD CONSTRAINT "requests_subdomain_id_subdomains_id_fk" FOREIGN KEY ("subdomain_id") REFERENCES "public"."subdomains"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_requirement_id_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_verdict_by_id_users_id_fk" FOREIGN KEY ("verdict_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_supersedes_id_documents_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_superseded_by_id_documents_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "handovers" ADD CONSTRAINT "handovers_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "handovers" ADD CONSTRAINT "handovers_revealed_by_id_users_id_fk" FOREIGN KEY ("revealed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "handovers" ADD CONSTRAINT "handovers_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subdomains_records" ADD CONSTRAINT "subdomains_records_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subdomains"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subdomains" ADD CONSTRAINT "subdomains_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subdomains" ADD CONSTRAINT "subdomains_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units_texts" ADD CONSTRAINT "units_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_texts" ADD CONSTRAINT "service_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "requests_unit_idx" ON "requests" USING btree ("unit_id");
  CREATE INDEX "requests_decision_decision_by_idx" ON "requests" USING btree ("decision_by_id");
  CREATE INDEX "requests_submitted_by_idx" ON "requests" USING btree ("submitted_by_id");
  CREATE INDEX "requests_entered_by_idx" ON "requests" USING btree ("entered_by_id");
  CREATE UNIQUE INDEX "requests_held_name_idx" ON "requests" USING btree ("held_name");
  CREATE INDEX "requests_status_idx" ON "requests" USING btree ("status");
  CREATE UNIQUE INDEX "requests_number_idx" ON "requests" USING btree ("number");
  CREATE INDEX "requests_assignee_idx" ON "requests" USING btree ("assignee_id");
  CREATE INDEX "requests_overdue_idx" ON "requests" USING btree ("overdue");
  CREATE INDEX "requests_subdomain_idx" ON "requests" USING btree ("subdomain_id");
  CREATE INDEX "requests_updated_at_idx" ON "requests" USING btree ("updated_at");
  CREATE INDEX "requests_created_at_idx" ON "requests" USING btree ("created_at");
  CREATE INDEX "documents_request_idx" ON "documents" USING btree ("request_id");
  CREATE INDEX "documents_requirement_idx" ON "documents" USING btree ("requirement_id");
  CREATE INDEX "documents_verdict_verdict_by_idx" ON "documents" USING btree ("verdict_by_id");
  CREATE INDEX "documents_supersedes_idx" ON "documents" USING btree ("supersedes_id");
  CREATE INDEX "documents_superseded_by_idx" ON "documents" USING btree ("superseded_by_id");
  CREATE INDEX "documents_sha256_idx" ON "documents" USING btree ("sha256");
  CREATE INDEX "documents_unit_idx" ON "documents" USING btree ("unit_id");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE UNIQUE INDEX "handovers_request_idx" ON "handovers" USING btree ("request_id");
  CREATE INDEX "handovers_revealed_by_idx" ON "handovers" USING btree ("revealed_by_id");
  CREATE INDEX "handovers_unit_idx" ON "handovers" USING btree ("unit_id");
  CREATE INDEX "handovers_updated_at_idx" ON "handovers" USING btree ("updated_at");
  CREATE INDEX "handovers_created_at_idx" ON "handovers" USING btree ("created_at");
  CREATE INDEX "subdomains_records_order_idx" ON "subdomains_records" USING btree ("_order");
  CREATE INDEX "subdomains_records_parent_id_idx" ON "subdomains_records" USING btree ("_parent_id");
  CREATE INDEX "subdomains_name_idx" ON "subdomains" USING btree ("name");
  CREATE INDEX "subdomains_unit_idx" ON "subdomains" USING btree ("unit_id");
  CREATE INDEX "subdomains_status_idx" ON "subdomains" USING btree ("status");
  CREATE INDEX "subdomains_request_idx" ON "subdomains" USING btree ("request_id");
  CREATE INDEX "subdomains_updated_at_idx" ON "subdomains" USING btree ("updated_at");
  CREATE INDEX "subdomains_created_at_idx" ON "subdomains" USING btree ("created_at");
  CREATE UNIQUE INDEX "units_name_idx" ON "units" USING btree ("name");
  CREATE INDEX "units_suggested_label_idx" ON "units" USING btree ("suggested_label");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE INDEX "units_texts_order_parent" ON "units_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "requirements_code_idx" ON "requirements" USING btree ("code");
  CREATE INDEX "requirements_order_idx" ON "requirements" USING btree ("order");
  CREATE INDEX "requirements_updated_at_idx" ON "requirements" USING btree ("updated_at");
  CREATE INDEX "requirements_created_at_idx" ON "requirements" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_unit_idx" ON "users" USING btree ("unit_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "events_at_idx" ON "events" USING btree ("at");
  CREATE INDEX "events_actor_idx" ON "events" USING btree ("actor_id");
  CREATE INDEX "events_request_idx" ON "events" USING btree ("request_id");
  CREATE INDEX "events_unit_idx" ON "events" USING btree ("unit_id");
  CREATE INDEX "events_subject_idx" ON "events" USING btree ("subject");
  CREATE INDEX "notifications_recipient_idx" ON "notifications" USING btree ("recipient_id");
  CREATE INDEX "notifications_request_idx" ON "notifications" USING btree ("request_id");
  CREATE INDEX "notifications_state_idx" ON "notifications" USING btree ("state");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "service_texts_order_parent" ON "service_texts" USING btree ("order","parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "requests" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "handovers" CASCADE;
  DROP TABLE "subdomains_records" CASCADE;
  DROP TABLE "subdomains" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "units_texts" CASCADE;
  DROP TABLE "requirements" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "service" CASCADE;
  DROP TABLE "service_texts" CASCADE;
  DROP TYPE "public"."enum_request_type";
  DROP TYPE "public"."enum_request_channel";
  DROP TYPE "public"."enum_request_category";
  DROP TYPE "public"."enum_position_status";
  DROP TYPE "public"."enum_target_type";
  DROP TYPE "public"."enum_provisioning_state";
  DROP TYPE "public"."enum_request_status";
  DROP TYPE "public"."enum_document_source";
  DROP TYPE "public"."enum_subdomain_status";
  DROP TYPE "public"."enum_subdomain_category";
  DROP TYPE "public"."enum_unit_type";
  DROP TYPE "public"."enum_units_confidence";
  DROP TYPE "public"."enum_requirement_form";
  DROP TYPE "public"."enum_obligation";
  DROP TYPE "public"."enum_user_role";
  DROP TYPE "public"."enum_user_language";`)
}
