import { releaseAgenda } from '@kapihan/blueprint'
import { describe, expect, it } from 'vitest'
import { asNotedDesign, fittingAgenda, fittingDesign } from '../../example.ts'
import { changesSince, type Change } from './changes.ts'

const short = (change: Change): string =>
  'session' in change
    ? `${change.what} ${change.session.key}`
    : 'topic' in change
      ? `${change.what} ${change.topic}`
      : change.what

describe('what a release would change', () => {
  it('is nothing for the design that is out', () => {
    expect(changesSince(fittingAgenda, fittingDesign)).toEqual([])
  })

  it('does not depend on the order in which a store gives fields back', () => {
    const turned = JSON.parse(JSON.stringify(fittingAgenda), (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as typeof fittingAgenda
    expect(changesSince(turned, fittingDesign)).toEqual([])
  })

  it('names what moved, what is said on another record, and what is gone', () => {
    expect(changesSince(fittingAgenda, asNotedDesign).map(short)).toEqual([
      'attribution opening',
      'attribution keynote',
      'moved cafe-1',
      'moved cafe-2',
      'moved cafe-3',
      'removed closing',
    ])
  })

  it('names what is new', () => {
    const agenda = releaseAgenda(asNotedDesign, 1, 'First.')
    expect(changesSince(agenda, fittingDesign).map(short)).toContain('added closing')
  })

  it('names the topic whose questions changed, and the whole parts', () => {
    const topics = fittingDesign.topics.map((topic) => (topic.key === 'b' ? { ...topic, questions: [] } : topic))
    const draft = { ...fittingDesign, topics, title: { en: 'Another' } }
    expect(changesSince(fittingAgenda, draft).map(short)).toEqual(['title', 'questions b'])
  })
})
