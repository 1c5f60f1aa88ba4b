import { counted, thousands } from '../report/amount.ts'
import { shortName } from '../report/cut.ts'
import { rulesOf } from '../steps/refused-steps.ts'
import type { TicketSummary } from './summary.ts'
import type { Words } from './words.ts'

export const english: Words = {
  head: ({ file, summary, seconds }, asOf) =>
    `${file}: ${counted(summary.lines.read, 'line')} about ${counted(summary.cases.total, 'case')}` +
    `${summary.cases.customers === 0 ? '' : ` of ${counted(summary.cases.customers, 'customer')}`}, ` +
    `${counted(summary.commands.events, 'event')} in ${seconds.toFixed(1)} s. Judged as of the last moment of the file, ` +
    `${asOf}.`,
  lines: 'Lines',
  repeated: (count, firstLine) =>
    count === 0
      ? 'No line repeats another.'
      : `${thousands(count)} skipped: they repeat a line before them (same case, activity, time and resource), first ` +
        `line ${firstLine}`,
  unknown: count =>
    count === 0
      ? 'Every activity is known.'
      : count === 1
        ? '1 unknown activity, kept as a note:'
        : `${thousands(count)} unknown activities, kept as notes:`,
  unknownActivity: (activity, lines) => `${activity}: ${counted(lines, 'line')}`,
  refused: ({ given, refused }) =>
    `Refused: ${thousands(refused)} of ${thousands(given)} steps${refused === 0 ? '' : ', the first of each kind'}`,
  refusedKind: ({ times, command, firstLine, caseId, findings }) =>
    `${thousands(times)} × ${command} by ${rulesOf({ findings }).join(', ')}; line ${firstLine}, ${shortName(caseId)}:`,
  sentence: text => text,
  cases: 'Cases',
  caseFigures,
  order: ({ beginningWithClosed, workAfterClosed }) =>
    beginningWithClosed + workAfterClosed === 0
      ? 'No case begins with "Closed" or is worked on after it.'
      : `Doubtful order (are the times right?): ${counted(beginningWithClosed, 'case')} closed before all else, ` +
        `${counted(workAfterClosed, 'case')} worked on after "Closed" and reopened by it:`,
  outOfOrder: ({ caseId, line, order, activity }) =>
    order === 'begins-with-closed'
      ? `${shortName(caseId)} begins with "Closed" (line ${line})`
      : `${shortName(caseId)} goes on after "Closed" with ${JSON.stringify(activity)} (line ${line})`,
  changes: ({ changedCustomer, changedProduct }) =>
    changedCustomer + changedProduct === 0
      ? 'No case changes its customer or product.'
      : `The complaint keeps what its first line names. A later line names another customer in ` +
        `${counted(changedCustomer, 'case')}, another product in ${counted(changedProduct, 'case')}:`,
  change: ({ caseId, line, field, from, to }) =>
    `${shortName(caseId)} (line ${line}): ${field} ${from === null ? 'none' : shortName(from, 30)}, then ` +
    shortName(to, 30),
  bySection: limit => `By section (limit: ${counted(limit, 'calendar day')} from registration to closing)`,
  byMonth: 'By month of closing',
  heads: {
    sections: ['section', 'cases', 'in time', 'late', 'share', 'open', 'overdue', 'waiting'],
    months: ['month', 'closed', 'in time', 'late', 'share'],
  },
  moreSections: (count, cases) =>
    `and ${counted(count, 'section')} more with fewer cases, ${counted(cases, 'case')} in all (--json has them)`,
  moreMonths: (count, closed) =>
    `and ${counted(count, 'month')} before them, with ${counted(closed, 'closed case')} (--json has them)`,
  worst: count => {
    if (count === 0) return 'No case ran over the limit'
    return count === 1
      ? 'The one case that ran over the limit'
      : `The ${count} cases that ran over the limit the longest`
  },
  worstCase: ({ caseId, section, customer, daysOver }, { registered, closed, due }) =>
    `${shortName(caseId)} (section ${shortName(section)}, customer ${shortName(customer)}): ` +
    `${counted(daysOver, 'day')} over; registered ${registered}, due ${due}, ` +
    `${closed === null ? 'not closed' : `closed ${closed}`}`,
  interval: (first, last, days) => (days === 1 ? `${first} (1 day)` : `${first} to ${last} (${days} days)`),
  counted: intervals => `counted: ${intervals.join(', ')}`,
  assumed: 'Assumed, because the file does not say it',
  assumptions: ({ limitDays }) => [
    `The regulation leaves the time for handling blank: ${counted(limitDays, 'calendar day')} (--limit), in force from the first day of the file. A day counts unless the case stood still for the whole of it.`,
    'Every case is a daily service complaint, received and registered with its first line. "Wait" stops its clock until its next activity of another kind. Work after "Closed" reopens a case; a note does not.',
    'Address and telephone of the customers are "not in the file": the regulation asks for them, the file has none.',
    'What the file does not tell (feedback, verification, follow-up) is not judged. docs/reference/tickets.md has the whole table.',
  ],
  further: 'More: --lang zh, --json, --limit DAYS, --zone ZONE, --log FILE (events), --db FILE (the log)',
}

function caseFigures({ cases, notCounted, verdicts }: TicketSummary): string[] {
  const undecidable =
    verdicts.undecidable === 0 ? '' : `; waiting, the end of the limit unknown ${thousands(verdicts.undecidable)}`
  return [
    `${thousands(cases.closed)} closed, ${thousands(cases.open)} open; ${thousands(cases.reopened)} reopened after ` +
      `closing, ${thousands(cases.takenUpAgain)} taken up again after "Resolve ticket"`,
    `Closed in time ${thousands(verdicts.inTime)}, late ${thousands(verdicts.late)}; not closed: in time so far ` +
      `${thousands(verdicts.open)}, overdue ${thousands(verdicts.overdue)}${undecidable}`,
    `Of those closed late, ${thousands(cases.lateThoughResolvedInTime)} had been resolved for the last time before the ` +
      'limit was over',
    `Not counted, since a case waited or stood closed: ${counted(notCounted.hours, 'hour')} in ` +
      `${counted(notCounted.stretches, 'stretch', 'stretches')} of ${counted(notCounted.cases, 'case')}, ` +
      counted(notCounted.days, 'whole day'),
  ]
}
