/** A card or theme that can be chosen: chosen ones have a tick in the corner besides their colour. */
export const rowLook =
  "relative block cursor-default rounded-md border border-line bg-sheet -outline-offset-2 data-[hovered]:border-quiet data-[selected]:border-accent data-[selected]:bg-accent-wash data-[selected]:before:absolute data-[selected]:before:end-1.5 data-[selected]:before:top-1 data-[selected]:before:font-bold data-[selected]:before:text-accent data-[selected]:before:content-['✓']"
