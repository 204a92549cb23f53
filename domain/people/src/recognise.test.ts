import { expect, test } from 'vitest'
import { findConstituency, constituencies, constituencyNames } from './constituency.ts'
import { columnTitles, findColumn, listColumns } from './list-columns.ts'
import { recognise } from './recognise.ts'
import { findSector, sectorNames, sectors } from './sector.ts'
import { findLevel, findWorkshopRole, workshopRoleNames, workshopRoles } from './workshop-role.ts'

test('refuses vocabularies in which one word would mean two things', () => {
  const find = recognise(() => ({ moka: ['café'], latte: ['CAFE'] }))
  expect(() => find('moka')).toThrow('"cafe" would mean both moka and latte')
})

test('every constituency, sector, role and column is known by its key and its name in each language', () => {
  for (const key of constituencies)
    for (const word of [key, ...Object.values(constituencyNames[key])]) expect(findConstituency(word), word).toBe(key)
  for (const key of sectors)
    for (const word of [key, ...Object.values(sectorNames[key])]) expect(findSector(word), word).toBe(key)
  for (const key of workshopRoles)
    for (const word of [key, ...Object.values(workshopRoleNames[key])]) expect(findWorkshopRole(word), word).toBe(key)
  for (const column of listColumns)
    for (const title of Object.values(columnTitles[column])) expect(findColumn(`${title} *`), title).toBe(column)
})

test('does not mind case, accents, plural or gender where people write them', () => {
  expect(findConstituency('SOCIETE CIVILE')).toBe('civil-society')
  expect(findConstituency('Member States')).toBeUndefined()
  expect(findConstituency('NHRI')).toBe('national-human-rights-institution')
  expect(findWorkshopRole('facilitatrice')).toBe('facilitator')
  expect(findLevel('Politique')).toBe('political')
  expect(findSector('Labor')).toBe('labour')
})

test('takes "nom" for a family name, "nombre" for a given name and plain "name" for neither', () => {
  expect(findColumn('NOM')).toBe('familyName')
  expect(findColumn('Nombre')).toBe('givenName')
  expect(findColumn('Name')).toBeUndefined()
})
