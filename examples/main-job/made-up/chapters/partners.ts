/** A partner of a joint project: talks before it is admitted are refused. */
import { type Act, by, on, type Person } from '../act.ts'
import { li, partnerOffice } from '../people.ts'

const ITEMS = ['address', 'staff', 'equipment'].map(item => ({ item, state: 'met' }))
const SHEETS = ['main', 'attachment-1', 'attachment-2', 'attachment-3']

export function partners(): Act[] {
  const step = (day: number, who: Person, type: string, fields: object = {}) =>
    by(who, on(6, day), `partner.${type}`, { partnerId: 'P-1', ...fields })
  return [
    step(3, li, 'take-on', { unitId: 'east', remote: false }),
    step(3, li, 'fill-form', { formId: 'F-1', sheets: SHEETS, items: ITEMS }),
    step(4, li, 'negotiate', { projectId: 'B-1' }),
    step(5, li, 'inspect', { unitId: 'east', items: ITEMS }),
    step(5, li, 'hand-over-form'),
    step(6, partnerOffice, 'screen', { fit: true }),
    step(6, partnerOffice, 'review-form', { passed: true }),
    step(6, partnerOffice, 'admit'),
    step(6, partnerOffice, 'file-form', { place: 'cabinet 3' }),
    step(9, partnerOffice, 'grade', { to: 'C' }),
    step(10, li, 'plan-project', { projectId: 'B-1' }),
    step(11, li, 'negotiate', { projectId: 'B-1' }),
    step(30, li, 'decide-project', { projectId: 'B-1', outcome: 'won' }),
  ]
}
