/** A day at the service desk: calls and visits, step by step within minutes, and now and then in disorder. */
import type fc from 'fast-check'
import { type Act, type Deed, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'
import { TEXTS } from './values.ts'

const LONGEST = 12
const FOREVER = '2099-01-01T00:00:00.000Z'

const departmentsOf = ({ departments }: Places) => (departments.length > 0 ? departments : ['east', 'west'])

export function receptionEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(
    { arbitrary: story(fc, places), weight: 3 },
    { arbitrary: fc.array(receptionActs(fc, places), { minLength: 1, maxLength: LONGEST }), weight: 1 },
  )
  const soon = fc.integer({ min: 0, max: 20 }).map(wait => ({ wait }))
  const time = fc.oneof({ arbitrary: soon, weight: 4 }, { arbitrary: stepTimes(fc, manners.late), weight: 1 })
  const times = fc.array(time, { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((act, index) => ({ ...act, ...times[index]! })))
}

/** From the ring to the follow-up call; any part of it may be left out. */
function story(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  const choices = fc.record({
    receptionId: fc.constantFrom(...places.receptions),
    customerId,
    departmentId,
    kind: fc.constantFrom('inquiry', 'complaint'),
    rings: fc.nat({ max: 6 }),
    reaction: fc.constantFrom('satisfied', 'dissatisfied', 'insists'),
    result: fc.constantFrom('accepted', 'objects', 'new-demand'),
    visits: fc.boolean(),
  })
  return choices.chain(({ receptionId, customerId, departmentId, kind, rings, reaction, result, visits }) => {
    const step = (type: string, more: object = {}): Act => ({ command: { type, receptionId, ...more } })
    const whose = { customerId, departmentId, takenBy: 'mei', callerName: 'Wu', phone: '139 0000 0000' }
    return fc.subarray(
      [
        visits ? step('visitor.receive', whose) : step('call.take', { ...whose, rings }),
        step('reception.ask', { question: 'where is the part', kind }),
        step('reception.verify'),
        step('reception.apologise', { apology: 'we are sorry' }),
        step('reception.promise-reply', { replyBy: FOREVER, reachAt: 'the same number' }),
        step('reception.refer', { to: 'hua' }),
        step('reception.answer', { answer: 'on its way' }),
        step('reception.react', { reaction }),
        step('reception.end'),
        step('reception.follow-up', { reportedOn: null, told: 'it has come', result }),
        step('reception.open-case', {
          receptionId: `${receptionId}-b`,
          basisId: receptionId,
          question: 'a new one',
          kind,
        }),
      ],
      { minLength: 2 },
    )
  })
}

export function receptionActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  const text = fc.constantFrom(...TEXTS)
  const receptionId = fc.constantFrom(...places.receptions)
  const kind = fc.constantFrom('inquiry', 'complaint', null)
  const clerk = fc.constantFrom('mei', 'lan', null)
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) =>
    fc.record({ receptionId, ...fields }, PLAIN).map((fields): Act => ({ command: { type, ...fields } }))
  const come = { customerId, departmentId, takenBy: clerk, callerName: fc.constantFrom('Wu', null) }
  const complaintId = fc.constantFrom(...places.complaints, 'K-9')
  return fc.oneof(
    told('call.take', { ...come, rings: fc.option(fc.nat({ max: 6 })) }),
    told('visitor.receive', come),
    told('reception.ask', { question: text, kind }),
    told('reception.verify'),
    told('reception.link', { record: fc.constant('complaint'), recordId: complaintId }),
    told('reception.link', { record: fc.constant('enquiry'), recordId: fc.constantFrom('E-1', 'E-2') }),
    told('reception.open-complaint', { complaintId, kind: fc.constant('service'), subject: text }),
    told('reception.apologise', { apology: text }),
    told('reception.judge', {
      fault: fc.constantFrom('company', 'elsewhere', 'unreasonable'),
      measure: fc.option(text),
      reasons: fc.option(text),
    }),
    told('reception.refer', { to: fc.constantFrom('hua', 'ming') }),
    told('reception.promise-reply', { replyBy: fc.constantFrom(FOREVER, null), reachAt: fc.option(text) }),
    told('visitor.sign-register', { purpose: text, message: text }),
    told('reception.answer', { answer: text }),
    told('reception.react', { reaction: fc.constantFrom('satisfied', 'dissatisfied', 'insists') }),
    told('reception.take-measure', { measure: text }),
    told('reception.end'),
    told('reception.follow-up', {
      reportedOn: fc.constant(null),
      told: text,
      result: fc.constantFrom('accepted', 'objects', 'new-demand'),
      calledBy: clerk,
    }),
    told('reception.open-case', { basisId: receptionId, question: text, kind }),
    papers(fc, departmentId),
  )
}

/** Of the first days of a history; the day on which it is told has come for most. */
function papers(fc: FastCheck, departmentId: fc.Arbitrary<string>): fc.Arbitrary<Act> {
  const day = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-05', '2026-02-01')
  const fields = { departmentId, day, receiver: fc.constantFrom('responsible-office', 'department-manager') }
  const log = fc.record(fields, PLAIN)
  const report = fc.record({ ...fields, clerkId: fc.constantFrom('mei', 'lan') }, PLAIN)
  const summary = 'all calls'
  return fc.oneof(
    log.map((fields): Act => ({ command: { type: 'desk.hand-in-log', ...fields, summary } })),
    report.map((fields): Act => ({ command: { type: 'desk.hand-in-report', ...fields, summary } })),
  )
}
