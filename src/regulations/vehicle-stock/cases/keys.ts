/** Keys and test drives. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  assistant,
  at,
  consultant,
  endDrive,
  findViolation,
  handInPapers,
  issueKey,
  keeper,
  loseKey,
  on,
  receive,
  replaceKey,
  report,
  returnKey,
  startDrive,
} from '../../../facts/vehicle/steps.ts'
import { vehicleFines } from '../views/fines.ts'
import { vehicleKeyBook } from '../views/keys.ts'
import { judging, passing, reporting, seeing } from './shorthand.ts'

const here = on('2026-03-02 10:00', receive('V-1', { use: 'test' }), handInPapers())
const out = [...here, at('2026-03-02 10:10', issueKey())]
const driving = [...out, at('2026-03-02 10:20', startDrive())]
const driven = [...driving, at('2026-03-02 11:00:00', endDrive())]

const kept = judging('keys-kept-by-5s', { clause: 'D06-6.3.1', subject: 'vehicle:V-1' })
const custody: readonly RegulationCase[] = [
  kept('issued by 5S', here, at('2026-03-02 10:10', issueKey()), true, { actual: '5s' }),
  kept('issued by the assistant', here, at('2026-03-02 10:10', issueKey('V-1', { issuedBy: assistant })), false, {
    actual: 'sales-assistant',
    limit: ['5s'],
  }),
  kept('back to 5S', out, at('2026-03-02 10:30', returnKey()), true),
  kept('handed to a colleague', out, at('2026-03-02 10:30', returnKey('V-1', { receivedBy: consultant })), false, {
    actual: 'sales-consultant',
  }),
]

const registered = judging('key-registered-before-drive', { clause: 'D06-6.8.A.1', subject: 'vehicle:V-1' })
const escorted = judging('test-drive-escorted', { clause: 'D06-6.8.B', subject: 'vehicle:V-1' })
const drives: readonly RegulationCase[] = [
  registered('in the register', out, at('2026-03-02 10:20', startDrive()), true, { actual: 'li' }),
  registered('entered in the same second', out, at('2026-03-02 10:10', startDrive()), true),
  registered('a second before it was entered', out, at('2026-03-02 10:09:59', startDrive()), false),
  registered('not in the register', here, at('2026-03-02 10:20', startDrive()), false, { actual: null, limit: 'li' }),
  registered('with somebody else', out, at('2026-03-02 10:20', startDrive('V-1', { consultantId: 'wang' })), false, {
    actual: 'li',
    limit: 'wang',
  }),
  registered(
    'given back before',
    [...out, at('2026-03-02 10:15', returnKey())],
    at('2026-03-02 10:20', startDrive()),
    false,
  ),
  escorted('with an instructor', out, at('2026-03-02 10:20', startDrive()), true, { actual: 'instructor' }),
  escorted('without one', out, at('2026-03-02 10:20', startDrive('V-1', { escortId: null })), false, {
    actual: null,
    facts: { consultant: 'li' },
  }),
  escorted('nobody escorts himself', out, at('2026-03-02 10:20', startDrive('V-1', { escortId: 'li' })), false),
]

const back = reporting('key-back-in-time', { clause: 'D06-6.8.D.1', subject: 'vehicle:V-1' })
const owed = owing('key-handed-back')
const row = {
  subject: 'vehicle:V-1',
  clause: 'D06-6.8.D.1',
  since: '2026-03-02 11:00:00',
  due: '2026-03-02 11:05:00',
  facts: { holder: 'li', minutes: 5 },
}
const minutes: readonly RegulationCase[] = [
  back('299 seconds', driven, at('2026-03-02 11:04:59', returnKey()), true, { actual: 299, limit: 300 }),
  back('300 seconds are in time', driven, at('2026-03-02 11:05:00', returnKey()), true, { actual: 300 }),
  back('a fraction of that second, too', driven, at('2026-03-02 11:05:00.999', returnKey()), true, { actual: 300 }),
  back('301 seconds are late', driven, at('2026-03-02 11:05:01', returnKey()), false, {
    actual: 301,
    limit: 300,
    facts: { holder: 'li' },
  }),
  passing('key-back-in-time', 'without a drive there is no hurry', out, at('2026-03-02 17:00', returnKey())),
  passing('key-back-in-time', 'back before the drive was over', driving, at('2026-03-02 17:00', returnKey())),
  owed('at the last second', driven, '2026-03-02 11:05:00', [{ ...row, status: 'due' }]),
  owed('a second later it is overdue', driven, '2026-03-02 11:05:01', [{ ...row, status: 'overdue' }]),
  owed('handed back', [...driven, at('2026-03-02 11:05', returnKey())], '2026-03-02 12:00', []),
  owed('lost', [...driven, at('2026-03-02 11:03', loseKey())], '2026-03-02 12:00', []),
  owed('while the drive goes on', driving, '2026-03-02 17:00', []),
]

const book = seeing('key-register', vehicleKeyBook)
const entry = { vehicleId: 'V-1', holderId: 'li', purpose: 'test-drive', issuedBy: '5s' }
const registerCases: readonly RegulationCase[] = [
  book('out, with the drive and its escort', driving, '2026-03-02 10:30', [
    { ...entry, status: 'out', escortId: 'instructor', driveStartedAt: '2026-03-02T02:20:00.000Z', late: false },
  ]),
  book('in time at the last second', driven, '2026-03-02 11:05:00', [{ status: 'out', late: false }]),
  book('late a second after', driven, '2026-03-02 11:05:01', [{ status: 'out', late: true }]),
  book('back in time stays so', [...driven, at('2026-03-02 11:05', returnKey())], '2026-03-03', [
    { status: 'back', returnedAt: '2026-03-02T03:05:00.000Z', late: false },
  ]),
  book(
    'lost, and issued anew when it was replaced',
    [
      ...out,
      at('2026-03-02 10:30', loseKey()),
      ...on('2026-03-02 12:00', replaceKey(), issueKey('V-1', { holderId: 'wang' })),
    ],
    '2026-03-03',
    [
      { holderId: 'li', status: 'lost' },
      { holderId: 'wang', status: 'out' },
    ],
  ),
]

// Both rounds are reported, so that nothing else is owed.
const quiet = [
  at('2026-03-02 08:00', report('2026-03-02', 'morning', { by: keeper })),
  at('2026-03-02 16:00', report('2026-03-02', 'afternoon')),
]
const lost = seeing('fine-for-lost-key', vehicleFines)
const aboutDrives = seeing('fines-about-test-drives', vehicleFines)
const evening = '2026-03-02 20:00'
const late = { who: 'li', why: 'late-key', kind: 'fine', amount: '10', clause: 'D06-6.8.D.2', vehicleId: 'V-1' }
const fines: readonly RegulationCase[] = [
  lost(
    'the fine and what it is worth',
    [...quiet, ...out, at('2026-03-02 10:30', loseKey('V-1', { value: '1200' }))],
    evening,
    [
      { who: 'li', why: 'lost-key', kind: 'fine', amount: '50', clause: 'D06-6.3.2' },
      { who: 'li', why: 'lost-key', kind: 'compensation', amount: '1200', clause: 'D06-6.3.2' },
    ],
  ),
  lost(
    'from custody, worth not known yet',
    [...quiet, ...here, at('2026-03-02 10:30', loseKey('V-1', { lostBy: '5s-1' }))],
    evening,
    [
      { who: '5s-1', kind: 'fine', amount: '50' },
      { who: '5s-1', kind: 'compensation', amount: null },
    ],
  ),
  aboutDrives('back after 300 seconds', [...quiet, ...driven, at('2026-03-02 11:05:00', returnKey())], evening, []),
  aboutDrives('back after 301', [...quiet, ...driven, at('2026-03-02 11:05:01', returnKey())], evening, [late]),
  aboutDrives('not back yet', [...quiet, ...driven], evening, [late]),
  aboutDrives('not back yet, at the last second', [quiet[0]!, ...driven], '2026-03-02 11:05:00', []),
  aboutDrives(
    'found without an entry, and without an escort',
    [
      ...quiet,
      at('2026-03-02 12:00', findViolation('key-not-registered', 'li', { vehicleId: 'V-1' })),
      at('2026-03-02 13:00', findViolation('drive-unescorted', 'li')),
    ],
    evening,
    [
      { who: 'li', kind: 'fine', amount: '20', clause: 'D06-6.8.A.2', vehicleId: 'V-1' },
      { who: 'li', kind: 'consequences', amount: null, clause: 'D06-6.8.B' },
    ],
  ),
]

export const keyCases = [...custody, ...drives, ...minutes, ...registerCases, ...fines]
