import { describe, expect, it } from 'vitest'
import { asNotedDesign as design } from '../../example.ts'
import { applyEdits } from '../edits/edit.ts'
import { formOf, sessionEdits, type PartNames } from './session-edits.ts'

const keynote = design.sessions.find(({ key }) => key === 'keynote')!
const plain = (value: string) => value
const names: PartNames = {
  what: plain,
  speaker: (at) => `speaker ${at}`,
  attribution: plain,
  aims: plain,
  confirmed: plain,
}

describe('the sheet of a session', () => {
  it('makes no edit when nothing was changed', () => {
    expect(sessionEdits(keynote, formOf(keynote), names)).toEqual([])
  })

  it('does not take another order of aims for a change', () => {
    const form = formOf(keynote)
    expect(sessionEdits(keynote, { ...form, aims: [...form.aims].reverse() }, names)).toEqual([])
  })

  it('makes one edit for each changed part, which together make the session as typed', () => {
    const form = {
      ...formOf(keynote),
      start: '10:40',
      attribution: 'on-record' as const,
      tbc: [false],
      aims: ['aim-5'],
    }
    const edits = sessionEdits(keynote, form, names)
    expect(edits.map(({ what }) => what)).toEqual(['start', 'attribution', 'aims', 'speaker 0'])
    const made = applyEdits(design, edits).sessions.find(({ key }) => key === 'keynote')!
    expect(formOf(made)).toEqual(form)
  })
})
