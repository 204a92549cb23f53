import { readerLength } from '@kapihan/base'
import type { Agenda, Topic } from '@kapihan/blueprint'
import type { PlenaryTheme } from '@kapihan/harvest'
import { Text, useText } from '../../text/language.tsx'
import { Columns } from './Columns.tsx'
import { Count } from './Count.tsx'
import { Way } from './Way.tsx'

const short = 'text-[clamp(2.25rem,min(4.9vw,7.7vh),7rem)]'
const long = 'text-[clamp(2rem,min(3.4vw,6vh),5rem)]'

/** What a theme says, where it came up, and how much there is on either side of it. */
export function ThemeCover({ agenda, topic, theme }: { agenda: Agenda; topic: Topic; theme: PlenaryTheme }) {
  const text = useText()
  const size = readerLength(text(theme.title)) <= 48 ? short : long
  return (
    <article className="flex flex-1 flex-col justify-between gap-[2vw]">
      <header className="grid gap-x-[4vw] gap-y-8 lg:grid-cols-[1fr_auto]">
        <div>
          <p className="text-quiet">
            <Text of={topic.short} />
          </p>
          <h1 className={`leading-[1.1] font-semibold rtl:leading-[1.35] ${size}`}>
            <Text of={theme.title} />
          </h1>
          {theme.statement === null ? null : (
            <p className="mt-[1.2vw] first-letter:uppercase">
              <Text of={theme.statement} />
            </p>
          )}
        </div>
        <Way agenda={agenda} way={theme.support.way} />
      </header>
      <Columns
        grow={false}
        start={<Count what="raised" weight={theme.support.raised} isLarge />}
        end={<Count what="disagrees" weight={theme.support.dissent} isLarge />}
      />
    </article>
  )
}
