import { readdir } from 'node:fs/promises'

/** `npm run bench [name]`: runs one bench, or all; each prints the rows that docs/performance.md keeps. */
const wanted = process.argv[2]
const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.bench.ts')).sort()
for (const name of names) if (wanted === undefined || name.startsWith(`${wanted}.`)) await import(`./${name}`)
