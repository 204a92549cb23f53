/**
 * One line for a fault: where, what kind, the code, our own frames. Never the message: a database error quotes the values of
 * its query, and those may be what somebody said.
 */
export function faultLine(where: string, error: unknown): string {
  const chain: object[] = []
  for (let one: unknown = error; one instanceof Error && chain.length < 4; one = one.cause) {
    const { code, constraint } = one as Error & { code?: string; constraint?: string }
    chain.push({ name: one.name, code, constraint })
  }
  const frames =
    error instanceof Error
      ? withoutMessage(error)
          .split('\n')
          .filter((line) => /^\s+at .*\.ts:\d+/.test(line))
      : []
  return JSON.stringify({ fault: where, chain, frames: frames.slice(0, 8).map((line) => line.trim()) })
}

/** The frames of a stack, which begins with the message; the message may hold lines that look like frames. */
function withoutMessage({ stack = '', message }: Error): string {
  const at = stack.indexOf(message)
  return at < 0 ? '' : stack.slice(at + message.length)
}
