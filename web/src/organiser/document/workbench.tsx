import type { Language } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import type { HarvestBoard } from '@kapihan/harvest'
import {
  numbersOf,
  paragraphsOf,
  type Block,
  type OutcomeDocument,
  type Paragraph,
  type Source,
} from '@kapihan/outcome'
import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { newId } from '../../data/new-id.ts'
import { useReading } from '../../text/language.tsx'
import { useDoing, type Doing } from '../use-doing.ts'
import { useDocumentActs, type AddedParagraph, type DocumentActs } from './use-document-acts.ts'

/** What is being written: one paragraph in the language shown, or a new one. */
export type Writing = { what: 'edit'; paragraph: string } | { what: 'add'; added: AddedParagraph }

interface Given {
  document: OutcomeDocument
  board: HarvestBoard
  agenda: Agenda
  blocks: Block[]
}

/** What all parts of the page share: the document and what it rests on, where the reader is, what is being written. */
export interface Workbench extends Given {
  cards: ReadonlyMap<string, HarvestBoard['cards'][number]>
  numbers: ReadonlyMap<string, number>
  paragraphs: Paragraph[]
  language: Language
  setLanguage: (language: Language) => void
  current: Paragraph | undefined
  setCurrent: (id: string) => void
  /** Brings a paragraph into sight, gives it the focus and makes it current; in that language, if one is given. */
  goTo: (id: string, language?: Language) => void
  writing: Writing | null
  edit: (id: string) => void
  addAfter: (section: string, after: string | null, sources?: Source[]) => void
  stopWriting: () => void
  panel: 'sources' | 'ready'
  setPanel: (panel: 'sources' | 'ready') => void
  /** Goes to the sources of the current paragraph, which on a small screen stand below the document. */
  showSources: () => void
  choosing: boolean
  setChoosing: (choosing: boolean) => void
  doing: Doing
  acts: DocumentActs
}
const WorkbenchContext = createContext<Workbench | null>(null)

export const elementOf = (paragraph: string): string => `paragraph-${paragraph}`

export const panelElement = 'document-panel'

/** After React has drawn what was just set. */
const soon = (then: () => void): void => void setTimeout(then, 50)

export function InWorkbench({ document, board, agenda, blocks, children }: Given & { children: ReactNode }) {
  const reading = useReading()
  const [language, setLanguage] = useState<Language>(reading.language)
  const [currentId, setCurrent] = useState<string | null>(null)
  const [writing, setWriting] = useState<Writing | null>(null)
  const [panel, setPanel] = useState<'sources' | 'ready'>('sources')
  const [choosing, setChoosing] = useState(false)
  const doing = useDoing()
  const acts = useDocumentActs(doing)
  const cards = useMemo(() => new Map(board.cards.map((card) => [card.id, card])), [board.cards])
  const paragraphs = useMemo(() => paragraphsOf(document), [document])
  const numbers = useMemo(() => numbersOf(document), [document])
  const bench: Workbench = {
    document,
    board,
    agenda,
    blocks,
    cards,
    numbers,
    paragraphs,
    language,
    setLanguage,
    current: paragraphs.find((paragraph) => paragraph.id === currentId),
    setCurrent,
    goTo: (id, wanted) => {
      if (wanted !== undefined) setLanguage(wanted)
      setCurrent(id)
      soon(() => {
        const element = globalThis.document.getElementById(elementOf(id))
        element?.focus({ preventScroll: true })
        element?.scrollIntoView({ block: 'center' })
      })
    },
    writing,
    edit: (paragraph) => setWriting({ what: 'edit', paragraph }),
    addAfter: (section, after, sources = []) =>
      setWriting({ what: 'add', added: { id: newId(), section, after, sources } }),
    stopWriting: () => setWriting(null),
    panel,
    setPanel,
    showSources: () => {
      setPanel('sources')
      soon(() => globalThis.document.getElementById(panelElement)?.focus())
    },
    choosing,
    setChoosing,
    doing,
    acts,
  }
  return <WorkbenchContext value={bench}>{children}</WorkbenchContext>
}

export function useWorkbench(): Workbench {
  const bench = use(WorkbenchContext)
  if (bench === null) throw new Error('outside of InWorkbench')
  return bench
}
