/** 违规事项: what one command told against a rule. */
import type { DeepReadonly } from '../../core/event.ts'
import { defineView } from '../../core/view.ts'
import { own } from '../own.ts'
import { type BreachOnRecord, breaches } from './states.ts'

/** 说明状态: nobody has to answer for what was told by mistake. */
export type BreachStanding = 'open' | 'answered' | 'withdrawn'

export type BreachRow = DeepReadonly<BreachOnRecord> & { readonly standing: BreachStanding }

/** The view's key is the id of the command. In the order in which they were found. */
export const breachSheet = defineView({
  name: 'breach-sheet',
  question: {
    zh: '补录的事项违反了哪些规定，说明了吗？',
    en: 'Which rules did it break, and has somebody answered for it?',
  },
  fold: breaches,
  answer: ({ state: { rows, withdrawn } }): readonly BreachRow[] =>
    rows.map(row => ({ ...row, standing: standingOf(row, own(withdrawn, row.eventId) === true) })),
})

function standingOf({ answeredAt }: DeepReadonly<BreachOnRecord>, isWithdrawn: boolean): BreachStanding {
  if (isWithdrawn) return 'withdrawn'
  return answeredAt === null ? 'open' : 'answered'
}
