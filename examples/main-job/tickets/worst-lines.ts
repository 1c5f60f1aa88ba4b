/** The cases that ran over the limit the longest, with what was counted and with what is odd about their order. */
import { daysOf } from '../report/days.ts'
import { indented } from '../report/page.ts'
import type { TicketSummary } from './summary.ts'
import type { Words } from './words.ts'

export function worstLines({ worst, zone, outOfOrder }: TicketSummary, words: Words): string[] {
  const { dayOf, lastDayOf } = daysOf(zone)
  return worst.flatMap(found => {
    const { caseId, registeredAt, closedAt, due, counted } = found
    const intervals = counted.map(({ from, to, days }) => words.interval(dayOf(from), lastDayOf(to), days))
    const days = { registered: dayOf(registeredAt), closed: closedAt && dayOf(closedAt), due: lastDayOf(due) }
    const odd = outOfOrder.filter(each => each.caseId === caseId).map(words.outOfOrder)
    return [...indented([words.worstCase(found, days)], 2), ...indented([words.counted(intervals), ...odd])]
  })
}
