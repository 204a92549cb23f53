import { heldSessions } from '../data/session.ts'
import { Page } from '../ui/Page.tsx'
import { Sessions } from './Sessions.tsx'

/** The bare address: where this browser may go on. */
export function Start() {
  return (
    <Page title="Kapihan">
      <Sessions load={heldSessions} />
    </Page>
  )
}
