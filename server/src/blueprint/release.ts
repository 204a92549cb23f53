import { found, Refusal } from '@kapihan/base'
import { blueprintActs, mayRelease, releaseAgenda, type Agenda } from '@kapihan/blueprint'
import type { z } from 'zod'
import { handle, type IdentityAsk } from '../platform/feature.ts'
import { readDraft } from './draft-rows.ts'
import type { BlueprintPorts } from './index.ts'
import { releasesOf, type Release } from './release-rows.ts'
import { releases } from './tables.ts'

type Ask = IdentityAsk<z.output<typeof blueprintActs.release.input>>

export const release = ({ publishAgenda }: BlueprintPorts) =>
  handle(blueprintActs.release, async (ask) => {
    const earlier = await releasesOf(ask.db, ask.input.workshop)
    const agenda = earlier.find((one) => isTheSame(one, ask.input))?.agenda ?? (await makeRelease(ask, earlier))
    // The voice side has its copy only once the release stands; sending a release twice hands it over twice, which changes nothing.
    ask.afterCommit(() => publishAgenda(agenda))
    return agenda
  })

async function makeRelease({ input, db, now }: Ask, [latest]: Release[]): Promise<Agenda> {
  const { workshop, number, note } = input
  const stored = found(await readDraft(db, workshop, input.draft), 'base.unknown', { what: 'draft' })
  mayRelease(stored, latest?.number ?? 0, input)
  const agenda = releaseAgenda(stored.blueprint, number, note)
  const { draft, revision } = stored
  const written = await db
    .insert(releases)
    .values({ workshop, number, draft, revision, agenda, releasedAt: new Date(now) })
    .onConflictDoNothing()
    .returning({ number: releases.number })
  if (written.length === 0) throw new Refusal('blueprint.number-not-next', { number, next: number + 1 })
  return agenda
}

const isTheSame = (stored: Release, { number, draft, revision, note }: Ask['input']): boolean =>
  stored.number === number && stored.draft === draft && stored.revision === revision && stored.agenda.note === note
