import { expect, test } from 'vitest'
import { readScan } from './read-scan.ts'

const token = 'q3-Zk0aV_8sPz1YtR4mWxQ'

test('takes the token out of a whole link and takes it bare', () => {
  expect(readScan(`http://localhost:4680/enter#${token}`)).toEqual({ kind: 'ticket', token })
  expect(readScan(`  ${token}\n`)).toEqual({ kind: 'ticket', token })
})

test('takes names for names, in any script, hyphenated and as long as a token', () => {
  for (const text of [
    'Nkosi',
    "N'Diaye-Müller, Aïcha",
    'عبد الرحمن',
    '李 明',
    'García-Fernández-Lopez',
    'Garcia-Fernandez-Lopez',
    'VAN-DER-WESTHUIZEN-OKAY',
  ])
    expect(readScan(text)).toEqual({ kind: 'name', text })
})

test('tries a code that is no ticket as one, never as a name', () => {
  expect(readScan('7610200337764')).toEqual({ kind: 'ticket', token: '7610200337764' })
  expect(readScan('https://example.org/menu')).toEqual({ kind: 'ticket', token: 'https://example.org/menu' })
  expect(readScan(`https://example.org/${'x'.repeat(90)}`)).toMatchObject({
    token: expect.stringMatching(/^.{64}$/) as string,
  })
})

test('is nothing when only blanks came', () => {
  expect(readScan(' \t')).toEqual({ kind: 'nothing' })
})
