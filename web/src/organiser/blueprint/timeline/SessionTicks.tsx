import type { Blueprint, Session } from '@kapihan/blueprint'
import { Text, useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Tick } from '../../../ui/Tick.tsx'
import type { SessionForm } from './session-edits.ts'
import { timelineWords } from './timeline-words.ts'

interface Props {
  session: Session
  aims: Blueprint['aims']
  form: SessionForm
  set: (part: Partial<SessionForm>) => void
}

/** Who is still to be confirmed, and which aims the session serves. */
export function SessionTicks({ session, aims, form, set }: Props) {
  const say = useWords(timelineWords)
  const text = useText()
  const withAim = (key: string, serves: boolean) =>
    set({ aims: serves ? [...form.aims, key] : form.aims.filter((one) => one !== key) })
  return (
    <>
      {session.speakers.length === 0 ? null : (
        <fieldset>
          <legend className="text-sm font-medium text-quiet">{say('speakers')}</legend>
          {session.speakers.map(({ who }, at) => (
            <Tick
              key={at}
              isSelected={form.tbc[at] ?? false}
              onChange={(tbc) => set({ tbc: form.tbc.map((one, index) => (index === at ? tbc : one)) })}
            >
              {say('is-tbc', { who: text(who) })}
            </Tick>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend className="text-sm font-medium text-quiet">{say('aims')}</legend>
        {aims.map((aim) => (
          <Tick key={aim.key} isSelected={form.aims.includes(aim.key)} onChange={(serves) => withAim(aim.key, serves)}>
            <span className="text-sm leading-snug">
              <Text of={aim.text} />
            </span>
          </Tick>
        ))}
      </fieldset>
    </>
  )
}
