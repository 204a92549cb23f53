import { Refusal } from '@kapihan/base'
import { describe, expect, it } from 'vitest'
import { editDraft, mayRelease } from './draft.ts'
import { example } from './example.ts'

const blueprint = example()
const busier = example({ expectedParticipants: 18 })
const stored = { draft: 'd', revision: 4, blueprint }
const tooMany = example({ groups: 3 })

function refusalOf(attempt: () => unknown): { code: string; detail: object } {
  try {
    attempt()
  } catch (cause) {
    if (cause instanceof Refusal) return { code: cause.code, detail: cause.detail }
    throw cause
  }
  throw new Error('was not refused')
}

describe('editing a draft', () => {
  it('makes a new one from revision 0', () => {
    expect(editDraft('example', null, { draft: 'd', revision: 0, blueprint })).toEqual({
      draft: 'd',
      revision: 1,
      blueprint,
    })
  })

  it('counts a change as one revision more', () => {
    expect(editDraft('example', stored, { draft: 'd', revision: 4, blueprint: busier })).toEqual({
      draft: 'd',
      revision: 5,
      blueprint: busier,
    })
  })

  it('refuses a change to what someone else has changed meanwhile, and to a draft that is gone', () => {
    const edit = { draft: 'd', revision: 3, blueprint: busier }
    expect(refusalOf(() => editDraft('example', stored, edit))).toEqual({
      code: 'blueprint.changed-meanwhile',
      detail: { revision: 4 },
    })
    expect(refusalOf(() => editDraft('example', null, edit)).detail).toEqual({ revision: 0 })
  })

  it('takes the same edit twice and counts it once', () => {
    const edit = { draft: 'd', revision: 4, blueprint: busier }
    const once = editDraft('example', stored, edit)
    expect(editDraft('example', once, edit)).toEqual(once)
  })

  it('refuses a blueprint of another workshop', () => {
    expect(refusalOf(() => editDraft('elsewhere', stored, { ...stored, blueprint: busier }))).toEqual({
      code: 'blueprint.other-workshop',
      detail: { workshop: 'example' },
    })
  })
})

describe('releasing a draft', () => {
  const wish = { revision: 4, number: 2, despiteFindings: false }

  it('goes ahead with a design that has nothing against it, open points or not', () => {
    const open = example({
      sessions: blueprint.sessions.map((session) => ({
        ...session,
        speakers: [{ role: 'chair', who: { en: 'X' }, tbc: true }],
      })),
    })
    expect(() => mayRelease({ ...stored, blueprint: open }, 1, wish)).not.toThrow()
  })

  it('is refused for a design with findings, which are named, unless it is meant', () => {
    const draft = { ...stored, blueprint: tooMany }
    expect(refusalOf(() => mayRelease(draft, 1, wish))).toEqual({
      code: 'blueprint.does-not-fit',
      detail: { count: 1, findings: ['blueprint.finding.too-few-rooms'] },
    })
    expect(() => mayRelease(draft, 1, { ...wish, despiteFindings: true })).not.toThrow()
  })

  it.each([1, 3])('is refused under number %i when 2 is next', (number) => {
    expect(refusalOf(() => mayRelease(stored, 1, { ...wish, number }))).toEqual({
      code: 'blueprint.number-not-next',
      detail: { number, next: 2 },
    })
  })

  it('is refused when the draft is no longer the one its releaser saw', () => {
    expect(refusalOf(() => mayRelease(stored, 1, { ...wish, revision: 3 })).code).toBe('blueprint.changed-meanwhile')
  })
})
