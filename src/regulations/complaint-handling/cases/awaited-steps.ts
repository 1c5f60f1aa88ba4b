/** For which step a case waits, and who has to do it, desk by desk. */
import { type ExpectedDuty, owing, type RegulationCase } from '../../../core/case.ts'
import {
  allowance,
  approve,
  at,
  close,
  consolidate,
  draftHandling,
  fileForm,
  investigate,
  managerOpinion,
  negotiate,
  on,
  refuseConclusion,
  reportInvestigation,
  researchOpinion,
  type Stage,
  tellResult,
  until,
} from '../../../facts/complaint/steps.ts'
import { closedNotFounded, notFounded, OFFICE, reopen, sendBack } from './deeds.ts'

const owed = owing('step-owed')
const MORNING = '2026-03-02 10:00'
const LATER = '2026-03-03 15:00'

/** The ordinary case, the last step of which was taken in the afternoon of the next day. */
function upTo(stage: Stage) {
  const steps = on(MORNING, until(stage))
  return [...steps.slice(0, -1), { ...steps.at(-1)!, at: LATER }]
}

const waits = (step: string, roles: readonly string[], clause: string, more: ExpectedDuty = {}): ExpectedDuty => ({
  subject: 'complaint:K-1',
  clause,
  status: 'due',
  since: LATER,
  due: null,
  ...more,
  facts: { complaint: 'K-1', reason: `step:${step}`, step, roles },
})

const SALES = ['sales', 'sales-manager']

const DESKS: readonly [title: string, stage: Stage, step: string, roles: readonly string[], clause: string][] = [
  ['who took the call files the form', 'received', 'form-filed', SALES, 'D03-9.1.3'],
  ['the office accepts the form and gives it a number', 'form-filed', 'accepted', [OFFICE], 'D03-7.3.1.1'],
  ['quality management investigates', 'accepted', 'investigated', ['quality-management'], 'D03-7.2.1'],
  [
    'manufacturing drafts the countermeasure, whether the investigation is reported yet or not',
    'investigated',
    'countermeasure-drafted',
    ['manufacturing'],
    'D03-7.4.1',
  ],
  [
    "the manager's office gives its opinion",
    'countermeasure-drafted',
    'opinion-given:manager-office',
    ['manager-office', 'manager'],
    'D03-9.3.5',
  ],
  ['the office drafts the handling', 'manager-office', 'handling-drafted', [OFFICE], 'D03-7.3.3'],
  ['sales negotiates with the customer', 'handling-drafted', 'negotiated', SALES, 'D03-9.4.1'],
  ['the office draws up its opinion', 'negotiated', 'consolidated', [OFFICE], 'D03-9.5.1'],
  ['800 wait for the sales manager', 'consolidated', 'approved', ['sales-manager'], 'D03-9.5.2'],
  ['sales tells the customer', 'approved', 'customer-told:result', SALES, 'D03-9.10.2'],
  ['the office closes the case', 'told', 'closed:settled', [OFFICE], 'D03-7.3.1.2'],
]

const desks: readonly RegulationCase[] = [
  ...DESKS.map(([title, stage, step, roles, clause]) =>
    owed(title, upTo(stage), '2026-03-04', [waits(step, roles, clause)]),
  ),
  owed('a closed case waits for nobody', upTo('closed'), '2026-03-04', []),
  owed(
    'a special case waits for research, too, before the handling is drafted',
    [
      ...on(MORNING, until('accepted'), investigate('K-1', { special: true }), reportInvestigation()),
      ...on(LATER, until('manager-office', 'K-1', 'countermeasure-drafted')),
    ],
    '2026-03-04',
    [waits('opinion-given:research', ['research'], 'D03-9.3.6')],
  ),
  owed(
    'with the opinion of research it goes on',
    [
      ...on(MORNING, until('accepted'), investigate('K-1', { special: true })),
      ...on(MORNING, until('countermeasure-drafted', 'K-1', 'countermeasure-drafted'), managerOpinion()),
      at(LATER, researchOpinion()),
    ],
    '2026-03-04',
    [waits('handling-drafted', [OFFICE], 'D03-7.3.3')],
  ),
  owed('what is not founded needs no handling: the customer is told', notFounded(LATER).slice(0, -1), '2026-03-04', [
    waits('customer-told:result', SALES, 'D03-9.10.2'),
  ]),
  owed('and the office closes it as not founded', notFounded(LATER), '2026-03-04', [
    waits('closed:unfounded', [OFFICE], 'D03-7.3.1.2'),
  ]),
  owed('a case that was closed as not founded waits for nobody', closedNotFounded(LATER), '2026-03-04', []),
]

const AT_STAKE: readonly [title: string, amount: string, role: string][] = [
  ['1000 are within what the sales manager approves', '1000', 'sales-manager'],
  ['one cent more waits for the deputy general manager', '1000.01', 'deputy-general-manager'],
  ['10000 wait for the deputy general manager', '10000', 'deputy-general-manager'],
  ['one cent above it waits for the general manager', '10000.01', 'general-manager'],
]

const approvals = AT_STAKE.map(([title, amount, role]) => {
  const handling = allowance(amount)
  const steps = [draftHandling('K-1', handling), negotiate('K-1', handling), consolidate('K-1', handling)]
  const given = [...on(MORNING, until('manager-office')), ...on(LATER, steps)]
  return owed(title, given, '2026-03-04', [waits('approved', [role], 'D03-9.5.2')])
})

const again: readonly RegulationCase[] = [
  owed(
    'what the approver sent back is drawn up again, since he sent it back',
    [...on(MORNING, until('consolidated')), at(LATER, sendBack)],
    '2026-03-04',
    [waits('consolidated', [OFFICE], 'D03-9.5.1')],
  ),
  owed(
    'what was approved and sent back is approved again',
    [...on(MORNING, until('approved'), sendBack), at(LATER, consolidate())],
    '2026-03-04',
    [waits('approved', ['sales-manager'], 'D03-9.5.2')],
  ),
  owed(
    'what the customer was told before a new approval was not the result',
    [
      ...on(MORNING, until('told'), sendBack, consolidate('K-1', allowance('700'))),
      at(LATER, approve('K-1', 'sales-manager', allowance('700'))),
    ],
    '2026-03-04',
    [waits('customer-told:result', SALES, 'D03-9.10.2')],
  ),
  owed(
    'told again, it waits to be closed',
    [...on(MORNING, until('told'), sendBack, consolidate(), approve()), at(LATER, tellResult())],
    '2026-03-04',
    [waits('closed:settled', [OFFICE], 'D03-7.3.1.2')],
  ),
  owed(
    'a reopened case waits to be closed again, since it was reopened',
    [...on(MORNING, until('closed')), at(LATER, reopen)],
    '2026-03-04',
    [waits('closed:settled', [OFFICE], 'D03-7.3.1.2')],
  ),
  owed(
    'and waits for nobody once it is closed again',
    [...on(MORNING, until('closed')), at(LATER, reopen), at('2026-03-04 09:00', close())],
    '2026-03-05',
    [],
  ),
  owed(
    'a conclusion that the customer refused waits for a new form, with sales',
    [...on(MORNING, until('told')), at(LATER, refuseConclusion())],
    '2026-03-04',
    [waits('form-filed', SALES, 'D03-9.1.3')],
  ),
  owed(
    'that it is not founded waits to be closed, whatever the customer says',
    [...notFounded(LATER), at('2026-03-04 09:00', refuseConclusion())],
    '2026-03-04',
    [waits('closed:unfounded', [OFFICE], 'D03-7.3.1.2')],
  ),
  owed(
    'a further form goes the whole way again: first the office accepts it',
    [...on(MORNING, until('closed'), refuseConclusion()), at(LATER, fileForm())],
    '2026-03-04',
    [waits('accepted', [OFFICE], 'D03-7.3.1.1')],
  ),
]

export const awaitedStepCases = [...desks, ...approvals, ...again]
