import { blueprintActs, blueprintViews, type ClockChange } from '@kapihan/blueprint'
import { cafeActs } from '@kapihan/cafe'
import { useState } from 'react'
import type { Moment } from '../../data/moment.ts'
import { newId } from '../../data/new-id.ts'
import { useAct } from '../../data/use-act.ts'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { interfaceWords } from '../../ui/interface-words.ts'
import { Refused } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useUndo } from '../../ui/Undo.tsx'
import { dayWords } from './day-words.ts'

/** What can be done now, the next step first: open the round, or pause, extend, collect and close it. */
export function RoundButtons({ moment }: { moment: Moment }) {
  if (moment.at === 'after') return null
  return moment.at === 'open' ? <WhileOpen round={moment.round} /> : <Open round={moment.round} />
}

function Open({ round }: { round: number }) {
  const say = useWords(dayWords)
  const tell = useUndo()
  const open = useAct(cafeActs.openRound)
  return (
    <div className="flex flex-col gap-3">
      <Button
        look="primary"
        isDisabled={open.isPending}
        onPress={() =>
          open.mutate({ round }, { onSuccess: () => tell({ what: say('opened', { round }), undo: null }) })
        }
      >
        {say('open-round', { round })}
      </Button>
      <Refused error={open.error} />
    </div>
  )
}

function WhileOpen({ round }: { round: number }) {
  const say = useWords(dayWords)
  const tell = useUndo()
  const { data: clock } = useView(blueprintViews.clock, {})
  const setClock = useAct(blueprintActs.setClock)
  const collect = useAct(cafeActs.collectCards)
  const [isClosing, setClosing] = useState(false)
  const change = (next: ClockChange) => setClock.mutate({ id: newId(), change: next })
  const isPaused = clock?.state === 'paused'
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onPress={() => setClosing(true)}>
          {say('close-round', { round })}
        </Button>
        <Button isDisabled={setClock.isPending} onPress={() => change({ kind: 'extend', minutes: 5 })}>
          {say('extend-5')}
        </Button>
        <Button isDisabled={setClock.isPending} onPress={() => change({ kind: isPaused ? 'resume' : 'pause' })}>
          {say(isPaused ? 'resume' : 'pause')}
        </Button>
        <Button
          isDisabled={collect.isPending}
          onPress={() =>
            collect.mutate(
              { round },
              { onSuccess: ({ stored }) => tell({ what: say('collected', { count: stored }), undo: null }) },
            )
          }
        >
          {say('collect')}
        </Button>
      </div>
      <Refused error={setClock.error ?? collect.error} />
      {isClosing ? <CloseSheet round={round} onClose={() => setClosing(false)} /> : null}
    </div>
  )
}

/** Closing cannot be taken back, so it is the one thing here that asks. */
function CloseSheet({ round, onClose }: { round: number; onClose: () => void }) {
  const say = useWords(dayWords)
  const sayInterface = useWords(interfaceWords)
  const tell = useUndo()
  const close = useAct(cafeActs.closeRound)
  function onSuccess() {
    tell({ what: say('has-closed', { round }), undo: null })
    onClose()
  }
  return (
    <Sheet title={say('close-round', { round })} isOpen onClose={onClose}>
      <p>{say('close-means')}</p>
      <Refused error={close.error} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button autoFocus onPress={onClose}>
          {sayInterface('cancel')}
        </Button>
        <Button look="primary" isDisabled={close.isPending} onPress={() => close.mutate({ round }, { onSuccess })}>
          {say('close-now')}
        </Button>
      </div>
    </Sheet>
  )
}
