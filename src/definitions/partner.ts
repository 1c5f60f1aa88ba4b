/** Every definition of the context `partner`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  partnerAdmitted as its_partnerAdmitted,
  partnerArchiveCopied as its_partnerArchiveCopied,
  partnerArchiveUpdated as its_partnerArchiveUpdated,
  partnerAssessed as its_partnerAssessed,
  partnerFormFiled as its_partnerFormFiled,
  partnerFormFilled as its_partnerFormFilled,
  partnerFormHandedOver as its_partnerFormHandedOver,
  partnerFormReviewed as its_partnerFormReviewed,
  partnerGradeAnswered as its_partnerGradeAnswered,
  partnerGraded as its_partnerGraded,
  partnerGradeRequested as its_partnerGradeRequested,
  partnerInspected as its_partnerInspected,
  partnerMaterialProvided as its_partnerMaterialProvided,
  partnerNegotiated as its_partnerNegotiated,
  partnerPreferenceGranted as its_partnerPreferenceGranted,
  partnerProjectDecided as its_partnerProjectDecided,
  partnerProjectPlanned as its_partnerProjectPlanned,
  partnerScreened as its_partnerScreened,
  partnerTakenOn as its_partnerTakenOn,
  partnerTurnedDown as its_partnerTurnedDown,
  partnerVisited as its_partnerVisited,
  partnerVisitPassedOn as its_partnerVisitPassedOn,
} from '../facts/partner/events.ts'
import { partnerContext } from '../facts/partner/index.ts'
import type * as named from '../messages/partner.ts'

export type { PartnerClass } from '../facts/partner/events.ts'
export { partnerContext } from '../facts/partner/index.ts'
export type {
  Assessed,
  FoundOfPartner,
  GradeRequest,
  Material,
  News,
  PartnerFile,
  PartnerRoster,
  Project,
} from '../facts/partner/states.ts'
export { partner, partnerRoster } from '../facts/partner/states.ts'
export { partnerRegister } from '../facts/partner/views.ts'
export type {
  ArchiveContent,
  Aspect,
  Ground,
  ItemState,
  Preference,
  ProjectOutcome,
  Sheet,
  Standing,
} from '../facts/partner/words.ts'
export type * from '../messages/partner.ts'

/** By type. */
export const partnerCommands: CommandsByType<named.PartnerCommand> = commandsByType(partnerContext)

export const partnerAdmitted: EventDefinition<'partner.admitted', named.PartnerAdmittedData> = its_partnerAdmitted
export const partnerArchiveCopied: EventDefinition<'partner.archive-copied', named.PartnerArchiveCopiedData> =
  its_partnerArchiveCopied
export const partnerArchiveUpdated: EventDefinition<'partner.archive-updated', named.PartnerArchiveUpdatedData> =
  its_partnerArchiveUpdated
export const partnerAssessed: EventDefinition<'partner.assessed', named.PartnerAssessedData> = its_partnerAssessed
export const partnerFormFiled: EventDefinition<'partner.form-filed', named.PartnerFormFiledData> = its_partnerFormFiled
export const partnerFormFilled: EventDefinition<'partner.form-filled', named.PartnerFormFilledData> =
  its_partnerFormFilled
export const partnerFormHandedOver: EventDefinition<'partner.form-handed-over', named.PartnerFormHandedOverData> =
  its_partnerFormHandedOver
export const partnerFormReviewed: EventDefinition<'partner.form-reviewed', named.PartnerFormReviewedData> =
  its_partnerFormReviewed
export const partnerGradeAnswered: EventDefinition<'partner.grade-answered', named.PartnerGradeAnsweredData> =
  its_partnerGradeAnswered
export const partnerGradeRequested: EventDefinition<'partner.grade-requested', named.PartnerGradeRequestedData> =
  its_partnerGradeRequested
export const partnerGraded: EventDefinition<'partner.graded', named.PartnerGradedData> = its_partnerGraded
export const partnerInspected: EventDefinition<'partner.inspected', named.PartnerInspectedData> = its_partnerInspected
export const partnerMaterialProvided: EventDefinition<'partner.material-provided', named.PartnerMaterialProvidedData> =
  its_partnerMaterialProvided
export const partnerNegotiated: EventDefinition<'partner.negotiated', named.PartnerNegotiatedData> =
  its_partnerNegotiated
export const partnerPreferenceGranted: EventDefinition<
  'partner.preference-granted',
  named.PartnerPreferenceGrantedData
> = its_partnerPreferenceGranted
export const partnerProjectDecided: EventDefinition<'partner.project-decided', named.PartnerProjectDecidedData> =
  its_partnerProjectDecided
export const partnerProjectPlanned: EventDefinition<'partner.project-planned', named.PartnerProjectPlannedData> =
  its_partnerProjectPlanned
export const partnerScreened: EventDefinition<'partner.screened', named.PartnerScreenedData> = its_partnerScreened
export const partnerTakenOn: EventDefinition<'partner.taken-on', named.PartnerTakenOnData> = its_partnerTakenOn
export const partnerTurnedDown: EventDefinition<'partner.turned-down', named.PartnerTurnedDownData> =
  its_partnerTurnedDown
export const partnerVisitPassedOn: EventDefinition<'partner.visit-passed-on', named.PartnerVisitPassedOnData> =
  its_partnerVisitPassedOn
export const partnerVisited: EventDefinition<'partner.visited', named.PartnerVisitedData> = its_partnerVisited
