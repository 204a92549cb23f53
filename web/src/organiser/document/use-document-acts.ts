import type { Language } from '@kapihan/base'
import { outcomeActs, type Paragraph, type Source } from '@kapihan/outcome'
import { newId } from '../../data/new-id.ts'
import { useAct } from '../../data/use-act.ts'
import { useWords } from '../../text/words.ts'
import type { Doing } from '../use-doing.ts'
import { documentWords } from './document-words.ts'
import { sourceWords } from './source-words.ts'

export interface AddedParagraph {
  id: string
  section: string
  after: string | null
  sources: Source[]
}

/** Everything that changes the document, each with its way back where there is one. All answer whether it was done. */
export function useDocumentActs({ run }: Doing) {
  const say = useWords(documentWords)
  const saySource = useWords(sourceWords)
  const draft = useAct(outcomeActs.draftFromThemes).mutateAsync
  const edit = useAct(outcomeActs.editParagraph).mutateAsync
  const add = useAct(outcomeActs.addParagraph).mutateAsync
  const remove = useAct(outcomeActs.removeParagraph).mutateAsync
  const restore = useAct(outcomeActs.restoreParagraph).mutateAsync
  const setSources = useAct(outcomeActs.setSources).mutateAsync

  /** Puts the old text back; translations that were good before count as good again. */
  async function unedit(was: Paragraph, language: Language, text: string, revision: number): Promise<void> {
    let now = await edit({ paragraph: was.id, revision, language, text })
    for (const one of now.outdated) {
      const translation = was.text[one]
      if (was.outdated.includes(one) || translation === undefined) continue
      now = await edit({ paragraph: was.id, revision: now.revision, language: one, text: translation })
    }
  }
  return {
    draft: () => run({ done: say('drafted'), doing: () => draft({ document: newId() }) }),
    edit: async (was: Paragraph, number: number, language: Language, text: string) => {
      let revision = was.revision
      const before = was.text[language]
      return run({
        done: say('saved', { number }),
        doing: async () => {
          revision = (await edit({ paragraph: was.id, revision, language, text })).revision
        },
        // There is no way to have no translation again.
        undo: before === undefined ? null : () => unedit(was, language, before, revision),
      })
    },
    confirm: (was: Paragraph, number: number, language: Language) =>
      run({
        done: say('confirmed', { number }),
        doing: () =>
          edit({ paragraph: was.id, revision: was.revision, language, text: was.text[language] ?? was.text.en }),
      }),
    add: (added: AddedParagraph, text: string) => {
      let revision = 1
      return run({
        done: say('added'),
        doing: async () => {
          revision = (await add({ ...added, text: { en: text } })).revision
        },
        undo: () => remove({ paragraph: added.id, revision }),
      })
    },
    remove: ({ id, revision }: Paragraph, number: number) =>
      run({
        done: say('removed', { number }),
        doing: () => remove({ paragraph: id, revision }),
        undo: () => restore({ paragraph: id }),
      }),
    restore: (id: string) => run({ done: say('restored'), doing: () => restore({ paragraph: id }) }),
    setSources: (was: Paragraph, number: number, sources: Source[]) => {
      let revision = was.revision
      return run({
        done: saySource('sources-set', { number }),
        doing: async () => {
          revision = (await setSources({ paragraph: was.id, revision, sources })).revision
        },
        undo: () => setSources({ paragraph: was.id, revision, sources: was.sources }),
      })
    },
  }
}
export type DocumentActs = ReturnType<typeof useDocumentActs>
