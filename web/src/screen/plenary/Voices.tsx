import type { Topic } from '@kapihan/blueprint'
import type { PlenaryTheme } from '@kapihan/harvest'
import { Text } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Columns } from './Columns.tsx'
import { Count } from './Count.tsx'
import type { Page } from './pages.ts'
import { plenaryWords } from './plenary-words.ts'
import type { ShownCard } from './ThemeSlides.tsx'

/** Agreement and dissent side by side, in the words in which they were written. */
export function Voices({ topic, theme, page }: { topic: Topic; theme: PlenaryTheme; page: Page<ShownCard> }) {
  const say = useWords(plenaryWords)
  const { support, agreement } = theme
  return (
    <article className="flex flex-1 flex-col gap-[2vw]">
      <header className="leading-tight">
        <p className="text-quiet">
          <Text of={topic.short} />
        </p>
        <h1 className="font-semibold">
          <Text of={theme.title} />
        </h1>
      </header>
      <Columns
        start={
          <>
            <Count what="raised" weight={support.raised} />
            {agreement.length === 0 ? <p className="text-quiet">{say('no-text-agreement')}</p> : null}
            <Texts cards={page.start} />
          </>
        }
        end={
          <>
            <Count what="disagrees" weight={support.dissent} />
            <Texts cards={page.end} />
          </>
        }
      />
    </article>
  )
}

function Texts({ cards }: { cards: ShownCard[] }) {
  return cards.map((card, index) => (
    <p key={index} dir="auto" lang={card.language ?? undefined} className="whitespace-pre-line">
      {card.text}
    </p>
  ))
}
