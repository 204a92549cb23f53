/**
 * The words that all names begin with, said once, and what is left of each: "Room XX", "Room XXI" share "Room". Names
 * that share nothing, or of which nothing would be left, stay whole.
 */
export function sharedName(names: string[]): { shared: string; own: string[] } {
  const words = names.map((name) => name.split(' '))
  const first = words[0] ?? []
  let common = 0
  while (words.every((of) => of.length > common + 1 && of[common] === first[common]) && common < first.length) common++
  if (names.length < 2) common = 0
  return { shared: first.slice(0, common).join(' '), own: words.map((of) => of.slice(common).join(' ')) }
}
