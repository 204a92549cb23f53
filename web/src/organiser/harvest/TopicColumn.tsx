import type { Topic } from '@kapihan/blueprint'
import { useMemo } from 'react'
import { Collection, ListLayout, Tree, TreeItem, TreeItemContent, Virtualizer } from 'react-aria-components'
import { cafeWords } from '../../text/cafe-words.ts'
import { Text, useFormat, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { CardFace } from '../cards/CardFace.tsx'
import { useNames } from '../cards/names.tsx'
import { harvestWords } from './harvest-words.ts'
import { rowLook } from './row-look.ts'
import type { BoardCard, BoardTheme } from './target.ts'
import { ThemeFace } from './ThemeFace.tsx'
import type { Choosing } from './use-choosing.ts'

interface Props {
  topic: Topic
  themes: BoardTheme[]
  cards: ReadonlyMap<string, BoardCard>
  rounds: number
  choosing: Choosing
}

const layoutOptions = { estimatedRowHeight: 120, gap: 6, padding: 4 }

/** The themes of a topic, the most raised first. Each opens to its cards; arrow keys go up, down, in and out. */
export function TopicColumn({ topic, themes, cards, rounds, choosing }: Props) {
  const say = useWords(harvestWords)
  const sayCafe = useWords(cafeWords)
  const text = useText()
  const { number } = useFormat()
  const held = themes.reduce((sum, theme) => sum + theme.cards.length, 0)
  const rows = useMemo(
    () => themes.flatMap((theme) => [{ id: theme.id }, ...theme.cards.map((id) => ({ id }))]),
    [themes],
  )
  return (
    <section className="flex h-[80dvh] min-h-0 min-w-0 flex-col gap-2 lg:h-auto">
      <h2 className="border-b-2 border-ink pb-2">
        <span className="text-lg font-semibold">
          <Text of={topic.short} />
        </span>
        <span className="mt-1 block text-sm font-normal text-quiet">
          {say('themes', { count: themes.length })} · {sayCafe('cards', { count: held })}
        </span>
      </h2>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <Tree
          aria-label={say('themes-of', { topic: text(topic.short) })}
          items={themes}
          dependencies={[cards, rounds]}
          selectionMode="multiple"
          selectedKeys={choosing.chosen}
          onSelectionChange={(keys) => choosing.chooseAmong(rows, keys)}
          renderEmptyState={() => <p className="py-3 text-quiet">{say('no-theme')}</p>}
          className="min-h-0 flex-1 overflow-y-auto rounded-md outline-offset-0"
        >
          {(theme) => (
            <TreeItem
              id={theme.id}
              textValue={`${text(theme.title)}, ${number(theme.cards.length)}`}
              className={`${rowLook} py-2 ps-1 pe-7`}
            >
              <TreeItemContent>
                {({ isExpanded }) => <ThemeFace theme={theme} rounds={rounds} isOpen={isExpanded} />}
              </TreeItemContent>
              <Collection items={theme.cards.flatMap((id) => cards.get(id) ?? [])}>
                {(card) => <ThemeCard card={card} />}
              </Collection>
            </TreeItem>
          )}
        </Tree>
      </Virtualizer>
    </section>
  )
}

function ThemeCard({ card }: { card: BoardCard }) {
  const names = useNames()
  return (
    <TreeItem
      id={card.id}
      textValue={`${names.kind(card.kind)}: ${card.text} (${names.room(card.room)}, ${names.round(card.round)})`}
      className={`${rowLook} ms-5 py-2 ps-3 pe-7 ${card.kind === 'disagreement' ? 'border-s-4 border-s-accent' : ''}`}
    >
      <TreeItemContent>
        <CardFace card={card} />
      </TreeItemContent>
    </TreeItem>
  )
}
