/** What ends a fine or a duty about vehicles by a way that no case of the book takes. */
import { expect, test } from 'vitest'
import { dated, vehicleFines, vehicleKeyBook, vehicleStock } from '../../src/index.ts'
import { type CaseStep, given } from '../../src/testing/index.ts'

const day = '2026-03-02'
const at = (time: string, type: string, fields: object): CaseStep => ({
  command: { type, ...fields },
  at: `${day} ${time}`,
})
const vehicle = (time: string, step: string, fields: object = {}) =>
  at(time, `vehicle.${step}`, { vehicleId: 'V-1', ...fields })

// After both reports of the day, so that nothing else is fined.
const here = vehicle('17:00', 'receive', { model: 'tucson', use: 'test' })
const papers = { consultantId: 'li', papers: ['agreement', 'licence-copy'], complete: true }
const keeper = { personId: 'k', role: '5s' }
const driven = [
  here,
  at('17:00', 'test-drive.hand-in-papers', { driveId: 'D-1', receivedBy: keeper, ...papers }),
  vehicle('17:10', 'issue-key', { holderId: 'li', purpose: 'test-drive', issuedBy: keeper }),
  vehicle('17:20', 'start-drive', { driveId: 'D-1', consultantId: 'li', escortId: 'instructor' }),
  vehicle('18:00', 'end-drive'),
]

async function finesAfter(steps: readonly CaseStep[]) {
  const { office } = await given([vehicleStock()], ...steps).expect({})
  return office.view(vehicleFines, '', { at: `${day}T14:00:00.000Z` })
}

test.for([
  ['18:05', ['lost-key', 'lost-key']],
  ['18:05:01', ['late-key', 'lost-key', 'lost-key']],
] as const)('a key that is lost at %s is no longer to be handed back', async ([time, whys]) => {
  const fines = await finesAfter([...driven, vehicle(time, 'lose-key', { lostBy: 'li' })])
  expect(fines.map(({ why }) => why)).toEqual(whys)
})

test('who is named for damages answers for those of which nobody was named, and for no other', async () => {
  const damage = (fields: object) => vehicle('18:00', 'record-damage', { damage: 'a dent', loss: '300', ...fields })
  const fines = await finesAfter([
    here,
    damage({ personId: 'li' }),
    damage({}),
    damage({ groupId: 'group-2' }),
    vehicle('18:30', 'name-liable', { groupId: 'group-1' }),
  ])
  expect(fines.map(({ who }) => who)).toEqual(['li', 'group-1', 'group-2'])
})

test('a slip is done with once its goods are out, though it would take more signatures by the value of its day', async () => {
  const company = vehicleStock({ substituteSigners: dated([{ value: 2 }, { value: 1, since: '2026-03-03' }]) })
  const slip = (moment: string, step: string, fields: object): CaseStep => {
    return { command: { type: `vehicle-slip.${step}`, slipId: 'L-1', ...fields }, at: moment }
  }
  const { office } = await given(
    [company],
    slip(`${day} 15:00`, 'issue', { kind: 'material', consultantId: 'li', goods: 'floor mats' }),
    slip(`${day} 16:00`, 'sign', { by: { personId: 'wang', role: 'group-leader' }, managerAbsent: true }),
    slip('2026-03-03 09:00', 'issue-goods', { issuedBy: 'store-1' }),
  ).expect({})
  const owedAt = (asOf: string) => office.obligations({ obligation: 'slip-signed-on-its-day', asOf })
  expect(await owedAt('2026-03-03T00:59:59.000Z')).toHaveLength(1)
  expect(await owedAt('2026-03-03T01:00:00.000Z')).toEqual([])
})

test('a key that is out goes to the customer with the vehicle', async () => {
  const order = (step: string, fields: object) => at('18:10', `vehicle-order.${step}`, { orderId: 'O-1', ...fields })
  const { office } = await given(
    [vehicleStock()],
    ...driven,
    order('place', { customerId: 'C-1', consultantId: 'li', model: 'tucson', price: '150000' }),
    order('sign', { by: { personId: 'm', role: 'sales-manager' } }),
    order('register', { by: { personId: 'a', role: 'sales-assistant' } }),
    vehicle('18:20', 'sell', { orderId: 'O-1', soldBy: 'li' }),
    vehicle('18:30', 'deliver', { deliveredBy: 'li', tools: true, warrantyBook: true }),
  ).expect({})
  const [entry] = await office.view(vehicleKeyBook)
  expect(entry).toMatchObject({ status: 'back', returnedAt: `${day}T10:30:00.000Z`, late: true })
})
