/** Root em a minute: a quarter of an hour holds one line of small print, and the drawing grows with the reader's type. */
const remPerMinute = 0.115

export const tall = (minutes: number): string => `${(minutes * remPerMinute).toFixed(3)}rem`
