/** The papers of test drives: before a drive, after it, and what an incomplete set costs. */
import { type CaseStep, owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import {
  at,
  endDrive,
  findViolation,
  handInPapers,
  issueKey,
  on,
  receive,
  report,
  returnKey,
  startDrive,
} from '../../../facts/vehicle/steps.ts'
import { vehicleFines } from '../views/fines.ts'
import { judging, seeing } from './shorthand.ts'

const ALL = ['agreement', 'licence-copy', 'confirmation', 'survey-report']
const here = on('2026-03-02 10:00', receive('V-1', { use: 'test' }), issueKey())

function handedIn(time: string, papers: readonly string[], fields: Readonly<Record<string, unknown>> = {}): CaseStep {
  return at(`2026-03-02 ${time}`, handInPapers('D-1', { papers, ...fields }))
}

const draft = { complete: false }
const start = at('2026-03-02 10:20:00', startDrive())
const both = ['agreement', 'licence-copy']
const rule = judging('test-drive-papers-before-drive', { clause: 'D06-6.8.C.1', subject: 'test-drive:D-1' })
const before = (title: string, papers: readonly CaseStep[], missing: readonly string[], company = {}) =>
  rule(title, [...here, ...papers], start, missing.length === 0, { actual: missing }, company)
const known: readonly RegulationCase[] = [
  rule('both are in', [...here, handedIn('10:10', both)], start, true, { actual: [], limit: both }),
  rule('none is in', here, start, false, { actual: both, limit: both, facts: { drive: 'D-1' } }),
  before('without the agreement', [handedIn('10:10', ['licence-copy'])], ['agreement']),
  before('without the copy of the licence', [handedIn('10:10', ['agreement'])], ['licence-copy']),
  before('the others are no substitute', [handedIn('10:10', ['confirmation', 'survey-report'])], both),
  before('in two goes', [handedIn('10:05', ['licence-copy']), handedIn('10:10', ['agreement'])], []),
  before('not filled in completely', [handedIn('10:10', both, draft)], both),
  before(
    'the agreement not filled in completely',
    [handedIn('10:05', ['licence-copy']), handedIn('10:10', ['agreement'], draft)],
    ['agreement'],
  ),
  before('completed since', [handedIn('10:05', both, draft), handedIn('10:10', both)], []),
  before('what was complete stays in', [handedIn('10:05', both), handedIn('10:10', both, draft)], []),
  rule(
    'those of another drive',
    [...here, handedIn('10:05', both), at('2026-03-02 10:10', handInPapers('D-2', { papers: both.slice(1) }))],
    at('2026-03-02 10:20', startDrive('V-1', { driveId: 'D-2' })),
    false,
    { subject: 'test-drive:D-2', actual: ['agreement'] },
  ),
]

const times: readonly RegulationCase[] = [
  before('in the same second', [handedIn('10:20:00', both)], []),
  before('a second after the start', [handedIn('10:20:01', both)], both),
  before(
    'one of them a second after the start',
    [handedIn('10:10', ['agreement']), handedIn('10:20:01', ['licence-copy'])],
    ['licence-copy'],
  ),
  before('handed in again later, the first time counts', [handedIn('10:10', both), handedIn('10:30', both)], []),
  before(
    'also when the first time is told last',
    [handedIn('10:30', both), { ...handedIn('10:10', both), recorded: '2026-03-02 10:40' }],
    [],
  ),
  before('a company that asks for one', [handedIn('10:10', ['agreement'])], [], { papersBeforeDrive: ['agreement'] }),
  before('a company that asks for all four', [handedIn('10:10', both)], ALL.slice(2), { papersBeforeDrive: ALL }),
  before('the list of the day of the drive', [handedIn('10:10', ['agreement'])], ['licence-copy'], {
    papersBeforeDrive: dated([{ value: ['agreement'] }, { value: both, since: '2026-03-02' }]),
  }),
]

const driving = [...here, handedIn('10:10', both), start]
const driven = [...driving, at('2026-03-02 11:00', endDrive())]
const row = {
  subject: 'test-drive:D-1',
  clause: 'D06-6.8.C.1',
  since: '2026-03-02 11:00',
  due: null,
  status: 'due',
} as const
const owed = owing('test-drive-papers-complete')
const lacking = (...missing: readonly string[]) => [
  { ...row, facts: { drive: 'D-1', vehicle: 'V-1', consultant: 'li', missing } },
]
const rest = ALL.slice(2)
const duties: readonly RegulationCase[] = [
  owed('nothing while the drive goes on', driving, '2026-03-02 17:00', []),
  owed('nor a second before it ends', driven, '2026-03-02 10:59:59', []),
  owed('from its end on, without a period', driven, '2026-03-02 11:00', lacking(...rest)),
  owed('and it never goes away by itself', driven, '2026-05-02', lacking(...rest)),
  owed('all are in', [...driven, handedIn('12:00', rest)], '2026-03-02 12:00', []),
  owed(
    'handed in over two goes',
    [...driven, handedIn('12:00', ['survey-report']), handedIn('13:00', ['confirmation'])],
    '2026-03-02 13:00',
    [],
  ),
  owed(
    'the first of the two goes is not enough',
    [...driven, handedIn('12:00', ['survey-report']), handedIn('13:00', ['confirmation'])],
    '2026-03-02 12:59:59',
    lacking('confirmation'),
  ),
  owed('without the report', [...driven, handedIn('12:00', ['confirmation'])], '2026-03-03', lacking('survey-report')),
  owed('not filled in completely', [...driven, handedIn('12:00', rest, draft)], '2026-03-03', lacking(...rest)),
  owed('completed', [...driven, handedIn('12:00', rest, draft), handedIn('13:00', rest)], '2026-03-03', []),
  owed(
    'all four before the drive',
    [...here, handedIn('10:10', ALL), start, at('2026-03-02 11:00', endDrive())],
    '2026-03-03',
    [],
  ),
]

const withoutBefore = (paper: string) => [
  ...here,
  handedIn('10:10', [...both.filter(one => one !== paper), ...rest]),
  start,
  at('2026-03-02 11:00', endDrive()),
]
const again = [
  ...driven,
  ...on('2026-03-02 12:00', returnKey(), issueKey('V-1', { holderId: 'wang' }), handInPapers('D-2', { papers: ALL })),
  at('2026-03-02 12:10', startDrive('V-1', { driveId: 'D-2', consultantId: 'wang' })),
  at('2026-03-02 12:40', endDrive()),
]
const overnight = [
  ...here,
  handedIn('10:10', both),
  at('2026-03-02 23:50', startDrive()),
  at('2026-03-03 00:10', endDrive()),
]
const shorter = { papersAfterDrive: dated([{ value: ALL }, { value: both.slice(0, 1), since: '2026-03-03' }]) }
const others: readonly RegulationCase[] = [
  ...both.map(paper =>
    owed(`${paper}, where a company lets it come later`, withoutBefore(paper), '2026-03-03', lacking(paper), {
      papersBeforeDrive: both.filter(one => one !== paper),
    }),
  ),
  owed('each drive has its own set', again, '2026-03-03', lacking(...rest)),
  owed(
    'whoever hands them in, it is for the consultant who drove',
    [
      ...here,
      handedIn('10:10', both, { consultantId: 'wang' }),
      start,
      at('2026-03-02 11:00', endDrive()),
      handedIn('12:00', ['confirmation'], { consultantId: 'wang' }),
    ],
    '2026-03-03',
    lacking('survey-report'),
  ),
  owed('the list of the day on which it ended', driven, '2026-03-04', lacking(...rest), shorter),
  owed('also where it had begun the day before', overnight, '2026-03-04', [], shorter),
]

// The rounds are reported, so that the fines are those of the case.
const day = [
  at('2026-03-02 08:00', report('2026-03-02', 'morning')),
  at('2026-03-02 16:00', report('2026-03-02', 'afternoon')),
]
const incomplete = (time: string, who = 'li') =>
  at(
    time.includes(' ') ? time : `2026-03-02 ${time}`,
    findViolation('drive-papers-incomplete', who, { vehicleId: 'V-1' }),
  )
const evening = '2026-03-02 20:00'
const fine = {
  who: 'li',
  role: 'sales-consultant',
  why: 'drive-papers-incomplete',
  kind: 'fine',
  amount: '20',
  clause: 'D06-6.8.C.2',
  vehicleId: 'V-1',
}
const dismissal = { ...fine, why: 'dismissal-proposed', kind: 'consequences', amount: null, clause: 'D06-6.8.C.3' }
const once = [...day, incomplete('12:00')]
const twice = [...once, incomplete('13:00')]
const fined = seeing('fines-about-test-drives', vehicleFines)
const dismissed = seeing('dismissal-for-drive-papers', vehicleFines)
const later = { incompletePapersForDismissal: dated([{ value: 3 }, { value: 2, since: '2026-03-03' }]) }
const fines: readonly RegulationCase[] = [
  fined('a set that was found incomplete', once, evening, [fine]),
  fined('not before it was found', [day[0]!, incomplete('12:00')], '2026-03-02 11:59:59', []),
  fined(
    'what was only left undone was not found',
    [...day, ...driven, at('2026-03-02 11:05', returnKey())],
    evening,
    [],
  ),
  fined(
    'at the rate of its day',
    [...once, incomplete('2026-03-03 00:10', 'wang')],
    '2026-03-03 08:00',
    [{ amount: '20' }, { who: 'wang', amount: '30' }],
    { incompletePapersFine: dated([{ value: '20' }, { value: '30', since: '2026-03-03' }]) },
  ),
  dismissed('the second time', twice, evening, [fine, fine, dismissal]),
  dismissed('the third time, too', [...twice, incomplete('14:00')], evening, [fine, fine, dismissal, fine, dismissal]),
  dismissed('two consultants do not add up', [...once, incomplete('13:00', 'wang')], evening, [
    fine,
    { ...fine, who: 'wang' },
  ]),
  dismissed(
    'each has his own second time',
    [...once, incomplete('13:00', 'wang'), incomplete('14:00', 'wang')],
    evening,
    [fine, { who: 'wang' }, { who: 'wang', kind: 'fine' }, { ...dismissal, who: 'wang' }],
  ),
  dismissed(
    'what else he was found doing does not count',
    [...once, at('2026-03-02 13:00', findViolation('key-not-registered', 'li'))],
    evening,
    [fine, { why: 'key-not-registered' }],
  ),
  dismissed(
    'the one that is told late was the first all the same',
    [...day, incomplete('13:00'), { ...incomplete('12:00'), recorded: '2026-03-02 18:00' }],
    evening,
    [fine, { ...fine, at: '2026-03-02T05:00:00.000Z' }, { ...dismissal, at: '2026-03-02T05:00:00.000Z' }],
  ),
  dismissed('a company that reads the words as more than two', twice, evening, [fine, fine], {
    incompletePapersForDismissal: 3,
  }),
  dismissed(
    'and its third time',
    [...twice, incomplete('14:00')],
    evening,
    [fine, fine, fine, { ...dismissal, at: '2026-03-02T06:00:00.000Z' }],
    { incompletePapersForDismissal: 3 },
  ),
  dismissed('a second time before the day from which it counts', twice, '2026-03-03 08:00', [fine, fine], later),
  dismissed(
    'a second time after it',
    [...once, incomplete('2026-03-03 00:10')],
    '2026-03-03 08:00',
    [fine, fine, dismissal],
    later,
  ),
]

export const drivePaperCases = [...known, ...times, ...duties, ...others, ...fines]
