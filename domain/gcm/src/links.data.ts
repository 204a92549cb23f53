/**
 * Round tables of the International Migration Review Forum whose objectives were read in a source
 * (https://www.apcom.org/get-involve-with-escap-and-the-regional-united-nations-network-on-migration-for-asia-and-the-pacific/).
 * The grouping of tables 3 and 4 is background knowledge.
 */
export const confirmedRoundTables: readonly number[] = [1, 2]

/**
 * Targets of the 2030 Agenda that an objective may be linked to: our suggestion, to be edited by the workshop.
 * No official table from objectives to targets was found.
 */
export const sdgSuggestions: Readonly<Record<number, readonly string[]>> = {
  1: ['17.18', '10.7'],
  2: ['1.1', '1.5', '8.3', '13.1'],
  3: ['16.10', '10.7'],
  4: ['16.9'],
  5: ['10.7', '8.8', '4.b'],
  6: ['8.7', '8.8', '10.7'],
  7: ['5.2', '10.7', '16.2'],
  8: ['10.7'],
  9: ['10.7', '16.4'],
  10: ['5.2', '8.7', '16.2'],
  11: ['10.7', '16.a'],
  12: ['10.7', '16.6'],
  13: ['10.7', '16.3'],
  14: ['10.7', '16.6'],
  15: ['3.8', '4.1', '6.1', '11.1'],
  16: ['10.2', '4.7', '16.7'],
  17: ['10.3', '16.b', '16.10'],
  18: ['4.3', '4.4', '8.5'],
  19: ['17.3', '17.16', '10.7'],
  20: ['10.c', '8.10', '1.4'],
  21: ['10.7', '16.3'],
  22: ['1.3', '10.4'],
  23: ['10.7', '17.9', '17.16', '17.17'],
}

/** Targets the Compact itself names: 10.c in action (a) of Objective 20 (https://migrationnetwork.un.org/taxonomy/term/298). */
export const sdgInText: Readonly<Record<number, readonly string[]>> = { 20: ['10.c'] }

/** Objective 20: actions up to (i) were read in the resolution; that (i) is the last is background knowledge. */
export const lastLetterUnconfirmed: readonly number[] = [20]
