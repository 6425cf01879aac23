import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notifications" ADD COLUMN "sent_at" timestamp(3) with time zone;
  ALTER TABLE "notifications" ADD COLUMN "sent_to" varchar;
  ALTER TABLE "notifications" ADD COLUMN "next_attempt_at" timestamp(3) with time zone;
  ALTER TABLE "notifications" ADD COLUMN "attempts" numeric DEFAULT 0;
  ALTER TABLE "notifications" ADD COLUMN "possible_duplicates" numeric DEFAULT 0;
  ALTER TABLE "notifications" ADD COLUMN "error_code" varchar;
  ALTER TABLE "notifications" ADD COLUMN "answer" varchar;
  ALTER TABLE "notifications" ADD COLUMN "message_id" varchar;
  ALTER TABLE "notifications" ADD COLUMN "subject" varchar;
  ALTER TABLE "notifications" ADD COLUMN "text" varchar;
  ALTER TABLE "notifications" ADD COLUMN "html" varchar;
  ALTER TABLE "notifications" ADD COLUMN "lease_until" timestamp(3) with time zone;
  ALTER TABLE "notifications" ADD COLUMN "fence" numeric DEFAULT 0;
  ALTER TABLE "notifications" ADD COLUMN "send_begun" boolean DEFAULT false;
  -- Why the mail server takes nothing at present: one row, or none.
  CREATE TABLE "mail_rest" (
    "one" boolean PRIMARY KEY DEFAULT true CHECK ("one"),
    "error_code" text NOT NULL,
    "stops" integer NOT NULL,
    "since" timestamptz NOT NULL,
    "until" timestamptz NOT NULL
  );
  -- What is due next; everything that was ever sent stays outside.
  CREATE INDEX "notifications_due" ON "notifications" ((coalesce("next_attempt_at", "created_at")))
    WHERE "state" IN ('not-sent', 'waiting');
  -- Written before anything could be sent: not sent years late when a mail server comes.
  UPDATE "notifications" SET "state" = 'not-configured' WHERE "state" = 'not-sent';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "mail_rest";
  DROP INDEX "notifications_due";
  UPDATE "notifications" SET "state" = 'not-sent';
  ALTER TABLE "notifications" DROP COLUMN "sent_at";
  ALTER TABLE "notifications" DROP COLUMN "sent_to";
  ALTER TABLE "notifications" DROP COLUMN "next_attempt_at";
  ALTER TABLE "notifications" DROP COLUMN "attempts";
  ALTER TABLE "notifications" DROP COLUMN "possible_duplicates";
  ALTER TABLE "notifications" DROP COLUMN "error_code";
  ALTER TABLE "notifications" DROP COLUMN "answer";
  ALTER TABLE "notifications" DROP COLUMN "message_id";
  ALTER TABLE "notifications" DROP COLUMN "subject";
  ALTER TABLE "notifications" DROP COLUMN "text";
  ALTER TABLE "notifications" DROP COLUMN "html";
  ALTER TABLE "notifications" DROP COLUMN "lease_until";
  ALTER TABLE "notifications" DROP COLUMN "fence";
  ALTER TABLE "notifications" DROP COLUMN "send_begun";`)
}
