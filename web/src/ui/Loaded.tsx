import type { ReactNode } from 'react'
import { useWords } from '../text/words.ts'
import { interfaceWords } from './interface-words.ts'
import { Refused } from './Notice.tsx'

/** What a view answered, once it has; until then that it loads, or why it does not. The last good answer outlives an error. */
export function Loaded<T>({
  of: { data, error },
  children,
}: {
  of: { data: T | undefined; error: Error | null }
  children: (data: T) => ReactNode
}) {
  const say = useWords(interfaceWords)
  if (data !== undefined) return children(data)
  if (error !== null) return <Refused error={error} />
  return (
    <p role="status" className="py-6 text-quiet">
      {say('loading')}
    </p>
  )
}
