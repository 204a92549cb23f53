import type { ReactNode } from 'react'

/** Two columns of the same size and rank; with `grow` they take the rest of the display. */
export function Columns({ start, end, grow = true }: { start: ReactNode; end: ReactNode; grow?: boolean }) {
  return (
    <div className={`grid gap-x-[4vw] gap-y-10 lg:grid-cols-2 ${grow ? 'flex-1' : ''}`}>
      <section className="flex flex-col gap-[1.2vw] border-t-[0.3vw] border-done pt-[1vw]">{start}</section>
      <section className="flex flex-col gap-[1.2vw] border-t-[0.3vw] border-accent pt-[1vw]">{end}</section>
    </div>
  )
}
