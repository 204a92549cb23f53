import type { Agenda } from '@kapihan/blueprint'
import type { ReactNode } from 'react'
import { Text, useFormat } from '../text/language.tsx'
import { LatinSquare } from '../ui/LatinSquare.tsx'

/** What a display shows before there is anything to show: the mark, and the workshop if there is one. */
export function TitlePicture({ agenda, children }: { agenda?: Agenda; children?: ReactNode }) {
  const format = useFormat()
  return (
    <div className="grid flex-1 content-center items-center gap-x-[6vw] gap-y-10 lg:grid-cols-[auto_1fr]">
      <span className="rtl:-scale-x-100">
        <LatinSquare size="clamp(9rem, 26vw, 34rem)" />
      </span>
      <div className="flex max-w-[56vw] flex-col gap-[2.5vw] max-lg:max-w-none">
        {agenda === undefined ? (
          <h1 className="text-screen-xl font-semibold">Kapihan</h1>
        ) : (
          <>
            <h1 className="text-screen leading-tight font-semibold text-balance rtl:leading-[1.4]">
              <Text of={agenda.title} />
            </h1>
            <p className="text-screen-sm">
              <Text of={agenda.venue.name} />
              <br />
              <Text of={agenda.venue.city} />, {format.days(agenda.dates.start, agenda.dates.end)}
            </p>
          </>
        )}
        {children === undefined || children === null ? null : <p className="text-screen-sm text-quiet">{children}</p>}
      </div>
    </div>
  )
}
