/** What each activity of a log of requests is to the desk: the one table. docs/reference/calls.md tells it in words. */
import type { TicketLine } from '../tickets/line.ts'
import { type DeskCommand, type DeskStep, UNNAMED } from './step.ts'

type Fields = Readonly<Record<string, unknown>>

type Asks = (line: TicketLine) => readonly (readonly [type: string, fields?: Fields])[]

const NOTE: Asks = ({ activity }) => [['reception.take-measure', { measure: activity }]]

const ACTIVITIES: ReadonlyMap<string, Asks> = new Map<string, Asks>([
  ['Insert ticket', () => []],
  ['Assign seriousness', NOTE],
  [
    'Take in charge ticket',
    ({ resource, workgroup }) => [['reception.refer', { to: resource ?? workgroup ?? UNNAMED }]],
  ],
  ['Resolve ticket', ({ activity }) => [['reception.answer', { answer: activity }]]],
  ['Closed', () => [['reception.react', { reaction: 'satisfied' }], ['reception.end']]],
  ['Wait', NOTE],
  ['Require upgrade', NOTE],
  ['Create SW anomaly', NOTE],
  ['Resolve SW anomaly', NOTE],
  ['Schedule intervention', NOTE],
])

export const KNOWN_ACTIVITIES: readonly string[] = [...ACTIVITIES.keys()]

/** An activity that the table does not name is a measure. @param isFirst of its case: it opens it, whatever it is */
export function stepsOfRequest(line: TicketLine, isFirst: boolean): DeskStep[] {
  const { caseId: receptionId, at, resource: clerk, activity } = line
  const asks = (ACTIVITIES.get(activity) ?? NOTE)(line)
  return [...(isFirst ? begun(line) : []), ...asks].map(([type, fields]) => {
    const command: DeskCommand = { type, receptionId, ...fields }
    return { line: line.line, at, receptionId, clerk, command }
  })
}

function begun(line: TicketLine): ReturnType<Asks> {
  const { customer, section, resource } = line
  const opened = {
    customerId: customer ?? UNNAMED,
    departmentId: section ?? UNNAMED,
    takenBy: resource ?? UNNAMED,
    callerName: customer,
  }
  return [
    ['call.take', opened],
    ['reception.ask', { question: questionOf(line), kind: 'inquiry' }],
    ['reception.verify'],
  ]
}

function questionOf({ product, seriousness, activity }: TicketLine): string {
  return (
    [product && `product ${product}`, seriousness && `seriousness ${seriousness}`].filter(Boolean).join(', ') ||
    activity
  )
}
