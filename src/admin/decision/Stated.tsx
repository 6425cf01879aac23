import type { Line } from './whoAndWhat.ts'

/** A part of the card: what was said, line by line; what was not said is left out. */
export function Stated({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section className="decision-card__part">
      <h4>{title}</h4>
      <dl>
        {lines.map(
          ([label, words, link]) =>
            words && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{link ? <a href={link}>{words}</a> : words}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
