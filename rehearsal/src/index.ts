export type { Door } from './door.ts'
export { rehearse, type Rehearsal, type Summary } from './rehearse.ts'
export { Visitor, WasRefused } from './visitor.ts'
