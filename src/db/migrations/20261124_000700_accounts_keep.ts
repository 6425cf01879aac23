import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * A sign-in reads the account, compares the password (a fifth of a second) and then writes the whole account back with
 * its new session; a refresh does the same. Whatever an administrator changed meanwhile (disabled, role, unit, password)
 * would be undone. Only a transaction that says so changes an account; any other write keeps to the bookkeeping.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION keep_account() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      kept users%ROWTYPE;
    BEGIN
      IF current_setting('subdomain.account_change', true) = 'on' THEN
        RETURN NEW;
      END IF;
      kept := OLD;
      kept.login_attempts := NEW.login_attempts;
      kept.lock_until := NEW.lock_until;
      kept.last_sign_in_at := greatest(OLD.last_sign_in_at, NEW.last_sign_in_at);
      RETURN kept;
    END $$;

    CREATE TRIGGER users_keep_account BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION keep_account();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER users_keep_account ON users;
    DROP FUNCTION keep_account;
  `)
}
