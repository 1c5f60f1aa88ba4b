/** Refusals of fact about vehicles: what would be so under any regulation. */
import { describe, expect, test } from 'vitest'
import { memoryStore, open, vehicleContext, vehicleStock } from '../../src/index.ts'
import { type CaseStep, given } from '../../src/testing/index.ts'
import {
  announce,
  cancel,
  change,
  consign,
  deliver,
  display,
  effective,
  endDisplay,
  endDrive,
  explainDamage,
  handInPapers,
  inspect,
  issueGift,
  issueGoods,
  issueKey,
  issueSlip,
  loseKey,
  markVehicle,
  nameLiable,
  payInFull,
  place,
  raiseClaim,
  receiptGift,
  receive,
  recordDamage,
  register,
  registerGift,
  release,
  replaceKey,
  report,
  requestGift,
  reserve,
  returnKey,
  sell,
  sign,
  signGift,
  signSlip,
  startDrive,
  takeBack,
  transfer,
  use,
  withdrawSlip,
} from '../../src/testing/steps/vehicle.ts'
import { at, on } from '../steps/times.ts'

type Refused = readonly [
  rule: string,
  given: readonly CaseStep[],
  when: CaseStep,
  actual?: string | boolean | null | undefined,
  subject?: string,
]

const NOW = '2026-01-05T01:00:00.000Z'
const here = [receive()]
const sold = [...here, ...effective(), sell()]
const delivered = [...sold, deliver()]
const out = [...here, issueKey()]
const late = on('2026-03-02 10:00', receive(), ...effective())
const early = (one: CaseStep) => at('2026-03-02 09:59:54', one)
const atShop = [...here, consign()]

const REFUSED: readonly Refused[] = [
  ...[inspect(), display(), markVehicle(), issueKey(), use()].map(when => ['vehicle-known', [], when, false] as const),
  ['vehicle-known', effective(), sell(), false, 'vehicle:V-1'],
  ['vehicle-new', [announce()], announce(), NOW, 'vehicle:V-1'],
  ['vehicle-new', here, announce(), NOW],
  ['vehicle-new', here, receive(), NOW],
  ['vehicle-on-hand', [announce()], inspect(), 'in-transit'],
  ['vehicle-on-hand', delivered, issueKey(), 'delivered'],
  ['vehicle-on-hand', delivered, deliver(), 'delivered'],
  ['vehicle-on-hand', delivered, startDrive(), 'delivered'],
  ['vehicle-step-not-before', on('2026-03-02 10:00', announce()), early(receive())],
  ['vehicle-step-not-before', late, early(inspect()), '2026-03-02T01:59:54.000Z'],
  ['vehicle-step-not-before', late, early(startDrive()), '2026-03-02T01:59:54.000Z'],
  ['vehicle-step-not-before', [at('2026-03-01', receive()), ...late.slice(1)], early(sell())],
  ['vehicle-step-not-before', [...late, at('2026-03-02 12:00', sell())], at('2026-03-02 11:59:54', deliver())],
  ['vehicle-step-not-before', [...late, at('2026-03-02 12:00', consign())], at('2026-03-02 11:59', takeBack())],
  ['vehicle-step-not-before', [...late, at('2026-03-02 12:00', issueKey())], at('2026-03-02 11:59', returnKey())],
  [
    'vehicle-step-not-before',
    [...late, ...on('2026-03-02 12:00', issueKey(), startDrive())],
    at('2026-03-02 11:59', endDrive()),
  ],
  ['vehicle-step-not-before', late, early(change()), '2026-03-02T01:59:54.000Z', 'vehicle-order:O-1'],
  ['vehicle-step-not-before', on('2026-03-02 10:00', issueSlip()), early(signSlip()), undefined, 'vehicle-slip:L-1'],
  ['vehicle-step-not-before', on('2026-03-02 10:00', requestGift()), early(signGift()), undefined, 'vehicle-gift:G-1'],
  ['vehicle-step-not-before', on('2026-03-02 10:00', requestGift(), issueGift()), early(receiptGift())],
  ['vehicle-unsold', [...sold, ...effective('O-2')], sell('V-1', 'O-2'), 'O-1', 'vehicle:V-1'],
  ['vehicle-unsold', sold, sell(), 'O-1'],
  ['vehicle-unsold', [...sold, ...effective('O-2')], reserve('V-1', 'O-2'), 'O-1'],
  ['vehicle-sold', here, deliver(), false],
  ['vehicle-unreserved', [...here, ...effective(), reserve()], reserve(), 'O-1'],
  ['vehicle-unreserved', [...here, ...effective(), reserve(), ...effective('O-2')], reserve('V-1', 'O-2'), 'O-1'],
  ['vehicle-reserved', here, markVehicle(), false],
  ['vehicle-reserved', here, release(), false],
  ['vehicle-at-own-site', atShop, consign('V-1', { shopId: 'S-2' }), 'S-1'],
  ['vehicle-at-second-tier-shop', here, takeBack(), false],
  ['vehicle-moves', atShop, transfer('V-1', { toShopId: 'S-1' }), 'S-1'],
  ['vehicle-moves', atShop, transfer(), 'S-1'],
  ['vehicle-on-display', here, endDisplay(), false],
  ['vehicle-not-on-display', [...here, display()], display(), NOW],
  ['vehicle-has-open-matter', here, explainDamage()],
  [
    'vehicle-has-open-matter',
    [...here, inspect('V-1', { result: 'transport-damage' }), explainDamage()],
    explainDamage(),
  ],
  ['vehicle-has-open-matter', here, raiseClaim()],
  ['vehicle-has-open-matter', here, nameLiable()],
  ['vehicle-liability-names-somebody', [...here, recordDamage()], nameLiable('V-1', { groupId: null }), false],
  ['vehicle-key-in-custody', out, issueKey(), 'li'],
  ['vehicle-key-in-custody', out, issueKey('V-1', { holderId: 'wang' }), 'li'],
  ['vehicle-key-in-custody', [...out, loseKey()], issueKey(), 'lost'],
  ['vehicle-key-out', here, returnKey(), false],
  ['vehicle-key-out', [...out, loseKey()], returnKey(), false],
  ['vehicle-key-lost', here, replaceKey(), false],
  ['vehicle-key-not-lost', [...here, loseKey()], loseKey(), NOW],
  ['vehicle-drive-not-under-way', [...out, startDrive()], startDrive(), NOW],
  ['vehicle-drive-not-under-way', [...out, startDrive(), endDrive()], startDrive(), NOW],
  ['test-drive-new', [...out, startDrive(), endDrive(), returnKey()], startDrive(), NOW, 'test-drive:D-1'],
  ['test-drive-new', [...out, startDrive(), receive('V-2')], startDrive('V-2'), NOW, 'test-drive:D-1'],
  ['vehicle-drive-under-way', out, endDrive()],
  ['vehicle-drive-under-way', [...out, startDrive(), endDrive()], endDrive()],
  ...[sign(), register(), change(), payInFull(), cancel()].map(
    when => ['vehicle-order-known', [], when, false, 'vehicle-order:O-1'] as const,
  ),
  ['vehicle-order-known', here, reserve(), false],
  ['vehicle-order-new', [place()], place(), NOW],
  ['vehicle-order-open', [place(), cancel()], sign(), NOW],
  ['vehicle-order-open', [...here, ...effective(), cancel()], sell(), NOW],
  ['vehicle-order-unfilled', [...sold, receive('V-2')], sell('V-2', 'O-1'), 'V-1', 'vehicle-order:O-1'],
  ['vehicle-order-unfilled', [...here, ...effective(), reserve(), receive('V-2')], sell('V-2', 'O-1'), 'V-1'],
  ['vehicle-order-unfilled', sold, cancel(), 'V-1'],
  ['vehicle-order-unfilled', sold, change(), 'V-1'],
  ['vehicle-order-unpaid', [place(), payInFull()], payInFull(), NOW],
  ...[signSlip(), withdrawSlip(), issueGoods()].map(when => ['vehicle-paper-known', [], when, false] as const),
  ...[signGift(), registerGift(), issueGift()].map(when => ['vehicle-paper-known', [], when, false] as const),
  ['vehicle-paper-new', [issueSlip()], issueSlip(), NOW],
  ['vehicle-paper-new', [requestGift()], requestGift(), NOW],
  ['vehicle-paper-open', [issueSlip(), withdrawSlip()], signSlip(), NOW],
  ['vehicle-paper-open', [issueSlip(), issueGoods()], issueGoods(), NOW],
  ['vehicle-paper-open', [requestGift(), issueGift()], issueGift(), NOW],
  ['vehicle-paper-open', [requestGift(), issueGift(), receiptGift()], receiptGift(), NOW],
  ['vehicle-gift-issued', [requestGift()], receiptGift(), false],
  [
    'vehicle-report-day-has-come',
    [],
    at('2026-03-02 23:59:59', report('2026-03-03', 'morning')),
    '2026-03-03',
    'stock-report:2026-03-03:morning',
  ],
]

const place0 = { regulations: [], contexts: [vehicleContext] }

describe('refused under no regulation at all', () => {
  for (const [index, [rule, steps, when, actual, subject]] of REFUSED.entries()) {
    const { command, ...meta } = when
    test(`${index + 1} ${rule}: ${command.type} after ${steps.length} steps`, async () => {
      const named = { ...(subject !== undefined && { subject }), ...(actual !== undefined && { actual }) }
      const finding = { rule, clause: null, force: 'must', verdict: 'failed', ...named } as const
      const { office, outcomes } = await given(place0, ...steps)
        .when(command, meta)
        .expect({ status: 'refused', failed: [rule], findings: [finding] })
      const told = outcomes.at(-1)!.findings.flatMap(one => [office.explain(one, 'zh'), office.explain(one, 'en')])
      expect(told.join()).not.toMatch(/undefined|null|[{}]|(?:is|of|at|since) none|[：是于] ?无/)
    })
  }

  test('each refusal of fact has a case here', () => {
    const known = Object.keys(vehicleContext.refusals)
    expect(known.filter(id => !REFUSED.some(([rule]) => rule === id))).toEqual([])
  })
})

test('the day of a report comes at midnight, by the wall of the office', async () => {
  const { command } = report('2026-03-03', 'morning')
  await given(place0).when(command, { at: '2026-03-03 00:00' }).expect({ status: 'accepted' })
})

test('what was cancelled gives the vehicle free, in one decision', async () => {
  await given(place0, ...here, ...effective(), reserve())
    .when(cancel().command)
    .expect({ events: [{ type: 'vehicle.released' }, { type: 'vehicle-order.cancelled' }] })
})

test('a vehicle that is delivered from the showroom leaves it, and its key goes along', async () => {
  await given(place0, ...sold, display(), issueKey('V-1', { holderId: 'wang' }))
    .when(deliver().command)
    .expect({
      events: [{ type: 'vehicle.display-ended' }, { type: 'vehicle.delivered', data: { keyHolderId: 'wang' } }],
    })
})

describe('papers of a test drive are at least one of four, each once', () => {
  const office = open({ store: memoryStore(), regulations: [], contexts: [vehicleContext] })
  const four = ['agreement', 'licence-copy', 'confirmation', 'survey-report']

  test.each([[[]], [['passport']], [['agreement', 'agreement']], [[...four, 'agreement']]])('not %j', async papers => {
    const { command } = handInPapers('D-1', { papers })
    await expect(office.receive(command)).rejects.toMatchObject({ code: 'INVALID_COMMAND' })
    const regulations = [vehicleStock({ papersBeforeDrive: papers } as Readonly<Record<string, unknown>>)]
    expect(() => open({ store: memoryStore(), regulations })).toThrow(
      expect.objectContaining({ code: 'PARAMETER_INVALID' }),
    )
  })

  test('but all four, of nobody in particular', async () => {
    const { consultantId: _, ...command } = handInPapers('D-1', { papers: four }).command
    expect(await office.receive(command)).toMatchObject({
      status: 'accepted',
      events: [{ tags: expect.arrayContaining(['test-drive:D-1']), data: { papers: four, consultantId: null } }],
    })
  })
})
