import { Archive, archiveOf, outcomeViews } from '@kapihan/outcome'
import { briefsOf, readRounds } from '../cafe/index.ts'
import { agendasOf } from '../chatham/index.ts'
import { boardOf } from '../harvest/index.ts'
import { answer } from '../platform/feature.ts'
import { documentOf } from './document-rows.ts'

export const archive = answer(outcomeViews.archive, async ({ input: { workshop }, db }) => {
  const agendas = await agendasOf(db, workshop)
  const current = agendas.at(-1)
  const packed = archiveOf(workshop, {
    agendas,
    rounds: current === undefined ? [] : await readRounds(db, workshop, current),
    board: await boardOf(db, workshop),
    briefs: await briefsOf(db, { workshop }),
    document: await documentOf(db, workshop),
  })
  const json = JSON.stringify(Archive.parse(packed), null, 2)
  return { fileName: `${workshop}-archive.json`, mediaType: 'application/json', bytes: new TextEncoder().encode(json) }
})
