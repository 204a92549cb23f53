import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { useConnected } from '../data/live.ts'
import { useOutbox } from '../data/outbox.ts'
import { Surface } from '../data/Surface.tsx'
import { useWords } from '../text/words.ts'
import { AsOf } from '../ui/AsOf.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { Page } from '../ui/Page.tsx'
import { MyDay } from './MyDay.tsx'
import { Now } from './Now.tsx'
import { phoneWords } from './phone-words.ts'
import { TabBar, tabs, type Tab } from './TabBar.tsx'
import { TheRule } from './TheRule.tsx'
import { useMyPlace, type MyPlace } from './use-my-place.ts'
import { Write } from './Write.tsx'

/** A participant's phone: four pages and nothing else. */
export function Phone() {
  return (
    <Surface role="participant">
      <Pages />
    </Surface>
  )
}

const pages: Record<Tab, (place: MyPlace) => ReactNode> = {
  now: (place) => <Now place={place} />,
  write: (place) => <Write place={place} />,
  day: (place) => <MyDay place={place} />,
  rule: () => <TheRule />,
}

function Pages() {
  const say = useWords(phoneWords)
  const place = useMyPlace()
  const connected = useConnected()
  const hash = useLocation({ select: (location) => location.hash })
  const tab = tabs.find((one) => one === hash) ?? 'now'
  useOutbox() // Cards are sent from whichever page is open.
  useTopOfPage(tab)
  const title =
    tab === 'now' && place.data !== undefined
      ? say(`at.${place.data.moment.at}`, { round: place.data.round })
      : say(tab)
  return (
    <>
      <Page title={title} aside={tab === 'now' ? <AsOf at={place.data?.at ?? 0} connected={connected} /> : undefined}>
        <div className="pb-8">
          <Loaded of={place}>{pages[tab]}</Loaded>
        </div>
      </Page>
      <TabBar tab={tab} />
    </>
  )
}

/** A page that was turned begins at its top, for eyes and for screen readers; Write puts the focus into its field itself. */
function useTopOfPage(tab: Tab): void {
  const shown = useRef(tab)
  useEffect(() => {
    if (shown.current === tab) return
    shown.current = tab
    scrollTo(0, 0)
    if (tab !== 'write') document.getElementById('content')?.focus({ preventScroll: true })
  }, [tab])
}
