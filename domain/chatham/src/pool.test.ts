import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Pool, smallestFlush } from './pool.ts'

const poolOf = (count: number): Pool<string> => {
  const pool = new Pool<string>()
  for (let n = 0; n < count; n++) pool.add(`id${n}`, `item${n}`)
  return pool
}

test('lets nothing go before there are five, unless it is collected', () => {
  expect(poolOf(smallestFlush - 1).take(false)).toEqual([])
  expect(poolOf(smallestFlush).take(false)).toHaveLength(smallestFlush)
  expect(poolOf(1).take(true)).toEqual(['item0'])
})

test('takes an id once while it waits and while it leaves', () => {
  const pool = poolOf(5)
  pool.add('id0', 'again')
  expect(pool.take(false)).toHaveLength(5)
  pool.add('id0', 'again')
  expect(pool.size).toBe(0)
  expect(pool.find('id0')).toBe('item0')
})

test('loses nothing and gives nothing twice, whatever fails', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const), id: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ do: fc.constant('flush' as const), collect: fc.boolean(), fails: fc.boolean() }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const pool = new Pool<string>()
      const [added, stored] = [new Set<string>(), [] as string[]]
      for (const one of steps) {
        if (one.do === 'add') {
          const id = String(one.id)
          if (!stored.includes(id)) pool.add(id, id)
          added.add(id)
        } else {
          const batch = pool.take(one.collect)
          if (one.fails) pool.putBack(batch)
          else {
            pool.settle(batch)
            stored.push(...batch)
          }
        }
      }
      stored.push(...pool.take(true))
      expect([...stored].sort()).toEqual([...added].sort())
    }),
  )
})
