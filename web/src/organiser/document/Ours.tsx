import { directionOf } from '@kapihan/base'
import type { ReactNode } from 'react'
import { useReading } from '../../text/language.tsx'

/** Words of the interface inside the document: in the reader's language and direction, and not printed. */
export function Ours({ className = '', children }: { className?: string; children: ReactNode }) {
  const { language } = useReading()
  return (
    <div lang={language} dir={directionOf(language)} className={`font-sans print:hidden ${className}`}>
      {children}
    </div>
  )
}
