import type { Block } from '@kapihan/outcome'
import type { ReactNode } from 'react'
import { usePlace } from '../../data/place.tsx'
import { isolated } from '../../text/isolated.ts'
import { languageName } from '../../text/language-name.ts'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Go } from '../../ui/Go.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { BlockLine } from './BlockLine.tsx'
import { sorted } from './blocks.ts'
import { readyWords } from './ready-words.ts'
import { useWriteOn } from './use-write-on.ts'
import { useWorkbench } from './workbench.tsx'

const link = 'text-start underline decoration-line underline-offset-4 hover:decoration-current'

/** All that stands between the document and its readers, each with the way to where it is mended. */
export function ReadyPanel() {
  const say = useWords(readyWords)
  const { language } = useReading()
  const { blocks, goTo } = useWorkbench()
  const { errors, warnings, gaps } = sorted(blocks)
  return (
    <div className="flex flex-col gap-5">
      <h2 className="text-lg font-semibold">{say('ready')}</h2>
      {errors.length === 0 ? <Notice look="done">{say('nothing-stops')}</Notice> : null}
      <BlockList title={say('errors', { count: errors.length })} blocks={errors} look="text-accent" sign="✕" />
      <BlockList title={say('warnings', { count: warnings.length })} blocks={warnings} look="text-warn" sign="!" />
      {gaps.map((gap) => (
        <details key={`${gap.what} ${gap.language}`}>
          <summary className="cursor-pointer py-1 text-warn">
            {say(`${gap.what}-in`, {
              count: gap.blocks.length,
              language: isolated(languageName(gap.language, language)),
            })}
          </summary>
          <ul className="mt-1 flex flex-wrap gap-1">
            {gap.blocks.map((block) => (
              <li key={block.paragraph}>
                <button
                  type="button"
                  onClick={() => goTo(block.paragraph ?? '', gap.language)}
                  className="min-h-8 min-w-10 rounded border border-line bg-sheet px-2 hover:border-quiet"
                >
                  {block.number}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

function BlockList({ title, blocks, look, sign }: { title: string; blocks: Block[]; look: string; sign: string }) {
  if (blocks.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h3 className={`font-semibold ${look}`}>{title}</h3>
      <ul className="flex flex-col gap-3">
        {blocks.map((block, at) => (
          <li key={at} className="flex gap-2">
            <span aria-hidden="true" className={`font-bold ${look}`}>
              {sign}
            </span>
            <div className="min-w-0">
              <Way block={block}>
                <BlockLine block={block} />
              </Way>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The sentence, and the way to where it is mended: the paragraph, a new paragraph on the theme, or the board. */
function Way({ block, children }: { block: Block; children: ReactNode }) {
  const say = useWords(readyWords)
  const { workshop } = usePlace()
  const { goTo, setPanel } = useWorkbench()
  const writeOn = useWriteOn()
  const { paragraph, theme } = block
  if (paragraph !== null)
    return (
      <button
        type="button"
        className={link}
        onClick={() => {
          goTo(paragraph)
          setPanel('sources')
        }}
      >
        {children}
      </button>
    )
  return (
    <>
      <p>{children}</p>
      {theme === null ? (
        <Go to={`/${workshop}/organiser/harvest`} className={link}>
          {say('to-board')}
        </Go>
      ) : (
        <button
          type="button"
          className={link}
          onClick={() => writeOn(theme, block.code === 'outcome.block.disagreement-left-out')}
        >
          {say('write-on-it')}
        </button>
      )}
    </>
  )
}
