/** Every definition of the context `inspection`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  inspectionMade as its_inspectionMade,
  problemFound as its_problemFound,
  problemRechecked as its_problemRechecked,
  problemRectified as its_problemRectified,
  supervisionGroupSetUp as its_supervisionGroupSetUp,
} from '../facts/inspection/events.ts'
import { inspectionContext } from '../facts/inspection/index.ts'
import type * as named from '../messages/inspection.ts'

export { inspectionContext } from '../facts/inspection/index.ts'
export type { InspectedDepartment, Problem, SupervisedCompany, SupervisionGroup } from '../facts/inspection/states.ts'
export {
  inspectedDepartment,
  inspection,
  problem,
  supervisedCompany,
  supervisionGroup,
} from '../facts/inspection/states.ts'
export type { InspectionMethod } from '../facts/inspection/words.ts'
export type * from '../messages/inspection.ts'

/** By type. */
export const inspectionCommands: CommandsByType<named.InspectionCommand> = commandsByType(inspectionContext)

export const inspectionMade: EventDefinition<'inspection.made', named.InspectionMadeData> = its_inspectionMade
export const problemFound: EventDefinition<'inspection.problem-found', named.InspectionProblemFoundData> =
  its_problemFound
export const problemRechecked: EventDefinition<'inspection.rechecked', named.InspectionRecheckedData> =
  its_problemRechecked
export const problemRectified: EventDefinition<'inspection.rectified', named.InspectionRectifiedData> =
  its_problemRectified
export const supervisionGroupSetUp: EventDefinition<'supervision-group.set-up', named.SupervisionGroupSetUpData> =
  its_supervisionGroupSetUp
