/** What an incomplete set of papers of a test drive costs. */
import type { RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { at, findViolation, report, returnKey } from '../../../facts/vehicle/steps.ts'
import { vehicleFines } from '../views/fines.ts'
import { driven } from './drive-papers.ts'
import { seeing } from './shorthand.ts'

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
export const drivePaperFines: readonly RegulationCase[] = [
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
