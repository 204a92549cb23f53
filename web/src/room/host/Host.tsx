import { Console } from '../Console.tsx'
import { HostRoom } from './HostRoom.tsx'

/** The host's console: what the last group left, then what this one leaves. */
export function Host() {
  return (
    <Console role="host" wide>
      {(place) => <HostRoom key={place.room.key} place={place} />}
    </Console>
  )
}
