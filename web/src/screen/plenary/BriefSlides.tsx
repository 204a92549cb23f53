import type { Agenda, Room } from '@kapihan/blueprint'
import { briefHeadings, cafeViews, type Brief, type BriefLine } from '@kapihan/cafe'
import { useQueries } from '@tanstack/react-query'
import { callView } from '../../data/client.ts'
import { usePlace, useVoice } from '../../data/place.tsx'
import { cafeWords } from '../../text/cafe-words.ts'
import { Text } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { TitlePicture } from '../TitlePicture.tsx'
import { linesOf, type Column } from './column.ts'
import { Columns } from './Columns.tsx'
import { Frame, type Mode } from './Frame.tsx'
import { pagesOf, type Page } from './pages.ts'
import { plenaryWords } from './plenary-words.ts'
import { useColumn } from './use-column.ts'
import { useSlides } from './use-slides.ts'

type Heading = BriefLine['heading']

interface Slide {
  key: string
  room: Room
  brief: Brief
  headings: [Heading, Heading]
  page: Page<BriefLine>
}

/** Every signed brief, by room and round, two headings side by side. */
export function BriefSlides({ agenda, onMode }: { agenda: Agenda; onMode: (mode: Mode) => void }) {
  const say = useWords(plenaryWords)
  const briefs = useSignedBriefs(agenda)
  const column = useColumn()
  const all = briefs.flatMap(({ room, brief }) => slidesOf(room, brief, column))
  const slides = useSlides(
    `${agenda.workshop}.briefs`,
    all.map((slide) => slide.key),
  )
  const slide = all[slides.at]
  return (
    <Frame mode="briefs" onMode={onMode} slides={slides} of={all.length}>
      {slide === undefined ? (
        <TitlePicture agenda={agenda}>{say('no-briefs')}</TitlePicture>
      ) : (
        <BriefSlide slide={slide} />
      )}
    </Frame>
  )
}

/** What each round left in each room, as the next group sees it: unsigned ones are not there. */
function useSignedBriefs({ rooms, rounds }: Agenda): { room: Room; brief: Brief }[] {
  const { workshop } = usePlace()
  const voice = useVoice()
  const view = cafeViews.carriedOver
  const left = rooms.flatMap((room) => Array.from({ length: rounds.count }, (_, index) => ({ room, round: index + 2 })))
  const answers = useQueries({
    queries: left.map(({ room, round }) => {
      const input = { workshop, room: room.key, round }
      return {
        queryKey: [view.name, input, voice.role],
        queryFn: () => callView(view, input, voice),
        meta: { topics: view.listens(input) },
      }
    }),
  })
  return left.flatMap(({ room }, index) => {
    const brief = answers[index]?.data
    return brief === undefined || brief === null ? [] : [{ room, brief }]
  })
}

function slidesOf(room: Room, brief: Brief, column: Column): Slide[] {
  const [agreed, disputed, open, said] = briefHeadings
  const pairs: [Heading, Heading][] = [
    [agreed, disputed],
    [open, said],
  ]
  return pairs.flatMap((headings) => {
    const [start, end] = headings.map((heading) => brief.lines.filter((line) => line.heading === heading)) as [
      BriefLine[],
      BriefLine[],
    ]
    return pagesOf(start, end, (line) => linesOf(line.text, column), column.lines).map((page, index) => ({
      key: `${room.key}/${brief.round}/${headings[0]}/${index}`,
      room,
      brief,
      headings,
      page,
    }))
  })
}

function BriefSlide({ slide: { room, brief, headings, page } }: { slide: Slide }) {
  const say = useWords(plenaryWords)
  const sayCafe = useWords(cafeWords)
  const side = (heading: Heading, lines: BriefLine[]) => (
    <>
      <h2 className="text-screen leading-tight font-semibold">{sayCafe(`heading.${heading}`)}</h2>
      {lines.map((line) => (
        <p key={line.id} dir="auto">
          {line.text}
        </p>
      ))}
    </>
  )
  return (
    <article className="flex flex-1 flex-col gap-[2.5vw]">
      <p className="text-quiet">
        <Text of={room.name} /> · {say('brief-of', { round: brief.round })}
      </p>
      <Columns start={side(headings[0], page.start)} end={side(headings[1], page.end)} />
    </article>
  )
}
