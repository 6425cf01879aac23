import { randomUUID } from 'node:crypto'
import { COMPLAINT_LIMITS } from '#domain/complaint/limits.ts'
import { at } from '#domain/complaint/submission.ts'
import { CATEGORIES, CLASSIFICATIONS } from '#domain/complaint/words.ts'
import { PATHS } from '#domain/website/paths.ts'
import { fill } from '#i18n/fill.ts'
import type { Answered } from './answers.tsx'
import { ChoiceField, FilesField, LongField, TextField, TickField } from './Fields.tsx'
import type { Shown } from './Layout.tsx'
import { problemsOf, ProblemSummary } from './Problems.tsx'
import { ReceiptAnswer } from './ReceiptAnswer.tsx'
import { workingDaysText } from './workingDaysText.ts'

interface Props {
  shown: Shown
  answered: Answered | null
  typed: Answered['typed']
}

/** The form of complaints; after it was sent the number and the code, once. */
export function ComplainPage({ shown, answered, typed }: Props) {
  if (answered?.receipt) return <ReceiptAnswer shown={shown} receipt={answered.receipt} />
  const { texts, office } = shown
  const { complain } = texts.website
  const period = (days: number) => workingDaysText(days, texts)
  return (
    <>
      <p className="lead">
        {fill(complain.lead, {
          complaint: period(office.complaint_days_complaint),
          information: period(office.complaint_days_information),
        })}
      </p>
      <p>
        <a href={PATHS.track[shown.language]}>{complain.toTracking}</a>
      </p>
      <ProblemSummary shown={shown} refusal={answered?.refusal} names={namesOn(shown)} />
      <Form shown={shown} typed={typed} problems={problemsOf(answered?.refusal, shown.language)} />
    </>
  )
}

/** How the form calls each of its fields. */
function namesOn({ texts }: Shown): Record<string, string> {
  const { complaintFields: fields } = texts
  return {
    ...fields,
    'reporter.name': fields.reporterName,
    'reporter.unit': fields.reporterUnit,
    'reporter.email': fields.reporterEmail,
    'reporter.phone': fields.reporterPhone,
  }
}

interface FormProps {
  shown: Shown
  typed: Answered['typed']
  problems: Readonly<Record<string, string>>
}

function Form(props: FormProps) {
  const { shown, typed } = props
  const { complain } = shown.texts.website
  return (
    <form
      className="sheet"
      action={PATHS.complain[shown.language]}
      method="post"
      encType="multipart/form-data"
      noValidate
    >
      <input type="hidden" name="formKey" value={textAt(typed, 'formKey') || randomUUID()} />
      <About {...props} />
      <Reporter {...props} />
      <Trap label={complain.trap} />
      <button type="submit">{complain.send}</button>
      <p className="hint">{complain.privacy}</p>
    </form>
  )
}

const textAt = (typed: Answered['typed'], path: string): string => {
  const value = at(typed, path)
  return typeof value === 'string' ? value : ''
}
const isTicked = (typed: Answered['typed'], path: string) => textAt(typed, path) !== ''

/** A field by its path: its name on the page, what was typed and what is wrong with it. */
function fieldOf({ shown, typed, problems }: FormProps, path: string) {
  return {
    name: path,
    label: namesOn(shown)[path] ?? path,
    value: textAt(typed, path),
    problem: problems[path],
  }
}

function About(props: FormProps) {
  const { texts, zone } = props.shown
  const { complain } = texts.website
  const choose = complain.choose
  const { files, fileMegabytes } = COMPLAINT_LIMITS
  return (
    <>
      <ChoiceField
        {...fieldOf(props, 'classification')}
        options={CLASSIFICATIONS.map((each) => [each, texts.classifications[each]])}
        empty={choose}
      />
      <ChoiceField
        {...fieldOf(props, 'category')}
        options={CATEGORIES.map((each) => [each, texts.complaintCategories[each]])}
        empty={choose}
        hint={complain.categoryHint}
      />
      <TickField
        {...fieldOf(props, 'aboutHead')}
        checked={isTicked(props.typed, 'aboutHead')}
        hint={complain.aboutHeadHint}
      />
      <TextField {...fieldOf(props, 'title')} required />
      <LongField {...fieldOf(props, 'description')} required hint={complain.descriptionHint} />
      <TextField {...fieldOf(props, 'incidentDate')} type="date" />
      <TextField {...fieldOf(props, 'host')} hint={fill(complain.hostHint, { zone })} />
      <TextField {...fieldOf(props, 'requestNumber')} hint={complain.requestNumberHint} />
      <FilesField
        {...fieldOf(props, 'attachments')}
        accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
        hint={fill(complain.filesHint, { files, megabytes: fileMegabytes })}
      />
    </>
  )
}

function Reporter(props: FormProps) {
  const { complain } = props.shown.texts.website
  return (
    <fieldset>
      <legend>{complain.reporter}</legend>
      <p className="hint">{complain.reporterHint}</p>
      <TickField
        {...fieldOf(props, 'reporter.anonymous')}
        label={complain.anonymous}
        checked={isTicked(props.typed, 'reporter.anonymous')}
        hint={complain.anonymousHint}
      />
      <TextField {...fieldOf(props, 'reporter.name')} autoComplete="name" />
      <TextField {...fieldOf(props, 'reporter.unit')} autoComplete="organization" />
      <TextField
        {...fieldOf(props, 'reporter.email')}
        type="email"
        autoComplete="email"
        hint={complain.emailHint}
      />
      <TextField {...fieldOf(props, 'reporter.phone')} type="tel" autoComplete="tel" />
      <TickField
        {...fieldOf(props, 'reporter.confidential')}
        label={complain.confidential}
        checked={isTicked(props.typed, 'reporter.confidential')}
        hint={complain.confidentialHint}
      />
    </fieldset>
  )
}

/** Nobody sees it, and whoever listens to the page is told to leave it; machines fill it in. */
function Trap({ label }: { label: string }) {
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor="website">{label}</label>
      <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
