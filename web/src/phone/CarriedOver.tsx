import { briefHeadings, cafeViews, type Brief } from '@kapihan/cafe'
import { useRemembered } from '../data/use-remembered.ts'
import { cafeWords } from '../text/cafe-words.ts'
import { useWords } from '../text/words.ts'
import { phoneWords } from './phone-words.ts'

/** The signed brief the group before left in this room, by its four headings. */
export function CarriedOver({ room, round }: { room: string; round: number }) {
  const say = useWords(phoneWords)
  const { data: brief } = useRemembered(cafeViews.carriedOver, round === 1 ? null : { room, round })
  if (round === 1) return <p className="text-quiet">{say('brief-first')}</p>
  if (brief === undefined) return null
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-lg font-semibold">{say('brief')}</h2>
      {brief === null ? <p className="text-quiet">{say('brief-pending')}</p> : <Lines brief={brief} />}
    </section>
  )
}

function Lines({ brief }: { brief: Brief }) {
  const say = useWords(cafeWords)
  return briefHeadings.map((heading) => {
    const lines = brief.lines.filter((line) => line.heading === heading)
    if (lines.length === 0) return null
    return (
      <div key={heading}>
        <h3 className="mb-1 font-semibold text-accent">{say(`heading.${heading}`)}</h3>
        <ul className="flex flex-col gap-2">
          {lines.map((line) => (
            <li key={line.id} dir="auto" className="border-s-2 border-line ps-3 whitespace-pre-line">
              {line.text}
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
