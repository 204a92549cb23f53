import type { ReactNode } from 'react'

/** A part of the programme under its heading: beside it where there is room, below it on a phone. */
export function Section({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section
      className={`border-t border-line py-10 print:break-inside-avoid ${wide ? '' : 'lg:grid lg:grid-cols-[14rem_1fr] lg:gap-10'}`}
    >
      <h2 className="mb-6 font-serif text-xl">{title}</h2>
      <div>{children}</div>
    </section>
  )
}
