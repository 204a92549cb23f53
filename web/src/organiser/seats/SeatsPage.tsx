import { blueprintViews, type Agenda } from '@kapihan/blueprint'
import { seatingViews } from '@kapihan/seating'
import { useState } from 'react'
import { RefusedError } from '../../data/client.ts'
import { useConnected } from '../../data/live.ts'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { AsOf } from '../../ui/AsOf.tsx'
import { Button } from '../../ui/Button.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { OrganiserMenu } from '../OrganiserMenu.tsx'
import { organiserWords } from '../organiser-words.ts'
import { Balance } from './Balance.tsx'
import { Figures } from './Figures.tsx'
import { NoPlan } from './NoPlan.tsx'
import type { Plan } from './plan.ts'
import { PlanState } from './PlanState.tsx'
import { Publish } from './Publish.tsx'
import { ProposeSheet } from './ProposeSheet.tsx'
import { RoomLists } from './RoomLists.tsx'
import { Rotation } from './Rotation.tsx'
import { seatsWords } from './seats-words.ts'
import { SinceThen } from './SinceThen.tsx'
import { WhoIsWhere } from './WhoIsWhere.tsx'

const refusedWith = (error: Error | null, code: string): boolean => error instanceof RefusedError && error.code === code

/** Who sits where: the latest proposal, how good it is, and whether people see it. */
export function SeatsPage() {
  const say = useWords(seatsWords)
  const sayMenu = useWords(organiserWords)
  const connected = useConnected()
  const plan = useView(seatingViews.schedule, {})
  const agenda = useView(blueprintViews.agenda, {})
  const [isProposing, setProposing] = useState(false)
  const isReleased = !refusedWith(agenda.error, 'blueprint.not-released')
  const isUnsolved = plan.data === undefined && refusedWith(plan.error, 'seating.not-solved-yet')
  return (
    <Page
      wide
      over={sayMenu('organiser')}
      title={sayMenu('seats')}
      menu={<OrganiserMenu />}
      aside={<AsOf at={plan.dataUpdatedAt} connected={connected} />}
    >
      {isUnsolved ? (
        <NoPlan isReleased={isReleased}>
          <Button look="primary" onPress={() => setProposing(true)}>
            {say('propose')}
          </Button>
        </NoPlan>
      ) : (
        <Loaded of={plan}>
          {(latest) => (
            <Loaded of={agenda}>
              {(released) => <Seats plan={latest} agenda={released} onPropose={() => setProposing(true)} />}
            </Loaded>
          )}
        </Loaded>
      )}
      <ProposeSheet
        nextSeed={plan.data === undefined ? 1 : plan.data.seed + 1}
        isOpen={isProposing}
        onClose={() => setProposing(false)}
      />
    </Page>
  )
}

function Seats({ plan, agenda, onPropose }: { plan: Plan; agenda: Agenda; onPropose: () => void }) {
  const say = useWords(seatsWords)
  const [isPrinting, setPrinting] = useState(false)
  const counts = { groups: plan.groups.length, rounds: plan.rounds.length, seed: plan.seed }
  return (
    <div className="flex flex-col gap-12">
      <div className="flex flex-col gap-5">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <p className="text-quiet">{say('summary', { people: plan.explanation.people, ...counts })}</p>
          <div className="flex flex-wrap gap-3">
            <Button onPress={() => setPrinting(true)}>{say('print-lists')}</Button>
            <Button onPress={onPropose}>{say('propose-again')}</Button>
            {plan.published ? null : <Publish schedule={plan.schedule} />}
          </div>
        </div>
        <PlanState plan={plan} />
        <SinceThen plan={plan} />
      </div>
      <div className="grid grid-cols-1 items-start gap-x-20 gap-y-12 xl:grid-cols-[auto_1fr]">
        <Rotation plan={plan} agenda={agenda} />
        <Figures explanation={plan.explanation} />
      </div>
      <Balance plan={plan} />
      <WhoIsWhere plan={plan} agenda={agenda} />
      <RoomLists plan={plan} agenda={agenda} isOpen={isPrinting} onClose={() => setPrinting(false)} />
    </div>
  )
}
