import type { BriefLine } from '@kapihan/cafe'
import { cafeWords } from '../../text/cafe-words.ts'
import { useWords } from '../../text/words.ts'
import { inHeadings } from './brief-draft.ts'
import { hostWords } from './host-words.ts'

/** The four headings of a brief, large enough to read standing; each line opens its cards. */
export function BriefHeadings({ lines, onOpen }: { lines: BriefLine[]; onOpen: (line: BriefLine) => void }) {
  const say = useWords(hostWords)
  const sayCafe = useWords(cafeWords)
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      {inHeadings(lines).map((group) => (
        <section key={group.heading}>
          <h2 className="mb-2 border-b-2 border-line pb-1 text-lg font-semibold text-accent">
            {sayCafe(`heading.${group.heading}`)}
          </h2>
          {group.lines.length === 0 ? <p className="text-lg text-quiet">{say('nothing-here')}</p> : null}
          <ul className="flex flex-col">
            {group.lines.map((line) => (
              <li key={line.id}>
                <button
                  type="button"
                  title={say('open-cards')}
                  onClick={() => onOpen(line)}
                  className="w-full rounded-md py-2 text-start text-xl leading-snug hover:bg-sheet"
                >
                  <span dir="auto" className="block">
                    {line.text}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
