/**
 * Sales of vehicles, from the order to the performance that counts, paid at once or on credit, in order and out of it; and
 * what consultants do beside: receptions, days at work, roadshows, reports.
 */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import * as steps from '../steps/vehicle.ts'
import { type Act, type Deed, type FastCheck, PLAIN, type Places } from './deed.ts'
import { workActs, workTales } from './sales-work.ts'
import { type Manners, told } from './telling.ts'
import { ORDERS, PEOPLE } from './vehicle-acts.ts'

const MANAGER = { actor: { id: 'sales-manager', role: 'sales-manager' } }
const CASHIER = { personId: 'cashier-1', role: 'cashier' }
const PAPERS = ['contract', 'invoice-copy']

export function salesEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  return told(fc, salesActs(fc, places), fc.oneof(saleTales(fc, places), workTales(fc)), manners)
}

/** One step of a sale, or of the work beside, by anybody. */
export function salesActs(fc: FastCheck, _: Places): fc.Arbitrary<Act> {
  return fc.oneof(saleActs(fc), workActs(fc))
}

function saleActs(fc: FastCheck): fc.Arbitrary<Act> {
  const any = <T>(...values: readonly T[]) => fc.constantFrom(...values)
  const ofOrder = (
    step: string,
    fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
    by: readonly object[] = [{}],
  ) =>
    fc
      .tuple(fc.record({ orderId: any(...ORDERS), ...fields }, PLAIN), any(...by))
      .map(([given, actor]): Act => ({ command: { type: `vehicle-sale.${step}`, ...given }, ...actor }))
  const consultantId = any(...PEOPLE)
  return fc.oneof(
    ofOrder('receive-payment', { amount: any('50000', '100000', '150000', '149999.99') }),
    ofOrder('receive-deposit', { amount: any('5000', '50000') }),
    ofOrder('convert-deposit'),
    ofOrder('return-deposit-slip', { receivedBy: any(CASHIER, CASHIER, steps.assistant) }),
    ofOrder('agree-loan', { lender: any('gmac'), amount: any('100000', '50000') }),
    ofOrder('report-disbursement'),
    ofOrder('report-promise', { personId: consultantId }),
    ofOrder('hand-in-papers', {
      papers: fc.subarray(PAPERS, { minLength: 1 }),
      receivedBy: any(steps.assistant, CASHIER),
    }),
    ofOrder('reassign-performance', { consultantId }, [MANAGER, {}]),
    ofOrder('count-performance', { consultantId }),
    ofOrder('report-swap', { consultantId, withId: consultantId }),
    ofOrder('decide-swap', { dismissed: fc.boolean() }),
    ofOrder('record-referral', { referrerId: any('C-1', 'C-2') }),
    ofOrder('pay-reward', { amount: any('200', '200', '100') }),
  )
}

interface About {
  readonly vehicleId: string
  readonly orderId: string
  readonly credit: boolean
  readonly deposit: boolean
}

function saleTales(fc: FastCheck, { vehicles }: Places): fc.Arbitrary<readonly CaseStep[]> {
  const about: fc.Arbitrary<About> = fc.record(
    {
      vehicleId: fc.constantFrom(...(vehicles.length > 0 ? vehicles : ['V-1'])),
      orderId: fc.constantFrom(...ORDERS),
      credit: fc.boolean(),
      deposit: fc.boolean(),
    },
    PLAIN,
  )
  return about.map(saleTale)
}

function saleTale({ vehicleId, orderId, credit, deposit }: About): CaseStep[] {
  const step = (type: string, fields: object = {}): CaseStep => ({
    command: { type: `vehicle-sale.${type}`, orderId, ...fields },
  })
  const first = deposit
    ? [
        step('receive-deposit', { amount: '50000' }),
        step('convert-deposit'),
        step('return-deposit-slip', { receivedBy: CASHIER }),
      ]
    : [step('receive-payment', { amount: '50000' })]
  const rest = credit
    ? [step('agree-loan', { lender: 'gmac', amount: '100000' }), step('report-disbursement')]
    : [step('receive-payment', { amount: '100000' })]
  const affairs = credit
    ? [step('report-swap', { consultantId: 'li', withId: 'wang' }), step('decide-swap', { dismissed: true })]
    : [step('record-referral', { referrerId: 'C-2' })]
  return [
    ...steps.effective(orderId),
    ...affairs,
    ...first,
    ...rest,
    steps.sell(vehicleId, orderId),
    steps.deliver(vehicleId),
    step('hand-in-papers', { papers: PAPERS, receivedBy: steps.assistant }),
    step('count-performance', { consultantId: 'li' }),
    ...(credit ? [] : [step('pay-reward', { amount: '200' })]),
  ]
}
