import type { Blueprint } from '@kapihan/blueprint'
import { Text } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { noteWords } from './note-words.ts'

/** The rooms as a table: what they hold and who hosts. */
export function RoomsInNote({ blueprint: { rooms } }: { blueprint: Blueprint }) {
  const say = useWords(noteWords)
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead className="text-start text-quiet">
          <tr>
            {(['room', 'topic', 'seats', 'tables', 'host'] as const).map((head) => (
              <th key={head} scope="col" className="py-1 pe-4 text-start font-normal">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map((room) => (
            <tr key={room.key} className="border-t border-line align-top">
              <th scope="row" className="py-2 pe-4 text-start font-semibold whitespace-nowrap">
                <Text of={room.name} />
              </th>
              <td className="py-2 pe-4">{room.topic}</td>
              <td className="py-2 pe-4">{room.capacity}</td>
              <td className="py-2 pe-4 whitespace-nowrap">
                <bdi>{say('table-size', { tables: room.tables, ...room.tableSize })}</bdi>
              </td>
              <td className="py-2">
                <Text of={room.hostOrganisation} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
