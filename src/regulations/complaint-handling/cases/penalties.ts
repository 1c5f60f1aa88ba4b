/** 处罚: the notice, its approval and its three copies; the publication of an administrative sanction. */
import { type ExpectedDuty, owing, type RegulationCase } from '../../../core/case.ts'
import { at, on, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D14 } from '../editions/d14.ts'
import { approvePenalty, copyPenalty, issueNotice, OFFICE, propose, publish, reopen, sanctioned } from './deeds.ts'

const THREE = ['own-file', 'accounting', 'penalised']
const noticed = owing('penalty-notice-owed')
const closed = on('2026-03-02 09:00', until('closed'))
const proposed = [...closed, at('2026-03-03 10:00', propose())]
const issued = [...proposed, at('2026-03-04 10:00', issueNotice())]
const approved = [...issued, at('2026-03-05 10:00', approvePenalty())]

const row = (since: string, clause: string, step: string, roles: readonly string[], missing = THREE): ExpectedDuty => ({
  subject: 'complaint:K-1',
  clause,
  status: 'due',
  since,
  due: null,
  facts: { number: '260301', penalty: 'F-1', step, roles, missing },
})

const notices: readonly RegulationCase[] = [
  noticed('a penalty that is proposed waits for the notice of the office', proposed, '2026-03-06', [
    row('2026-03-03 10:00', 'D03-12.2.2', 'issued', [OFFICE]),
  ]),
  noticed("the notice waits for the general manager's approval", issued, '2026-03-06', [
    row('2026-03-04 10:00', 'D03-12.2.2', 'approved', ['general-manager']),
  ]),
  noticed('once approved it is copied in three: own file, accounting, the department', approved, '2026-03-06', [
    row('2026-03-05 10:00', 'D03-12.2.4', 'copied', [OFFICE]),
  ]),
  noticed('the copies that are still missing are named', [...approved, copyPenalty(['accounting'])], '2026-03-06', [
    row('2026-03-05 10:00', 'D03-12.2.4', 'copied', [OFFICE], ['own-file', 'penalised']),
  ]),
  noticed('two of three are not all', [...approved, copyPenalty(['accounting', 'penalised'])], '2026-03-06', [
    row('2026-03-05 10:00', 'D03-12.2.4', 'copied', [OFFICE], ['own-file']),
  ]),
  noticed('all three: done', [...approved, copyPenalty(THREE)], '2026-03-06', []),
  noticed('each penalty has a notice of its own', [...approved, at('2026-03-06 10:00', propose('F-2'))], '2026-03-07', [
    row('2026-03-05 10:00', 'D03-12.2.4', 'copied', [OFFICE]),
    { clause: 'D03-12.2.2', since: '2026-03-06 10:00', facts: { penalty: 'F-2', step: 'issued' } },
  ]),
  noticed(
    'the same notice may bring a reward',
    [...closed, at('2026-03-03 10:00', propose('R-1', 'reward'))],
    '2026-03-06',
    [{ facts: { penalty: 'R-1', step: 'issued' } }],
  ),
  noticed('without a penalty there is no notice', closed, '2026-03-06', []),
  noticed(
    'D02 calls the approval and the three copies by clauses of their own',
    approved,
    '2026-03-06',
    [{ clause: 'D02-11.2.4', facts: { step: 'copied', missing: THREE } }],
    { edition: D02 },
  ),
  noticed('D02 issues it by another', proposed, '2026-03-06', [{ clause: 'D02-11.2.2' }], { edition: D02 }),
  noticed('D14 says all of it in one sentence', approved, '2026-03-06', [{ clause: 'D14-12.2.t.2' }], { edition: D14 }),
]

const published = owing('sanction-publication-owed')
const closedOn = (time: string) => on(time, until('closed'))
const sanction = (time: string) => [...closedOn(time), ...on(time, sanctioned())]
const MARCH_31 = '2026-03-31 10:00'

const publications: readonly RegulationCase[] = [
  published(
    'a sanction in a case closed in March is published by the end of 10 April',
    sanction(MARCH_31),
    '2026-04-10 23:59:59.999',
    [
      {
        subject: 'complaint:K-1',
        clause: 'D03-12.1.2',
        status: 'due',
        since: MARCH_31,
        due: '2026-04-11 00:00',
        facts: { number: '260301', penalty: 'S-1', roles: [OFFICE] },
      },
    ],
  ),
  published('from that midnight on it is overdue', sanction(MARCH_31), '2026-04-11 00:00', [{ status: 'overdue' }]),
  published('done when it is published', [...sanction(MARCH_31), publish()], '2026-04-11 00:00', []),
  published('closed on the first of the month: the same day', sanction('2026-03-01 00:00'), '2026-04-01', [
    { due: '2026-04-11 00:00' },
  ]),
  published('closed in December: by the end of 10 January', sanction('2026-12-31 23:59:59.999'), '2027-01-02', [
    { due: '2027-01-11 00:00' },
  ]),
  published(
    'approved after the closing: owed since the approval, and due on the same day',
    [...closedOn('2026-03-02 10:00'), ...on('2026-04-10 16:00', sanctioned())],
    '2026-04-10 17:00',
    [{ status: 'due', since: '2026-04-10 16:00', due: '2026-04-11 00:00' }],
  ),
  published(
    'approved only after that day: by the 10th of the month after the approval',
    [...closedOn('2026-03-02 10:00'), ...on('2026-04-11 00:00', sanctioned())],
    '2026-04-12',
    [{ status: 'due', since: '2026-04-11 00:00', due: '2026-05-11 00:00' }],
  ),
  published(
    'a sanction that is not approved is not published',
    [...closedOn(MARCH_31), propose('S-1', 'sanction'), issueNotice('S-1')],
    '2026-04-11 00:00',
    [],
  ),
  published(
    'a fine is no sanction',
    [...closedOn(MARCH_31), propose(), issueNotice(), approvePenalty()],
    '2026-04-11 00:00',
    [],
  ),
  published('before the closing it waits', on(MARCH_31, until('approved'), sanctioned()), '2026-05-01', []),
  published('a reopened case waits, too', [...sanction(MARCH_31), reopen], '2026-05-01', []),
  published('each sanction by itself', [...sanction(MARCH_31), ...sanctioned('S-2'), publish()], '2026-04-09', [
    { facts: { penalty: 'S-2' } },
  ]),
  published('D02 says the same by its own clause', sanction(MARCH_31), '2026-04-09', [{ clause: 'D02-11.1.2' }], {
    edition: D02,
  }),
  published('D14, too', sanction(MARCH_31), '2026-04-09', [{ clause: 'D14-12.1.t.2' }], { edition: D14 }),
]

export const penaltyCases = [...notices, ...publications]
