import { useState, type FormEvent } from 'react'
import { newId } from '../../../data/new-id.ts'
import { isolated } from '../../../text/isolated.ts'
import { useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Notice, Refused } from '../../../ui/Notice.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { formWords } from './form-words.ts'
import type { SheetProps } from './OpenSheet.tsx'
import { mostParts, partsOf, startParts, titleProblem, type Parts } from './parts.ts'
import { PartChoice } from './PartChoice.tsx'
import type { BoardTheme } from '../target.ts'

/** A theme taken apart: a title for each part, and every card into exactly one. Cards chosen before begin in the second. */
export function SplitSheet({
  theme,
  target,
  board,
  doing,
  themeActs,
  finish,
  onClose,
}: SheetProps & { theme: BoardTheme }) {
  const say = useWords(formWords)
  const text = useText()
  const [parts, setParts] = useState<Parts>(() =>
    startParts(
      theme,
      target.cards.map((card) => card.id),
      newId,
    ),
  )
  const [isTried, setTried] = useState(false)
  const ready = partsOf(theme, parts)
  const count = (part: string) => [...parts.partOf.values()].filter((one) => one === part).length
  const isEmpty = parts.titles.some(({ id }) => count(id) === 0)
  function split(event: FormEvent): void {
    event.preventDefault()
    setTried(true)
    if (ready !== null) finish(themeActs.split(theme, ready))
  }
  return (
    <Sheet title={say('split-title', { theme: isolated(text(theme.title)) })} isOpen onClose={onClose}>
      <form onSubmit={split} className="flex flex-col gap-4">
        {parts.titles.map(({ id, title }, index) => {
          const problem = titleProblem(title)
          const isShown = problem === 'too-long' || (isTried && problem !== null)
          return (
            <Field
              key={id}
              autoFocus={index === 1}
              label={say('part-title', { number: index + 1 })}
              hint={say('part-cards', { count: count(id) })}
              value={title}
              onChange={(value) =>
                setParts({ ...parts, titles: parts.titles.map((one) => (one.id === id ? { id, title: value } : one)) })
              }
              error={isShown ? say(problem, { max: 120 }) : undefined}
            />
          )
        })}
        {parts.titles.length < mostParts ? (
          <Button
            look="quiet"
            className="self-start"
            onPress={() => setParts({ ...parts, titles: [...parts.titles, { id: newId(), title: '' }] })}
          >
            {say('add-part')}
          </Button>
        ) : null}
        <p className="text-sm text-quiet">{say('split-note')}</p>
        <ul className="flex flex-col gap-2">
          {theme.cards.map((id) => (
            <PartChoice
              key={id}
              card={board.cards.find((card) => card.id === id)}
              parts={parts.titles.map((part) => part.id)}
              chosen={parts.partOf.get(id)}
              onChoose={(part) => setParts({ ...parts, partOf: new Map(parts.partOf).set(id, part) })}
            />
          ))}
        </ul>
        <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-col gap-2 border-t border-line bg-paper px-6 py-3">
          {isTried && isEmpty ? <Notice look="warning">{say('part-empty')}</Notice> : null}
          <Refused error={doing.error} />
          <Button type="submit" look="primary" isPending={doing.isBusy} className="self-start">
            {say('split')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
