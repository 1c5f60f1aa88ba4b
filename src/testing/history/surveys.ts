/** Surveys of satisfaction: by those whose work it is and by others, of customers who were asked and of some who were not. */
import type fc from 'fast-check'
import { type Act, type Deed, type FastCheck, PLAIN, type Places } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'
import { TEXTS } from './values.ts'

export function surveyEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(
    { arbitrary: surveyActs(fc, places).map(act => [act]), weight: 1 },
    { arbitrary: story(fc, places), weight: 2 },
  )
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((act, index) => ({ ...act, ...times[index]! })))
}

const LONGEST = 13
const by = (department: string) => ({ actor: { id: department, department } })
const MARKETING = by('marketing-company')
const OFFICE = by('company-office')
const MANAGER = { actor: { id: 'wang', role: 'general-manager' } }

const question = (questionId: string, topic: string) => ({
  questionId,
  topic,
  asks: 'how was it?',
  lowest: 1,
  highest: 5,
  satisfiedFrom: 4,
})
const QUESTIONS = [question('Q-1', 'service-quality'), question('Q-2', 'price'), question('Q-3', 'company')]
const ENDS = ['2026-03-05', '2026-06-30', '2027-12-31']

/** From the form to the effect of an action; any part of it may be left out. */
function story(fc: FastCheck, { customers, departments }: Places): fc.Arbitrary<readonly Act[]> {
  const [one = 'C-1', other = one] = customers
  const [departmentId = 'east'] = departments
  const scored = (service: number) => [
    { questionId: 'Q-1', score: service },
    { questionId: 'Q-2', score: 4 },
  ]
  return fc
    .tuple(fc.nat({ max: 9 }), fc.boolean(), fc.boolean(), fc.constantFrom(...ENDS))
    .chain(([number, whole, well, ends]) => {
      const [surveyId, actionId, assistanceId] = [`SV-${number}`, `AC-${number}`, `AS-${number}`]
      const told = (type: string, fields: object, who: object = {}): Act => ({ command: { type, ...fields }, ...who })
      const action = { surveyId, actionId, topic: 'service-quality', kind: 'corrective', measure: 'more staff' }
      const help = { assistanceId, surveyId, departments: [departmentId], task: 'opinions', dueOn: ends }
      return fc.subarray<Act>(
        [
          told('survey.open', { surveyId, comprehensive: whole, ends, questions: QUESTIONS }, MARKETING),
          told('survey.send-form', { surveyId, customerId: one }, OFFICE),
          ...(other === one ? [] : [told('survey.send-form', { surveyId, customerId: other }, OFFICE)]),
          told('assistance.ask', help, MARKETING),
          told('survey.answer', { surveyId, customerId: one, scores: scored(well ? 5 : 2), opinion: null }),
          ...(other === one
            ? []
            : [told('survey.answer', { surveyId, customerId: other, scores: scored(3), opinion: null })]),
          told('assistance.give', { assistanceId, departmentId, opinion: 'all well' }, by(departmentId)),
          told('survey.report', { surveyId, findings: 'too slow', departments: [departmentId] }, OFFICE),
          told('survey.judge-report', { surveyId, approved: whole }, MANAGER),
          told('survey.distribute-report', { surveyId, departments: [departmentId] }, OFFICE),
          told('survey.propose-action', { ...action, departmentId, dueOn: ends }, OFFICE),
          told('survey.carry-out-action', { actionId, result: 'done' }, by(departmentId)),
          told('survey.verify-action', { actionId, effective: well }, OFFICE),
        ],
        { minLength: 10 },
      )
    })
}

export function surveyActs(fc: FastCheck, { customers, departments }: Places): fc.Arbitrary<Act> {
  const text = fc.constantFrom(...TEXTS)
  const numbered = (letters: string) => fc.nat({ max: 4 }).map(number => `${letters}-${number}`)
  const anybody = fc.constantFrom(MARKETING, OFFICE, OFFICE, MANAGER, by('east'), {})
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.tuple(fc.record(fields, PLAIN), anybody).map(([fields, who]): Act => ({ command: { type, ...fields }, ...who }))
  const [surveyId, actionId, assistanceId] = [numbered('SV'), numbered('AC'), numbered('AS')]
  const customerId = fc.constantFrom(...(customers.length > 0 ? customers : ['C-1', 'C-2']))
  const departmentId = fc.constantFrom(...(departments.length > 0 ? departments : ['east', 'west']))
  const some = fc.array(departmentId, { minLength: 1, maxLength: 2 })
  const day = fc.constantFrom(...ENDS)
  const scores = fc.constantFrom(
    [{ questionId: 'Q-1', score: 5 }],
    [{ questionId: 'Q-1', score: 3 }],
    [{ questionId: 'Q-2', score: 9 }],
    [{ questionId: 'Q-9', score: 3 }],
  )
  const topic = fc.constantFrom('service-quality', 'price')
  const kind = fc.constantFrom('corrective', 'preventive')
  const questions = fc.constantFrom(QUESTIONS, QUESTIONS, QUESTIONS.slice(1))
  return fc.oneof(
    told('survey.open', { surveyId, comprehensive: fc.boolean(), ends: day, questions }),
    told('survey.send-form', { surveyId, customerId }),
    told('survey.answer', { surveyId, customerId, scores, opinion: text }),
    told('survey.report', { surveyId, findings: text, departments: some }),
    told('survey.judge-report', { surveyId, approved: fc.boolean() }),
    told('survey.distribute-report', { surveyId, departments: some }),
    told('survey.propose-action', { surveyId, actionId, topic, kind, measure: text, departmentId, dueOn: day }),
    told('survey.carry-out-action', { actionId, result: text }),
    told('survey.verify-action', { actionId, effective: fc.boolean() }),
    told('assistance.ask', { assistanceId, surveyId, departments: some, task: text, dueOn: day }),
    told('assistance.give', { assistanceId, departmentId, opinion: text }),
  )
}
