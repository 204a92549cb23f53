import { mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { contractPages } from './contract-pages.ts'
import { featuresOf } from './app.ts'
import type { Platform } from './platform/act.ts'

/** `npm run docs`: writes docs/acts anew from the contracts. */
const folder = fileURLToPath(new URL('../../docs/acts', import.meta.url))
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
for (const { name, text } of contractPages(featuresOf({} as Platform))) await writeFile(`${folder}/${name}`, text)
