import type { Agenda, Topic } from '@kapihan/blueprint'
import type { Plenary, PlenaryTheme } from '@kapihan/harvest'
import { linesOf, type Column } from './column.ts'
import { Frame, type Mode } from './Frame.tsx'
import { pagesOf, type Page } from './pages.ts'
import { ThemeCover } from './ThemeCover.tsx'
import { useColumn } from './use-column.ts'
import { useSlides } from './use-slides.ts'
import { Voices } from './Voices.tsx'

export type ShownCard = PlenaryTheme['dissent'][number]

interface Slide {
  key: string
  theme: PlenaryTheme
  topic: Topic
  /** The words of both sides; null on the cover. */
  page: Page<ShownCard> | null
}

/** One theme at a time by topic: its cover with its way and its counts, then both sides in the words of the cards. */
export function ThemeSlides({
  agenda,
  plenary,
  onMode,
}: {
  agenda: Agenda
  plenary: Plenary
  onMode: (mode: Mode) => void
}) {
  const column = useColumn()
  const all = agenda.topics.flatMap((topic) => {
    const themes = plenary.topics.find((one) => one.topic === topic.key)?.themes ?? []
    return themes.flatMap((theme) => slidesOf(topic, theme, column))
  })
  const slides = useSlides(
    `${agenda.workshop}.themes`,
    all.map((slide) => slide.key),
  )
  const slide = all[slides.at]
  return (
    <Frame mode="themes" onMode={onMode} slides={slides} of={all.length}>
      {slide === undefined ? null : slide.page === null ? (
        <ThemeCover agenda={agenda} topic={slide.topic} theme={slide.theme} />
      ) : (
        <Voices topic={slide.topic} theme={slide.theme} page={slide.page} />
      )}
    </Frame>
  )
}

function slidesOf(topic: Topic, theme: PlenaryTheme, column: Column): Slide[] {
  const pages = pagesOf(theme.agreement, theme.dissent, (card) => linesOf(card.text, column), column.lines)
  return [null, ...pages].map((page, index) => ({ key: `${theme.id}/${index}`, theme, topic, page }))
}
