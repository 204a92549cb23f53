/** One thing that can be done from a terminal. */
export interface Command {
  usage: string
  says: string
  /** Options that take a value, with what they are when left out; '' where nothing is assumed. */
  options: Record<string, string>
  /** Answers the exit status. */
  run: (options: Record<string, string>) => Promise<number>
}
