import type { Paragraph, Source } from '@kapihan/outcome'
import { useState, type FormEvent } from 'react'
import { useFormat, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { interfaceWords } from '../../ui/interface-words.ts'
import { Notice, Refused } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { useNames } from '../cards/names.tsx'
import { sourceWords } from './source-words.ts'
import { partFor, partsOfTheme, sourcesOf, themesNamed, type Chosen } from './sources.ts'
import { ThemeSourceLine } from './ThemeSourceLine.tsx'
import { useWorkbench } from './workbench.tsx'

/** Choosing what the current paragraph rests on. */
export function SourcesSheet() {
  const { current, choosing, setChoosing } = useWorkbench()
  if (current === undefined || !choosing) return null
  return <ChooseSources paragraph={current} onClose={() => setChoosing(false)} />
}

function ChooseSources({ paragraph, onClose }: { paragraph: Paragraph; onClose: () => void }) {
  const say = useWords(sourceWords)
  const sayInterface = useWords(interfaceWords)
  const format = useFormat()
  const text = useText()
  const names = useNames()
  const { agenda, board, cards, numbers, acts, doing, goTo } = useWorkbench()
  const number = numbers.get(paragraph.id) ?? 0
  const { sources, section } = paragraph
  const keptOf = (theme: string) => sources.find((one) => one.kind === 'theme' && one.theme === theme)
  const partsOf = (theme: (typeof board.themes)[number]) => {
    const kept = keptOf(theme.id)
    return partsOfTheme(theme, cards, kept?.kind === 'theme' ? kept : undefined)
  }
  const [chosen, choose] = useState<Chosen>(() => themesNamed(sources))
  const offered: Source[] = [
    { kind: 'agenda', number: agenda.number },
    { kind: 'counts', cards: board.progress.cards },
  ]
  const [others, setOthers] = useState<Source['kind'][]>(() => sources.map((source) => source.kind))
  function save(event: FormEvent): void {
    event.preventDefault()
    const wanted = offered.filter((source) => others.includes(source.kind))
    void acts.setSources(paragraph, number, sourcesOf(chosen, wanted, board, cards, sources)).then((was) => {
      if (!was) return
      onClose()
      goTo(paragraph.id)
    })
  }
  const topics = agenda.topics.toSorted((a, b) => Number(section.endsWith(b.key)) - Number(section.endsWith(a.key)))
  return (
    <Sheet title={say('choose-title', { number })} isOpen onClose={onClose}>
      {sources.some((source) => source.kind === 'theme' && !board.themes.some(({ id }) => id === source.theme)) ? (
        <Notice look="warning">{say('retired-note')}</Notice>
      ) : null}
      <form onSubmit={save} className="flex flex-col gap-4">
        <div>
          {offered.map((source) => (
            <Tick
              key={source.kind}
              isSelected={others.includes(source.kind)}
              onChange={(on) =>
                setOthers(on ? [...others, source.kind] : others.filter((kind) => kind !== source.kind))
              }
            >
              {source.kind === 'agenda'
                ? say('agenda', { number: source.number })
                : say('counts', { cards: format.number(board.progress.cards) })}
            </Tick>
          ))}
        </div>
        {topics.map((topic) => (
          <fieldset key={topic.key} className="flex flex-col">
            <legend className="text-sm font-medium text-quiet">{names.topic(topic.key)}</legend>
            {board.themes
              .filter((theme) => theme.topic === topic.key && theme.cards.length > 0)
              .map((theme) => (
                <ThemeSourceLine
                  key={theme.id}
                  title={text(theme.title)}
                  parts={partsOf(theme)}
                  chosen={chosen.get(theme.id)}
                  fitting={partFor(section)}
                  onChoose={(part) => {
                    const next = new Map(chosen)
                    if (part === null) next.delete(theme.id)
                    else next.set(theme.id, part)
                    choose(next)
                  }}
                />
              ))}
          </fieldset>
        ))}
        <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-col gap-2 border-t border-line bg-paper px-6 py-3">
          <Refused error={doing.error} />
          <Button type="submit" look="primary" isPending={doing.isBusy} className="self-start">
            {sayInterface('save')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
