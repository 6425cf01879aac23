import { textsFor } from '#i18n/label.ts'
import { runtime } from '#runtime.ts'
import type { BannerFacts } from '../banner/gatherBanner.ts'
import { fill } from '#i18n/fill.ts'
import { ContactedButtons } from './ContactedButtons.tsx'
import { contactTask, type ContactTask } from './contactTask.ts'

/** Whom no mail reaches about this request: whom to call, with what words, and the note that it was done. */
export function ContactTasks({ facts, language }: { facts: BannerFacts; language: string }) {
  const { request, toContact, office } = facts
  if (toContact.length === 0) return null
  const link = `${runtime().env.PUBLIC_URL}/admin/collections/requests/${request.id}`
  const { ui } = textsFor(language)
  return (
    <div className="office-note office-note--warning">
      <p>
        <strong>{ui.contactTitle}</strong>
      </p>
      <ul>
        {toContact.map((notice) => (
          <li key={notice.id}>
            <Task
              task={contactTask(notice, { request, language, link, office: office ?? '' })}
              language={language}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Task({ task, language }: { task: ContactTask; language: string }) {
  const { ui } = textsFor(language)
  const { name, title, trouble, phone, whatsapp } = task
  return (
    <>
      <p>
        {fill(ui.contactAbout, { name, title })} {trouble}
      </p>
      <p>{phone ? fill(ui.contactPhone, { phone }) : ui.contactNoNumber}</p>
      {whatsapp && (
        <p>
          <a className="office-button" href={whatsapp} target="_blank" rel="noopener noreferrer">
            {ui.contactWhatsapp}
          </a>
        </p>
      )}
      <ContactedButtons notice={task.id} />
    </>
  )
}
