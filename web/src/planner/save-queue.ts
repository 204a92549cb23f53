import type { Measure, MeasureContent } from '@kapihan/plans'

export type Patch = Partial<MeasureContent>
type Send = (edit: MeasureContent & { measure: string; revision: number }) => Promise<Measure>

/**
 * Saves edits of one measure one after the other, each on the revision the one before it left: leaving two fields quickly
 * must not look like two colleagues at once. An edit that was refused is forgotten; the next starts from what is known.
 */
export class SaveQueue {
  #known: Measure
  #last: Promise<unknown> = Promise.resolve()
  constructor(measure: Measure) {
    this.#known = measure
  }

  /** Tells what the server has; an older revision than the one known is old news. */
  learn(measure: Measure): void {
    if (measure.revision > this.#known.revision) this.#known = measure
  }

  save(patch: Patch, send: Send): Promise<Measure> {
    const saving = this.#last.then(async () => {
      const { id, revision, ...content } = this.#known
      const saved = await send({ ...content, ...patch, measure: id, revision })
      this.learn(saved)
      return saved
    })
    this.#last = saving.catch(() => undefined)
    return saving
  }
}
