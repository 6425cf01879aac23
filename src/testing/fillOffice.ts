import type pg from 'pg'

export interface FullOffice {
  units: number
  requests: number
  subdomains: number
  complaints: number
}

/**
 * Some years of work, in a few statements, because the way of people takes seconds for each: one request of 33 is still open, so that of
 * 300 units each has one; every request has four lines of history and a mail, every name stands in the zone. `officer` holds a third of
 * what is in review.
 */
export async function fillOffice(
  pool: Pick<pg.Client, 'query'>,
  { units, requests, subdomains, complaints }: FullOffice,
  officer: string,
): Promise<void> {
  await pool.query(
    `INSERT INTO units (name, type, abbreviation, confidence, active)
     SELECT 'Kelurahan Contoh ' || n, 'kelurahan', 'Kel' || n, 'high', true
     FROM generate_series((SELECT count(*) FROM units) + 1, $1::int) n`,
    [units],
  )
  await pool.query(
    'CREATE TEMPORARY TABLE numbered AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM units',
  )
  await pool.query(SUBDOMAINS, [subdomains])
  await pool.query(REQUESTS, [requests, officer])
  await pool.query(COMPLAINTS, [complaints])
  for (const statement of FOLLOWING) await pool.query(statement)
}

/** The unit of row `n`. */
const UNIT = 'JOIN numbered ON numbered.at = n % (SELECT count(*) FROM numbered)'

const SUBDOMAINS = `
  WITH named AS (
    SELECT gen_random_uuid() AS id, 'layanan-' || n AS name, numbered.id AS unit, 'r' || n AS record
    FROM generate_series(1, $1::int) n ${UNIT}),
  registered AS (
    INSERT INTO subdomains (id, fqdn, name, unit_id, status, category, use_state, confirmed_at)
    SELECT id, name || '.tapinkab.go.id', name, unit, 'active', 'public-service', 'confirmed', now() FROM named),
  zone AS (
    INSERT INTO embedded_dns_records (id, name, type, content, comment)
    SELECT record, name || '.tapinkab.go.id', 'A', '103.130.10.20', 'tapin:v1:' || id FROM named)
  INSERT INTO subdomains_records (_order, _parent_id, id, type, value, proxied, ttl, provider_id)
  SELECT 1, id, gen_random_uuid(), 'A', '103.130.10.20', false, 1, record FROM named`

const REQUESTS = `
  INSERT INTO requests (type, status, number, unit_id, channel, requested_name, purpose, category, contact_email, contact_phone,
    letter_number, submitted_at, created_at, due_at, clock_state, assignee_id, completed_at)
  SELECT 'creation', state.status::enum_request_status, 'SD-' || 2021 + n / 2000 || '-' || lpad((n % 2000)::text, 4, '0'), numbered.id,
    'portal', 'nama-' || n, 'Informasi pelayanan bagi masyarakat', 'public-service', 'kontak@contoh.go.id', '0517 31434',
    '100.3.3/' || n || '/Contoh/2026', day, day, day + interval '5 days',
    CASE WHEN state.status = 'completed' THEN 'in-time' ELSE 'running' END,
    CASE WHEN state.status = 'in-review' AND n % 3 = 0 THEN $2::uuid END,
    CASE WHEN state.status = 'completed' THEN day + interval '3 days' END
  FROM generate_series(1, $1::int) n ${UNIT}
  CROSS JOIN LATERAL (SELECT now() - ($1::int - n) * interval '4 hours' AS day) days
  CROSS JOIN LATERAL (SELECT CASE WHEN (n / 300 + n) % 33 > 0 THEN 'completed'
    ELSE (ARRAY ['submitted', 'in-review', 'revision', 'in-review'])[n % 4 + 1] END AS status) state`

const COMPLAINTS = `
  INSERT INTO complaints (number, channel, received_at, classification, category, priority, title, description, reporter_name,
    reporter_email, status, supervised, clock_state, due_at, language)
  SELECT 'ADU-2026-' || lpad(n::text, 4, '0'), 'form', now() - n * interval '6 hours', 'complaint', 'delay', 'normal',
    'Keluhan ' || n, 'Permohonan belum dijawab.', 'Warga ' || n, 'warga@contoh.id',
    (CASE WHEN n % 20 = 0 THEN 'received' ELSE 'closed' END)::enum_complaint_status, false,
    (CASE WHEN n % 20 = 0 THEN 'running' ELSE 'in-time' END)::enum_complaint_clock, now() + interval '5 days', 'id'
  FROM generate_series(1, $1::int) n`

const FOLLOWING = [
  `INSERT INTO events (at, action, actor_name, request_id, unit_id, "from", "to", visible_to_unit)
   SELECT created_at + step * interval '1 hour', (ARRAY ['create', 'submit', 'startReview', 'approve'])[step], 'Contoh', id, unit_id,
     'draft', 'submitted', true
   FROM requests CROSS JOIN generate_series(1, 4) step`,
  `INSERT INTO documents (request_id, requirement_id, source, link, unit_id)
   SELECT requests.id, requirements.id, 'link', 'https://contoh.go.id/berkas', requests.unit_id
   FROM requests JOIN requirements ON requirements.form = 'document' WHERE requests.status <> 'completed'`,
  `INSERT INTO notifications (kind, recipient_id, request_id, facts, state, sent_at, sent_to, subject, text)
   SELECT 'request-received', NULL, id, '{}', 'sent', created_at, 'kontak@contoh.go.id', 'Permohonan diterima', 'Yth.'
   FROM requests`,
  'ANALYZE',
]
