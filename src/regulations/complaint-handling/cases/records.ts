/** What is put on record about a case: sample and inspection, help and opinions, negotiation, deduction. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  by,
  fileForm,
  investigate,
  negotiate,
  nothing,
  on,
  receive,
  returned,
  roled,
  step,
  until,
} from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { OFFICE } from './deeds.ts'
import { recorded } from './recorded.ts'

const MORNING = '2026-03-02 10:00'

const accepted = on(MORNING, until('accepted'))
const closed = on(MORNING, until('closed'))

const samples: readonly RegulationCase[] = [
  recorded(
    'sample-and-inspection',
    'the form goes to the office with the sample and the opinion of sales',
    on(MORNING, receive()),
    fileForm(),
    'form-filed',
    { form: 1, sample: 'two pieces', opinion: 'seen with own eyes' },
  ),
  recorded(
    'sample-and-inspection',
    'that there is no sample can be seen on the form',
    on(MORNING, receive()),
    fileForm('K-1', { sample: null }),
    'form-filed',
    { sample: null },
  ),
  recorded(
    'sample-and-inspection',
    'quality management confirms the quality by its inspection',
    accepted,
    investigate(),
    'investigated',
    { inspection: '20 of 100 cracked' },
  ),
]

const note = (role: string, kind: string, text: string, departments: readonly string[] = []) =>
  step('note', 'K-1', role, { kind, text, departments })

const NOTES: readonly [title: string, given: readonly CaseStep[], note: CaseStep, data: Record<string, unknown>][] = [
  [
    'sales helps the customer with its difficulties',
    accepted,
    note('sales', 'assistance-to-customer', 'how to mount the rims cold'),
    { kind: 'assistance-to-customer', text: 'how to mount the rims cold' },
  ],
  [
    'the office checks what is said of the complaint',
    accepted,
    note(OFFICE, 'check', 'order and shipping date agree'),
    { kind: 'check' },
  ],
  [
    'the office helps departments with the investigation',
    accepted,
    note(OFFICE, 'assistance-to-department', 'a visit arranged', ['quality-management']),
    { kind: 'assistance-to-department', departments: ['quality-management'] },
  ],
  [
    'what the customer says beside the matter goes to the departments',
    accepted,
    note(OFFICE, 'customer-opinion', 'the crates are too heavy', ['packing', 'sales']),
    { kind: 'customer-opinion', departments: ['packing', 'sales'] },
  ],
  [
    'also after the closing',
    closed,
    note(OFFICE, 'customer-opinion', 'content with the speed', ['sales']),
    { kind: 'customer-opinion' },
  ],
]

const notes = NOTES.map(([title, given, when, data]) =>
  recorded('assistance-and-opinions', title, given, when, 'noted', data),
)

const drafted = on(MORNING, until('handling-drafted'))

const negotiations: readonly RegulationCase[] = [
  recorded(
    'negotiation-on-the-form',
    'what sales and the customer came to is put on the form',
    drafted,
    negotiate(),
    'negotiated',
    { agreed: true, result: 'the customer takes it', handling: { kind: 'allowance', amount: '800' } },
  ),
  recorded(
    'negotiation-on-the-form',
    'so is that they came to nothing',
    drafted,
    negotiate('K-1', nothing, { agreed: false, result: 'the customer wants new goods' }),
    'negotiated',
    { agreed: false, result: 'the customer wants new goods', handling: { kind: 'none' } },
  ),
  recorded(
    'negotiation-on-the-form',
    'and another way of handling than the office had thought of',
    drafted,
    negotiate('K-1', returned('600')),
    'negotiated',
    { handling: { kind: 'return', quantity: '20', amount: '600' } },
  ),
]

const deduct = step('deduct-receivable', 'K-1', 'accounting', {
  salespersonId: 'sales-1',
  partNumber: 'P-1',
  amount: '5000.50',
})

const deductions: readonly RegulationCase[] = [
  recorded(
    'receivable-deducted',
    'what a complaint keeps the customer from paying is taken out of the collection rate, to the cent',
    closed,
    deduct,
    'receivable-deducted',
    { salespersonId: 'sales-1', partNumber: 'P-1', amount: '5000.5' },
  ),
  recorded('receivable-deducted', 'also while the case is open', accepted, deduct, 'receivable-deducted', {
    partNumber: 'P-1',
  }),
  {
    ...recorded(
      'receivable-deducted',
      'in D02 finance deducts it',
      closed,
      by(roled('finance'), deduct),
      'receivable-deducted',
      { amount: '5000.5' },
    ),
    company: { edition: D02 },
  },
]

export const recordCases = [...samples, ...notes, ...negotiations, ...deductions]
