import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Props {
  to: string
  className?: string
  /** Look while one is there. */
  here?: string
  exact?: boolean
  children: ReactNode
}

/** A link to another page of the interface. */
export function Go({ to, className = '', here = '', exact = false, children }: Props) {
  return (
    <Link
      to={to as '/'}
      className={className}
      activeProps={{ className: here, 'aria-current': 'page' }}
      activeOptions={{ exact }}
    >
      {children}
    </Link>
  )
}
