import { Link } from '@tanstack/react-router'
import { useWords } from '../text/words.ts'
import { phoneWords } from './phone-words.ts'

export const tabs = ['now', 'write', 'day', 'rule'] as const
export type Tab = (typeof tabs)[number]

const drawings: Record<Tab, string> = {
  now: 'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM12 7v3l2 1.5',
  write: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  day: 'M5 6h14v14H5zM5 10h14M9 3v5M15 3v5',
  rule: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
}

/** The four pages, under the thumb. Each has its own address, so that "back" goes back. */
export function TabBar({ tab }: { tab: Tab }) {
  const say = useWords(phoneWords)
  return (
    <nav
      aria-label={say('tabs')}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] print:hidden"
    >
      <ul className="mx-auto flex max-w-xl">
        {tabs.map((one) => (
          <li key={one} className="flex-1">
            <Link
              to="."
              hash={one}
              aria-current={one === tab ? 'page' : undefined}
              className={`flex min-h-16 flex-col items-center justify-center gap-1 border-t-2 text-sm ${one === tab ? 'border-accent font-semibold text-accent' : 'border-transparent text-quiet'}`}
            >
              <svg
                viewBox="0 0 24 24"
                width="24"
                height="24"
                aria-hidden="true"
                className="fill-none stroke-current"
                strokeWidth="1.8"
                strokeLinejoin="round"
                strokeLinecap="round"
              >
                <path d={drawings[one]} />
              </svg>
              {say(one)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
