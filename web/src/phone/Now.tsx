import { Link } from '@tanstack/react-router'
import { useWords } from '../text/words.ts'
import { CarriedOver } from './CarriedOver.tsx'
import { phoneWords } from './phone-words.ts'
import type { MyPlace } from './use-my-place.ts'
import { WhatAbout } from './WhatAbout.tsx'
import { Where } from './Where.tsx'

/** Where to be and what it is about; one thing to press. */
export function Now({ place }: { place: MyPlace }) {
  const say = useWords(phoneWords)
  const { moment, room, topic, round } = place
  if (moment.at === 'after') return <p className="text-lg">{say('thanks')}</p>
  return (
    <div className="flex flex-col gap-8">
      <Where place={place} />
      {topic === undefined ? null : <WhatAbout topic={topic} />}
      {room === undefined ? null : <CarriedOver room={room.key} round={round} />}
      {moment.at === 'open' && room !== undefined ? (
        <p className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-10 -mx-4 bg-paper px-4 py-3 sm:mx-0 sm:px-0">
          <Link
            to="."
            hash="write"
            className="flex min-h-14 items-center justify-center rounded-md bg-accent px-6 text-lg font-semibold text-on-accent"
          >
            {say('write-a-card')}
          </Link>
        </p>
      ) : null}
    </div>
  )
}
