import { Console } from '../Console.tsx'
import { Notes } from './Notes.tsx'

/** The note-taker's console: what was said in this room, fast and without saying who. */
export function NoteTaker() {
  return (
    <Console role="note-taker" wide>
      {(place) => <Notes key={place.room.key} place={place} />}
    </Console>
  )
}
