import type { Language } from '@kapihan/base'

/** The name of a spoken language by its code, in the reader's language; the code itself where it has no name. */
export const languageName = (code: string, reader: Language): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code
