import type { ReactNode } from 'react'

/** A part of the note under its heading. */
export function NotePart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-5">
      <h3 className="font-serif text-lg">{title}</h3>
      {children}
    </section>
  )
}
