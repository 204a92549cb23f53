import type { Role } from '@kapihan/base'
import { createContext, use, type ReactNode } from 'react'
import { useReading } from '../text/language.tsx'
import type { Voice } from './client.ts'

interface Place {
  workshop: string
  role: Role
}
const PlaceContext = createContext<Place | null>(null)

/** Which workshop this tab is in, and in what role it speaks. */
export function InPlace({ workshop, role, children }: Place & { children: ReactNode }) {
  return <PlaceContext value={{ workshop, role }}>{children}</PlaceContext>
}

export function usePlace(): Place {
  const place = use(PlaceContext)
  if (place === null) throw new Error('outside of InPlace')
  return place
}

export function useVoice(): Voice {
  const { role } = usePlace()
  const { language } = useReading()
  return { role, language }
}
