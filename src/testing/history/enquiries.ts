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
  const departments = places.departments.length > 0 ? [...places.departments] : ['east', 'west']
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments })
  const text = fc.constantFrom(...TEXTS)
  const one = (...values: readonly string[]) => fc.constantFrom(...values)
  const numbered = (letter: string) => fc.nat({ max: 5 }).map(number => `${letter}-${number}`)
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, by: readonly object[] = [{}]) =>
    fc
      .tuple(fc.record(fields, PLAIN), fc.constantFrom(...by))
      .map(([fields, by]): Act => ({ command: { type, ...fields }, ...by }))
  const ofEnquiry = { enquiryId: numbered('E') }
  const ofAnalysis = { analysisId: numbered('A') }
  const both = { customerId, departmentId }
  const channel = one('phone', 'mail', 'sms', 'visit')
  const otherPartyId = fc.option(customerId)
  return fc.oneof(
    {
      arbitrary: told('enquiry.receive', { ...ofEnquiry, ...both, kind: one(...KINDS), channel, text, otherPartyId }),
      weight: 4,
    },
    told('enquiry.pass-on', { ...ofEnquiry, to: one(...departments, 'technology'), reason: text }),
    told('enquiry.answer', { ...ofEnquiry, answer: text }),
    told('enquiry.resolve', { ...ofEnquiry, solution: text }),
    told('enquiry.decide-suggestion', { ...ofEnquiry, adopted: fc.boolean(), reason: text }),
    told('feedback.analyse', { ...ofAnalysis, departmentId, findings: text, improve: fc.boolean() }, [CARE, CARE, {}]),
    told('feedback.improve', { ...ofAnalysis, object: one('product', 'service'), measure: text }),
    told('customer.inform', {
      ...both,
      subject: one('industry-news', 'exclusive-offer', 'upgrade'),
      channel,
      text,
      upgradeId: fc.option(numbered('U')),
    }),
    told('customer.note-birthday', { ...both, day: one('01-01', '02-29', '06-30') }),
    told('customer.record-contact', { ...both, channel: one('greeting') }),
    told('upgrade.announce', {
      upgradeId: numbered('U'),
      variety: one('knees'),
      customers: fc.tuple(customerId, customerId),
    }),
    told('care.report-progress', { departmentId: one('customer-service'), summary: text }, [CARE, {}]),
    ...(places.complaints.length > 0 ? complaintActs() : []),
  )

  function complaintActs(): fc.Arbitrary<Act>[] {
    const complaintId = one(...places.complaints)
    const consultantId = one('gu', 'he')
    const severity = fc.option(one('slight', 'grave'))
    const laid = { consultantId: fc.option(consultantId), factor: fc.option(one('invoice')) }
    return [
      told('complaint.assess', { complaintId, cause: text, demand: text, ourFault: fc.boolean(), severity, ...laid }),
      told('complaint.apologise', { complaintId, apology: text }),
      told(
        'performance.decide',
        { complaintId, consultantId, vehicleId: one('V-1'), cancelled: fc.boolean(), reason: text },
        [CHIEF, {}],
      ),
    ]
  }
}
