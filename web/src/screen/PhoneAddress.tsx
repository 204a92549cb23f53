import { usePlace } from '../data/place.tsx'
import { useWords } from '../text/words.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { screenWords } from './screen-words.ts'

/** Where phones go to write: as a square to point at, and as letters. */
export function PhoneAddress() {
  const say = useWords(screenWords)
  const { workshop } = usePlace()
  const address = new URL(`/${workshop}/phone`, location.href)
  return (
    <div>
      <QrCode address={address.href} label={say('qr-label')} className="w-[clamp(9rem,min(15vw,23vh),22rem)]" />
      <p className="mt-[0.8vw] text-screen-sm font-semibold">{say('write')}</p>
      <p dir="ltr" className="text-screen-sm leading-tight break-words text-quiet rtl:text-end">
        {address.host}
        <br />
        {address.pathname}
      </p>
    </div>
  )
}
