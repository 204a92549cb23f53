import { useWords } from '../text/words.ts'
import { writeWords } from './write-words.ts'

/** The pens of a round as coffee cups: full ones are left to write, the others have been drunk. Said in words beside them. */
export function Pens({ quota, left, round }: { quota: number; left: number; round: number }) {
  const say = useWords(writeWords)
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span aria-hidden="true" className="flex flex-wrap gap-1">
        {Array.from({ length: quota }, (_, index) => (
          <Cup key={index} full={index < left} />
        ))}
      </span>
      <span className="text-sm text-quiet">{say('pens', { left, round })}</span>
    </p>
  )
}

function Cup({ full }: { full: boolean }) {
  return (
    <svg
      viewBox="0 0 28 28"
      width="28"
      height="28"
      strokeWidth="1.6"
      strokeLinecap="round"
      className={`fill-none ${full ? 'stroke-accent' : 'stroke-quiet opacity-60'}`}
    >
      {full ? <path d="M8.5 2.5c-1 1.5 1 2.5 0 4M13.5 2.5c-1 1.5 1 2.5 0 4" /> : null}
      {full ? <path d="M4.8 12h13.4v4.5a5 5 0 0 1-5 5H9.8a5 5 0 0 1-5-5z" className="fill-accent stroke-none" /> : null}
      <path d="M4 9.5h15v7.5a5.5 5.5 0 0 1-5.5 5.5h-4A5.5 5.5 0 0 1 4 17zM19 11.5h1.8a3.2 3.2 0 0 1 0 6.4H19M3 25.5h17" />
    </svg>
  )
}
