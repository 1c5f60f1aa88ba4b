/** Every definition of the context `governance`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  activityHeld as its_activityHeld,
  consultationHeld as its_consultationHeld,
  departmentGuided as its_departmentGuided,
  departmentSupervised as its_departmentSupervised,
  incidentVerified as its_incidentVerified,
  provisionAdjusted as its_provisionAdjusted,
  satisfactionMeasured as its_satisfactionMeasured,
} from '../facts/governance/events.ts'
import { governanceContext } from '../facts/governance/index.ts'
import type * as named from '../messages/governance.ts'

export { governanceContext } from '../facts/governance/index.ts'
export type { CompanyListings, GovernedCompany } from '../facts/governance/states/company.ts'
export { activity, companyListings, consultation, governedCompany } from '../facts/governance/states/company.ts'
export type { HandledComplaint } from '../facts/governance/states/complaint.ts'
export { handledComplaint } from '../facts/governance/states/complaint.ts'
export type { Coordination } from '../facts/governance/states/customer.ts'
export { coordination } from '../facts/governance/states/customer.ts'
export type { GovernedDepartment } from '../facts/governance/states/department.ts'
export { governedDepartment } from '../facts/governance/states/department.ts'
export { activityRegister, customersOfProducts, satisfactionAndLoyalty } from '../facts/governance/views.ts'
export type { ActivityKind, MatterKind } from '../facts/governance/words.ts'
export type * from '../messages/governance.ts'

/** By type. */
export const governanceCommands: CommandsByType<named.GovernanceCommand> = commandsByType(governanceContext)

export const activityHeld: EventDefinition<'activity.held', named.ActivityHeldData> = its_activityHeld
export const consultationHeld: EventDefinition<'consultation.held', named.ConsultationHeldData> = its_consultationHeld
export const departmentGuided: EventDefinition<'department.guided', named.DepartmentGuidedData> = its_departmentGuided
export const departmentSupervised: EventDefinition<'department.supervised', named.DepartmentSupervisedData> =
  its_departmentSupervised
export const incidentVerified: EventDefinition<'incident.verified', named.IncidentVerifiedData> = its_incidentVerified
export const provisionAdjusted: EventDefinition<'provision.adjusted', named.ProvisionAdjustedData> =
  its_provisionAdjusted
export const satisfactionMeasured: EventDefinition<'satisfaction.measured', named.SatisfactionMeasuredData> =
  its_satisfactionMeasured
