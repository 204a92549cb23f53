import { describe, expect, it } from 'vitest'
import { asNotedDesign as design } from '../../example.ts'
import { applyEdits, collisions, makeEdit, rebased, undone, type Edit } from './edit.ts'
import { aimSpot, minutesSpot, readText, startSpot, titleSpot, written } from './spots.ts'

const edit = (spot: Edit['spot'], to: string): Edit => makeEdit(design, { spot, to, what: 'x', show: (value) => value })
const mine = edit(aimSpot('aim-1'), written({ en: 'Mine' }))
const theirs = edit(aimSpot('aim-1'), written({ en: 'Theirs' }))
const elsewhere = edit(titleSpot, written({ en: 'Another title' }))

describe('edits of a draft', () => {
  it('make the same change again on a draft that someone else has saved elsewhere', () => {
    const saved = applyEdits(design, [elsewhere])
    const made = applyEdits(saved, [mine])
    expect([made.title.en, made.aims[0]?.text.en]).toEqual(['Another title', 'Mine'])
  })

  it('do not collide when two people changed different places', () => {
    expect(collisions(applyEdits(design, [elsewhere]), [mine])).toEqual([])
  })

  it('collide when both changed the same place, and say what stands there now', () => {
    const [found] = collisions(applyEdits(design, [theirs]), [mine])
    expect(readText(found?.theirs ?? '{}').en).toBe('Theirs')
  })

  it('do not collide with someone who wrote the same', () => {
    expect(collisions(applyEdits(design, [mine]), [mine])).toEqual([])
  })

  it('do not collide with each other when one place was changed twice before it was saved', () => {
    const again = makeEdit(applyEdits(design, [mine]), { ...mine, to: written({ en: 'Mine, better' }) })
    expect(collisions(design, [mine, again])).toEqual([])
    expect(collisions(applyEdits(design, [mine]), [mine, again])).toEqual([])
  })

  it('win once they were made anew on what the other has saved', () => {
    const saved = applyEdits(design, [theirs])
    const anew = rebased(saved, [mine])
    expect(collisions(saved, anew)).toEqual([])
    expect(applyEdits(saved, anew).aims[0]?.text.en).toBe('Mine')
  })

  it('leave the draft as it was once they are undone in reverse', () => {
    const edits = [edit(startSpot('keynote'), '11:00'), edit(minutesSpot('keynote'), '45'), elsewhere]
    const made = applyEdits(design, edits)
    expect(made.sessions.find(({ key }) => key === 'keynote')).toMatchObject({ start: '11:00', minutes: 45 })
    expect(applyEdits(made, edits.map(undone).reverse())).toEqual(design)
  })

  it('collide with the removal of what they change', () => {
    const without = { ...design, aims: design.aims.slice(1) }
    expect(collisions(without, [mine]).map(({ theirs: now }) => now)).toEqual([''])
    expect(applyEdits(without, [mine])).toEqual(without)
  })
})
