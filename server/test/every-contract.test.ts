import { roles, type Role } from '@kapihan/base'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { featuresOf } from '../src/app.ts'
import type { Platform } from '../src/platform/act.ts'
import { contractsOf, type AnyContract } from '../src/platform/openapi.ts'
import { makeAgenda } from './make/agenda.ts'
import { startApp, type Tab, type TestApp } from './start.ts'

const contracts = contractsOf(featuresOf({} as Platform))
const closed = contracts.filter(({ may }) => !may.includes('public'))

let app: TestApp
let workshop: string
const tabs = new Map<Role, Tab>()
beforeAll(async () => {
  app = await startApp()
  workshop = (await makeAgenda(app)).workshop
  for (const role of roles) if (role !== 'public') tabs.set(role, await app.as(role, { workshop, party: 'PHL' }))
})
afterAll(() => app.stop())

interface Answer {
  refusal?: { code: string; detail: { fields?: string[] } }
}

/** Asks any contract with any input, as the wire has it. */
async function ask(tab: Tab, { verb, name }: AnyContract, input: object): Promise<Answer> {
  const json = { 'content-type': 'application/json' }
  const response =
    verb === 'act'
      ? await tab.request(`/api/act/${name}`, { method: 'POST', body: JSON.stringify(input), headers: json })
      : await tab.request(`/api/view/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)
  return (await response.json()) as Answer
}

test('every contract that is not public refuses whoever has no link', async () => {
  expect(closed.length).toBeGreaterThan(40)
  for (const contract of closed) {
    const { refusal } = await ask(app.anyone, contract, { workshop })
    expect([contract.name, refusal?.code]).toEqual([contract.name, 'base.not-signed-in'])
  }
})

test('every contract refuses every role it does not name', async () => {
  for (const contract of closed)
    for (const [role, tab] of tabs) {
      if (contract.may.includes(role)) continue
      const { refusal } = await ask(tab, contract, { workshop })
      expect([contract.name, role, refusal?.code]).toEqual([contract.name, role, 'base.not-allowed'])
    }
})

test('every contract refuses a field it does not know, and names it', async () => {
  for (const contract of contracts) {
    const tab = tabs.get(contract.may.find((role) => role !== 'public') ?? 'secretariat')!
    const { refusal } = await ask(tab, contract, { workshop, whim: 1 })
    expect([contract.name, refusal?.code]).toEqual([contract.name, 'base.invalid'])
    expect([contract.name, refusal?.detail.fields]).toEqual([contract.name, expect.arrayContaining(['whim (unknown)'])])
  }
})
