/** What is told of enquiries and of care: who and whose it is, the file adds. */
import type * as z from 'zod'
import { type CommandDefinition, defineCommand, type Refusal } from '../../core/command.ts'
import type { DeepReadonly } from '../../core/event.ts'
import type { StateDefinition } from '../../core/fold.ts'
import { plainCommand } from '../command-about.ts'
import { MISSING, refusing } from '../refusing.ts'
import { asked, type ShapedEvent, without } from '../shaped-event.ts'
import * as events from './events.ts'
import type { enquiryRefusals } from './refusals.ts'
import { upgrade } from './states/care.ts'
import { type AssessedComplaint, analysis, assessedComplaint, type Enquiry, enquiry } from './states/heard.ts'

type Refused = keyof typeof enquiryRefusals

const ofEnquiry = refusing<Refused>('enquiry')
const ofAnalysis = refusing<Refused>('analysis')
const ofComplaint = refusing<Refused>('complaint')
const ofUpgrade = refusing<Refused>('upgrade')

interface Whom {
  readonly customerId: string
  readonly departmentId: string
}

/** Of something that is on record: customer and department are its own. */
function about<State extends Whom, Shape extends z.ZodRawShape>(
  type: string,
  event: ShapedEvent<string, Shape>,
  state: StateDefinition<State>,
  key: string,
  obstacle: (file: DeepReadonly<State>, id: string) => Refusal | undefined,
  telling: 'fact' | 'decision' = 'fact',
): CommandDefinition {
  return defineCommand({
    type,
    telling,
    fields: () => asked(without(event.shape, 'customerId', 'departmentId') as Shape),
    reads: command => ({ file: state.of((command as Readonly<Record<string, string>>)[key]!) }),
    decide: ({ file }, { type: _, ...data }) => {
      const refusal = obstacle(file, (data as Readonly<Record<string, string>>)[key]!)
      const { customerId, departmentId } = file as Whom
      return refusal ?? [event.of({ ...data, customerId, departmentId } as never)]
    },
  }) as unknown as CommandDefinition
}

const known = ({ receivedAt }: DeepReadonly<Enquiry>, id: string) =>
  receivedAt === null ? ofEnquiry('enquiry-known', id, MISSING) : undefined

const isSuggestion = (file: DeepReadonly<Enquiry>, id: string) =>
  known(file, id) ??
  (file.kind === 'suggestion'
    ? undefined
    : ofEnquiry('enquiry-is-a-suggestion', id, { actual: file.kind, limit: 'suggestion' }))

const complained = ({ receivedAt }: DeepReadonly<AssessedComplaint>, id: string) =>
  receivedAt === null ? ofComplaint('complaint-to-assess', id, MISSING) : undefined

const onEnquiry = (type: string, event: Parameters<typeof about<Enquiry, z.ZodRawShape>>[1]) =>
  about(type, event, enquiry, 'enquiryId', known)
const onComplaint = (type: string, event: Parameters<typeof about<Enquiry, z.ZodRawShape>>[1], telling?: 'decision') =>
  about(type, event, assessedComplaint, 'complaintId', complained, telling)

export const enquiryCommands = [
  defineCommand({
    type: 'enquiry.receive',
    fields: () => asked(events.enquiryReceived.shape),
    reads: ({ enquiryId }) => ({ known: enquiry.of(enquiryId) }),
    decide: ({ known: { kind: actual } }, { type: _, ...data }) =>
      actual === null ? [events.enquiryReceived.of(data)] : ofEnquiry('enquiry-new', data.enquiryId, { actual }),
  }),
  onEnquiry('enquiry.pass-on', events.enquiryPassedOn),
  onEnquiry('enquiry.answer', events.enquiryAnswered),
  onEnquiry('enquiry.resolve', events.enquiryResolved),
  about('enquiry.decide-suggestion', events.suggestionDecided, enquiry, 'enquiryId', isSuggestion, 'decision'),
  defineCommand({
    type: 'feedback.analyse',
    fields: () => events.feedbackAnalysed.shape,
    reads: ({ analysisId }) => ({ known: analysis.of(analysisId) }),
    decide: ({ known: { departmentId: actual } }, { type: _, ...data }) =>
      actual === null ? [events.feedbackAnalysed.of(data)] : ofAnalysis('analysis-new', data.analysisId, { actual }),
  }),
  defineCommand({
    type: 'feedback.improve',
    fields: () => without(events.feedbackImproved.shape, 'departmentId'),
    reads: ({ analysisId }) => ({ known: analysis.of(analysisId) }),
    decide: ({ known: { departmentId } }, { type: _, ...data }) =>
      departmentId === null
        ? ofAnalysis('analysis-known', data.analysisId, MISSING)
        : [events.feedbackImproved.of({ ...data, departmentId })],
  }),
  onComplaint('complaint.assess', events.complaintAssessed),
  onComplaint('complaint.apologise', events.complaintApologised),
  onComplaint('performance.decide', events.performanceDecided, 'decision'),
  plainCommand('customer.inform', events.customerInformed),
  plainCommand('customer.note-birthday', events.birthdayNoted),
  defineCommand({
    type: 'upgrade.announce',
    fields: () => events.upgradeAnnounced.shape,
    reads: ({ upgradeId }) => ({ known: upgrade.of(upgradeId) }),
    decide: ({ known: { variety: actual } }, { type: _, ...data }) =>
      actual === null ? [events.upgradeAnnounced.of(data)] : ofUpgrade('upgrade-new', data.upgradeId, { actual }),
  }),
  plainCommand('care.report-progress', events.progressReported),
]
