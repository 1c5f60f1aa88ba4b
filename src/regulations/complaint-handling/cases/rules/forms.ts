/** The form: what has to be on it, and what may stay open while the customer is still processing the goods. */
import type { CaseStep, RegulationCase } from '../../../../core/case.ts'
import type { Handling } from '../../../../facts/complaint/events/fields.ts'
import {
  accept,
  allowance,
  approve,
  draftHandling,
  fileForm,
  investigate,
  refuseConclusion,
  returned,
  step,
  until,
} from '../../../../facts/complaint/steps.ts'
import { broken, inEachEdition, kept, showing, silent } from './showing.ts'
import { agreed } from './words.ts'

const received = until('received')
const STILL_PROCESSING = 'customer-still-processing'

const COMPLETE = 'form-complete'
const complete = showing(COMPLETE)
const FIELDS = ['orderId', 'partNumber', 'shippedOn', 'demand', 'reason']
const QUANTITIES = ['quantity', 'defectiveQuantity']

const without = (fields: readonly string[]): CaseStep =>
  fileForm('K-1', Object.fromEntries(fields.map(field => [field, null])))

const asked = { D02: [...FIELDS, ...QUANTITIES], D03: FIELDS, D14: FIELDS }

const complaintForm = inEachEdition({ D02: '7.1.1', D03: '7.1.1', D14: '7.1.1' }, (clause, id) => [
  complete('everything is on the form', received, fileForm(), kept(COMPLETE, { clause, actual: [], limit: asked[id] })),
  ...asked[id].map(field =>
    complete(
      `the form without ${field}`,
      received,
      without([field]),
      broken(COMPLETE, { clause, actual: [field], limit: asked[id] }),
    ),
  ),
  complete(
    'all that is missing is told, not the first alone',
    received,
    without(FIELDS),
    broken(COMPLETE, { clause, actual: FIELDS }),
  ),
])

const furtherForms: readonly RegulationCase[] = [
  complete(
    'the sample and the opinion are recorded, and not asked for by this sentence',
    received,
    fileForm('K-1', { sample: null, opinion: null }),
    kept(COMPLETE),
  ),
  complete(
    'a further form is to be as complete as the first',
    [...until('told'), refuseConclusion()],
    without(['demand']),
    broken(COMPLETE, { actual: ['demand'] }),
  ),
]

const REMARK = 'open-quantity-with-remark'
const remark = showing(REMARK)
const remarked = (fields: Readonly<Record<string, unknown>>) =>
  fileForm('K-1', { undetermined: STILL_PROCESSING, ...fields })

const open = remarked({ quantity: null, defectiveQuantity: null })

const quantities = inEachEdition({ D02: null, D03: '9.1.5', D14: '9.1.3' }, clause =>
  clause === null
    ? [
        remark('no remark is known, so both quantities are to be told', received, remarked({ quantity: null }), {
          ...broken(COMPLETE, { clause: 'D02-7.1.1', actual: ['quantity'] }),
          findings: [{ rule: REMARK, verdict: 'not-applicable' }],
        }),
      ]
    : [
        remark(
          'both quantities are told: no remark is needed',
          received,
          fileForm(),
          kept(REMARK, { clause, actual: null, limit: STILL_PROCESSING, facts: { open: [] } }),
        ),
        ...QUANTITIES.flatMap(field => [
          remark(
            `${field} is open, and the form says why`,
            received,
            remarked({ [field]: null }),
            kept(REMARK, { clause, actual: STILL_PROCESSING, facts: { open: [field] } }),
          ),
          remark(
            `${field} is open, and the form does not say why`,
            received,
            without([field]),
            broken(REMARK, { clause, actual: null, limit: STILL_PROCESSING, facts: { open: [field] } }),
          ),
        ]),
        remark(
          'both quantities are open without a remark: both are named',
          received,
          without(QUANTITIES),
          broken(REMARK, { clause, facts: { open: QUANTITIES } }),
        ),
        remark(
          'an open quantity does not hold up the case: it is accepted and investigated',
          [...received, open, accept()],
          investigate(),
          { status: 'accepted', failed: [] },
        ),
      ],
)

const FIXED = 'quantity-fixed-before-return'
const fixed = showing(FIXED)

const exchanged = (quantity: string | null): Handling => ({ ...returned('800', quantity), kind: 'exchange' })
const concludedFor = (handling: Handling, form: CaseStep): CaseStep[] => [
  ...received,
  form,
  ...until('manager-office', 'K-1', 'accepted'),
  draftHandling('K-1', handling),
  ...agreed(handling),
]
const fixQuantity = step('fix-quantity', 'K-1', 'sales', { quantity: '100', defectiveQuantity: '20' })
const approved = (handling: Handling) => approve('K-1', 'sales-manager', handling)

const returns = inEachEdition({ D02: null, D03: '9.1.5', D14: '9.1.3' }, clause =>
  clause === null
    ? [
        fixed(
          'a return may be approved with its quantity open: nothing is said against it',
          concludedFor(returned('800', null), fileForm()),
          approved(returned('800', null)),
          silent(FIXED),
        ),
      ]
    : [
        fixed(
          'a return of 20 pieces is approved',
          concludedFor(returned('800'), fileForm()),
          approved(returned('800')),
          kept(FIXED, { clause, actual: '20', limit: 'fixed', facts: { kind: 'return', open: false } }),
        ),
        fixed(
          'no return is approved while the customer is still processing',
          concludedFor(returned('800'), open),
          approved(returned('800')),
          broken(FIXED, { clause, actual: '20', limit: 'fixed', facts: { kind: 'return', open: true } }),
        ),
        fixed(
          'nor an exchange',
          concludedFor(exchanged('20'), open),
          approved(exchanged('20')),
          broken(FIXED, { clause, facts: { kind: 'exchange', open: true } }),
        ),
        fixed(
          'the quantity was fixed meanwhile: the return is approved',
          [...concludedFor(returned('800'), open), fixQuantity],
          approved(returned('800')),
          kept(FIXED, { clause, facts: { open: false } }),
        ),
        fixed(
          'the quantity of the goods is known, but not how many are to come back',
          concludedFor(returned('800', null), fileForm()),
          approved(returned('800', null)),
          broken(FIXED, { clause, actual: null, facts: { open: false } }),
        ),
        fixed(
          'an allowance may be approved while the quantity is open',
          concludedFor(allowance('800'), open),
          approved(allowance('800')),
          silent(FIXED),
        ),
      ],
)

export const formCases = [...complaintForm, ...furtherForms, ...quantities, ...returns]
