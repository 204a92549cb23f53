import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'

interface Props {
  /** What happens. */
  label: string
  /** The same, and that it cannot be taken back: what the button says after the first press. */
  again: string
  onPress: () => void
  isDisabled?: boolean
  look?: 'primary' | 'plain'
}

const armedForMs = 8_000
/** A double click is one press. */
const soonestMs = 500

/** A button for what cannot be undone: it says so when pressed and is meant when pressed again. Looking away lets go of it. */
export function TwoStep({ label, again, onPress, isDisabled = false, look = 'plain' }: Props) {
  const [armedAt, setArmedAt] = useState<number | null>(null)
  useEffect(() => {
    if (armedAt === null) return
    const leaving = setTimeout(() => setArmedAt(null), armedForMs)
    return () => clearTimeout(leaving)
  }, [armedAt])
  function press(): void {
    if (armedAt === null) return setArmedAt(performance.now())
    if (performance.now() - armedAt < soonestMs) return
    setArmedAt(null)
    onPress()
  }
  return (
    <>
      <Button
        look={armedAt === null ? look : 'primary'}
        isDisabled={isDisabled}
        onPress={press}
        onBlur={() => setArmedAt(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setArmedAt(null)
          else event.continuePropagation()
        }}
        className={armedAt === null ? '' : 'outline-3 outline-offset-2 outline-ink'}
      >
        {armedAt === null ? label : again}
      </Button>
      <span role="status" className="sr-only">
        {armedAt === null ? '' : again}
      </span>
    </>
  )
}
