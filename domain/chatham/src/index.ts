export { Pool, smallestFlush } from './pool.ts'
