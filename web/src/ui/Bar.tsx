/**
 * A share of a whole as a bar with its number in words; `floor` and `ceiling` mark where it ought to lie. `said` is what
 * is read aloud, where "label: value / of" would not do.
 */
export function Bar({
  label,
  value,
  of,
  floor,
  ceiling,
  labelHidden = false,
  said = `${label}: ${value} / ${of}`,
}: {
  label: string
  value: number
  of: number
  floor?: number
  ceiling?: number
  labelHidden?: boolean
  said?: string
}) {
  const part = (amount: number) => `${(100 * amount) / Math.max(1, of)}%`
  return (
    <div className="flex items-center gap-3" role="img" aria-label={said}>
      {labelHidden ? null : <span className="w-28 shrink-0 truncate text-sm">{label}</span>}
      <span className="relative h-3 flex-1 rounded-sm bg-line">
        <span className="absolute inset-y-0 start-0 rounded-sm bg-accent" style={{ inlineSize: part(value) }} />
        {[floor, ceiling].map((mark, index) =>
          mark === undefined ? null : (
            <span key={index} className="absolute -inset-y-1 w-0.5 bg-ink" style={{ insetInlineStart: part(mark) }} />
          ),
        )}
      </span>
      <span className={`${labelHidden ? 'w-6' : 'w-10'} shrink-0 text-end text-sm`}>{value}</span>
    </div>
  )
}
