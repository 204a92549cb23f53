/** What came into the desk's field: a ticket's token to try, or a name to look for. */
export type Scan = { kind: 'ticket'; token: string } | { kind: 'name'; text: string } | { kind: 'nothing' }

const tokenShape = /^[A-Za-z0-9_-]{22}$/
/** Words joined by hyphens, in small letters, capitals or with a capital each: a name, however long. */
const hyphenated = /^(\p{Lu}?\p{Ll}+|\p{Lu}+)(-(\p{Lu}?\p{Ll}+|\p{Lu}+))*$/u
const lettersOfNames = /^[\p{L}\p{M}\s.,'’ʼ·-]+$/u

/** A ticket is a link with its token behind the #, or the token alone. Other codes are tried as tickets too, so that the server says no. */
export function readScan(typed: string): Scan {
  const text = typed.trim()
  if (text === '') return { kind: 'nothing' }
  const token = text.slice(text.lastIndexOf('#') + 1).trim()
  if (tokenShape.test(token) && (token !== text || !hyphenated.test(token))) return { kind: 'ticket', token }
  if (lettersOfNames.test(text)) return { kind: 'name', text }
  return { kind: 'ticket', token: (token === '' ? text : token).slice(0, 64) }
}
