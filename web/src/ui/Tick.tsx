import type { ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from 'react-aria-components'

/** A box to tick, with its label; the sign is a tick, not only a colour. */
export function Tick({ children, ...rest }: Omit<CheckboxProps, 'children' | 'className'> & { children: ReactNode }) {
  return (
    <Checkbox {...rest} className="group flex min-h-11 items-center gap-3 py-1 data-[disabled]:opacity-50">
      <span
        aria-hidden="true"
        className="flex size-5 shrink-0 items-center justify-center rounded border border-quiet bg-sheet text-sm leading-none font-bold text-transparent group-data-[selected]:border-accent group-data-[selected]:bg-accent group-data-[selected]:text-on-accent group-data-[focus-visible]:outline-3 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent"
      >
        ✓
      </span>
      <span className="min-w-0">{children}</span>
    </Checkbox>
  )
}
