import { z } from 'zod'

/** Who is looking. `screen` and anyone without a link are `public`. */
export const roles = [
  'secretariat',
  'rapporteur',
  'host',
  'facilitator',
  'note-taker',
  'desk',
  'participant',
  'planner',
  'public',
] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

export const roomStaff: Role[] = ['host', 'facilitator', 'note-taker']
export const everyone: Role[] = [...roles]
export const signedIn: Role[] = roles.filter((role) => role !== 'public')
