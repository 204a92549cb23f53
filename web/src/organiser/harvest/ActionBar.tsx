import { Toolbar } from 'react-aria-components'
import { cafeWords } from '../../text/cafe-words.ts'
import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Refused } from '../../ui/Notice.tsx'
import { actionWords } from './action-words.ts'
import { harvestWords } from './harvest-words.ts'
import { keyOf, type BoardAction, type Target } from './target.ts'

interface Props {
  target: Target
  can: BoardAction[]
  onAct: (action: BoardAction) => void
  onClear: () => void
  isBusy: boolean
  error: Error | null
}

/** What is chosen and what can be done with it, each with its key; always in sight. */
export function ActionBar({ target, can, onAct, onClear, isBusy, error }: Props) {
  const say = useWords(actionWords)
  const sayBoard = useWords(harvestWords)
  const sayCafe = useWords(cafeWords)
  const { list } = useFormat()
  const { cards, themes } = target
  const some = [
    ...(themes.length === 0 ? [] : [sayBoard('themes', { count: themes.length })]),
    ...(cards.length === 0 ? [] : [sayCafe('cards', { count: cards.length })]),
  ]
  return (
    <div className="sticky top-0 z-10 -mx-4 flex flex-col gap-2 border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {some.length === 0 ? (
          <p className="max-w-4xl text-sm text-quiet max-sm:hidden">{say('how-to')}</p>
        ) : (
          <p role="status" className="font-semibold">
            {list(some)}
          </p>
        )}
        <Toolbar aria-label={say('actions')} className="flex flex-wrap items-center gap-2">
          {can.map((action, index) => (
            <Button
              key={action}
              look={index === 0 && some.length > 0 ? 'primary' : 'plain'}
              aria-keyshortcuts={keyOf[action]}
              onPress={() => onAct(action)}
            >
              {say(action)}
              <kbd className="rounded border border-current/40 px-1.5 text-sm leading-5 uppercase max-sm:hidden">
                {keyOf[action]}
              </kbd>
            </Button>
          ))}
          {some.length === 0 ? null : (
            <Button look="quiet" aria-keyshortcuts="Escape" onPress={onClear}>
              {say('clear')}
            </Button>
          )}
        </Toolbar>
        {isBusy ? (
          <span role="status" className="text-sm text-quiet">
            {say('busy')}
          </span>
        ) : null}
      </div>
      <Refused error={error} />
    </div>
  )
}
