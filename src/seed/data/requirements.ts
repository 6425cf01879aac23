import type { Obligation, RequirementForm } from '#domain/request/facts.ts'
import type { RequestType } from '#domain/request/status.ts'

export interface SeedRequirement {
  code: string
  form: RequirementForm
  obligations: Record<RequestType, Obligation>
  label: { id: string; en: string }
}

/** Obligations in the order creation, change, deletion. */
type Row = readonly [
  code: string,
  form: RequirementForm,
  obligations: readonly [creation: Obligation, change: Obligation, deletion: Obligation],
  id: string,
  en: string,
]

/**
 * The fourteen requirements of standard No. SK 100.3.3/053/Diskominfo/VI/2024. `waivable`: listed without
 * "jika ada" but not asked for in step 2. R08 is a new name *or* a new target for a change, and a choice from the
 * register for a deletion, so the name itself is not demanded there. R09 is confirmed by a change.
 */
// prettier-ignore
const ROWS: readonly Row[] = [
  ['R01', 'document', ['required', 'none', 'none'],
    'Surat permohonan pembuatan subdomain', 'Letter requesting a new subdomain'],
  ['R02', 'document', ['none', 'required', 'none'],
    'Surat permohonan perubahan subdomain', 'Letter requesting a change of a subdomain'],
  ['R03', 'document', ['none', 'none', 'required'],
    'Surat permohonan penghapusan subdomain', 'Letter requesting the deletion of a subdomain'],
  ['R04', 'rule', ['required', 'required', 'required'],
    'Pemohon adalah OPD resmi Pemerintah Kabupaten Tapin', 'The applicant is an official unit of the regency'],
  ['R05', 'statement', ['required', 'none', 'none'],
    'Tujuan sesuai dengan visi dan misi Kabupaten Tapin', 'The purpose fits the vision and mission of the regency'],
  ['R06', 'statement', ['required', 'required', 'none'],
    'Kesanggupan mengelola subdomain dengan baik dan bertanggung jawab', 'Commitment to manage the subdomain well and responsibly'],
  ['R07', 'field', ['required', 'none', 'none'],
    'Uraian singkat tujuan subdomain', 'Short description of the purpose'],
  ['R08', 'field', ['required', 'optional', 'none'],
    'Nama subdomain yang dimohonkan', 'Desired subdomain name'],
  ['R09', 'field', ['required', 'required', 'none'],
    'Data pengelola teknis', 'Details of the technical manager'],
  ['R10', 'document', ['waivable', 'none', 'none'],
    'Kode sumber dan basis data', 'Source code and database'],
  ['R11', 'document', ['optional', 'none', 'none'],
    'SK Kepala OPD tentang tim pengelola situs web (jika ada)', 'Decree on the web team (if there is one)'],
  ['R12', 'document', ['waivable', 'none', 'none'],
    'Laporan pembuatan situs web', 'Report on the building of the website'],
  ['R13', 'document', ['waivable', 'none', 'none'],
    'Proses bisnis dan diagram alir', 'Business process and flowchart'],
  ['R14', 'document', ['optional', 'none', 'none'],
    'Integrasi API (jika ada)', 'API integration (if there is any)'],
]

/** First values of the requirement matrix, which an administrator edits afterwards. */
export const REQUIREMENTS: readonly SeedRequirement[] = ROWS.map(
  ([code, form, [creation, change, deletion], id, en]) => ({
    code,
    form,
    obligations: { creation, change, deletion },
    label: { id, en },
  }),
)
