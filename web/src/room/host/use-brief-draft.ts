import { cafeActs, type Brief, type BriefLine } from '@kapihan/cafe'
import { useEffect, useEffectEvent, useState } from 'react'
import { RefusedError } from '../../data/client.ts'
import { useAct } from '../../data/use-act.ts'
import { isTooLong, sameLines, savable } from './brief-draft.ts'

const quietMs = 700
const tryAgainMs = 4_000

/**
 * A host's working copy of a draft. It saves itself when the typing pauses, on the revision it stands on. If somebody
 * else saved meanwhile it says so and keeps the text until the host has chosen; nothing is merged behind anyone's back.
 */
export function useBriefDraft(brief: Brief) {
  const act = useAct(cafeActs.editBrief)
  const [base, setBase] = useState(brief)
  const [lines, setLines] = useState(brief.lines)
  const [saving, setSaving] = useState(false)
  const [failed, setFailed] = useState<Error | null>(null)
  const changed = !sameLines(savable(lines), savable(base.lines))
  const isNewer = !saving && brief.revision > base.revision
  const refused = changed && failed instanceof RefusedError ? failed : null

  // Somebody else saved and nothing of ours is in the way: theirs is the draft, with the lines just begun here below it.
  if (isNewer && !changed) {
    setBase(brief)
    setLines((now) => [...brief.lines, ...now.filter((line) => line.text.trim() === '')])
  }

  const send = useEffectEvent(async () => {
    setSaving(true)
    try {
      setBase(
        await act.mutateAsync({ room: base.room, round: base.round, revision: base.revision, lines: savable(lines) }),
      )
      setFailed(null)
    } catch (cause) {
      setFailed(cause as Error)
    } finally {
      setSaving(false)
    }
  })
  const maySave =
    changed && brief.state === 'draft' && !saving && !isNewer && refused === null && !lines.some(isTooLong)
  useEffect(() => {
    if (!maySave) return
    const waiting = setTimeout(() => void send(), failed === null ? quietMs : tryAgainMs)
    return () => clearTimeout(waiting)
  }, [maySave, lines, failed])

  return {
    lines,
    revision: base.revision,
    setLines: (next: (lines: BriefLine[]) => BriefLine[]) => {
      setFailed(null)
      setLines(next)
    },
    state: saving ? 'saving' : !changed ? 'saved' : failed !== null && refused === null ? 'offline' : 'unsaved',
    changed,
    refused,
    /** Somebody else saved, or signed, while this text was being written. */
    conflict: changed && isNewer,
    /** Goes on from what is stored; answers the lines that were put aside. */
    takeTheirs: (): BriefLine[] => {
      setBase(brief)
      setLines(brief.lines)
      setFailed(null)
      return lines
    },
    /** Saves these lines over what is stored. */
    keepMine: () => {
      setBase(brief)
      setFailed(null)
    },
  } as const
}
