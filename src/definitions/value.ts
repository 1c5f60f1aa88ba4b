/** Every definition of the context `value`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  analysisMade as its_analysisMade,
  customerFocused as its_customerFocused,
  customerGrouped as its_customerGrouped,
  customerValued as its_customerValued,
  groupPlanMade as its_groupPlanMade,
  potentialAssessed as its_potentialAssessed,
} from '../facts/value/events.ts'
import { valueContext } from '../facts/value/index.ts'
import type * as named from '../messages/value.ts'

export { valueContext } from '../facts/value/index.ts'
export type { CustomerGroup, Judged, ValuedCustomer } from '../facts/value/states.ts'
export { analysedDepartment, analysisFile, customerGroups, valuedCustomer, valueRoster } from '../facts/value/states.ts'
export type { AnalysisContent, Grouping, Level, ValueClass } from '../facts/value/words.ts'
export type * from '../messages/value.ts'

/** By type. */
export const valueCommands: CommandsByType<named.ValueCommand> = commandsByType(valueContext)

export const analysisMade: EventDefinition<'value-analysis.made', named.ValueAnalysisMadeData> = its_analysisMade
export const customerFocused: EventDefinition<'customer.focused', named.CustomerFocusedData> = its_customerFocused
export const customerGrouped: EventDefinition<'customer.grouped', named.CustomerGroupedData> = its_customerGrouped
export const customerValued: EventDefinition<'customer.valued', named.CustomerValuedData> = its_customerValued
export const groupPlanMade: EventDefinition<'value-plan.made', named.ValuePlanMadeData> = its_groupPlanMade
export const potentialAssessed: EventDefinition<'customer.potential-assessed', named.CustomerPotentialAssessedData> =
  its_potentialAssessed
