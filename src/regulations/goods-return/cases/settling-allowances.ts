/** 销货折让证明单: what proves an allowance, and what accounting needs before it posts. */
import type { RegulationCase } from '../../../core/case.ts'
import { atTime, by, postAllowance, proveAllowance, roled } from '../../../facts/inventory/steps.ts'
import { returnEditions } from '../editions/index.ts'
import { broken, certified, inEachEdition, kept, sealed, showing, signed } from './words.ts'

const MANAGERS = 'deputy-manager/manager/sales-manager'
const GENERALS = 'deputy-general-manager/general-manager'

const FORM = 'allowance-proof-in-form'
const ORDER = 'allowance-posted-in-order'
const BY = 'allowance-posted-by-accounting'
const form = showing(FORM)
const prove = (way: string, fields: Readonly<Record<string, unknown>> = {}) =>
  atTime('2026-03-05', proveAllowance(way, fields))
const plain = { statesFigures: false }

const listed = (['D02', 'D03'] as const).flatMap(id => {
  const [copy, certificate] = returnEditions[id].certificate.proofs.map(({ clause }) => clause)
  const company = { edition: returnEditions[id] }
  return [
    form(
      `${id}: way 1, a copy of the invoice with the prices, sealed`,
      sealed(),
      prove('invoice-copy'),
      kept(FORM, { clause: copy! }),
      company,
    ),
    form(
      `${id}: way 1 without the prices`,
      sealed(),
      prove('invoice-copy', plain),
      broken(FORM, { clause: copy!, actual: ['figures'] }),
      company,
    ),
    form(
      `${id}: way 1 without the seal`,
      sealed(),
      prove('invoice-copy', { sealed: false }),
      broken(FORM, { actual: ['seal'] }),
      company,
    ),
    form(
      `${id}: way 2, the certificate, sealed`,
      sealed(),
      prove('allowance-certificate', plain),
      kept(FORM, { clause: certificate! }),
      company,
    ),
    form(
      `${id}: way 2 without the seal`,
      sealed(),
      prove('allowance-certificate', { sealed: false }),
      broken(FORM, { clause: certificate! }),
      company,
    ),
  ]
})

const D14 = { edition: returnEditions.D14 }
const unlisted: readonly RegulationCase[] = [
  ...['invoice-copy', 'allowance-certificate'].map(way =>
    form(
      `D14: the text breaks off and lists no way: ${way} is one`,
      sealed(),
      prove(way, plain),
      kept(FORM, { clause: 'D14-13.1.1.3', limit: [] }),
      D14,
    ),
  ),
  form(
    'D14: without the seal of the buyer it is none',
    sealed(),
    prove('invoice-copy', { sealed: false }),
    broken(FORM, { actual: ['seal'] }),
    D14,
  ),
]

const order = showing(ORDER)
const proven = [...sealed(), prove('allowance-certificate')]
const post = atTime('2026-03-06', postAllowance())
const posting = [
  ...inEachEdition({ D02: '12.2.5', D03: '13.2.5', D14: '13.1.1.3' }, clause => [
    order('signed by both levels, sealed, proven: posted', proven, post, kept(ORDER, { clause, actual: [] })),
    order('no proof', sealed(), post, broken(ORDER, { clause, actual: ['proof'] })),
    order(
      'no seal of the customer',
      [...signed(), prove('allowance-certificate')],
      post,
      broken(ORDER, { actual: ['customer-seal'] }),
    ),
    order(
      'nothing but the certificate',
      certified(),
      post,
      broken(ORDER, { actual: [MANAGERS, GENERALS, 'customer-seal', 'proof'] }),
    ),
  ]),
  ...inEachEdition({ D02: '12.1.1.4', D03: '13.1.1.4', D14: '13.1.1.3' }, clause => [
    showing(BY)('posted by accounting', proven, post, kept(BY, { clause })),
    showing(BY)('or by finance', proven, by(roled('finance'), post), kept(BY)),
    showing(BY)('not by sales', proven, by(roled('sales'), post), broken(BY, { clause, actual: 'sales' })),
    showing(BY)(
      'nor by nobody in particular',
      proven,
      { command: postAllowance().command },
      broken(BY, { actual: null }),
    ),
  ]),
]

export const settlingCases = [...listed, ...unlisted, ...posting]
