import { blueprintViews, type Agenda } from '@kapihan/blueprint'
import { useEffect } from 'react'
import { useConnected } from '../data/live.ts'
import { Surface } from '../data/Surface.tsx'
import { useRemembered } from '../data/use-remembered.ts'
import { useText } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { AsOf } from '../ui/AsOf.tsx'
import { Go } from '../ui/Go.tsx'
import { interfaceWords } from '../ui/interface-words.ts'
import { LatinSquare } from '../ui/LatinSquare.tsx'
import { Empty, Refused } from '../ui/Notice.tsx'
import { Page, Reading } from '../ui/Page.tsx'
import { Aims, Outputs } from './workshop/Purpose.tsx'
import { Programme } from './workshop/Programme.tsx'
import { programmeWords } from './workshop/programme-words.ts'
import { RuleKept } from './workshop/RuleKept.tsx'
import { TitlePage } from './workshop/TitlePage.tsx'
import { Topics } from './workshop/Topics.tsx'
import { WaysIn } from './workshop/WaysIn.tsx'

/** The workshop as its released agenda tells it, for anyone; no sign-in, no names. */
export function WorkshopPage() {
  return (
    <Surface role="public">
      <Released />
    </Surface>
  )
}

function Released() {
  const say = useWords(programmeWords)
  const sayInterface = useWords(interfaceWords)
  const { data: agenda, at, error } = useRemembered(blueprintViews.agenda, {})
  if (agenda !== undefined) return <PrintedProgramme agenda={agenda} at={at} />
  if (error === null) return <p className="p-6 text-quiet">{sayInterface('loading')}</p>
  return (
    <Page title={say('programme')}>
      {isNotReleased(error) ? (
        <Empty title={say('not-yet')}>
          <Go to="/" className="underline decoration-line underline-offset-4 hover:decoration-current">
            {say('go-on')}
          </Go>
        </Empty>
      ) : (
        <Refused error={error} />
      )}
    </Page>
  )
}

const isNotReleased = (error: Error): boolean => 'code' in error && error.code === 'blueprint.not-released'

function PrintedProgramme({ agenda, at }: { agenda: Agenda; at: number }) {
  const say = useWords(programmeWords)
  const sayInterface = useWords(interfaceWords)
  const connected = useConnected()
  const title = useText()(agenda.title)
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className="mx-auto max-w-6xl px-5 sm:px-8">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-sheet focus:p-3">
        {sayInterface('skip-to-content')}
      </a>
      <header className="flex items-center gap-2 py-3 font-semibold print:hidden">
        <LatinSquare size={24} /> Kapihan
        <Reading />
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        <TitlePage agenda={agenda} />
        <Programme agenda={agenda} />
        <Topics agenda={agenda} />
        <Aims agenda={agenda} />
        <Outputs agenda={agenda} />
        <RuleKept />
        <WaysIn />
      </main>
      <footer className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-line py-6 text-sm text-quiet">
        <p>
          {say('release', { number: agenda.number })}: <bdi>{agenda.note}</bdi>
        </p>
        <AsOf at={at} connected={connected} />
      </footer>
    </div>
  )
}
