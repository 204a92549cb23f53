import { Refusal } from '@kapihan/base'
import { type LinkRole, peopleActs } from '@kapihan/people'
import { handle } from '../platform/feature.ts'
import { issuePass } from '../platform/session.ts'

export const issueLinks = handle(peopleActs.issueLinks, async ({ input: { workshop, roles, party }, db, now }) => {
  if (roles.some((role) => (role === 'planner') !== (party !== undefined)))
    throw new Refusal('people.party-and-planner')
  const links: { role: LinkRole; token: string }[] = []
  for (const role of roles) {
    const pass = { kind: 'link' as const, workshop, role, party: party ?? null, person: null }
    links.push({ role, token: await issuePass(db, pass, now) })
  }
  return links
})
