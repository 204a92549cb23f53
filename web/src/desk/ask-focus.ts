export const askFieldId = 'who'

/** Back to the field: what was pressed is about to go, and the next scan must not be lost. */
export const focusAsk = (): void => document.getElementById(askFieldId)?.focus()
