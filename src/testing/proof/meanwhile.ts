/** What jobs write down between two questions, whoever asks what: what name servers and sites answered. */
const BY_JOBS: Record<string, string[]> = {
  requests: ['resolution', 'resolution_checked_at', 'resolution_since', 'resolution_next_at', 'answers'].map(
    (column) => `provisioning_${column}`,
  ),
  // No mail server is set up there.
  notifications: ['state', 'updated_at'],
  impact_checks: ['begun_at', 'answered_at', 'result'],
}

/** SQL for a row `t` of a table as text, without what a job may write into it meanwhile. */
export function rowOf(table: string): string {
  return `(to_jsonb(t) - '{${(BY_JOBS[table] ?? []).join()}}'::text[])::text`
}
