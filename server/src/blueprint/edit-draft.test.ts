import { randomUUID } from 'node:crypto'
import { blueprintActs, blueprintViews } from '@kapihan/blueprint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBlueprint, makeDraft } from '../../test/make/blueprint.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses a draft from a facilitator, naming the role', async () => {
  const { workshop, draft, blueprint } = await makeDraft(app)
  const facilitator = await app.as('facilitator', { workshop })
  const refusal = await facilitator.refusal(blueprintActs.editDraft, { workshop, draft, revision: 1, blueprint })
  expect(refusal).toMatchObject({ code: 'base.not-allowed', detail: { role: 'facilitator' } })
})

test('refuses a blueprint whose parts contradict each other, naming the place, and saves nothing', async () => {
  const { workshop, secretariat, draft, blueprint } = await makeDraft(app)
  const sessions = blueprint.sessions.map((session) => ({ ...session, aims: ['aim-9'] }))
  const sent = { workshop, draft, revision: 1, blueprint: { ...blueprint, sessions } }
  const refusal = await secretariat.refusal(blueprintActs.editDraft, sent)
  expect(refusal.code).toBe('base.invalid')
  expect(refusal.detail).toMatchObject({
    fields: expect.arrayContaining(['blueprint.sessions.0.aims.0 (no_such_aim)']) as string[],
  })
  expect((await secretariat.view(blueprintViews.drafts, { workshop }))[0]?.revision).toBe(1)
})

test('refuses a blueprint that belongs to another workshop', async () => {
  const { workshop, secretariat } = await makeDraft(app)
  const sent = { workshop, draft: randomUUID(), revision: 0, blueprint: makeBlueprint('elsewhere') }
  expect(await secretariat.refusal(blueprintActs.editDraft, sent)).toMatchObject({
    code: 'blueprint.other-workshop',
    detail: { workshop: 'elsewhere' },
  })
})

test('lets the quicker of two editors win and tells the other, in their language', async () => {
  const { workshop, secretariat, draft, blueprint } = await makeDraft(app)
  const quicker = { workshop, draft, revision: 1, blueprint: { ...blueprint, expectedParticipants: 120 } }
  const slower = { workshop, draft, revision: 1, blueprint: { ...blueprint, expectedParticipants: 140 } }
  expect(await secretariat.act(blueprintActs.editDraft, quicker)).toEqual({
    revision: 2,
    findings: expect.any(Array) as object,
  })
  const refusal = await secretariat.refusal(blueprintActs.editDraft, slower, 'fr')
  expect(refusal).toMatchObject({ code: 'blueprint.changed-meanwhile', detail: { revision: 2 } })
  expect(refusal.message).toContain('révision 2')
  const [stored] = await secretariat.view(blueprintViews.drafts, { workshop })
  expect(stored).toMatchObject({ revision: 2, blueprint: { expectedParticipants: 120 } })
})

test('lets one of two edits win that arrive together', async () => {
  const { workshop, secretariat, draft, blueprint } = await makeDraft(app)
  const edits = [120, 140].map((expectedParticipants) =>
    secretariat.act(blueprintActs.editDraft, {
      workshop,
      draft,
      revision: 1,
      blueprint: { ...blueprint, expectedParticipants },
    }),
  )
  const settled = await Promise.allSettled(edits)
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(String(settled.find((one) => one.status === 'rejected')?.reason)).toContain('blueprint.changed-meanwhile')
})

test('counts an edit that is sent twice once', async () => {
  const { workshop, secretariat, draft, blueprint } = await makeDraft(app)
  const sent = { workshop, draft, revision: 1, blueprint: { ...blueprint, groups: 2 } }
  const once = await secretariat.act(blueprintActs.editDraft, sent)
  expect(await secretariat.act(blueprintActs.editDraft, sent)).toEqual(once)
  expect(once.revision).toBe(2)
})

test('says with the save what the checker finds, and again with the drafts, oldest first', async () => {
  const { workshop, secretariat, draft } = await makeDraft(app, 'noted')
  const other = { workshop, draft: randomUUID(), revision: 0, blueprint: makeBlueprint(workshop) }
  app.advance(1000)
  const { findings } = await secretariat.act(blueprintActs.editDraft, other)
  expect(findings.map(({ code }) => code)).toEqual(['blueprint.finding.to-be-confirmed'])
  const drafts = await secretariat.view(blueprintViews.drafts, { workshop })
  expect(drafts.map((one) => [one.draft, one.name.en])).toEqual([
    [draft, 'As the concept note has it'],
    [other.draft, 'One that fits'],
  ])
  expect(drafts[0]?.findings[0]).toMatchObject({
    code: 'blueprint.finding.day-too-full',
    detail: { needs: 390, holds: 360 },
    mend: { what: 'round-minutes', value: 75 },
  })
})

test('does not show a draft to another workshop’s secretariat', async () => {
  const { draft } = await makeDraft(app)
  const other = await makeDraft(app)
  const seen = await other.secretariat.view(blueprintViews.drafts, { workshop: other.workshop })
  expect(seen.map((one) => one.draft)).toEqual([other.draft])
  expect(seen[0]?.draft).not.toBe(draft)
})
