/** The papers of test drives: before a drive, and after it. */
import { type CaseStep, owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import {
  at,
  endDrive,
  handInPapers,
  issueKey,
  loseKey,
  on,
  receive,
  returnKey,
  startDrive,
} from '../../../facts/vehicle/steps.ts'
import { judging } from './shorthand.ts'

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
export const driven = [...driving, at('2026-03-02 11:00', endDrive())]
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
  owed(
    'the key came back and nobody said that the drive had ended',
    [...driving, at('2026-03-02 11:00', returnKey())],
    '2026-03-03',
    lacking(...rest),
  ),
  owed('the key was lost on the way', [...driving, at('2026-03-02 11:00', loseKey())], '2026-03-03', lacking(...rest)),
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

export const drivePaperCases = [...known, ...times, ...duties, ...others]
