import { blueprintActs } from '@kapihan/blueprint'
import { cafeActs } from '@kapihan/cafe'
import { ClockFace } from '../../data/ClockFace.tsx'
import type { Moment } from '../../data/moment.ts'
import { newId } from '../../data/new-id.ts'
import { useAct } from '../../data/use-act.ts'
import { useClock } from '../../data/use-clock.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Refused } from '../../ui/Notice.tsx'
import { useUndo } from '../../ui/Undo.tsx'
import { TwoStep } from '../TwoStep.tsx'
import { facilitateWords } from './facilitate-words.ts'

/** The one clock and everything a facilitator may do to the round. Each act is for all rooms. */
export function ClockControls({ moment }: { moment: Moment }) {
  const say = useWords(facilitateWords)
  const tell = useUndo()
  const open = useAct(cafeActs.openRound)
  const close = useAct(cafeActs.closeRound)
  const collect = useAct(cafeActs.collectCards)
  const clock = useAct(blueprintActs.setClock)
  const isPaused = useClock()?.state === 'paused'
  const change = (what: Parameters<typeof clock.mutate>[0]['change']) => clock.mutate({ id: newId(), change: what })
  const error = [open, close, collect, clock].map((act) => act.error).find((one) => one !== null) ?? null
  return (
    <section aria-label={say('one-clock')} className="flex flex-col gap-6">
      {moment.at === 'open' ? (
        <ClockFace digits="text-[clamp(4rem,14vw,9rem)]" note="text-lg mt-2" />
      ) : (
        <p className="text-lg text-quiet">{say('no-round-yet')}</p>
      )}
      <Refused error={error} />
      {moment.at === 'open' ? (
        <div className="flex flex-wrap gap-3 *:min-h-14 *:text-lg">
          <Button onPress={() => change({ kind: 'extend', minutes: 5 })}>{say('extend')}</Button>
          <Button onPress={() => change({ kind: isPaused ? 'resume' : 'pause' })}>
            {say(isPaused ? 'resume' : 'pause')}
          </Button>
          <Button
            isPending={collect.isPending}
            onPress={() =>
              collect.mutate(
                { round: moment.round },
                { onSuccess: ({ stored }) => tell({ what: say('collected', { count: stored }), undo: null }) },
              )
            }
          >
            {say('collect')}
          </Button>
        </div>
      ) : null}
      {/* On a line of its own, so that nothing moves when it asks to be pressed again. */}
      <div className="*:min-h-14 *:text-lg">
        {moment.at === 'open' ? (
          <TwoStep
            key="close"
            label={say('close-round', { round: moment.round })}
            again={say('close-again', { round: moment.round })}
            isDisabled={close.isPending}
            onPress={() => close.mutate({ round: moment.round })}
          />
        ) : moment.round === null ? null : (
          <TwoStep
            key="open"
            look="primary"
            label={say('open-round', { round: moment.round })}
            again={say('open-again')}
            isDisabled={open.isPending}
            onPress={() => open.mutate({ round: moment.round })}
          />
        )}
      </div>
    </section>
  )
}
