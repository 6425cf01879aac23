'use client'
import { shortMonthText } from '#i18n/dayText.ts'
import { textsFor } from '#i18n/label.ts'
import type { Texts } from '#i18n/texts.ts'
import { NotAnswered } from '../NotAnswered.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useTexts } from '../useTexts.ts'

/** From the bottom of a bar to its top. */
const PARTS = ['completed', 'open', 'rejected', 'withdrawn'] as const
type Part = (typeof PARTS)[number]

const NAMES = {
  completed: 'chartCompleted',
  open: 'chartOpen',
  rejected: 'chartRejected',
  withdrawn: 'chartWithdrawn',
} as const satisfies Record<Part, keyof Texts['ui']>

const HEIGHT = 120
const BAR = 30
const STEP = 44

/** As `GET /api/requests/by-month` tells it. */
type MonthOfRequests = Record<Part, number> & { month: string }

/** Requests of the last twelve months as bars, and the same as a table for who cannot see them. */
export function RequestChart() {
  const { texts, language } = useTexts()
  const { ui } = texts
  const { body, failed, again } = useAnswer<{ months: MonthOfRequests[] }>('/api/requests/by-month')
  const months = body?.months ?? []
  return (
    <section aria-labelledby="start-chart" className="start-chart">
      <h2 id="start-chart">{ui.chartTitle}</h2>
      {!body && <NotAnswered failed={failed} again={again} about={ui.chartTitle} />}
      {body && months.every((month) => totalOf(month) === 0) && <p>{ui.chartNone}</p>}
      {months.some((month) => totalOf(month) > 0) && (
        <>
          <p className="dashboard-note__facts">{ui.chartHint}</p>
          <div className="start-chart__frame">
            <Bars months={months} language={language} />
          </div>
          <Legend ui={ui} />
          <AsTable months={months} language={language} />
        </>
      )}
    </section>
  )
}

interface Drawn {
  months: readonly MonthOfRequests[]
  language: string
}

const totalOf = (month: MonthOfRequests) => PARTS.reduce((sum, part) => sum + month[part], 0)

function Bars({ months, language }: Drawn) {
  const most = Math.max(1, ...months.map(totalOf))
  const width = months.length * STEP
  return (
    <svg className="start-chart__bars" viewBox={`0 0 ${width} ${HEIGHT + 36}`} aria-hidden="true">
      {months.map((month, at) => (
        <g key={month.month} transform={`translate(${at * STEP + (STEP - BAR) / 2} 0)`}>
          <Bar month={month} most={most} />
          <text x={BAR / 2} y={HEIGHT + 32} textAnchor="middle">
            {shortMonthText(month.month, language)}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Bar({ month, most }: { month: MonthOfRequests; most: number }) {
  const total = totalOf(month)
  const top = HEIGHT + 16 - (total / most) * HEIGHT
  let below = 0
  return (
    <>
      {PARTS.map((part) => {
        below += month[part]
        const height = (month[part] / most) * HEIGHT
        const y = HEIGHT + 16 - (below / most) * HEIGHT
        return <rect key={part} className={`chart-${part}`} x={0} y={y} width={BAR} height={height} />
      })}
      {total > 0 && (
        <text x={BAR / 2} y={top - 4} textAnchor="middle">
          {total}
        </text>
      )}
    </>
  )
}

function Legend({ ui }: { ui: Texts['ui'] }) {
  return (
    <ul className="start-chart__legend" aria-hidden="true">
      {PARTS.map((part) => (
        <li key={part}>
          <svg viewBox="0 0 10 10" width="12" height="12">
            <rect className={`chart-${part}`} width="10" height="10" />
          </svg>{' '}
          {ui[NAMES[part]]}
        </li>
      ))}
    </ul>
  )
}

function AsTable({ months, language }: Drawn) {
  const { ui } = textsFor(language)
  return (
    <details className="start-chart__table">
      <summary>{ui.chartTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{ui.chartMonth}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {ui[NAMES[part]]}
              </th>
            ))}
            <th scope="col">{ui.chartTotal}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{shortMonthText(month.month, language)}</th>
              {PARTS.map((part) => (
                <td key={part}>{month[part]}</td>
              ))}
              <td>{totalOf(month)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
