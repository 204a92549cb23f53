import { usePlace } from '../../data/place.tsx'
import { useWords } from '../../text/words.ts'
import { Go } from '../../ui/Go.tsx'
import { lifeOf, roundsOfDay, type Facts, type Stage } from './life.ts'
import { overviewWords } from './overview-words.ts'

const looks = {
  done: { dot: 'border-done bg-done text-paper', sign: '✓', name: '' },
  now: { dot: 'border-accent bg-accent text-on-accent', sign: '●', name: 'font-semibold text-accent' },
  ahead: { dot: 'border-quiet bg-paper', sign: '', name: 'text-quiet' },
}

/** The workshop's life as one line, from the note to the plans, with where it is now. */
export function LifeLine({ facts }: { facts: Facts }) {
  const say = useWords(overviewWords)
  return (
    <ol aria-label={say('life')} className="flex flex-col md:flex-row">
      {lifeOf(facts).map((stage, at) => (
        <StageOnLine key={`${stage.kind}-${stage.day ?? 0}`} stage={stage} facts={facts} isFirst={at === 0} />
      ))}
    </ol>
  )
}

function StageOnLine({ stage, facts, isFirst }: { stage: Stage; facts: Facts; isFirst: boolean }) {
  const say = useWords(overviewWords)
  const fact = useFact(stage, facts)
  const { dot, sign, name } = looks[stage.state]
  const rail = stage.state === 'ahead' ? 'bg-line' : 'bg-done'
  return (
    <li
      aria-current={stage.state === 'now' ? 'step' : undefined}
      className="relative flex flex-1 gap-3 pb-5 md:flex-col md:gap-2 md:pb-0"
    >
      {isFirst ? null : (
        <span
          aria-hidden="true"
          className={`absolute start-[11px] -top-5 h-5 w-0.5 md:top-[11px] md:start-auto md:end-full md:h-0.5 md:w-[calc(100%-24px)] ${rail}`}
        />
      )}
      <span
        aria-hidden="true"
        className={`flex size-6 shrink-0 items-center justify-center rounded-full border-2 text-sm leading-none font-bold ${dot}`}
      >
        {sign}
      </span>
      <div className="min-w-0 md:pe-4">
        <p className={name}>
          <StageLink stage={stage}>{say(`stage.${stage.kind}`, { day: stage.day ?? 0 })}</StageLink>
          <span className="sr-only">, {say(`state.${stage.state}`)}</span>
        </p>
        <p className="text-sm text-quiet">{fact}</p>
      </div>
    </li>
  )
}

/** What can be told of a stage in three words. */
function useFact({ kind, day }: Stage, facts: Facts): string {
  const say = useWords(overviewWords)
  const { agenda, people, seated, paragraphs } = facts
  switch (kind) {
    case 'note':
      return agenda === undefined ? say('fact.not-released') : say('fact.released', { number: agenda.number })
    case 'people':
      return people === undefined ? '' : say('fact.people', { count: people })
    case 'seats':
      return say(seated === true ? 'fact.seated' : 'fact.not-seated')
    case 'day': {
      const rounds = roundsOfDay(facts, day ?? 0)
      const held = rounds.filter(({ state }) => state === 'closed').length
      return rounds.length === 0 ? say('fact.plenary') : say('fact.rounds', { held, all: rounds.length })
    }
    case 'document':
      return say('fact.paragraphs', { count: paragraphs ?? 0 })
    case 'plans':
      return say('fact.plans')
  }
}

const pageOf = { note: 'blueprint', people: 'people', seats: 'seats', day: 'day', document: 'document', plans: null }

/** To the page where the stage is worked on; national plans have none here, and the secretariat's pages none for others. */
function StageLink({ stage: { kind }, children }: { stage: Stage; children: string }) {
  const { workshop, role } = usePlace()
  const page = pageOf[kind]
  const isOpen = role === 'secretariat' || page === 'day' || page === 'document'
  if (page === null || !isOpen) return children
  return (
    <Go
      to={`/${workshop}/organiser/${page}`}
      className="underline decoration-line underline-offset-4 hover:decoration-current"
    >
      {children}
    </Go>
  )
}
