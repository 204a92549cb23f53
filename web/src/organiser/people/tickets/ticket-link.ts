/** What a badge's code says. The token stands behind the #, where neither server logs nor link previews see it. */
export const ticketLink = (origin: string, token: string): string => `${origin}/enter#${token}`

/** Whether an address leads nowhere but to the machine that opens it. */
export const onThisMachine = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || hostname.startsWith('127.')
