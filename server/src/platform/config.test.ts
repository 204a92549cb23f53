import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const urls = { KAPIHAN_DATABASE_URL: 'postgres://u:p@h/people', KAPIHAN_VOICE_DATABASE_URL: 'postgres://u:p@h/voice' }

test('serves on 4680 from two folders in kapihan-data when nothing is said', () => {
  expect(readConfig({}, '/srv')).toEqual({
    port: 4680,
    dataFolder: '/srv/kapihan-data',
    identity: { kind: 'folder', folder: '/srv/kapihan-data/identity' },
    voice: { kind: 'folder', folder: '/srv/kapihan-data/voice' },
  })
})

test('takes two PostgreSQL databases', () => {
  expect(readConfig(urls, '/srv').voice).toEqual({ kind: 'postgres', url: 'postgres://u:p@h/voice' })
})

test.each([
  [{ PORT: 'http' }, /PORT is "http"; it must be a number from 1 to 65535/],
  [{ PORT: '70000' }, /PORT is "70000"/],
  [{ KAPIHAN_DATA: ' ' }, /KAPIHAN_DATA is empty/],
  [{ KAPIHAN_DATABASE_URL: urls.KAPIHAN_DATABASE_URL }, /go together/],
  [
    { ...urls, KAPIHAN_VOICE_DATABASE_URL: 'mysql://h/voice' },
    /KAPIHAN_VOICE_DATABASE_URL is not a PostgreSQL address/,
  ],
  [{ ...urls, KAPIHAN_VOICE_DATABASE_URL: urls.KAPIHAN_DATABASE_URL }, /the wall needs two/],
])('stops with one clear sentence for %o', (env, sentence) => {
  expect(() => readConfig(env, '/srv')).toThrow(sentence)
})
