/** What customers come with, and what becomes of it: by the department responsible, by managers, and by others. */
import type fc from 'fast-check'
import { type Act, type Deed, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'
import { TEXTS } from './values.ts'

const KINDS = ['question', 'feedback', 'suggestion', 'problem', 'need', 'quality', 'dispute', 'data-security']
const CARE = { actor: { id: 'mei', department: 'customer-service' } }
const CHIEF = { actor: { id: 'hua', role: 'sales-manager' } }

export function enquiryEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.array(enquiryActs(fc, places), { minLength: 1, maxLength: LONGEST })
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((act, index) => ({ ...act, ...times[index]! })))
}

const LONGEST = 5

export function enquiryActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const told: Told = (type, fields, by = [{}]) =>
    fc
      .tuple(fc.record(fields, PLAIN), fc.constantFrom(...by))
      .map(([fields, by]): Act => ({ command: { type, ...fields }, ...by }))
  return fc.oneof(
    ...ofEnquiries(fc, places, told),
    ...ofCare(fc, places, told),
    ...(places.complaints.length > 0 ? ofComplaints(fc, places, told) : []),
  )
}

type Told = (
  type: string,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  by?: readonly object[],
) => fc.Arbitrary<Act>

const departmentsOf = ({ departments }: Places) => (departments.length > 0 ? departments : ['east', 'west'])
const numbered = (fc: FastCheck, letter: string) => fc.nat({ max: 5 }).map(number => `${letter}-${number}`)
const channels = (fc: FastCheck) => fc.constantFrom('phone', 'mail', 'sms', 'visit')

function ofEnquiries(fc: FastCheck, places: Places, told: Told) {
  const departments = departmentsOf(places)
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments })
  const text = fc.constantFrom(...TEXTS)
  const enquiryId = numbered(fc, 'E')
  const received = { enquiryId, customerId, departmentId, kind: fc.constantFrom(...KINDS), channel: channels(fc), text }
  return [
    { arbitrary: told('enquiry.receive', { ...received, otherPartyId: fc.option(customerId) }), weight: 4 },
    told('enquiry.pass-on', { enquiryId, to: fc.constantFrom(...departments, 'technology'), reason: text }),
    told('enquiry.answer', { enquiryId, answer: text }),
    told('enquiry.resolve', { enquiryId, solution: text }),
    told('enquiry.decide-suggestion', { enquiryId, adopted: fc.boolean(), reason: text }),
  ]
}

function ofCare(fc: FastCheck, places: Places, told: Told) {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  const text = fc.constantFrom(...TEXTS)
  const [analysisId, upgradeId] = [numbered(fc, 'A'), numbered(fc, 'U')]
  const both = { customerId, departmentId }
  const subject = fc.constantFrom('industry-news', 'exclusive-offer', 'upgrade')
  const informed = { ...both, subject, channel: channels(fc), text, upgradeId: fc.option(upgradeId) }
  const customers = fc.tuple(customerId, customerId)
  return [
    told('feedback.analyse', { analysisId, departmentId, findings: text, improve: fc.boolean() }, [CARE, CARE, {}]),
    told('feedback.improve', { analysisId, object: fc.constantFrom('product', 'service'), measure: text }),
    told('customer.inform', informed),
    told('customer.note-birthday', { ...both, day: fc.constantFrom('01-01', '02-29', '06-30') }),
    told('customer.record-contact', { ...both, channel: fc.constant('greeting') }),
    told('upgrade.announce', { upgradeId, variety: fc.constant('knees'), customers }),
    told('care.report-progress', { departmentId: fc.constant('customer-service'), summary: text }, [CARE, {}]),
  ]
}

function ofComplaints(fc: FastCheck, { complaints }: Places, told: Told) {
  const text = fc.constantFrom(...TEXTS)
  const complaintId = fc.constantFrom(...complaints)
  const consultantId = fc.constantFrom('gu', 'he')
  const laid = { consultantId: fc.option(consultantId), factor: fc.option(fc.constant('invoice')) }
  const severity = fc.option(fc.constantFrom('slight', 'grave'))
  const lost = { complaintId, consultantId, vehicleId: fc.constant('V-1'), cancelled: fc.boolean(), reason: text }
  return [
    told('complaint.assess', { complaintId, cause: text, demand: text, ourFault: fc.boolean(), severity, ...laid }),
    told('complaint.apologise', { complaintId, apology: text }),
    told('performance.decide', lost, [CHIEF, {}]),
  ]
}
