import { peopleActs } from '@kapihan/people'
import { useState } from 'react'
import { useAct } from '../../../data/use-act.ts'
import { mostBytes, readListFile, type ListFile } from './list-file.ts'

/** One list on its way in: chosen, checked by a dry run, then taken over. */
export function useImport() {
  const checking = useAct(peopleActs.importList)
  const taking = useAct(peopleActs.importList)
  const [file, setFile] = useState<ListFile | null>(null)
  const [unread, setUnread] = useState<'too-large' | 'not-readable' | null>(null)
  const choose = (chosen: File) => {
    checking.reset()
    taking.reset()
    setFile(null)
    setUnread(chosen.size > mostBytes ? 'too-large' : null)
    if (chosen.size > mostBytes) return
    readListFile(chosen).then(
      (read) => {
        setFile(read)
        checking.mutate({ ...read, dryRun: true })
      },
      () => setUnread('not-readable'),
    )
  }
  const take = (then: (people: number) => void) => {
    if (file !== null) taking.mutate({ ...file, dryRun: false }, { onSuccess: ({ people }) => then(people) })
  }
  return {
    fileName: file?.fileName ?? '',
    choose,
    take,
    unread,
    /** What the dry run found. */
    found: checking.data ?? null,
    isChecking: checking.isPending,
    isTaking: taking.isPending,
    error: checking.error ?? taking.error,
  }
}
export type Found = NonNullable<ReturnType<typeof useImport>['found']>
