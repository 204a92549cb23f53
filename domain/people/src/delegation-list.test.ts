import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostRows, readDelegationList } from './delegation-list.ts'

const heading = ['Family name', 'Given name', 'Delegation', 'Constituency', 'E-mail']
const nimbus = ['Macchiato', 'Nimbus', 'PHL', 'Government', 'n@phl.example']
const rooms = [{ key: 'xx', name: { en: 'Room XX', fr: 'Salle XX' } }]

const codes = (...rows: string[][]) =>
  readDelegationList(rows, rooms).problems.map(({ row, column, code }) => `${row} ${column} ${code}`)

test('reads a heading in any of the four languages and any order', () => {
  const english = readDelegationList([heading, nimbus])
  for (const rows of [
    [
      ['Courriel', 'Délégation', 'Prénom', 'Nom', 'Catégorie'],
      ['n@phl.example', 'Philippines', 'Nimbus', 'Macchiato', 'Gouvernement'],
    ],
    [
      ['Apellidos', 'Nombre', 'País', 'Categoría', 'Correo electrónico'],
      ['Macchiato', 'Nimbus', 'Filipinas', 'Gobierno', 'n@phl.example'],
    ],
    [
      ['البريد الإلكتروني', 'الفئة', 'الوفد', 'الاسم الأول', 'اسم العائلة'],
      ['n@phl.example', 'حكومة', 'الفلبين', 'Nimbus', 'Macchiato'],
    ],
  ])
    expect(readDelegationList(rows)).toEqual(english)
  expect(english.people).toEqual([
    {
      row: 2,
      familyName: 'Macchiato',
      givenName: 'Nimbus',
      delegation: 'state:PHL',
      position: '',
      constituency: 'government',
      sector: 'none',
      level: 'expert',
      languages: [],
      workshopRole: 'participant',
      room: null,
      email: 'n@phl.example',
    },
  ])
})

test('gives a state its code, region and name in four languages', () => {
  const { delegations } = readDelegationList([heading, ['Zonda', 'A', 'Bahreïn', 'government', '']])
  expect(delegations).toEqual([
    {
      key: 'state:BHR',
      kind: 'state',
      code: 'BHR',
      region: 'asia-pacific',
      name: { en: 'Bahrain', fr: 'Bahreïn', es: 'Bahrein', ar: 'البحرين' },
    },
  ])
})

test('gives an organization the region of its country, whichever row says it, and a short form of its name', () => {
  const { delegations } = readDelegationList([
    [...heading, 'Country'],
    ['Zonda', 'A', 'Union of Rain Gatherers (URG)', 'Trade union', '', ''],
    ['Bruma', 'B', 'UNION OF RAIN GATHERERS (URG)', 'Syndicat', '', 'Nepal'],
    ['Halo', 'C', 'Cloud Watchers for Migrants', 'NGO', '', 'Kenya'],
  ])
  expect(delegations.map(({ kind, code, region }) => [kind, code, region])).toEqual([
    ['stakeholder', 'URG', 'asia-pacific'],
    ['stakeholder', 'CWM', 'africa'],
  ])
})

test('counts observer states among the observers', () => {
  const { delegations } = readDelegationList([heading, ['Zonda', 'A', 'Holy See', 'Government', '']])
  expect(delegations.map(({ kind, code }) => [kind, code])).toEqual([['observer', 'VAT']])
})

test('takes people with one name, and staff with their room', () => {
  const { people, problems } = readDelegationList(
    [
      ['Family name', 'Delegation', 'Constituency', 'Role', 'Room'],
      ['Kapihan', 'ILO', 'UN', 'Hôte', 'salle xx'],
    ],
    rooms,
  )
  expect(problems).toEqual([])
  expect(people.map(({ givenName, workshopRole, room }) => [givenName, workshopRole, room])).toEqual([
    ['', 'host', 'xx'],
  ])
})

test('leaves out what nobody can see: byte order marks, direction marks, doubled spaces', () => {
  const { people } = readDelegationList([
    ['\uFEFFFamily name', ...heading.slice(1)],
    ['\u200F القهوة\u200E', ' سحابة \u00A0', 'BHR', 'حكومة', ''],
  ])
  expect(people.map(({ familyName, givenName }) => [familyName, givenName])).toEqual([['القهوة', 'سحابة']])
})

test('keeps a text that looks like a formula as the text it is', () => {
  const { people } = readDelegationList([heading, ['=1+1', '+Brisa', 'PHL', 'Government', '']])
  expect(people.map(({ familyName, givenName }) => [familyName, givenName])).toEqual([['=1+1', '+Brisa']])
})

test('tells the row as the spreadsheet counts it, blank rows and rows above the heading included', () => {
  expect(codes([], ['', ''], heading, [], ['Zonda', 'A', 'Atlantis', 'Government', ''])).toEqual([
    '5 Delegation unknown-country',
  ])
})

test('tells every problem of every row at once', () => {
  expect(
    codes(
      [...heading, 'Sector', 'Level', 'Languages', 'Role', 'Room'],
      ['', 'A', 'Atlantis', 'Government', 'a@b', 'Coffee', 'high', 'xx-xx', 'Barista', 'Room XXX'],
      ['Zonda', 'B', '', 'Weather', '', '', '', '', '', ''],
      ['Zo\u0007nda', 'B'.repeat(81), 'PHL', 'Government', '', '', '', '', '', ''],
    ),
  ).toEqual([
    '2 Delegation unknown-country',
    '2 Family name missing',
    '2 Sector unknown-sector',
    '2 Level unknown-level',
    '2 Languages unknown-language',
    '2 Role unknown-role',
    '2 Room unknown-room',
    '2 E-mail bad-email',
    '3 Constituency unknown-constituency',
    '4 Family name unprintable',
    '4 Given name too-long',
  ])
})

test('refuses a list without rows, without its columns, or too long to be one', () => {
  expect(codes()).toEqual(['1  no-rows'])
  expect(codes([], heading)).toEqual(['2  no-rows'])
  expect(codes(['Family name'], ['Zonda'])).toEqual(['1 Delegation missing-column', '1 Constituency missing-column'])
  expect(codes(heading, ...Array<string[]>(mostRows + 1).fill(nimbus))).toEqual(['1  too-many-rows'])
})

test('refuses a column nobody asked for and a column that comes twice', () => {
  expect(codes([...heading, 'Passport number'], [...nimbus, 'X1'])).toEqual(['1 Passport number unknown-column'])
  expect(codes([...heading, 'Nom'], [...nimbus, 'Zonda'])).toEqual(['1 Nom twice-column'])
})

test('refuses the same person twice, in whatever order and spelling, and one address for two', () => {
  const list = [
    heading,
    nimbus,
    ['NIMBUS', 'Macchíato', 'Philippines', 'Government', ''],
    ['Zonda', 'A', 'ECU', 'Government', 'N@PHL.example'],
    ['Macchiato', 'Nimbus', 'BHR', 'Government', ''],
  ]
  expect(readDelegationList(list).problems).toEqual([
    { row: 3, column: 'Family name', code: 'duplicate-person', seeRow: 2 },
    { row: 4, column: 'E-mail', code: 'duplicate-person', seeRow: 2 },
  ])
})

const word = fc.constantFrom(
  'Macchiato',
  'Lluvia',
  'Ñandú',
  'Żurek',
  'القهوة',
  'سحابة',
  'O’Drizzle',
  'Mélange;',
  '"Brew"',
  '=Moka',
)
const goodRow = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('PHL', 'BHR', 'ECU', 'CHE'))
const listOf = (rows: [string[], string][]): string[][] =>
  rows.map(([words, state], nth) => [words.join(' '), `No${nth}`, state, 'Government', ''])

test('every name of a good list comes through letter by letter', () => {
  fc.assert(
    fc.property(fc.array(goodRow, { minLength: 1, maxLength: 20 }), (rows) => {
      const read = readDelegationList([heading, ...listOf(rows)])
      expect(read.problems).toEqual([])
      expect(read.people.map(({ familyName }) => familyName)).toEqual(rows.map(([words]) => words.join(' ')))
    }),
  )
})

test('a list with any bad row takes over nobody', () => {
  const badRow = fc.constantFrom(
    ['', 'X', 'PHL', 'Government', ''],
    ['Zonda', 'X', 'Atlantis', 'Government', ''],
    ['Zonda', 'X', 'PHL', 'Weather', ''],
    ['Zonda', 'X', 'PHL', 'Government', 'not an address'],
    ['Zonda'.repeat(20), 'X', 'PHL', 'Government', ''],
  )
  fc.assert(
    fc.property(fc.array(goodRow, { maxLength: 20 }), badRow, fc.nat(), (rows, bad, at) => {
      const list = listOf(rows)
      const position = at % (list.length + 1)
      const { people, delegations, problems } = readDelegationList([heading, ...list.toSpliced(position, 0, [...bad])])
      expect({ people, delegations }).toEqual({ people: [], delegations: [] })
      expect(problems.map(({ row }) => row)).toEqual([position + 2])
    }),
  )
})
