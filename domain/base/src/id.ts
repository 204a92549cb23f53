import { z } from 'zod'

/**
 * Ids are random (version 4) and made by the client, so that sending twice is safe.
 * Time-ordered versions (1, 6, 7) are refused: on the voice side an id must not tell when it was made.
 */
export const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
export type Id = z.infer<typeof Id>

/** A short stable key from data: a room, a session, an aim. */
export const Key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
export type Key = z.infer<typeof Key>
