import { blueprintViews, type Agenda } from '@kapihan/blueprint'
import { usePlace } from '../../data/place.tsx'
import { useView } from '../../data/use-view.ts'
import { Text, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Empty } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { OrganiserMenu } from '../OrganiserMenu.tsx'
import { hangsOn, lineOfDates } from './line-of-dates.ts'
import { milestoneWords } from './milestone-words.ts'
import { StopLine } from './StopLine.tsx'

/** All dates of the agenda in force on one page, the workshop among them. */
export function MilestonesPage() {
  const say = useWords(milestoneWords)
  const agenda = useView(blueprintViews.agenda, {})
  const notReleased = agenda.error !== null && 'code' in agenda.error && agenda.error.code === 'blueprint.not-released'
  return (
    <Page
      over={agenda.data === undefined ? null : <Text of={agenda.data.title} />}
      title={say('milestones')}
      menu={<OrganiserMenu />}
      wide
      aside={
        <Button className="print:hidden" onPress={() => print()}>
          {say('print')}
        </Button>
      }
    >
      {notReleased ? <NotReleased /> : <Loaded of={agenda}>{(released) => <Dates agenda={released} />}</Loaded>}
    </Page>
  )
}

function NotReleased() {
  const say = useWords(milestoneWords)
  const { workshop, role } = usePlace()
  return (
    <Empty title={say('not-released')}>
      {role === 'secretariat' ? (
        <Go to={`/${workshop}/organiser/blueprint`} className="underline underline-offset-4">
          {say('to-blueprint')}
        </Go>
      ) : null}
    </Empty>
  )
}

function Dates({ agenda }: { agenda: Agenda }) {
  const say = useWords(milestoneWords)
  const text = useText()
  const { role } = usePlace()
  const { data: drafts } = useView(blueprintViews.drafts, role === 'secretariat' ? {} : null)
  const hanging = hangsOn(drafts?.map(({ blueprint }) => blueprint) ?? [], agenda.milestones)
  const nameOf = (key: string): string => {
    if (key === 'workshop-start' || key === 'workshop-end') return say(key)
    const milestone = agenda.milestones.find((one) => one.key === key)
    return milestone === undefined ? key : text(milestone.title)
  }
  return (
    <div className="max-w-4xl">
      {agenda.milestones.length === 0 ? <p className="mb-6 text-quiet">{say('none')}</p> : null}
      <ol>
        {lineOfDates(agenda).map((stop) => (
          <StopLine
            key={stop.what === 'workshop' ? 'workshop' : stop.milestone.key}
            stop={stop}
            agenda={agenda}
            when={stop.what === 'milestone' ? hanging.get(stop.milestone.key) : undefined}
            nameOf={nameOf}
          />
        ))}
      </ol>
      <div className="mt-8 flex flex-col gap-1 text-sm text-quiet">
        {agenda.milestones.some(({ ours }) => ours) ? (
          <p>
            <span aria-hidden="true">† </span>
            {say('ours')}
          </p>
        ) : null}
        {hanging.size === 0 ? null : <p>{say('move-together')}</p>}
      </div>
    </div>
  )
}
