import { counted } from '../report/counted.ts'
import { thousands } from '../report/thousands.ts'
import type { Words } from './words.ts'

export const english: Words = {
  head: ({ file, summary, seconds }, asOf) =>
    `${file}: ${counted(summary.lines.read, 'line')} about ${counted(summary.cases.total, 'case')} of ` +
    `${counted(summary.cases.customers, 'customer')}, ${counted(summary.commands.events, 'event')} in ` +
    `${seconds.toFixed(1)} s. Judged as of the last moment of the file, ${asOf}.`,
  lines: 'Lines',
  lineFigures: ({ lines, repeatedLines, zone, encoding }) => [
    `${thousands(lines.read)} read as ${encoding}, ${thousands(lines.used)} used` +
      (lines.blank === 0 ? '' : `; besides, ${thousands(lines.blank)} blank`),
    lines.repeated === 0
      ? 'No line repeats another.'
      : `${thousands(lines.repeated)} skipped: they repeat a line before them (same case, activity, time and ` +
        `resource), first line ${repeatedLines[0]}`,
    lines.withoutZone === 0
      ? 'Every time names its zone.'
      : `${thousands(lines.withoutZone)} name no zone: their times are taken in ${zone} (--zone)`,
    lines.impossible === 0 ? 'No line is impossible.' : `${thousands(lines.impossible)} impossible, left out:`,
  ],
  flaw: (line, field, value, expected) => `line ${line}: ${field} is ${value}, expected ${expected}`,
  more: count => `and ${thousands(count)} more (--json has them all)`,
  unknown: count => [
    count === 0
      ? 'Every activity is known.'
      : count === 1
        ? '1 unknown activity, kept as a note:'
        : `${thousands(count)} unknown activities, kept as notes:`,
  ],
  unknownActivity: (activity, lines) => `${activity}: ${counted(lines, 'line')}`,
  refused: ({ given, refused }) =>
    `Refused: ${thousands(refused)} of ${thousands(given)} steps${refused === 0 ? '' : ', the first of each kind'}`,
  refusedKind: ({ command, rules, times, firstLine, caseId }) =>
    `${thousands(times)} × ${command} by ${rules.join(', ')}; line ${firstLine}, ${caseId}:`,
  cases: 'Cases',
  caseFigures: ({ cases, notCounted, verdicts }) => [
    `${thousands(cases.closed)} closed, ${thousands(cases.open)} open; ${thousands(cases.reopened)} reopened after ` +
      `closing, ${thousands(cases.takenUpAgain)} taken up again after "Resolve ticket"`,
    `Closed in time ${thousands(verdicts.inTime)}, late ${thousands(verdicts.late)}; not closed: in time so far ` +
      `${thousands(verdicts.open)}, overdue ${thousands(verdicts.overdue)}` +
      (verdicts.undecidable === 0 ? '' : `; waiting, the end of the limit unknown ${thousands(verdicts.undecidable)}`),
    `Of those closed late, ${thousands(cases.lateThoughResolvedInTime)} had been resolved for the last time before the ` +
      'limit was over',
    `Not counted, since a case waited or stood closed: ${counted(notCounted.hours, 'hour')} in ` +
      `${counted(notCounted.stretches, 'stretch', 'stretches')} of ${counted(notCounted.cases, 'case')}, ` +
      counted(notCounted.days, 'whole day'),
  ],
  bySection: limit => `By section (limit: ${counted(limit, 'calendar day')} from registration to closing)`,
  byMonth: 'By month of closing',
  heads: {
    sections: ['section', 'cases', 'in time', 'late', 'share', 'open', 'overdue', 'waiting'],
    months: ['month', 'closed', 'in time', 'late', 'share'],
  },
  worst: count => (count === 0 ? 'No case ran over the limit' : `The ${count} that ran over the limit the longest`),
  worstCase: ({ caseId, section, customer, daysOver }, { registered, closed, due }) =>
    `${caseId} (section ${section}, customer ${customer}): ${counted(daysOver, 'day')} over; registered ${registered}, due ` +
    `${due}, ${closed === null ? 'not closed' : `closed ${closed}`}`,
  interval: (first, last, days) => (days === 1 ? `${first} (1 day)` : `${first} to ${last} (${days} days)`),
  counted: intervals => `counted: ${intervals.join(', ')}`,
  assumed: 'Assumed, because the file does not say it',
  assumptions: ({ limitDays }) => [
    `The regulation leaves the time for handling blank: ${counted(limitDays, 'calendar day')} (--limit), in force from the first day of the file. A day counts unless the case stood still for the whole of it.`,
    'Every case is a daily service complaint, received and registered with its first line. "Wait" stops its clock until its next activity of another kind.',
    'Address and telephone of the customers are "not in the file": the regulation asks for them, the file has none.',
    'What the file does not tell (feedback, verification, follow-up) is not judged. docs/reference/tickets.md has the whole table.',
  ],
  further: 'More: --lang zh, --json, --limit DAYS, --zone ZONE, --log FILE (events), --db FILE (the log)',
}
