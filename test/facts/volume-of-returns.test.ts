/** What is credited is no business any more: returns and allowances lower the volume of the month in which the goods were sold. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import {
  customerGrading,
  customerSheet,
  goodsReturn,
  manualClock,
  memoryStore,
  open,
  returnEditions,
  sequentialIds,
} from '../../src/index.ts'
import * as steps from '../../src/testing/steps/inventory.ts'
import { runs } from '../laws/offices.ts'
import { opened } from '../steps/inventory.ts'

const grading = customerGrading({
  vipMinBeds: 500,
  vipMinAnnualVolume: '100',
  preferredMinBeds: 200,
  preferredMinAnnualVolume: '50',
  majorLossThreshold: '10000',
  eliminationCriteria: ['left'],
})
const returns = goodsReturn({
  edition: returnEditions.D03,
  overQuantityAllowance: '5',
  heldReturnRoles: ['general-manager'],
})

const conditions = {
  legalCapacity: true,
  businessLicence: true,
  taxRegistration: true,
  contractSigned: true,
  goodReputation: true,
  noOffences: true,
  protectsBrand: true,
}
const of = (departmentId: string, customerId = 'C-1') => ({ customerId, departmentId })
const admit = (departmentId: string, customerId = 'C-1') =>
  steps.act('customer.admit', 'sales', { ...of(departmentId, customerId), kind: 'direct-distributor', conditions })
const trade = (amount: string, departmentId = 'east', customerId = 'C-1') =>
  steps.act('customer.trade', 'sales', { ...of(departmentId, customerId), amount })

function started(at = '2026-01-05T02:00:00.000Z') {
  const clock = manualClock(at)
  const office = open({
    store: memoryStore(),
    clock,
    ids: sequentialIds(),
    regulations: [grading, returns],
  })
  const run = async (all: readonly CaseStep[]) => {
    for (const one of all) {
      const outcome = await office.receive(one.command, one.by ? { actor: one.by } : {})
      expect(outcome.status, JSON.stringify(outcome)).toBe('accepted')
    }
  }
  const volumes = async (customerId = 'C-1') => {
    const { relations } = await office.view(customerSheet, customerId)
    return Object.fromEntries(relations.map(({ departmentId, annualVolume }) => [departmentId, annualVolume]))
  }
  return { office, clock, run, volumes }
}

const returned = (quantity: string, slipId = 'S-1', fields: Readonly<Record<string, unknown>> = {}): CaseStep[] => [
  steps.requestReturn(quantity, slipId, fields),
  steps.approveReturn(slipId),
  steps.sendReturnCopies([2, 3, 4], slipId),
  steps.receiveReturn(quantity, { slipId }),
  steps.proveReturn('original-invoice', { slipId }),
  steps.postReturn(quantity, slipId),
]

test('a posted return lowers the volume, by its price, and a red entry takes that back', async () => {
  const { run, volumes } = started()
  await run([admit('east'), trade('500'), ...opened(), steps.sell('100')])
  expect(await volumes()).toEqual({ east: '500' })
  await run(returned('10'))
  expect(await volumes()).toEqual({ east: '450' })
  await run([steps.reversePosting()])
  expect(await volumes()).toEqual({ east: '500' })
})

test('it lowers the business of the slip’s department, and of no other customer', async () => {
  const { run, volumes } = started()
  await run([admit('east'), admit('west'), admit('east', 'C-2'), ...opened(), steps.sell('100')])
  await run([trade('500', 'west'), trade('300'), trade('70', 'east', 'C-2')])
  await run(returned('10', 'S-1', { departmentId: 'west' }))
  expect(await volumes()).toEqual({ east: '300', west: '450' })
  await run(returned('2', 'S-2'))
  expect(await volumes()).toEqual({ east: '290', west: '450' })
  expect(await volumes('C-2')).toEqual({ east: '70' })
})

test('the month is that of the delivery: when it counts no longer, nothing is left of its return', async () => {
  const { run, volumes, clock } = started('2026-01-31T15:59:59.999Z')
  await run([admit('east'), trade('500'), ...opened(), steps.sell('100')])
  clock.set('2026-02-10T02:00:00.000Z')
  await run([trade('30')])
  clock.set('2026-12-31T15:59:59.999Z')
  await run(returned('10'))
  expect(await volumes()).toEqual({ east: '480' })
  clock.set('2026-12-31T16:00:00.000Z')
  expect(await volumes()).toEqual({ east: '30' })
})

test('what nobody told of as business, or has no price, lowers nothing', async () => {
  const { run, volumes } = started()
  await run([admit('east'), ...opened(), steps.sell('100', 'C-1', { unitPrice: undefined })])
  await run(returned('10'))
  expect(await volumes()).toEqual({ east: '0' })
  await run([trade('500'), ...returned('10', 'S-2')])
  expect(await volumes()).toEqual({ east: '500' })
})

const allowed = (amount: string, fields: Readonly<Record<string, unknown>> = {}): CaseStep[] => [
  steps.certify(amount, { basis: 'settlement', ...fields }),
  steps.sign('manager'),
  steps.sign('general-manager'),
  steps.seal(),
  steps.act('allowance.prove', 'sales', {
    certificateId: 'A-1',
    way: 'allowance-certificate',
    sealed: true,
    statesFigures: true,
  }),
  steps.act('allowance.post', 'accounting', { certificateId: 'A-1', voucherId: 'V-2' }),
]

test('a posted allowance lowers the volume by its amount, to the cent, and red entries take that back', async () => {
  const { run, volumes } = started()
  await run([admit('east'), admit('east', 'C-2'), trade('500'), trade('70', 'east', 'C-2'), ...opened()])
  await run([steps.sell('100'), ...allowed('20.01')])
  expect(await volumes()).toEqual({ east: '479.99' })
  await run([steps.reverseAllowance('0.01')])
  expect(await volumes()).toEqual({ east: '480' })
  await run([steps.reverseAllowance()])
  expect(await volumes()).toEqual({ east: '500' })
  await run([steps.act('allowance.post', 'accounting', { certificateId: 'A-1', voucherId: 'V-3' })])
  expect(await volumes()).toEqual({ east: '480' })
  expect(await volumes('C-2')).toEqual({ east: '70' })
})

test('it is of the department and of the sale that it names', async () => {
  const { run, volumes, clock } = started('2025-12-31T02:00:00.000Z')
  await run([admit('east'), admit('west'), ...opened(), steps.sell('50'), trade('500', 'west')])
  clock.set('2026-02-10T02:00:00.000Z')
  await run([steps.sell('50'), trade('100'), trade('30', 'west')])
  await run(allowed('20', { departmentId: 'west', soldOn: '2025-12-31' }))
  expect(await volumes()).toEqual({ east: '100', west: '510' })
  clock.set('2026-12-10T02:00:00.000Z')
  expect(await volumes()).toEqual({ east: '100', west: '30' })
})

test('compensation, what waits to be posted, and what no sale bears lower nothing', async () => {
  const compensation = started()
  await compensation.run([admit('east'), trade('500'), ...opened(), steps.sell('100')])
  await compensation.run(allowed('20', { kind: 'compensation', departmentId: 'east', soldOn: '2026-01-05' }))
  expect(await compensation.volumes()).toEqual({ east: '500' })
  const waiting = started()
  await waiting.run([admit('east'), trade('500'), ...opened(), steps.sell('100'), ...allowed('20').slice(0, -1)])
  expect(await waiting.volumes()).toEqual({ east: '500' })
  const unsold = started()
  await unsold.run([admit('east'), trade('500'), ...allowed('20')])
  expect(await unsold.volumes()).toEqual({ east: '500' })
})

test('law: however goods come back, the volume is what was traded less what is posted at its price', async () => {
  const act = fc.oneof(
    fc.record({ traded: fc.integer({ min: 1, max: 999 }) }),
    fc.record({ back: fc.integer({ min: 1, max: 9 }), red: fc.boolean() }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async acts => {
      const { run, volumes } = started()
      await run([admit('east'), trade('1000'), ...opened(), steps.sell('200')])
      let expected = 1000
      for (const [index, one] of acts.entries()) {
        if ('traded' in one) await run([trade(`${one.traded}`)])
        else await run(returned(`${one.back}`, `S-${index}`))
        if ('red' in one && one.red) await run([steps.reversePosting(null, `S-${index}`)])
        expected += 'traded' in one ? one.traded : one.red ? 0 : -5 * one.back
      }
      expect(await volumes()).toEqual({ east: `${expected}` })
    }),
    runs(20),
  )
})
