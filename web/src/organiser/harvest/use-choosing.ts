import { useMemo, useState } from 'react'
import type { Selection } from 'react-aria-components'

/** What is chosen on the board, across all its lists. */
export interface Choosing {
  chosen: ReadonlySet<string>
  /** Takes over what a list says is chosen of its own rows and leaves the rest as it is. */
  chooseAmong: (rows: { id: string }[], keys: Selection) => void
  clear: () => void
}

const nothing: ReadonlySet<string> = new Set()

export function useChoosing(): Choosing {
  const [chosen, choose] = useState(nothing)
  return useMemo(
    () => ({
      chosen,
      chooseAmong: (rows, keys) =>
        choose((before) => {
          const own = rows.map((row) => row.id)
          const elsewhere = [...before].filter((id) => !own.includes(id))
          return new Set([...elsewhere, ...(keys === 'all' ? own : own.filter((id) => keys.has(id)))])
        }),
      clear: () => choose((before) => (before.size === 0 ? before : nothing)),
    }),
    [chosen],
  )
}
