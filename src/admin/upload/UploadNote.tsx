'use client'
import { usePathname } from 'next/navigation.js'
import { fill } from '#i18n/fill.ts'
import { RefusalNote } from '../actions/RefusalNote.tsx'
import { useTexts } from '../useTexts.ts'
import type { UploadState } from './uploadState.ts'

interface Props {
  state: UploadState
  onRetry: () => void
  onGiveUp: () => void
}

/** How far the file is, or what became of it, with the ways on. */
export function UploadNote({ state, onRetry, onGiveUp }: Props) {
  const { texts } = useTexts()
  if (state.kind === 'idle') return null
  const { file } = state
  if (state.kind === 'sending') return <Progress file={file} part={state.part} onGiveUp={onGiveUp} />
  return (
    <div className="upload-note">
      {state.kind === 'refused' && (
        <RefusalNote refusal={{ ...state.refusal, message: `${file}: ${state.refusal.message}` }} isAnswer />
      )}
      {state.kind === 'lost' && <Trouble text={fill(texts.ui.uploadLost, { name: file })} />}
      {state.kind === 'ended' && <Ended file={file} />}
      <div className="checklist__buttons">
        {state.kind === 'lost' && (
          <button type="button" className="office-button office-button--main" onClick={onRetry}>
            {texts.ui.retry}
          </button>
        )}
        <button type="button" className="office-button" onClick={onGiveUp}>
          {state.kind === 'refused' ? texts.ui.close : texts.ui.cancel}
        </button>
      </div>
    </div>
  )
}

/** Announced when it begins and when all of it is sent, not at every step. */
function Progress({ file, part, onGiveUp }: { file: string; part: number; onGiveUp: () => void }) {
  const { texts } = useTexts()
  const percent = Math.floor(part * 100)
  const isSent = part === 1
  return (
    <div className="upload-note">
      <p role="status">{fill(isSent ? texts.ui.uploadChecked : texts.ui.uploadSending, { name: file })}</p>
      <div className="upload-note__progress">
        <progress value={isSent ? undefined : percent} max={100} aria-label={file} />
        {!isSent && <span>{percent} %</span>}
        <button type="button" className="office-button" onClick={onGiveUp}>
          {texts.ui.cancel}
        </button>
      </div>
    </div>
  )
}

function Trouble({ text }: { text: string }) {
  return (
    <p className="office-note office-note--bad" role="alert">
      {text}
    </p>
  )
}

function Ended({ file }: { file: string }) {
  const { texts } = useTexts()
  const path = usePathname()
  return (
    <>
      <Trouble text={fill(texts.ui.uploadEnded, { name: file })} />
      <p>
        <a className="office-button" href={`/admin/login?redirect=${encodeURIComponent(path)}`}>
          {texts.ui.signInAgain}
        </a>
      </p>
    </>
  )
}
