import { languages, Refusal } from '@kapihan/base'
import { expect, test } from 'vitest'
import { objective, ObjectiveNumber, objectives } from './objectives.ts'

// A second copy on purpose: a title changes in the product only if someone changes it here as well.
const officialTitles = [
  'Collect and utilize accurate and disaggregated data as a basis for evidence-based policies',
  'Minimize the adverse drivers and structural factors that compel people to leave their country of origin',
  'Provide accurate and timely information at all stages of migration',
  'Ensure that all migrants have proof of legal identity and adequate documentation',
  'Enhance availability and flexibility of pathways for regular migration',
  'Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work',
  'Address and reduce vulnerabilities in migration',
  'Save lives and establish coordinated international efforts on missing migrants',
  'Strengthen the transnational response to smuggling of migrants',
  'Prevent, combat and eradicate trafficking in persons in the context of international migration',
  'Manage borders in an integrated, secure and coordinated manner',
  'Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral',
  'Use migration detention only as a measure of last resort and work towards alternatives',
  'Enhance consular protection, assistance and cooperation throughout the migration cycle',
  'Provide access to basic services for migrants',
  'Empower migrants and societies to realize full inclusion and social cohesion',
  'Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration',
  'Invest in skills development and facilitate mutual recognition of skills, qualifications and competences',
  'Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries',
  'Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants',
  'Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration',
  'Establish mechanisms for the portability of social security entitlements and earned benefits',
  'Strengthen international cooperation and global partnerships for safe, orderly and regular migration',
]

test.each(officialTitles.map((title, index) => [index + 1, title] as const))(
  'titles Objective %i "%s"',
  (number, title) => {
    expect(objective(number).title).toBe(title)
    expect(objective(number)).toMatchObject({ number, paragraph: 16 + number })
  },
)

test('lists the 23 objectives in order, paragraphs 17 to 39', () => {
  expect(objectives.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1))
  expect(objectives.map(({ paragraph }) => paragraph)).toEqual(Array.from({ length: 23 }, (_, index) => index + 17))
})

test('does not print the title of Objective 2 under Objective 20, nor any title twice', () => {
  expect(objective(20).title).not.toBe(objective(2).title)
  expect(objective(20).title).toMatch(/remittances/)
  expect(new Set(objectives.map(({ title }) => title)).size).toBe(23)
})

test('names where every title was read', () => {
  for (const { source, verified } of objectives) {
    expect(source).toMatch(/^https:\/\//)
    expect(verified).toBe(true)
  }
})

test.each(languages)('has a short name of one to four words for every objective in %s', (language) => {
  const names = objectives.map(({ short }) => short[language])
  for (const name of names) {
    expect(name.trim()).toBe(name)
    expect(name.split(/\s+/).length).toBeLessThanOrEqual(4)
  }
  expect(new Set(names).size).toBe(23)
})

test('writes Arabic short names in Arabic script and the others in Latin', () => {
  for (const { short } of objectives) {
    expect(short.ar).toMatch(/^[\p{Script_Extensions=Arabic}\s]+$/u)
    for (const name of [short.en, short.fr, short.es]) expect(name).toMatch(/^[\p{Script=Latin}\p{P}\s]+$/u)
  }
})

test('reviews every objective at one round table and says which grouping is confirmed', () => {
  const at = (table: number) => objectives.filter((one) => one.imrfRoundTable === table).map(({ number }) => number)
  expect([1, 2, 3, 4].map(at)).toEqual([
    [2, 5, 6, 12, 18],
    [4, 8, 9, 10, 11, 13, 21],
    [14, 15, 16, 19, 20, 22],
    [1, 3, 7, 17, 23],
  ])
  for (const one of objectives) expect(one.imrfRoundTableVerified).toBe(one.imrfRoundTable <= 2)
})

test('suggests SDG targets for every objective and calls only 10.c of Objective 20 a fact', () => {
  for (const one of objectives) {
    expect(one.sdgTargets.length).toBeGreaterThan(0)
    for (const target of one.sdgTargets) expect(target).toMatch(/^(?:[1-9]|1[0-7])\.(?:[1-9][0-9]?|[a-d])$/)
    expect(one.sdgTargetsVerified).toBe(false)
    expect(one.sdgTargetsInText).toEqual(one.number === 20 ? ['10.c'] : [])
  }
  expect(objective(20).sdgTargets).toContain('10.c')
})

test('admits that the last letter of Objective 20, and only that one, is unconfirmed', () => {
  expect(objectives.filter((one) => !one.actionCountVerified).map(({ number }) => number)).toEqual([20])
})

test.each([0, 24, -1, 5.5, Number.NaN])('refuses %d as an objective', (number) => {
  expect(ObjectiveNumber.safeParse(number).success).toBe(false)
  expect(() => objective(number)).toThrow(new Refusal('base.unknown', { what: 'objective' }))
})

test('accepts every number from 1 to 23', () => {
  for (const { number } of objectives) expect(ObjectiveNumber.parse(number)).toBe(number)
})
