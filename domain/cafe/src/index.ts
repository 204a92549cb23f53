export { briefsTopic, cafeActs, cardsTopic, roundsTopic } from './acts.ts'
export {
  Brief,
  BriefHeading,
  briefHeadings,
  BriefLine,
  draftLines,
  editBrief,
  linesPerHeading,
  signBrief,
} from './brief.ts'
export { byKind, Card, CardDraft, CardKind, cardKinds, cardLength, RoundNumber, sameCard } from './card.ts'
export { cafeRefusals } from './refusals.ts'
export { closeRound, openRound, recordCard, Round, roundsOf, RoundState } from './round.ts'
export { CardCount, cafeViews } from './views.ts'
