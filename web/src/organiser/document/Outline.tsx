import { sectionLabels } from '@kapihan/outcome'
import { Text } from '../../text/language.tsx'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { stateOf } from './blocks.ts'
import { documentWords } from './document-words.ts'
import { StateSign } from './StateSign.tsx'
import { useWorkbench } from './workbench.tsx'

/** Sections and paragraphs with how each stands, and what was taken out. */
export function Outline() {
  const say = useWords(documentWords)
  const reading = useReading()
  const { document, blocks, language, numbers, current, goTo, acts } = useWorkbench()
  const labels = sectionLabels(document.sections, reading.language)
  return (
    <nav
      aria-label={say('outline')}
      className="flex flex-col gap-4 text-sm lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto print:hidden"
    >
      <details open={matchMedia('(min-width: 64rem)').matches}>
        <summary className="cursor-pointer py-1 text-base font-semibold">{say('outline')}</summary>
        <ol className="mt-2 flex flex-col gap-3">
          {document.sections.map((section, at) => (
            <li key={section.key}>
              <p className={`leading-snug ${section.level === 1 ? 'font-semibold' : 'text-quiet'}`}>
                {labels[at]} <Text of={section.heading} />
              </p>
              <ol className="mt-1 flex flex-wrap gap-1">
                {section.paragraphs.map((paragraph) => {
                  const number = numbers.get(paragraph.id) ?? 0
                  const isHere = current?.id === paragraph.id
                  return (
                    <li key={paragraph.id}>
                      <button
                        type="button"
                        aria-label={`${say('paragraph', { number })}, ${say(`state-${stateOf(paragraph, language, blocks)}`)}`}
                        aria-current={isHere}
                        onClick={() => goTo(paragraph.id)}
                        className={`flex min-h-8 min-w-12 items-center justify-between gap-1 rounded border px-1.5 ${isHere ? 'border-accent bg-accent-wash font-semibold' : 'border-line bg-sheet hover:border-quiet'}`}
                      >
                        {number}
                        <StateSign state={stateOf(paragraph, language, blocks)} />
                      </button>
                    </li>
                  )
                })}
              </ol>
            </li>
          ))}
        </ol>
      </details>
      {document.removed.length === 0 ? null : (
        <details>
          <summary className="cursor-pointer py-1 font-semibold text-quiet">
            {say('removed-list')} {document.removed.length}
          </summary>
          <ul className="mt-2 flex flex-col gap-3">
            {document.removed.map(({ paragraph }) => (
              <li key={paragraph.id}>
                <p className="line-clamp-3">
                  <Text of={paragraph.text} />
                </p>
                <Button
                  look="quiet"
                  className="min-h-8 px-0 py-0"
                  onPress={() => void acts.restore(paragraph.id).then((was) => (was ? goTo(paragraph.id) : undefined))}
                >
                  {say('restore')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  )
}
