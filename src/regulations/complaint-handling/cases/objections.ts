/** 部门异议: departments that disagree with a decision, and the answers that they wait for. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { at, investigate, on, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D14 } from '../editions/d14.ts'
import { answerObjection, OFFICE, object } from './deeds.ts'

const MORNING = '2026-03-02 10:00'
const closed = on('2026-03-02 09:00', until('closed'))
const answered = owing('objection-answered')
const contested = [...closed, at(MORNING, object('manufacturing'))]

const byTwo = [...contested, at('2026-03-03 10:00', object('research'))]

export const objectionCases: readonly RegulationCase[] = [
  answered('a department that disagrees waits for an answer', contested, '2026-03-03', [
    {
      subject: 'complaint:K-1',
      clause: 'D03-9.11',
      status: 'due',
      since: MORNING,
      due: null,
      facts: { number: '260301', department: 'manufacturing', roles: [OFFICE] },
    },
  ]),
  answered('done with the answer', [...contested, answerObjection('manufacturing')], '2026-03-03', []),
  answered('each department by itself', byTwo, '2026-03-04', [
    { since: MORNING, facts: { department: 'manufacturing' } },
    { since: '2026-03-03 10:00', facts: { department: 'research' } },
  ]),
  answered('the answer to one is none to the other', [...byTwo, answerObjection('manufacturing')], '2026-03-04', [
    { since: '2026-03-03 10:00', facts: { department: 'research' } },
  ]),
  answered(
    'who objects again waits again',
    [...contested, answerObjection('manufacturing'), at('2026-03-09 10:00', object('manufacturing'))],
    '2026-03-10',
    [{ since: '2026-03-09 10:00' }],
  ),
  answered(
    'also before the case is closed',
    [...on('2026-03-02 09:00', until('accepted'), investigate()), at(MORNING, object('manufacturing'))],
    '2026-03-03',
    [{ since: MORNING }],
  ),
  answered('D02 lets departments object, too', contested, '2026-03-03', [{ clause: 'D02-9.12' }], { edition: D02 }),
  answered('so does D14', contested, '2026-03-03', [{ clause: 'D14-9.11' }], { edition: D14 }),
]
