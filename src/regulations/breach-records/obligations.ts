/** 说明义务: each breach is a duty until somebody answers for it, or what broke the rule turns out never to have happened. */
import type { DeepReadonly } from '../../core/event.ts'
import { type BreachOnRecord, breaches } from '../../facts/fact/states/breaches.ts'
import { own } from '../../facts/own.ts'
import { response } from '../../kinds/response.ts'
import { days } from '../../kinds/within.ts'
import { breachRecordsParameters as parameters } from './parameters.ts'

export const breachRecordsObligations = [
  response({
    id: 'breach-answer-owed',
    clauses: ['BR-2'],
    title: { zh: '违规事项待说明', en: 'A breach waits for an answer' },
    of: breaches,
    sentence: {
      zh: '事件 {event}（{subject}）违反 {rule}，补录理由：{reason}',
      en: 'event {event} ({subject}) breaks {rule}; recorded because: {reason}',
    },
    each: ({ state: { rows, withdrawn } }) => rows.filter(({ eventId }) => !own(withdrawn, eventId)),
    from: ({ at }: DeepReadonly<BreachOnRecord>) => at,
    until: ({ answeredAt }) => answeredAt !== null,
    within: days(parameters.answerBreachWithinDays),
    subject: ({ subject }) => subject,
    facts: ({ eventId: event, rule, clause: broken, reason, verdict }, { key: toldBy }) => {
      return { event, toldBy, rule, broken, verdict, reason }
    },
  }),
]
