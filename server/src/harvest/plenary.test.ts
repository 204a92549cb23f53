import { harvestActs, harvestViews, strengthNote } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('shows anyone agreement and dissent of a theme, and no other card’s text', async () => {
  const { workshop, ids, create } = await makeBoard(
    app,
    { kind: 'recommendation', text: 'Let permits follow the season.' },
    { kind: 'disagreement', text: 'Permits are not the obstacle.', language: 'fr' },
    { kind: 'idea', text: 'A secret thought' },
    { kind: 'disagreement', text: 'Not placed yet' },
  )
  await create(makeTheme({ cards: ids.slice(0, 3) }))
  const plenary = await app.anyone.view(harvestViews.plenary, { workshop })
  expect(plenary.note).toEqual(strengthNote)
  expect(plenary.topics).toMatchObject([
    {
      topic: 'a',
      themes: [
        {
          title: { en: 'Permits' },
          support: { cards: 3, byRoom: [{ room: 'r1', cards: 3 }], byRound: [{ round: 1, cards: 3 }] },
          agreement: [{ kind: 'recommendation', text: 'Let permits follow the season.', language: 'en' }],
          dissent: [{ kind: 'disagreement', text: 'Permits are not the obstacle.', language: 'fr' }],
        },
      ],
    },
  ])
  const said = JSON.stringify(plenary)
  for (const hidden of ['A secret thought', 'Not placed yet', ...ids]) expect(said).not.toContain(hidden)
})

test('shows the new theme and not the old ones after a merge', async () => {
  const { workshop, rapporteur, ids, create } = await makeBoard(app, {}, {})
  const themes = [await create(makeTheme({ cards: [ids[0]!] })), await create(makeTheme({ cards: [ids[1]!] }))]
  const before = await app.anyone.view(harvestViews.plenary, { workshop })
  expect(before.topics[0]?.themes).toHaveLength(2)
  await rapporteur.act(harvestActs.mergeThemes, { workshop, into: makeTheme().id, title: { en: 'Papers' }, themes })
  const after = await app.anyone.view(harvestViews.plenary, { workshop })
  expect(after.topics[0]?.themes.map((theme) => theme.title)).toEqual([{ en: 'Papers' }])
})
