import { usePlace } from '../../data/place.tsx'
import { useWords } from '../../text/words.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { Console } from '../Console.tsx'
import { ClockControls } from './ClockControls.tsx'
import { facilitateWords } from './facilitate-words.ts'
import { PresentInstruction } from './PresentInstruction.tsx'
import { RoomCounts } from './RoomCounts.tsx'

/** The facilitator's console: what to do now, the one clock, and how the rooms are getting on. */
export function Facilitator() {
  return (
    <Console role="facilitator" wide withoutClock>
      {(place) => (
        <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[1fr_20rem]">
          <div className="flex max-w-4xl flex-col gap-10">
            <PresentInstruction place={place} />
            <ClockControls moment={place.moment} />
          </div>
          <aside className="flex flex-col gap-10">
            <RoomCounts place={place} />
            <Phones />
          </aside>
        </div>
      )}
    </Console>
  )
}

/** The phone page's address, to be shown or read out. */
function Phones() {
  const say = useWords(facilitateWords)
  const { workshop } = usePlace()
  const address = new URL(`/${workshop}/phone`, location.href).href
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{say('phones')}</h2>
      <QrCode address={address} label={say('qr-label')} className="w-48" />
      <a href={address} className="text-sm break-all underline underline-offset-4">
        <bdi dir="ltr">{address}</bdi>
      </a>
      <p className="text-sm text-quiet">{say('phones-hint')}</p>
    </section>
  )
}
