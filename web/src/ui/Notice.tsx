import type { ReactNode } from 'react'

const looks = {
  refused: { box: 'bg-accent-wash text-accent', sign: '✕' },
  warning: { box: 'bg-warn-wash text-warn', sign: '!' },
  done: { box: 'bg-done-wash text-done', sign: '✓' },
  plain: { box: 'bg-sheet text-ink border border-line', sign: '' },
}

/** Something to know, with a sign besides its colour. Refusals and warnings are spoken at once. */
export function Notice({ look, children }: { look: keyof typeof looks; children: ReactNode }) {
  const { box, sign } = looks[look]
  return (
    <div
      role={look === 'refused' || look === 'warning' ? 'alert' : 'status'}
      className={`flex gap-3 rounded-md px-4 py-3 ${box}`}
    >
      {sign === '' ? null : (
        <span aria-hidden="true" className="font-bold">
          {sign}
        </span>
      )}
      <div className="min-w-0">{children}</div>
    </div>
  )
}

/** What went wrong with an act, in the server's own words; nothing if nothing did. */
export function Refused({ error }: { error: Error | null }) {
  return error === null ? null : <Notice look="refused">{error.message}</Notice>
}

/** An empty place with its one next step. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-lg border border-dashed border-line px-6 py-10">
      <p className="text-lg">{title}</p>
      {children}
    </div>
  )
}
