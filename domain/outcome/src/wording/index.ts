import type { Language } from '@kapihan/base'
import { arabic } from './ar.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import type { Wording } from './wording.ts'

export const wordings: Readonly<Record<Language, Wording>> = { en: english, fr: french, es: spanish, ar: arabic }
