import type { Role } from '@kapihan/base'

/** How a rehearsal gets in: the server's address, and a way to be given links. */
export interface Door {
  url: string
  newToken: (role: Role, party?: string) => Promise<string>
}
