import { strengthNote } from '@kapihan/harvest'
import type { Paragraph, Source } from '@kapihan/outcome'
import { Text, useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { CardFace } from '../cards/CardFace.tsx'
import { StrengthCounts } from '../cards/StrengthCounts.tsx'
import { strengthWords } from '../cards/strength-words.ts'
import { BlockLine } from './BlockLine.tsx'
import { documentWords } from './document-words.ts'
import { ParagraphTools } from './ParagraphTools.tsx'
import { sourceWords } from './source-words.ts'
import { weightOf } from './sources.ts'
import { useTakeOut } from './use-take-out.ts'
import { useWorkbench } from './workbench.tsx'

/** What the current paragraph rests on: its themes and their cards word for word, its strength and the counts behind it. */
export function SourcesPanel() {
  const say = useWords(sourceWords)
  const { current } = useWorkbench()
  return current === undefined ? <p className="text-quiet">{say('choose-one')}</p> : <SourcesOf paragraph={current} />
}

function SourcesOf({ paragraph }: { paragraph: Paragraph }) {
  const say = useWords(sourceWords)
  const sayDocument = useWords(documentWords)
  const sayStrength = useWords(strengthWords)
  const { board, cards, numbers, blocks, goTo } = useWorkbench()
  const takeOut = useTakeOut(paragraph)
  const number = numbers.get(paragraph.id) ?? 0
  const weight = weightOf(paragraph, board, cards)
  const own = blocks.filter((block) => block.paragraph === paragraph.id && block.severity === 'error')
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-lg font-semibold">{say('sources-of', { number })}</h2>
      <ParagraphTools paragraph={paragraph} takeOut={takeOut} className="max-lg:hidden" />
      {own.length === 0 ? null : (
        <ul className="flex flex-col gap-2 rounded-md bg-accent-wash px-3 py-2 text-accent">
          {own.map((block, at) => (
            <li key={at} className="flex gap-2">
              <span aria-hidden="true" className="font-bold">
                ✕
              </span>
              <div className="min-w-0">
                <BlockLine block={block} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {weight === null ? null : (
        <div>
          <StrengthCounts weight={weight} dissent={paragraph.section === 'disagreement'} />
          <details className="mt-1 text-sm text-quiet">
            <summary className="cursor-pointer">{sayStrength('meaning')}</summary>
            <p className="mt-1">
              <Text of={strengthNote} />
            </p>
          </details>
        </div>
      )}
      {paragraph.sources.length === 0 && own.length === 0 ? <p>{say('none')}</p> : null}
      <ul className="flex flex-col gap-5">
        {paragraph.sources.map((source, at) => (
          <li key={at}>
            <SourceFace source={source} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => goTo(paragraph.id)}
        className="self-start py-2 text-sm underline underline-offset-4 lg:hidden"
      >
        {sayDocument('to-paragraph', { number })}
      </button>
    </div>
  )
}

function SourceFace({ source }: { source: Source }) {
  const say = useWords(sourceWords)
  const { number } = useFormat()
  const { board, cards } = useWorkbench()
  if (source.kind === 'agenda') return <p>{say('agenda', { number: source.number })}</p>
  if (source.kind === 'counts') return <p>{say('counts', { cards: number(source.cards) })}</p>
  const theme = board.themes.find((one) => one.id === source.theme)
  const held = new Set(theme?.cards)
  return (
    <>
      <h3 className={`font-semibold ${theme === undefined ? 'text-accent' : ''}`}>
        {theme === undefined ? say('retired') : <Text of={theme.title} />}
      </h3>
      {theme === undefined ? null : (
        <p className="text-sm text-quiet">
          {say('cards-of', {
            count: number(source.cards.filter((id) => held.has(id)).length),
            of: number(theme.cards.length),
          })}
        </p>
      )}
      <ul className="mt-2 flex flex-col gap-2">
        {source.cards.map((id) => {
          const card = cards.get(id)
          return card === undefined ? null : (
            <li key={id} className="rounded-md border border-line bg-sheet px-3 py-2">
              <CardFace card={card} />
              {theme === undefined || held.has(id) ? null : (
                <p className="mt-1 text-sm font-semibold text-accent">✕ {say('gone')}</p>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
