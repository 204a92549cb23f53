import type { Feature } from '../platform/feature.ts'
import { checkIn } from './check-in.ts'
import { find } from './find.ts'
import { importList } from './import-list.ts'
import { issueLinks } from './issue-links.ts'
import { issueTickets } from './issue-tickets.ts'
import { list } from './list.ts'
import { me } from './me.ts'
import { overview } from './overview.ts'
import { undoCheckIn } from './undo-check-in.ts'

export { checkedIn } from './check-in-rows.ts'
export { registered } from './person-rows.ts'
export { seedPeople } from './seed-people.ts'

export function people(): Feature {
  return {
    acts: [importList, checkIn, undoCheckIn, issueLinks, issueTickets],
    views: [list, find, overview, me],
  }
}
