import type { Role } from '@kapihan/base'
import { usePlace } from '../data/place.tsx'
import { useWords } from '../text/words.ts'
import { Go } from '../ui/Go.tsx'
import { organiserWords } from './organiser-words.ts'

const both: Role[] = ['secretariat', 'rapporteur']
const secretariat: Role[] = ['secretariat']

/** The pages in the order of the work, and who may read them. */
const pages = [
  { page: 'overview', path: '', may: both },
  { page: 'blueprint', path: '/blueprint', may: secretariat },
  { page: 'people', path: '/people', may: secretariat },
  { page: 'seats', path: '/seats', may: secretariat },
  { page: 'day', path: '/day', may: both },
  { page: 'harvest', path: '/harvest', may: both },
  { page: 'document', path: '/document', may: both },
  { page: 'cooperation', path: '/cooperation', may: both },
  { page: 'milestones', path: '/milestones', may: both },
] as const

/** Links to all organiser pages the reader's role may open. */
export function OrganiserMenu() {
  const say = useWords(organiserWords)
  const { workshop, role } = usePlace()
  return pages
    .filter(({ may }) => may.includes(role))
    .map(({ page, path }) => (
      <Go
        key={page}
        to={`/${workshop}/organiser${path}`}
        exact={page === 'overview'}
        className="py-1 text-quiet hover:text-ink"
        here="font-semibold text-ink!"
      >
        {say(page)}
      </Go>
    ))
}
