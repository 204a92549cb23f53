import type { Role } from '@kapihan/base'

/** The roles a link is printed for; the screen needs none. `planner` speaks for a party, a participant is a person. */
const printed: Role[] = [
  'secretariat',
  'rapporteur',
  'host',
  'facilitator',
  'note-taker',
  'participant',
  'desk',
  'planner',
]

interface Door {
  url: string
  key: string
  workshops: string[]
}

/** Asks the server for one-time links and prints one per role and workshop. */
export async function printLinks(door: Door, print: (line: string) => void): Promise<void> {
  for (const workshop of door.workshops) {
    print(`Kapihan is ready: ${door.url}/${workshop}`)
    print('Each link opens once; “npx kapihan links” prints new ones.')
    print('')
    for (const role of printed)
      print(`  ${role.padEnd(12)} ${await newLink(door, { workshop, role, somebody: role === 'participant' })}`)
    print(`  ${'screen'.padEnd(12)} ${door.url}/${workshop}/screen`)
    print('')
  }
}

/** A one-time link of a role. A planner's speaks for a co-convener unless told otherwise. */
export async function newLink(
  { url, key }: Pick<Door, 'url' | 'key'>,
  { workshop, role, party, somebody = false }: { workshop: string; role: Role; party?: string; somebody?: boolean },
): Promise<string> {
  const response = await fetch(`${url}/api/operator/links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      workshop,
      role,
      party: party ?? (role === 'planner' ? 'PHL' : null),
      somebody,
    }),
  })
  if (!response.ok) throw new Error(`The server at ${url} made no link (${response.status}).`)
  const { token } = (await response.json()) as { token: string }
  return `${url}/enter#${token}`
}

/** How a visitor without hands, as in a rehearsal or a bench, is given the tokens of its links. */
export const doorOf = (server: Pick<Door, 'url' | 'key'>, workshop: string) => ({
  url: server.url,
  newToken: async (role: Role, party?: string): Promise<string> => {
    const link = await newLink(server, { workshop, role, ...(party === undefined ? {} : { party }) })
    return link.slice(link.indexOf('#') + 1)
  },
})
