import type { Role } from '@kapihan/base'

/** Where each role goes after opening its link. */
export const surfaceOfRole: Record<Role, string> = {
  secretariat: 'organiser',
  rapporteur: 'organiser/harvest',
  host: 'room',
  facilitator: 'room',
  'note-taker': 'room',
  desk: 'desk',
  participant: 'phone',
  planner: 'planner',
  public: 'screen',
}
