import { counted, money, thousands } from '../report/amount.ts'
import { shortName } from '../report/cut.ts'
import type { Amounts } from './amounts.ts'
import type { Words } from './words.ts'

function pieces({ lines, quantity }: Pick<Amounts, 'lines' | 'quantity'>): string {
  return `${counted(lines, 'line')} with ${counted(quantity, 'piece')}`
}

export const english: Words = {
  head: ({ file, summary, seconds }) =>
    `${file}: ${counted(summary.lines.read, 'line')} of ${counted(summary.invoices, 'invoice')} about ` +
    `${counted(summary.articles, 'article')} and ${counted(summary.customers, 'customer')}, ` +
    `${counted(summary.commands.events, 'event')} in ${seconds.toFixed(1)} s.`,
  lines: 'Lines',
  lineFigures: ({ lines, services }) => [
    `${counted(lines.services, 'line')} about what is no article (postage, fees, discounts, vouchers), ` +
      `${thousands(services.cancelled)} of them in cancellations: no stock is moved`,
    lines.repeated === 0
      ? 'No line repeats another.'
      : `${thousands(lines.repeated)} say the same as a line before them; each is taken for a line of its own`,
  ],
  stock: 'Stock',
  stockFigures: ({ opening, sales, found, writeOffs }) => [
    `Assumed to be there before the first line: ${counted(opening.quantity, 'piece')} of ` +
      `${counted(opening.articles, 'article')}, just as many as leave later`,
    `Delivered to customers: ${pieces(sales.toCustomers)} for ${money(sales.toCustomers.amount)} ` +
      `(${thousands(sales.free.lines)} of the lines for nothing)`,
    `Sold without a customer: ${pieces(sales.withoutCustomer)} for ${money(sales.withoutCustomer.amount)}`,
    `Found or counted in: ${pieces(found)}`,
    `Written off: ${pieces(writeOffs)}, ${thousands(writeOffs.withoutReason)} without a reason`,
  ],
  returns: 'Returns',
  returnFigures: ({ returns, tolerance }) => [
    `${pieces(returns)} cancelled`,
    `Accepted, being no more than was bought and not yet returned: ${pieces(returns.accepted)}`,
    `More than that, but within the tolerance of ${tolerance} % (--tolerance): ${pieces(returns.tolerated)}`,
    `Held, being above it: ${counted(returns.held.lines, 'line')}; ${counted(returns.held.posted, 'piece')} posted as ` +
      `approved, ${thousands(returns.held.quantity)} held`,
    `Unmatched: ${pieces(returns.unmatched)}${returns.reasons.length === 0 ? '' : ', by reason, the first of each:'}`,
  ],
  reason: ({ reason, lines, quantity, firstLine }, invoice) =>
    `${thousands(lines)} × ${reason} (${counted(quantity, 'piece')}); line ${firstLine}, ${shortName(invoice)}:`,
  noCustomer: 'the cancellation names no customer',
  held: count => (count === 1 ? 'The line that is held:' : `The first of ${thousands(count)} held:`),
  advised: (times, title) => `Accepted though, in principle: ${title} (${counted(times, 'time')})`,
  late: ({ returns: { late }, returnDays }) =>
    `Later than ${counted(returnDays, 'calendar day')} after the latest delivery (--return-days): ${pieces(late)}` +
    (late.longest.length === 0 ? '' : '; the latest:'),
  lateReturn: ({ invoice, line, code, customer, daysOver }, { delivered, returned, due }) =>
    `${shortName(invoice)} (line ${line}), ${shortName(code)} of customer ${shortName(customer)}: delivered ` +
    `${delivered}, due ${due}, returned ${returned}, ${counted(daysOver, 'day')} over`,
  items: count =>
    count === 0
      ? 'No article was cancelled beyond what was bought'
      : `Most held or unmatched, ${counted(count, 'article')}`,
  item: ({ code, name, lines, quantity }) =>
    `${shortName(code)} ${shortName(name ?? '-')}: ${pieces({ lines, quantity })}`,
  ageing: ({ ageing }) =>
    `In stock at the end: ${counted(ageing.quantity, 'piece')} of ${counted(ageing.articles, 'article')}, by age ` +
    '(first in, first out)',
  ageingHeads: ['days in stock', 'articles', 'pieces', 'share'],
  range: (from, to) => (to === null ? `${from} and more` : `${from} to ${to}`),
  assumed: 'Assumed, because the file does not say it',
  assumptions: ({ zone, opening }) => [
    `The opening stock: of every article the sum of all that leaves, ${thousands(opening.quantity)} pieces, a second before the first line. So no issue is refused, and what is left at the end has come back or was found.`,
    'A cancellation names no invoice: it is taken for a return of what this customer bought of this article, at its price. It is asked for, approved, received, proven and posted at the moment of its line, each step by the role that the regulation asks for.',
    'Where less is left to return, the slip is for that; all that came is taken in, and above the tolerance the general manager decides that what was approved is posted.',
    'What is unmatched moves no stock and no claim.',
    `Times without a zone, and the days of the periods, are those of ${zone}. docs/reference/sales.md has the whole table.`,
  ],
  further:
    'More: --lang zh, --json, --tolerance PERCENT, --return-days N, --zone ZONE, --log FILE (events), --db FILE (the log)',
}
