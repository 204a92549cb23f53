import { z } from 'zod'

/** The languages every screen, refusal and document speaks. English is the original of all content. */
export const languages = ['en', 'fr', 'es', 'ar'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** A content value. English is always there; the others may follow later. */
export const Localized = z.strictObject({
  en: z.string().min(1),
  fr: z.string().min(1).optional(),
  es: z.string().min(1).optional(),
  ar: z.string().min(1).optional(),
})
export type Localized = z.infer<typeof Localized>

/** The value in the reader's language, and the language it really is in: English where no translation exists. */
export function inLanguage(value: Localized, wanted: Language): { text: string; language: Language } {
  const text = value[wanted]
  return text === undefined ? { text: value.en, language: 'en' } : { text, language: wanted }
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')
