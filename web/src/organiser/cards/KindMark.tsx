import type { CardKind } from '@kapihan/cafe'
import { useNames } from './names.tsx'

/** One shape a kind, on a square of 16, so that kinds are told apart without colour and without reading. */
const shapes: Record<CardKind, { path: string; filled?: boolean; turns?: boolean }> = {
  challenge: { path: 'M8 2.5 14 13.5H2z' },
  idea: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z' },
  practice: { path: 'M2.5 2.5h11v11h-11z', filled: true },
  recommendation: { path: 'M2 8h11M8.5 3.5 13 8l-4.5 4.5', turns: true },
  disagreement: { path: 'M2 6h12M2 10.5h12M11.5 2.5l-7 11.5' },
  question: { path: 'M5 5.5a3 3 0 1 1 4.5 2.6C8.4 8.8 8 9.3 8 10.3M8 13v.6' },
  support: { path: 'M8 2v7.5M4.5 6 8 9.5 11.5 6M2.5 13.5h11' },
  offer: { path: 'M8 10V2.5M4.5 6 8 2.5 11.5 6M2.5 13.5h11' },
  action: { path: 'M3.5 2.5v11l9.5-5.5z', filled: true, turns: true },
}

/** The kind of a card: its shape and its word. Disagreement alone has the accent besides. */
export function KindMark({ kind }: { kind: CardKind }) {
  const names = useNames()
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-semibold ${kind === 'disagreement' ? 'text-accent' : 'text-ink'}`}
    >
      <KindShape kind={kind} />
      {names.kind(kind)}
    </span>
  )
}

export function KindShape({ kind }: { kind: CardKind }) {
  const { path, filled = false, turns = false } = shapes[kind]
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`size-3.5 shrink-0 ${turns ? 'rtl:-scale-x-100' : ''}`}>
      <path
        d={path}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
