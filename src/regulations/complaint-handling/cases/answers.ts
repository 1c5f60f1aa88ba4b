/** What the customer and the superior are owed, and what is collected after all. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import {
  approve,
  at,
  close,
  consolidate,
  fileForm,
  on,
  refuseConclusion,
  tellResult,
  until,
} from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D14 } from '../editions/d14.ts'
import { closedNotFounded, collect, consultSuperior, notFounded, reopen, sendBack } from './deeds.ts'

const MORNING = '2026-03-02 10:00'
const told = owing('result-told')
const consolidated = on('2026-03-02 09:00', until('consolidated'))
const approved = [...consolidated, at(MORNING, approve())]

const results: readonly RegulationCase[] = [
  told('what is approved is told to the customer, swiftly; no period is named', approved, '2027-03-02', [
    {
      subject: 'complaint:K-1',
      clause: 'D03-7.1.4',
      status: 'due',
      since: MORNING,
      due: null,
      facts: { number: '260301', customer: 'C-1', roles: ['sales'] },
    },
  ]),
  told('done when the customer is told', [...approved, tellResult()], '2026-03-03', []),
  told(
    'to be told how the matter stands is not to be told the result',
    [...approved, tellResult('K-1', { about: 'progress', text: 'it is approved by half' })],
    '2026-03-03',
    [{ since: MORNING }],
  ),
  told('before the approval there is no result', consolidated, '2026-03-03', []),
  told('the closing does not do away with it', [...approved, close()], '2026-03-03', [{ status: 'due' }]),
  told(
    'what is sent back and approved anew is told anew',
    [...approved, tellResult(), sendBack, consolidate(), at('2026-03-05 10:00', approve())],
    '2026-03-06',
    [{ since: '2026-03-05 10:00' }],
  ),
  told('what was sent back is no result any more', [...approved, sendBack], '2026-03-06', []),
  told('D02 says the same by its own clause', approved, '2026-03-03', [{ clause: 'D02-7.1.4' }], { edition: D02 }),
  told('D14, too', approved, '2026-03-03', [{ clause: 'D14-7.1.4' }], { edition: D14 }),
]

const formOwed = owing('new-form-owed')
const closed = on('2026-03-02 09:00', until('closed'))
const refused = [...closed, at(MORNING, refuseConclusion())]

const newForms: readonly RegulationCase[] = [
  formOwed('a customer who does not accept the conclusion gets a new form, with the old one', refused, '2026-03-03', [
    {
      subject: 'complaint:K-1',
      clause: 'D03-9.8',
      status: 'due',
      since: MORNING,
      due: null,
      facts: { number: '260301', customer: 'C-1', roles: ['sales'] },
    },
  ]),
  formOwed('done when the new form is filed', [...refused, fileForm()], '2026-03-03', []),
  formOwed('a customer who accepts gets none', closed, '2026-03-03', []),
  formOwed(
    'also before the case is closed',
    [...on('2026-03-02 09:00', until('told')), at(MORNING, refuseConclusion())],
    '2026-03-03',
    [{ since: MORNING }],
  ),
  formOwed(
    'the second conclusion may be refused, too: then a third form is owed',
    [...refused, fileForm(), ...until('closed', 'K-1', 'accepted'), at('2026-03-05 10:00', refuseConclusion())],
    '2026-03-06',
    [{ since: '2026-03-05 10:00', facts: { number: '260301-2' } }],
  ),
  formOwed(
    'who takes the complaint back asks for no new form',
    [...on('2026-03-02 09:00', until('told'), refuseConclusion()), at('2026-03-03 09:00', close('K-1', 'withdrawn'))],
    '2026-03-04',
    [],
  ),
  formOwed(
    '"not founded" goes to the superior instead',
    [...closedNotFounded(MORNING), refuseConclusion()],
    '2026-03-03',
    [],
  ),
  formOwed(
    'D02 speaks of a customer who does not understand: the same',
    refused,
    '2026-03-03',
    [{ clause: 'D02-9.9' }],
    {
      edition: D02,
    },
  ),
  formOwed('D14 of one who does not accept', refused, '2026-03-03', [{ clause: 'D14-9.8' }], { edition: D14 }),
]

const consulted = owing('superior-consulted')
const objected = [...closedNotFounded('2026-03-02 09:00'), at(MORNING, refuseConclusion())]

const superiors: readonly RegulationCase[] = [
  consulted(
    'a customer who objects that the complaint is founded after all is reported upwards',
    objected,
    '2026-03-03',
    [
      {
        subject: 'complaint:K-1',
        clause: 'D03-9.13.2',
        status: 'due',
        since: MORNING,
        due: null,
        facts: { number: '260301', customer: 'C-1', roles: ['sales'] },
      },
    ],
  ),
  consulted('done with the report to the superior', [...objected, consultSuperior], '2026-03-03', []),
  consulted(
    'a customer may object before the case is closed',
    [...notFounded('2026-03-02 09:00'), at(MORNING, refuseConclusion())],
    '2026-03-03',
    [{ since: MORNING }],
  ),
  consulted(
    'who objects again is reported again',
    [...objected, consultSuperior, at('2026-03-05 10:00', refuseConclusion())],
    '2026-03-06',
    [{ since: '2026-03-05 10:00' }],
  ),
  consulted('a customer who does not object: nothing', closedNotFounded(MORNING), '2026-03-03', []),
  consulted('a settlement that is refused asks for a new form, not for the superior', refused, '2026-03-03', []),
  consulted('D02 says the same by its own clause', objected, '2026-03-03', [{ clause: 'D02-9.14.2' }], {
    edition: D02,
  }),
  consulted('D14, too', objected, '2026-03-03', [{ clause: 'D14-9.13.2' }], { edition: D14 }),
]

const collected = owing('receivable-due')
const unfounded = closedNotFounded(MORNING)
const APRIL_2 = '2026-04-02 00:00'

const receivables: readonly RegulationCase[] = [
  collected('with a term of 30 days the money is in by the end of 1 April', unfounded, '2026-04-01 23:59:59.999', [
    {
      subject: 'complaint:K-1',
      clause: 'D03-9.13.1',
      status: 'due',
      since: MORNING,
      due: APRIL_2,
      facts: { number: '260301', customer: 'C-1', roles: ['sales'] },
    },
  ]),
  collected('from that midnight on it is overdue', unfounded, APRIL_2, [{ status: 'overdue' }]),
  collected('done when it is collected', [...unfounded, collect], APRIL_2, []),
  collected('a term of a day ends with the next one', unfounded, '2026-03-03 23:59:59', [{ due: '2026-03-04 00:00' }], {
    collectionDays: 1,
  }),
  collected('with a term of 60 days it is not pressing yet', unfounded, '2026-03-03', [{ status: 'running' }], {
    collectionDays: 60,
  }),
  collected(
    'the term is the one of the day on which the case was closed',
    [...notFounded('2026-02-16 10:00'), at(MORNING, close('K-1', 'unfounded'))],
    '2026-03-20',
    [{ due: APRIL_2 }],
    { collectionDays: dated([{ value: 60 }, { value: 30, since: '2026-03-02' }, { value: 10, since: '2026-03-03' }]) },
  ),
  collected('before the closing it is not settled that it is not founded', notFounded(MORNING), APRIL_2, []),
  collected('a founded complaint that was settled is no case of it', closed, APRIL_2, []),
  collected('a case that is taken up again is open', [...unfounded, reopen], APRIL_2, []),
  collected('that the customer objects does not put the term off', objected, APRIL_2, [{ status: 'overdue' }]),
  collected('D02 says the same by its own clause', unfounded, '2026-04-01', [{ clause: 'D02-9.14.1', due: APRIL_2 }], {
    edition: D02,
  }),
  collected('D14, too', unfounded, '2026-04-01', [{ clause: 'D14-9.13.1', due: APRIL_2 }], { edition: D14 }),
]

export const answerCases = [...results, ...newForms, ...superiors, ...receivables]
