export { action, ActionId, actions, actionsOf, type Action } from './actions.ts'
export { citeAction, citeObjective, type Citation } from './cite.ts'
export { objective, ObjectiveNumber, objectives, type Objective } from './objectives.ts'
export { principle, PrincipleLetter, principles, type Principle } from './principles.ts'
