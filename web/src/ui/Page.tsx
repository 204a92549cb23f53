import type { Language } from '@kapihan/base'
import type { ReactNode } from 'react'
import { useReading } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { interfaceWords } from './interface-words.ts'
import { LatinSquare } from './LatinSquare.tsx'
import { nextTheme } from './theme.ts'

const named: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' }

interface Props {
  /** What this page is, in a word or three. */
  title: ReactNode
  /** The surface it belongs to, above the title. */
  over?: ReactNode
  /** Links to sister pages. */
  menu?: ReactNode
  /** Beside the title: what is live, the primary action. */
  aside?: ReactNode
  /** `wide` for boards and tables, otherwise a column that reads well. */
  wide?: boolean
  children: ReactNode
}

/** The frame of every page of a surface: mark, menu, language, theme; one title; the content. */
export function Page({ title, over, menu, aside, wide = false, children }: Props) {
  const say = useWords(interfaceWords)
  const width = wide ? 'max-w-[110rem]' : 'max-w-4xl'
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-sheet focus:p-3">
        {say('skip-to-content')}
      </a>
      <header className="border-b border-line print:hidden">
        <div className={`mx-auto flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6 ${width}`}>
          <span className="flex items-center gap-2 font-semibold">
            <LatinSquare size={24} /> Kapihan
          </span>
          {menu === undefined ? null : <nav className="flex flex-wrap gap-x-5 gap-y-1">{menu}</nav>}
          <Reading />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={`mx-auto px-4 pt-6 pb-16 sm:px-6 ${width}`}>
        <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
          <div>
            {over === undefined ? null : <p className="text-sm text-quiet">{over}</p>}
            <h1 className="text-xl font-semibold">{title}</h1>
          </div>
          {aside}
        </div>
        {children}
      </main>
    </>
  )
}

/** Language and theme, small, at the end of the header. */
export function Reading() {
  const say = useWords(interfaceWords)
  const { language, setLanguage } = useReading()
  return (
    <div className="ms-auto flex items-center gap-2">
      <select
        aria-label={say('language')}
        value={language}
        onChange={(event) => setLanguage(event.target.value as Language)}
        className="min-h-9 rounded-md border border-line bg-sheet px-2 text-sm"
      >
        {Object.entries(named).map(([key, name]) => (
          <option key={key} value={key} lang={key}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={say('theme')}
        title={say('theme')}
        onClick={nextTheme}
        className="min-h-9 min-w-9 rounded-md border border-line bg-sheet"
      >
        ◐
      </button>
    </div>
  )
}
