import { blueprintActs, blueprintViews } from '@kapihan/blueprint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { designsFolder } from '../../test/make/blueprint.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { agendasOf, publishAgenda } from '../chatham/index.ts'
import { handOverAgendas, seedBlueprint } from './index.ts'
import { agendas } from '../chatham/tables.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const workshop = 'gfmd-2019'

test('seeds both designs of the workshop once, even when two processes start together', async () => {
  const { identity } = app.stores
  await Promise.all([
    seedBlueprint(identity, designsFolder, app.now()),
    seedBlueprint(identity, designsFolder, app.now()),
  ])
  const secretariat = await app.as('secretariat', { workshop })
  const drafts = await secretariat.view(blueprintViews.drafts, { workshop })
  expect(drafts.map(({ name, revision }) => [name.en, revision])).toEqual([
    ['As the concept note has it', 1],
    ['One that fits', 1],
  ])
})

test('leaves drafts alone that somebody has worked on', async () => {
  const secretariat = await app.as('secretariat', { workshop })
  const [, fits] = await secretariat.view(blueprintViews.drafts, { workshop })
  const blueprint = { ...fits!.blueprint, expectedParticipants: 132 }
  await secretariat.act(blueprintActs.editDraft, { workshop, draft: fits!.draft, revision: 1, blueprint })
  await seedBlueprint(app.stores.identity, designsFolder, app.now())
  const drafts = await secretariat.view(blueprintViews.drafts, { workshop })
  expect(drafts.map((draft) => draft.blueprint.expectedParticipants)).toEqual([150, 132])
})

test('hands over at the start what the voice side has missed', async () => {
  const secretariat = await app.as('secretariat', { workshop })
  const [, fits] = await secretariat.view(blueprintViews.drafts, { workshop })
  const release = { draft: fits!.draft, revision: 2, number: 1, note: 'First', despiteFindings: false }
  const agenda = await secretariat.act(blueprintActs.release, { workshop, ...release })
  await app.stores.voice.db.delete(agendas)
  const ports = { publishAgenda: (released: typeof agenda) => publishAgenda(app.stores.voice, released) }
  await handOverAgendas(app.stores.identity, ports)
  await handOverAgendas(app.stores.identity, ports)
  expect(await agendasOf(app.stores.voice.db, workshop)).toEqual([agenda])
})
