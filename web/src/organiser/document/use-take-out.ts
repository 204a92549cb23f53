import type { Paragraph } from '@kapihan/outcome'
import { useWorkbench } from './workbench.tsx'

/** Takes a paragraph out and goes on to the one after it, or before it where it was the last. */
export function useTakeOut(paragraph: Paragraph): () => void {
  const { paragraphs, numbers, acts, goTo } = useWorkbench()
  return () => {
    const at = paragraphs.findIndex((one) => one.id === paragraph.id)
    const next = paragraphs[at + 1] ?? paragraphs[at - 1]
    void acts.remove(paragraph, numbers.get(paragraph.id) ?? 0).then((was) => {
      if (was && next !== undefined) goTo(next.id)
    })
  }
}
