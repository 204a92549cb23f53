import { harvestActs } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

/** Two themes of two cards and one, and what merges them. */
async function makeMerge() {
  const made = await makeBoard(app, {}, {}, {})
  const one = await made.create(makeTheme({ cards: made.ids.slice(0, 2) }))
  const two = await made.create(makeTheme({ title: { en: 'Visas' }, cards: made.ids.slice(2) }))
  const merge = {
    workshop: made.workshop,
    into: makeTheme().id,
    title: { en: 'Papers' },
    statement: null,
    themes: [one, two],
  }
  return { ...made, merge }
}

test('refuses fewer than two themes, the same one twice, and an unknown one, and merges none', async () => {
  const { rapporteur, merge, board } = await makeMerge()
  const refused = (themes: string[]) => rapporteur.refusal(harvestActs.mergeThemes, { ...merge, themes })
  expect((await refused(merge.themes.slice(1))).detail).toEqual({ fields: ['themes (too_small)'] })
  expect((await refused([merge.themes[0]!, merge.themes[0]!])).detail).toEqual({ fields: ['themes (named_twice)'] })
  expect((await refused([merge.themes[0]!, makeTheme().id])).detail).toEqual({ what: 'theme' })
  expect((await board()).themes.map((theme) => theme.id).sort()).toEqual([...merge.themes].sort())
})

test('makes one theme that holds all the cards and names the old ones as parents', async () => {
  const { rapporteur, merge, ids, board } = await makeMerge()
  const merged = await rapporteur.act(harvestActs.mergeThemes, merge)
  expect(merged).toMatchObject({ id: merge.into, topic: 'a', parents: merge.themes, state: 'live' })
  const { themes } = await board()
  expect(themes).toMatchObject([{ id: merge.into, title: { en: 'Papers' }, support: { cards: 3 } }])
  expect([...themes[0]!.cards].sort()).toEqual([...ids].sort())
})

test('takes the same merge twice as once, and refuses to merge again what was merged', async () => {
  const { rapporteur, merge, board } = await makeMerge()
  await rapporteur.act(harvestActs.mergeThemes, merge)
  expect((await rapporteur.act(harvestActs.mergeThemes, merge)).id).toBe(merge.into)
  const again = await rapporteur.refusal(harvestActs.mergeThemes, { ...merge, into: makeTheme().id }, 'es')
  expect(again.code).toBe('harvest.theme-retired')
  expect(again.message).toMatch(/^Esta idea común/)
  expect((await board()).themes).toHaveLength(1)
})

test('loses no card that someone puts into an old theme at the very moment of the merge', async () => {
  for (let turn = 0; turn < 5; turn++) {
    const { workshop, rapporteur, merge, ids, board } = await makeMerge()
    const secretariat = await app.as('secretariat', { workshop })
    const placing = { workshop, theme: merge.themes[1]!, cards: [ids[0]!] }
    await rapporteur.act(harvestActs.unplaceCards, { workshop, cards: [ids[0]!] })
    const [merged, placed] = await Promise.allSettled([
      rapporteur.act(harvestActs.mergeThemes, merge),
      secretariat.act(harvestActs.placeCards, placing),
    ])
    expect(merged.status).toBe('fulfilled')
    const { themes, progress } = await board()
    const held = themes.flatMap((theme) => theme.cards)
    expect(held).toHaveLength(placed.status === 'fulfilled' ? 3 : 2)
    expect(progress.placed).toBe(held.length)
  }
})
