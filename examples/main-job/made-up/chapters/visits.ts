/** A visit that is planned, made and told of, and what a customer came with. */
import { type Act, by, on } from '../act.ts'
import { companyOffice, li, mei } from '../people.ts'

const EAST = { customerId: 'E-01', departmentId: 'east' }

export function visits(): Act[] {
  const visit = { visitId: 'W-1', ...EAST, kind: 'regular' }
  return [
    by(companyOffice, on(7, 1), 'visit.plan', { ...visit, on: on(7, 15) }),
    by(li, on(7, 15), 'visit.make', { ...visit, way: 'call-on', purpose: 'how the rims do', by: [li.id] }),
    by(li, on(7, 15), 'visit.report', { visitId: 'W-1', ...SEEN }, '16:00'),
    by(li, on(7, 16), 'observation.make', { observationId: 'B-1', ...EAST, visitId: 'W-1', ...HEARD }),
    by(li, on(7, 17), 'observation.pass-on', { observationId: 'B-1', to: 'sales', suggestion: 'a second van' }),
    by(mei, on(8, 4), 'enquiry.receive', { enquiryId: 'E-1', ...EAST, ...ASKED }),
    by(mei, on(8, 5), 'enquiry.answer', { enquiryId: 'E-1', answer: 'from May on' }),
  ]
}

const SEEN = {
  summary: 'all well',
  promoted: 'service first',
  guidance: 'how to store them',
  experience: 'fits well',
  satisfaction: 90,
}
const HEARD = { kind: 'suggestion', text: 'deliver twice a week' }
const ASKED = { kind: 'question', channel: 'phone', text: 'is there a smaller one', otherPartyId: null }
