import { readFile } from 'node:fs/promises'
import type { Language } from '@kapihan/base'
import { languages, Localized } from '@kapihan/base'
import { CardKind } from '@kapihan/cafe'
import { z } from 'zod'

/** A card somebody might have written. `theme` is what a rapporteur would put it under; it is never sent. */
export const Utterance = z.strictObject({
  id: z.string(),
  topic: z.string(),
  kind: CardKind,
  theme: z.string(),
  objective: z.int(),
  text: z.string(),
})
export type Utterance = z.infer<typeof Utterance> & { language: Language }

export const CorpusTheme = z.strictObject({
  key: z.string(),
  topic: z.string(),
  title: Localized,
  statement: Localized,
})
export type CorpusTheme = z.infer<typeof CorpusTheme>

export interface Corpus {
  utterances: Utterance[]
  themes: CorpusTheme[]
}

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`./corpus/${name}.json`, import.meta.url), 'utf8'))

/** What the simulated crowd can say, in four languages, written by us. */
export async function readCorpus(): Promise<Corpus> {
  const spoken = await Promise.all(
    languages.map(async (language) =>
      z
        .array(Utterance)
        .parse(await read(language))
        .map((one) => ({ ...one, language })),
    ),
  )
  return { utterances: spoken.flat(), themes: z.array(CorpusTheme).parse(await read('themes')) }
}
