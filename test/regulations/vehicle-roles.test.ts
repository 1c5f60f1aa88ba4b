/** Whose hands the text names is a parameter: a company that calls its people otherwise says so, and its names count. */
import { describe, expect, test } from 'vitest'
import { vehicleFines, vehicleStock } from '../../src/index.ts'
import { type CaseCommand, given } from '../../src/testing/index.ts'

type Fields = Readonly<Record<string, unknown>>
type Row = readonly [
  parameter: keyof typeof vehicleStock.definition.parameters,
  rule: string,
  given: readonly CaseCommand[],
  when: (by: Fields) => CaseCommand,
]

const vehicle = (step: string, fields: Fields = {}) => ({ type: `vehicle.${step}`, vehicleId: 'V-1', ...fields })
const order = (step: string, fields: Fields = {}) => ({ type: `vehicle-order.${step}`, orderId: 'O-1', ...fields })
const slip = (step: string, fields: Fields = {}) => ({ type: `vehicle-slip.${step}`, slipId: 'L-1', ...fields })
const gift = (step: string, fields: Fields = {}) => ({ type: `vehicle-gift.${step}`, giftId: 'G-1', ...fields })
const person = (role: string) => ({ personId: `one-${role}`, role })

const here = [vehicle('receive', { model: 'tucson', use: 'test' })]
const placed = [order('place', { customerId: 'C-1', consultantId: 'li', model: 'tucson', price: '150000' })]
const signed = [...placed, order('sign', { by: person('sales-manager') })]
const made = [slip('issue', { kind: 'material', consultantId: 'li', goods: 'floor mats' })]
const inShop = [...here, vehicle('consign', { shopId: 'S-1' })]
const inspected = { occasion: 'transfer', by: person('sales-consultant'), result: 'sound' }
const cash = { user: person('finance'), purpose: 'cash', companions: ['guard'] }
const requested = [gift('request', { applicantId: 'li', customerId: 'C-1', gift: 'tea', value: '80' })]
const granted = ['marketing-specialist', 'sales-manager'].map(role => gift('sign', { by: person(role) }))
const day = '2026-01-05'

const ROWS: readonly Row[] = [
  ['orderSigners', 'order-signed-by-authority', placed, by => order('sign', { by })],
  ['orderSigners', 'order-change-signed', placed, by => order('change', { model: 'i30', price: '9', signedBy: by })],
  ['orderRegistrars', 'order-registered-by-assistant', signed, by => order('register', { by })],
  ['slipSigners', 'slip-signed-by-authority', made, by => slip('sign', { by, managerAbsent: false })],
  ['slipSubstitutes', 'slip-signed-by-authority', made, by => slip('sign', { by, managerAbsent: true })],
  [
    'vehicleAcceptors',
    'accepted-by-consultant',
    here,
    by => vehicle('inspect', { ...inspected, occasion: 'receipt', by }),
  ],
  ['stockReporters', 'stock-reported-by-5s', [], by => ({ type: 'vehicle-stock.report', day, round: 'afternoon', by })],
  [
    'keyKeepers',
    'keys-kept-by-5s',
    here,
    by => vehicle('issue-key', { holderId: 'li', purpose: 'moving', issuedBy: by }),
  ],
  [
    'vehicleUseConsenters',
    'vehicle-use-with-consent',
    here,
    by => vehicle('use', { ...cash, purpose: 'business', consentBy: by }),
  ],
  [
    'cashCompanyArrangers',
    'cash-transport-in-company',
    here,
    by => vehicle('use', { ...cash, consentBy: person('sales-manager'), arrangedBy: by }),
  ],
  ['recallReceivers', 'taken-back-by-5s', inShop, by => vehicle('take-back', { receivedBy: by })],
  [
    'secondTierMovers',
    'second-tier-transfer-by-dealer',
    [...inShop, vehicle('inspect', inspected)],
    by => vehicle('transfer', { toShopId: 'S-2', movedBy: by }),
  ],
]

describe.each(ROWS)('%s of %s', (parameter, rule, before, when) => {
  // Where two act at a time, somebody records it.
  const together = rule === 'cash-transport-in-company'
  const meta = together ? { by: { id: 'registry', role: 'registry' } } : {}
  const recorders = together ? ['registry'] : []
  const ordinary = [vehicleStock.definition.parameters[parameter].value].flat().at(-1) as string
  const renamed = [vehicleStock({ [parameter]: ['storeman'], recorders })]
  const asWritten = [vehicleStock({ recorders })]

  test('the name of the text counts where the company says nothing, and another does not', async () => {
    await given(asWritten, ...before)
      .when(when(person(ordinary)), meta)
      .expect({ status: 'accepted' })
    await given(asWritten, ...before)
      .when(when(person('storeman')), meta)
      .expect({ failed: [rule] })
  })

  test("the company's name counts where it says one, and that of the text does not", async () => {
    await given(renamed, ...before)
      .when(when(person('storeman')), meta)
      .expect({ status: 'accepted' })
    await given(renamed, ...before)
      .when(when(person(ordinary)), meta)
      .expect({ status: 'refused', failed: [rule] })
  })
})

test('a gift is registered with whom the company says, and its two signatures are those that it asks for', async () => {
  const company = [vehicleStock({ giftRegistrars: ['storeman'], giftSigners: ['storeman'] })]
  const issue = gift('issue', { to: 'li' })
  const register = (role: string) => gift('register', { by: person(role) })
  await given(company, ...requested, gift('sign', { by: person('storeman') }), register('storeman'))
    .when(issue)
    .expect({ status: 'accepted' })
  const seen = await given(company, ...requested, ...granted, register('marketing-specialist'))
    .when(issue)
    .expect({ status: 'refused', failed: ['gift-signed-by-both', 'gift-registered-first'] })
  expect(seen.outcomes.at(-1)!.findings.map(({ limit }) => limit)).toEqual([['storeman'], ['storeman']])
})

test('goods go out on the signature of whom the company names, or of as many substitutes', async () => {
  const company = [vehicleStock({ slipSigners: ['director'], slipSubstitutes: ['storeman'] })]
  const sign = (role: string, managerAbsent: boolean) => slip('sign', { by: person(role), managerAbsent })
  const goods = slip('issue-goods', { issuedBy: 'store-1' })
  const absent = [
    sign('storeman', true),
    slip('sign', { by: { personId: 'two', role: 'storeman' }, managerAbsent: true }),
  ]
  await given(company, ...made, sign('director', false))
    .when(goods)
    .expect({ status: 'accepted' })
  await given(company, ...made, ...absent)
    .when(goods)
    .expect({ status: 'accepted' })
  await given(company, ...made, absent[0]!)
    .when(goods)
    .expect({ failed: ['goods-on-valid-slip'] })
})

test('a report on the stock is owed by whom the company says', async () => {
  const { office } = await given([vehicleStock({ stockReporters: ['storeman'] })], ...here).expect({})
  const owed = await office.obligations({
    obligation: 'afternoon-stock-report',
    subject: `stock-report:${day}:afternoon`,
  })
  expect(owed.map(({ facts }) => facts)).toMatchObject([{ roles: ['storeman'], day, before: '17:00' }])
  expect(office.explain(owed[0]!, 'en')).toContain('The stock of 2026-01-05 is reported a second time by storeman')
})

test('whom a fine falls on is for the company to say', async () => {
  const found = (kind: string) => ({ type: 'vehicle-stock.record-violation', kind, personId: 'li' })
  const deeds = [
    { command: here[0]!, at: `${day} 10:00` },
    ...['drive-unescorted', 'board-not-updated', 'customer-in-main-stock'].map(found),
    vehicle('record-lost-kit', { item: 'tool-set', lostBy: 'li' }),
    ...[vehicle('issue-tools', { to: 'li' }), vehicle('record-lost-kit', { item: 'tool-set', lostBy: 'li' })],
    { command: { type: 'vehicle-stock.report', day, round: 'afternoon', by: person('5s') }, at: `${day} 17:00` },
  ]
  const rolesIn = async (company: Parameters<typeof vehicleStock>[0]) => {
    const { office } = await given([vehicleStock(company)], ...deeds).expect({})
    const fines = await office.view(vehicleFines)
    return fines.map(({ clause, role }) => `${clause} ${role}`).sort()
  }
  const byText = ['6.16.1 sales-assistant', '6.17.2 sales-assistant', '6.2.3 5s', '6.20 5s', '6.8.B sales-consultant']
  expect(await rolesIn({})).toEqual([...byText, '7.12.1 sales-consultant'].map(fine => `D06-${fine}`))
  const company = {
    stockReportFinedRole: 'a',
    testDriveFinedRole: 'b',
    lostKitFinedRole: 'c',
    boardFinedRole: 'd',
    mainStockFinedRole: 'e',
    lostAfterReceiptFinedRole: 'f',
  }
  const byCompany = ['6.16.1 c', '6.17.2 d', '6.2.3 a', '6.20 e', '6.8.B b', '7.12.1 f']
  expect(await rolesIn(company)).toEqual(byCompany.map(fine => `D06-${fine}`))
})
