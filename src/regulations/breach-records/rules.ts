/** 说明: who may answer for what has happened against a rule. */
import { factAnswered } from '../../facts/breach/events.ts'
import { authorized } from '../../kinds/authorized.ts'
import { anySubject } from '../../kinds/scope.ts'
import { breachRecordsParameters as parameters } from './parameters.ts'

export const breachRecordsRules = [
  authorized({
    id: 'breach-answered-by-role',
    clauses: ['BR-3'],
    title: { zh: '违规事项由指定的人说明', en: 'Whom the company names answers for a breach' },
    on: [factAnswered],
    of: anySubject(({ subject }: { readonly subject: string }) => subject),
    who: 'role',
    among: parameters.breachAnswerers,
  }),
]
