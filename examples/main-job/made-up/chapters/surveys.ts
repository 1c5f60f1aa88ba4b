/** The survey of the year: four are asked, three answer, the report goes to the general manager. */
import { type Act, by, on, type Person } from '../act.ts'
import { companyOffice, generalManager, li, marketing } from '../people.ts'

const QUESTIONS = ['service-quality', 'price', 'company'].map((topic, index) => ({
  questionId: `Q-${index + 1}`,
  topic,
  asks: 'how was it?',
  lowest: 1,
  highest: 5,
  satisfiedFrom: 4,
}))

export function surveys(): Act[] {
  const step = (month: number, day: number, who: Person, type: string, fields: object) =>
    by(who, on(month, day), `survey.${type}`, { surveyId: 'SV-1', ...fields })
  const answered = (customerId: string, service: number) =>
    step(9, 16, li, 'answer', {
      customerId,
      scores: [
        { questionId: 'Q-1', score: service },
        { questionId: 'Q-2', score: 4 },
      ],
      opinion: null,
    })
  const action = { actionId: 'AC-1', topic: 'service-quality', kind: 'corrective', measure: 'more staff' }
  return [
    step(9, 1, marketing, 'open', { comprehensive: true, ends: on(9, 30), questions: QUESTIONS }),
    ...['E-01', 'E-02', 'N-01', 'S-01'].map(customerId => step(9, 2, companyOffice, 'send-form', { customerId })),
    answered('E-01', 5),
    answered('N-01', 2),
    answered('S-01', 4),
    step(10, 9, companyOffice, 'report', { findings: 'the north waits too long', departments: ['north'] }),
    step(10, 10, generalManager, 'judge-report', { approved: true }),
    step(10, 13, companyOffice, 'distribute-report', { departments: ['north'] }),
    step(10, 14, companyOffice, 'propose-action', { ...action, departmentId: 'north', dueOn: on(11, 28) }),
  ]
}
