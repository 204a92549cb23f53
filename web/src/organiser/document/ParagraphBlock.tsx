import { directionOf } from '@kapihan/base'
import type { Paragraph, TreeParagraph } from '@kapihan/outcome'
import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../../text/words.ts'
import { stateOf } from './blocks.ts'
import { documentWords } from './document-words.ts'
import { Ours } from './Ours.tsx'
import { ParagraphEditor } from './ParagraphEditor.tsx'
import { ParagraphTools } from './ParagraphTools.tsx'
import { StateSign } from './StateSign.tsx'
import { useTakeOut } from './use-take-out.ts'
import { elementOf, useWorkbench } from './workbench.tsx'

interface Props {
  paragraph: Paragraph
  /** The same as the files will show it. */
  shown: TreeParagraph
  /** What stands below it: a paragraph being added. */
  children: ReactNode
}

/** One numbered paragraph. Arrow keys go from one to the next, Enter writes in it, Delete takes it out. */
export function ParagraphBlock({ paragraph, shown, children }: Props) {
  const say = useWords(documentWords)
  const bench = useWorkbench()
  const { id } = paragraph
  const isCurrent = bench.current?.id === id
  const isFirst = bench.paragraphs[0]?.id === id
  const isWriting = bench.writing?.what === 'edit' && bench.writing.paragraph === id
  const takeOut = useTakeOut(paragraph)
  const state = stateOf(paragraph, bench.language, bench.blocks)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    const at = bench.paragraphs.findIndex((one) => one.id === id)
    const next =
      event.key === 'ArrowDown'
        ? bench.paragraphs[at + 1]
        : event.key === 'ArrowUp'
          ? bench.paragraphs[at - 1]
          : undefined
    if (next !== undefined) bench.goTo(next.id)
    else if (event.key === 'Enter') bench.edit(id)
    else if (event.key === 'Delete') takeOut()
    else return
    event.preventDefault()
  }
  return (
    <>
      <div
        id={elementOf(id)}
        role="group"
        aria-label={`${say('paragraph', { number: shown.number })}, ${say(`state-${state}`)}`}
        aria-current={isCurrent}
        tabIndex={isCurrent || (bench.current === undefined && isFirst) ? 0 : -1}
        onFocus={() => bench.setCurrent(id)}
        onKeyDown={onKeyDown}
        onDoubleClick={() => bench.edit(id)}
        className={`mb-3 grid scroll-my-24 grid-cols-[2.75rem_1fr] rounded-sm border-s-2 py-1 ps-1 outline-offset-4 print:border-transparent print:outline-none ${isCurrent ? 'border-accent' : 'border-transparent'}`}
      >
        <span className="flex flex-col">
          <span>{shown.number}.</span>
          {state === 'good' ? null : <StateSign state={state} className="font-sans text-sm print:hidden" />}
        </span>
        <div className="min-w-0">
          {isWriting ? (
            <ParagraphEditor paragraph={paragraph} number={shown.number} />
          ) : (
            <p
              lang={shown.passage.language}
              dir={directionOf(shown.passage.language)}
              className="leading-relaxed whitespace-pre-line"
            >
              {shown.passage.text}
            </p>
          )}
          {shown.mark === null ? null : (
            <p className="mt-1 text-sm text-quiet italic [&:lang(ar)]:not-italic">{shown.mark}</p>
          )}
          {isCurrent && !isWriting ? (
            <Ours className="mt-2 lg:hidden">
              <ParagraphTools paragraph={paragraph} takeOut={takeOut} withSources />
            </Ours>
          ) : null}
        </div>
      </div>
      {children}
    </>
  )
}
