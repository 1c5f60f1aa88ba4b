/** What each activity of a ticket log is to the library: the one table. docs/reference/tickets.md tells it in words. */
import type { TicketLine } from './line.ts'

export interface Command {
  readonly type: string
  readonly complaintId: string
  readonly [field: string]: unknown
}

export interface Surroundings {
  /** The end of the limit, counted from the registration of the case, or from the line where that is past. */
  readonly dueBy: string
}

export interface Activity {
  /** By which channel a case came in that begins with it. */
  readonly channel: 'online' | 'other'
  readonly command?: (line: TicketLine, about: Surroundings) => Command
  /** Somebody works on the case: one that was closed is reopened by it. A note reopens nothing. */
  readonly isWork: boolean
}

/** For a customer, a section or a first contact that the file does not name. */
export const UNNAMED = '-'

// The regulation refuses a complaint that was not taken down in full, and no ticket log tells these.
const NOT_IN_THE_FILE = { address: 'not in the file', phone: 'not in the file' }

export const WAIT = 'Wait'
export const CLOSED = 'Closed'
export const RESOLVED = 'Resolve ticket'

const NOTE: Activity = { channel: 'other', command: note, isWork: false }

const ACTIVITIES: ReadonlyMap<string, Activity> = new Map<string, Activity>([
  ['Insert ticket', { channel: 'online', isWork: false }],
  ['Assign seriousness', { channel: 'other', command: classify, isWork: true }],
  ['Take in charge ticket', { channel: 'other', command: dispatch, isWork: true }],
  [WAIT, { channel: 'other', command: pause, isWork: true }],
  [RESOLVED, { channel: 'other', command: resolve, isWork: true }],
  [CLOSED, { channel: 'other', command: close, isWork: false }],
  ['Require upgrade', NOTE],
  ['Create SW anomaly', NOTE],
  ['Resolve SW anomaly', NOTE],
  ['Schedule intervention', NOTE],
])

export const KNOWN_ACTIVITIES: readonly string[] = [...ACTIVITIES.keys()]

export const WORK: readonly string[] = KNOWN_ACTIVITIES.filter(name => activityNamed(name).isWork)

/** An activity that the table does not name is a note. */
export function activityNamed(activity: string): Activity {
  return ACTIVITIES.get(activity) ?? NOTE
}

/** What comes before the first activity of a case, whatever that is. */
export function begun(line: TicketLine): Command[] {
  const { caseId, activity, resource } = line
  const received = {
    kind: 'service',
    customerId: line.customer ?? UNNAMED,
    departmentId: line.section ?? UNNAMED,
    channel: activityNamed(activity).channel,
    subject: subjectOf(line),
    receivedBy: resource ?? UNNAMED,
    ...NOT_IN_THE_FILE,
    customerName: line.customer ?? UNNAMED,
  }
  return [command('receive', caseId, received), command('register', caseId)]
}

/** What comes before the work on a case that was closed. */
export function reopened({ caseId, activity }: TicketLine): Command {
  return command('reopen', caseId, { reason: activity })
}

/** What comes before an activity of a case that waits. */
export function resumed({ caseId, activity }: TicketLine): Command {
  return command('resume', caseId, { reason: activity })
}

function subjectOf({ product, seriousness, activity }: TicketLine): string {
  const parts = [...(product ? [`product ${product}`] : []), ...(seriousness ? [`seriousness ${seriousness}`] : [])]
  return parts.join(', ') || activity
}

function classify({ caseId, activity, seriousness, serviceLevel }: TicketLine): Command {
  const treatment = serviceLevel === null ? null : `service level ${serviceLevel}`
  return command('classify', caseId, { class: 'daily', severity: seriousness ?? activity, treatment })
}

function dispatch({ caseId, workgroup, section, resource }: TicketLine, { dueBy }: Surroundings): Command {
  const departmentId = workgroup ?? section ?? UNNAMED
  return command('dispatch', caseId, { departmentId, handler: resource, handleBy: dueBy, replyBy: dueBy })
}

function pause({ caseId, activity }: TicketLine): Command {
  return command('pause', caseId, { reason: activity })
}

function resolve({ caseId, activity, workgroup, section }: TicketLine): Command {
  return command('resolve', caseId, { departmentId: workgroup ?? section, measure: activity })
}

function close({ caseId }: TicketLine): Command {
  return command('close', caseId, { outcome: 'settled' })
}

function note({ caseId, activity }: TicketLine): Command {
  return command('note', caseId, { kind: 'note', text: activity, departments: [] })
}

function command(step: string, complaintId: string, fields: Readonly<Record<string, unknown>> = {}): Command {
  return { type: `complaint.${step}`, complaintId, ...fields }
}
