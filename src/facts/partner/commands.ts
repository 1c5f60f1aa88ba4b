/** What is told of a partner, and what is decided about it. Who may, and after what, rules say. */
import type { CommandDefinition, Refusal } from '../../core/command.ts'
import type { DeepReadonly } from '../../core/event.ts'
import { commandsAbout } from '../command-about.ts'
import { own } from '../own.ts'
import { MISSING, refusing } from '../refusing.ts'
import * as events from './events.ts'
import type { partnerRefusals } from './refusals.ts'
import { type PartnerFile, partner } from './states.ts'

type File = DeepReadonly<PartnerFile>

const refused = refusing<keyof typeof partnerRefusals>('partner')

const known = ({ partnerId, unitId }: File): Refusal | undefined =>
  unitId === null ? refused('partner-known', partnerId, MISSING) : undefined

const withForm = (file: File): Refusal | undefined =>
  known(file) ?? (file.formId === null ? refused('partner-form-known', file.partnerId, MISSING) : undefined)

/** Who is admitted has nothing more to apply for. */
const applying = (file: File): Refusal | undefined => {
  const { partnerId, admittedAt: actual } = file
  return withForm(file) ?? (actual === null ? undefined : refused('partner-applying', partnerId, { actual }))
}

const command = commandsAbout(partner, 'partnerId', known)
const decision = { telling: 'decision' } as const

/** An open request, by its id; none is asked for where it is null. */
function requestOpen({ partnerId, requests }: File, requestId: string | null): Refusal | undefined {
  if (requestId === null) return undefined
  const request = own(requests, requestId)
  if (request && request.decidedAt === null) return undefined
  return refused('partner-request-open', partnerId, {
    actual: request?.decidedAt ?? null,
    facts: { request: requestId },
  })
}

export const partnerCommands: readonly CommandDefinition[] = [
  command('partner.take-on', events.partnerTakenOn, {
    guard: () => undefined,
    obstacle: ({ partnerId, unitId: actual }, data) =>
      actual === data.unitId ? refused('partner-new', partnerId, { actual }) : undefined,
  }),
  command('partner.fill-form', events.partnerFormFilled),
  command('partner.inspect', events.partnerInspected, { guard: withForm }),
  command('partner.hand-over-form', events.partnerFormHandedOver, { guard: applying }),
  command('partner.screen', events.partnerScreened, { ...decision, guard: applying }),
  command('partner.review-form', events.partnerFormReviewed, { ...decision, guard: applying }),
  command('partner.turn-down', events.partnerTurnedDown, { ...decision, guard: applying }),
  command('partner.admit', events.partnerAdmitted, { ...decision, guard: applying }),
  command('partner.file-form', events.partnerFormFiled, { guard: withForm }),
  command('partner.request-grade', events.partnerGradeRequested, {
    obstacle: ({ partnerId, requests }, { requestId }) => {
      const actual = own(requests, requestId)?.at
      if (actual === undefined) return undefined
      return refused('partner-request-new', partnerId, { actual, facts: { request: requestId } })
    },
  }),
  command('partner.answer-grade', events.partnerGradeAnswered, {
    ...decision,
    obstacle: (file, { requestId }) => requestOpen(file, requestId),
  }),
  command('partner.grade', events.partnerGraded, {
    ...decision,
    obstacle: (file, { requestId }) => requestOpen(file, requestId),
  }),
  command('partner.plan-project', events.partnerProjectPlanned, {
    obstacle: ({ partnerId, projects }, { projectId }) => {
      const actual = own(projects, projectId)?.plannedAt
      if (actual === undefined) return undefined
      return refused('partner-project-new', partnerId, { actual, facts: { project: projectId } })
    },
  }),
  command('partner.decide-project', events.partnerProjectDecided, {
    obstacle: ({ partnerId, projects }, { projectId }) => {
      const project = own(projects, projectId)
      if (project && project.outcome === null) return undefined
      const facts = { project: projectId }
      return refused('partner-project-open', partnerId, { actual: project?.outcome ?? null, facts })
    },
  }),
  command('partner.negotiate', events.partnerNegotiated),
  command('partner.record-visit', events.partnerVisited),
  command('partner.pass-on-visit', events.partnerVisitPassedOn),
  command('partner.update-archive', events.partnerArchiveUpdated),
  command('partner.copy-archive', events.partnerArchiveCopied),
  command('partner.provide-material', events.partnerMaterialProvided),
  command('partner.assess', events.partnerAssessed),
  command('partner.grant-preference', events.partnerPreferenceGranted, decision),
]
