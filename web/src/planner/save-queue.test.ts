import type { Measure, MeasureContent } from '@kapihan/plans'
import { expect, test } from 'vitest'
import { SaveQueue } from './save-queue.ts'

const measure: Measure = {
  id: '3f2a1c0d-9e8f-4a3b-8b1e-0195e7f06d2b',
  revision: 1,
  title: 'Licence recruiters',
  objective: 6,
  action: null,
  leadMinistry: null,
  indicator: null,
  start: null,
  end: null,
  informedBy: null,
}
/** A server that refuses any revision but its own, and answers late. */
function slowServer(stored: Measure) {
  const server = { stored }
  const send = async ({
    measure: id,
    revision,
    ...content
  }: MeasureContent & { measure: string; revision: number }) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (revision !== server.stored.revision) throw new Error('changed meanwhile')
    server.stored = { ...content, id, revision: revision + 1 }
    return server.stored
  }
  return { server, send }
}

test('two fields left at once are both saved, each on the revision before', async () => {
  const { server, send } = slowServer(measure)
  const queue = new SaveQueue(measure)
  await Promise.all([queue.save({ leadMinistry: 'Labour' }, send), queue.save({ indicator: 'Licences' }, send)])
  expect(server.stored).toMatchObject({ revision: 3, leadMinistry: 'Labour', indicator: 'Licences' })
})

test('a refused edit does not hold up the next, nor come back with it', async () => {
  const { server, send } = slowServer({ ...measure, revision: 2, title: 'A colleague’s' })
  const queue = new SaveQueue(measure)
  await expect(queue.save({ leadMinistry: 'Labour' }, send)).rejects.toThrow('changed meanwhile')
  queue.learn(server.stored)
  await queue.save({ indicator: 'Licences' }, send)
  expect(server.stored).toMatchObject({
    revision: 3,
    title: 'A colleague’s',
    leadMinistry: null,
    indicator: 'Licences',
  })
})

test('old news changes nothing', async () => {
  const { server, send } = slowServer({ ...measure, revision: 4 })
  const queue = new SaveQueue({ ...measure, revision: 4 })
  queue.learn({ ...measure, revision: 2, title: 'Old' })
  await queue.save({ indicator: 'Licences' }, send)
  expect(server.stored).toMatchObject({ revision: 5, title: 'Licence recruiters' })
})
