const tints = [
  'bg-tint-1 text-on-tint-1',
  'bg-tint-2 text-on-tint-2',
  'bg-tint-3 text-on-tint-3',
  'bg-ink text-paper',
  'bg-quiet text-paper',
]

/** Surface and text of a tint of the square, the first being 0, so that large figures on it are legible in both themes. */
export const tintOf = (index: number): string => tints[index % tints.length]!

const edges = ['border-tint-1', 'border-tint-2', 'border-tint-3', 'border-ink', 'border-quiet']

/** The same tint as an edge, for what is past or not yet. */
export const tintEdgeOf = (index: number): string => edges[index % edges.length]!
