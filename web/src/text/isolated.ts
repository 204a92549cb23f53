/** Text of either direction inside a plain string, kept from turning its neighbours around (Unicode FSI and PDI). */
export const isolated = (text: string): string => `\u2068${text}\u2069`
