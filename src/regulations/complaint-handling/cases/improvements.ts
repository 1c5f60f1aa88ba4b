/** 改善追踪: planned, carried out and verified; what has no effect is done again; carelessness is not tracked. */
import { type ExpectedDuty, owing, type RegulationCase } from '../../../core/case.ts'
import { at, close, consolidate, on, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D14 } from '../editions/d14.ts'
import { carryOut, OFFICE, plan, sendBack, verify } from './deeds.ts'

const OWED = 'improvement-owed'
const owed = owing(OWED)
const MORNING = '2026-03-02 10:00'
const negotiated = on('2026-03-02 09:00', until('negotiated'))
const concluded = (fields = {}) => [...negotiated, at(MORNING, consolidate('K-1', undefined, fields))]
const tracked = concluded()
const planned = [...tracked, at('2026-03-05 10:00', plan())]
const carriedOut = [...planned, at('2026-03-20 10:00', carryOut())]
const withoutEffect = [...carriedOut, at('2026-04-20 10:00', verify(false))]

const row = (since: string, facts: NonNullable<ExpectedDuty['facts']>): ExpectedDuty => ({
  subject: 'complaint:K-1',
  clause: 'D03-7.3.4',
  status: 'due',
  since,
  due: null,
  facts: { number: '260301', ...facts },
})

const waitsToBe = {
  planned: row(MORNING, { improvement: null, step: 'planned', roles: [OFFICE] }),
  carriedOut: row('2026-03-05 10:00', {
    improvement: 'I-1',
    step: 'carried-out',
    failures: 0,
    roles: ['manufacturing'],
  }),
  verified: row('2026-03-20 10:00', { improvement: 'I-1', step: 'verified', failures: 0, roles: [OFFICE] }),
}

const duties: readonly RegulationCase[] = [
  owed('what is put under tracking waits for a plan of the office', tracked, '2026-03-03', [waitsToBe.planned]),
  owed('then for the department to carry it out', planned, '2026-03-06', [waitsToBe.carriedOut]),
  owed('then for the office to see whether it works', carriedOut, '2026-03-21', [waitsToBe.verified]),
  owed('a measure that works is done with', [...carriedOut, at('2026-04-20 10:00', verify(true))], '2026-04-21', []),
  owed('a measure without effect is to be carried out again', withoutEffect, '2026-04-21', [
    { ...waitsToBe.carriedOut, facts: { step: 'carried-out', failures: 1, roles: ['manufacturing'] } },
  ]),
  owed('and looked at again', [...withoutEffect, at('2026-05-05 10:00', carryOut())], '2026-05-06', [
    row('2026-05-05 10:00', { step: 'verified', failures: 1, roles: [OFFICE] }),
  ]),
  owed(
    'until it works',
    [...withoutEffect, at('2026-05-05 10:00', carryOut()), at('2026-06-05 10:00', verify(true))],
    '2026-06-06',
    [],
  ),
  owed('each measure by itself', [...carriedOut, at('2026-03-21 10:00', plan('I-2', 'research'))], '2026-03-22', [
    waitsToBe.verified,
    row('2026-03-21 10:00', { improvement: 'I-2', step: 'carried-out', roles: ['research'] }),
  ]),
  owed('the closing of the case does not end the tracking', [...planned, close('K-1', 'withdrawn')], '2026-03-06', [
    waitsToBe.carriedOut,
  ]),
  owed('what is expressly not put under tracking owes nothing', concluded({ tracked: false }), '2026-03-03', []),
  owed(
    'human carelessness is spared the tracking',
    concluded({ carelessness: true, tracked: false }),
    '2026-03-03',
    [],
  ),
  owed(
    'what is not our fault owes nothing',
    concluded({ ourFault: false, tracked: null, loss: null, basis: null }),
    '2026-03-03',
    [],
  ),
  owed('an opinion that was sent back decides nothing yet', [...tracked, sendBack], '2026-03-03', []),
  owed('D02 says the same by its own clause', tracked, '2026-03-03', [{ clause: 'D02-7.3.5' }], { edition: D02 }),
  owed('D14, too', tracked, '2026-03-03', [{ clause: 'D14-7.3.4' }], { edition: D14 }),
]

const refused: readonly RegulationCase[] = [
  {
    provision: OWED,
    title: 'nobody can say whether a measure works that was not carried out',
    given: planned,
    when: at('2026-03-06', verify(true)),
    expect: {
      status: 'refused',
      failed: ['improvement-carried-out'],
      findings: [{ rule: 'improvement-carried-out', clause: null, facts: { improvement: 'I-1' } }],
    },
  },
  {
    provision: OWED,
    title: 'a measure that works is not verified a second time',
    given: [...carriedOut, at('2026-04-20 10:00', verify(true))],
    when: at('2026-04-21', verify(false)),
    expect: {
      status: 'refused',
      failed: ['improvement-not-yet'],
      findings: [{ rule: 'improvement-not-yet', actual: '2026-04-20T02:00:00.000Z' }],
    },
  },
  {
    provision: OWED,
    title: 'only what was planned is carried out',
    given: tracked,
    when: at('2026-03-06', carryOut('I-9')),
    expect: {
      status: 'refused',
      failed: ['improvement-known'],
      findings: [{ rule: 'improvement-known', facts: { improvement: 'I-9' } }],
    },
  },
]

export const improvementCases = [...duties, ...refused]
