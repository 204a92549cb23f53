#!/usr/bin/env node
// `npx kapihan ...` may be run by an older Node; the one this project brings is used instead.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const node = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node')
const { status, signal } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = signal === null ? (status ?? 1) : 1
