/** 说明义务: each breach is a duty until somebody answers for it, and so is each verdict that has turned. */
import type { DeepReadonly } from '../../core/event.ts'
import { type Breaches, type BreachOnRecord, breaches } from '../../facts/breach/states.ts'
import { own } from '../../facts/own.ts'
import { response } from '../../kinds/response.ts'
import { days } from '../../kinds/within.ts'
import { breachRecordsParameters as parameters } from './parameters.ts'

type Row = DeepReadonly<BreachOnRecord>

/** What was told by mistake needs no answer. */
const standing = ({ rows, withdrawn }: DeepReadonly<Breaches>) => rows.filter(({ eventId }) => !own(withdrawn, eventId))

const shared = {
  of: breaches,
  from: ({ at }: Row) => at,
  until: ({ answeredAt }: Row) => answeredAt !== null,
  within: days(parameters.answerBreachWithinDays),
  periodFrom: ({ toldAt }: Row) => toldAt,
  subject: ({ subject }: Row) => subject,
}

/** Beside the command that told it. */
const facts = ({ eventId: event, rule, clause: broken, verdict }: Row) => ({ event, rule, broken, verdict })

export const breachRecordsObligations = [
  response({
    ...shared,
    id: 'breach-answer-owed',
    clauses: ['BR-2'],
    title: { zh: '违规事项待说明', en: 'A breach waits for an answer' },
    sentence: {
      zh: '事件 {event}（{subject}）违反 {rule:rule}，补录理由：{reason}',
      en: 'event {event} ({subject}) breaks {rule:rule}; recorded because: {reason}',
    },
    each: ({ state }) => standing(state).filter(({ reason }) => reason !== null),
    facts: row => ({ ...facts(row), reason: row.reason }),
  }),
  response({
    ...shared,
    id: 'turned-verdict-owed',
    clauses: ['BR-4'],
    title: { zh: '结论有变，待复核', en: 'A verdict has turned and is to be looked at' },
    sentence: {
      zh: '事件 {event}（{subject}）按当时所知合乎 {rule:rule}，按后来所知不再成立',
      en: 'event {event} ({subject}) stood by {rule:rule} as far as was known then; by what is known now it does not',
    },
    each: ({ state }) => standing(state).filter(({ reason }) => reason === null),
    facts,
  }),
]
