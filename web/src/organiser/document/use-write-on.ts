import { partFor, sourcesOf } from './sources.ts'
import { useWorkbench } from './workbench.tsx'

/** Begins a paragraph on a theme, at the end of the section it belongs in, with its sources already chosen. */
export function useWriteOn(): (theme: string, isDissent: boolean) => void {
  const { document, board, cards, addAfter } = useWorkbench()
  return (id, isDissent) => {
    const topic = board.themes.find((theme) => theme.id === id)?.topic ?? ''
    const key = isDissent ? 'disagreement' : `topic-${topic}`
    // A workshop with one topic has no sub-sections.
    const section =
      document.sections.find((one) => one.key === key) ?? document.sections.find((one) => one.key === 'results')
    if (section === undefined) return
    const chosen = new Map([[id, partFor(section.key)]])
    addAfter(section.key, section.paragraphs.at(-1)?.id ?? null, sourcesOf(chosen, [], board, cards, []))
  }
}
