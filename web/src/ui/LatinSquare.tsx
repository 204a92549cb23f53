/** Cell of row r, column c: which group; -1 leaves it empty. */
export type Square = number[][]

export const cyclicSquare: Square = [
  [0, 1, 2],
  [2, 0, 1],
  [1, 2, 0],
]

const fills = ['fill-tint-1', 'fill-tint-2', 'fill-tint-3', 'fill-ink', 'fill-quiet']

/**
 * The mark of the product: rounds down, rooms across, one tint a group. As logo, as progress (cells from `until`
 * on are pale), as legend, to say where somebody is (`here` is lit, the rest pale). Decoration where `title` is left out.
 */
export function LatinSquare({
  square = cyclicSquare,
  size = 28,
  until,
  here,
  title,
}: {
  square?: Square
  /** In pixels, or any length of style sheets. */
  size?: number | string
  until?: number
  here?: { row: number; column: number }
  title?: string
}) {
  const columns = square[0]?.length ?? 0
  const isPale = (r: number, c: number) =>
    here === undefined ? until !== undefined && r >= until : r !== here.row || c !== here.column
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${columns * 10} ${square.length * 10}`}
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined}
    >
      {square.flatMap((row, r) =>
        row.map((group, c) =>
          group < 0 ? null : (
            <rect
              key={`${r}-${c}`}
              x={c * 10 + 0.6}
              y={r * 10 + 0.6}
              width={8.8}
              height={8.8}
              rx={1.4}
              className={fills[group % fills.length]}
              opacity={isPale(r, c) ? 0.28 : 1}
            />
          ),
        ),
      )}
    </svg>
  )
}
