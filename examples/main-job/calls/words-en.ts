import { serviceDeskWords } from '../../../src/facts/service-desk/words.ts'
import { serviceDeskRegulationWords } from '../../../src/regulations/service-desk/words.ts'
import { counted, share, thousands } from '../report/amount.ts'
import { shortName } from '../report/cut.ts'
import { rulesOf } from '../steps/refused-steps.ts'
import { codedCounts, lengthOf } from './coded.ts'
import type { Lacking } from './file.ts'
import type { CallsSummary } from './summary.ts'
import type { Words } from './words.ts'

const FORMS = { register: 'a register of calls', requests: 'a log of requests' } as const

export const english: Words = {
  head: ({ file, summary, seconds }, asOf) =>
    `${file} (${FORMS[summary.form]}): ${counted(summary.lines.read, 'line')} about ` +
    `${counted(summary.receptions.total, 'call or request', 'calls and requests')}, ` +
    `${counted(summary.commands.events, 'event')} in ${seconds.toFixed(1)} s. Judged as of the last moment of the file, ` +
    `${asOf}.`,
  lines: 'Lines',
  repeated: (count, firstLine) =>
    count === 0
      ? 'No line repeats another.'
      : `${thousands(count)} skipped: they repeat a line before them, first line ${firstLine}`,
  unknown: count => (count === 0 ? 'Every word is known.' : `${counted(count, 'unknown word')}, kept in the texts:`),
  unknownName: ({ field, name, lines }) => `${field} ${name}: ${counted(lines, 'line')}`,
  refused: ({ given, refused }) =>
    `Refused: ${thousands(refused)} of ${thousands(given)} steps${refused === 0 ? '' : ', the first of each kind'}`,
  objected: 'Recorded, and against a rule, the first of each kind',
  toldKind: ({ times, command, firstLine, caseId, findings }) =>
    `${thousands(times)} × ${command} by ${rulesOf({ findings }).join(', ')}; line ${firstLine}, ${shortName(caseId)}:`,
  sentence: text => text,
  answers: 'Answers',
  answerFigures,
  owed: ({ due, overdue }) => `Still owed: ${thousands(overdue)} overdue, ${thousands(due)} due or without a period`,
  byMonth: 'By month of the call',
  byDepartment: 'By department',
  months: { name: 'month', left: count => `and ${counted(count, 'month')} before them (--json has them)` },
  departments: {
    name: 'department',
    left: count => `and ${counted(count, 'department')} more with fewer calls (--json has them)`,
  },
  replyHeads: ['calls', 'in time', 'late', 'share', 'waiting', 'overdue'],
  worst: count => {
    if (count === 0) return 'No reply ran over its limit'
    return count === 1 ? 'The one reply that ran over its limit' : `The ${count} replies farthest over their limit`
  },
  worstReply: ({ receptionId, department, customerId, line, secondsOver }, { since, due, replied }) =>
    `${shortName(receptionId)} (line ${line}, department ${shortName(department)}, customer ${shortName(customerId)}): ` +
    `${lengthOf(secondsOver)
      .map(([count, unit]) => counted(count, unit.slice(0, -1)))
      .join(' ')} over; no answer ` +
    `since ${since}, due ${due}, ${replied === null ? 'no reply' : `replied ${replied}`}`,
  assumed: 'Assumed, because the file does not say it',
  assumptions: ({ form, assumed }) => [
    ...(form === 'register' ? [...assumed.map(name => ABSENT[name]), ...OF_A_REGISTER] : OF_REQUESTS),
    'The papers of a day (log, work report) and calls back are not in the file: what is owed of papers is not counted. docs/reference/calls.md has the whole table.',
  ],
  further: 'More: --lang zh, --json, --zone ZONE, --log FILE (events), --db FILE (the log)',
}

const ABSENT: Readonly<Record<Lacking, string>> = {
  clerk: 'There is no column of clerks: every call was taken.',
  kind: 'There is no column of kinds: every call is an inquiry.',
  question: 'There is no column of questions: everybody asked.',
  verifiedAt: 'There is no column of verifications: every question was verified when it was asked.',
  apologisedAt: 'There is no column of apologies: who complained heard one when he called.',
  phone: 'There is no column of telephones: whoever was promised a reply can be reached.',
}

const OF_A_REGISTER = [
  'A question is asked when the call comes. An answer without a time is given when the call ends, or else when it comes; what the customer says to it, at its moment. What was referred without a time was referred, and a reply without a referral was promised, when the call came.',
  'A register has to say what the file has columns for. A kind that is left blank is refused, and the call is then taken for an inquiry. An answer that is refused is none: its call waits for a reply.',
]

const OF_REQUESTS = [
  'Every case is a call that its first line opens, with an inquiry that is verified at once. "Take in charge ticket" refers it: from there the 30 minutes run. "Resolve ticket" answers, "Closed" says that the customer is satisfied, and ends it. Everything else is a measure.',
]

function answerFigures({ receptions, kinds, reactions, replies, open }: CallsSummary): string[] {
  const { kept, missed, waiting, overdue } = replies
  return [
    `${counted(receptions.calls, 'call')} (${thousands(receptions.missed)} taken by nobody), ` +
      `${counted(receptions.visits, 'visit')}; ${thousands(receptions.answered)} of both answered`,
    `Calls that could not be answered at once: ${thousands(kept + missed + waiting + overdue)}. Replied within the ` +
      `limit ${thousands(kept)}, later ${thousands(missed)} (in time: ${share(kept, kept + missed)}); no reply, within the ` +
      `limit ${thousands(waiting)}, beyond it ${thousands(overdue)}`,
    `Kinds: ${codedCounts(kinds, serviceDeskWords.deskKind, 'en')}`,
    `Said to the answer: ${codedCounts(reactions, serviceDeskWords.deskReaction, 'en')}`,
    `Open at the end: ${codedCounts(open, serviceDeskRegulationWords.deskReason, 'en')}`,
  ]
}
