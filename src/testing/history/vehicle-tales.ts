/** Tales of vehicles: a sale with or without a reservation, a key, a test drive, a shop, a slip, a gift. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import * as steps from '../steps/vehicle.ts'
import { type FastCheck, PLAIN, type Places } from './deed.ts'
import { KEY_PURPOSES, ORDERS, PEOPLE } from './vehicle-acts.ts'

interface About {
  readonly vehicleId: string
  readonly otherVehicleId: string
  readonly orderId: string
  readonly otherOrderId: string
  readonly holderId: string
  readonly purpose: string
  readonly mark: 'board' | 'in-vehicle' | null
}

export function vehicleTales(fc: FastCheck, { vehicles }: Places): fc.Arbitrary<readonly CaseStep[]> {
  const about: fc.Arbitrary<About> = fc.record(
    {
      vehicleId: fc.constantFrom(...vehicles),
      otherVehicleId: fc.constantFrom(...vehicles),
      orderId: fc.constantFrom(...ORDERS),
      otherOrderId: fc.constantFrom(...ORDERS),
      holderId: fc.constantFrom(...PEOPLE),
      purpose: fc.constantFrom(...KEY_PURPOSES),
      mark: fc.constantFrom('board', 'in-vehicle', null),
    },
    PLAIN,
  )
  return fc.tuple(fc.constantFrom(...TALES), about).map(([tale, one]) => tale(one))
}

// Sales are told most often: one vehicle has one buyer.
const TALES = [
  sold,
  sold,
  reservedForAnother,
  discovered,
  keyed,
  driven,
  inAShop,
  cancelled,
  arrived,
  damaged,
  scarce,
  slipAndGift,
]

function sold({ vehicleId, orderId, mark }: About): CaseStep[] {
  return [
    ...steps.effective(orderId),
    steps.inspect(vehicleId),
    steps.reserve(vehicleId, orderId, mark),
    ...(mark === null ? [steps.markVehicle(vehicleId)] : []),
    steps.payInFull(orderId),
    steps.sell(vehicleId, orderId),
    steps.issueTools(vehicleId),
    steps.deliver(vehicleId),
  ]
}

function reservedForAnother({ vehicleId, orderId, otherOrderId, mark }: About): CaseStep[] {
  return [
    ...steps.effective(orderId),
    ...steps.effective(otherOrderId, { consultantId: 'wang' }),
    steps.reserve(vehicleId, orderId, mark),
    steps.sell(vehicleId, otherOrderId, 'wang'),
    steps.release(vehicleId),
    steps.sell(vehicleId, otherOrderId, 'wang'),
    steps.sell(vehicleId, orderId),
  ]
}

// Whoever sold it, the buyer has it: the list and the order learn of it late.
function discovered({ vehicleId, orderId, holderId }: About): CaseStep[] {
  return [...steps.effective(orderId), steps.discoverSale(vehicleId, orderId, holderId), steps.deliver(vehicleId)]
}

function keyed({ vehicleId, holderId, purpose }: About): CaseStep[] {
  const out = steps.issueKey(vehicleId, { holderId, purpose })
  const another = steps.issueKey(vehicleId, { holderId: holderId === 'li' ? 'wang' : 'li', purpose })
  return [
    out,
    another,
    steps.returnKey(vehicleId),
    another,
    steps.loseKey(vehicleId),
    out,
    steps.replaceKey(vehicleId),
    out,
  ]
}

// The drive of a consultant has his papers: whoever drives twice under one id meets a refusal of fact.
function driven({ vehicleId, otherVehicleId, holderId: consultantId, mark }: About): CaseStep[] {
  const driveId = `D-${consultantId}`
  const papers = { consultantId, complete: mark !== null }
  return [
    steps.issueKey(vehicleId, { holderId: consultantId }),
    steps.handInPapers(driveId, papers),
    steps.startDrive(vehicleId, { driveId, consultantId }),
    steps.startDrive(otherVehicleId, { driveId, consultantId }),
    steps.endDrive(vehicleId),
    steps.returnKey(vehicleId),
    steps.handInPapers(driveId, { ...papers, papers: ['confirmation', 'survey-report'] }),
  ]
}

function inAShop({ vehicleId, orderId }: About): CaseStep[] {
  return [
    steps.inspectForTransfer(vehicleId),
    steps.consign(vehicleId),
    steps.transfer(vehicleId, { toShopId: 'S-2', movedBy: steps.dealer }),
    ...steps.effective(orderId),
    steps.sell(vehicleId, orderId),
    steps.takeBack(vehicleId),
    steps.deliver(vehicleId),
  ]
}

function cancelled({ vehicleId, orderId, otherOrderId }: About): CaseStep[] {
  return [
    ...steps.effective(orderId),
    steps.reserve(vehicleId, orderId),
    steps.cancel(orderId),
    steps.reserve(vehicleId, otherOrderId),
    steps.sell(vehicleId, orderId),
  ]
}

function arrived({ vehicleId, mark }: About): CaseStep[] {
  return [
    steps.announce(vehicleId),
    steps.receive(vehicleId),
    steps.inspect(vehicleId, { result: mark === null ? 'quality-problem' : 'transport-damage' }),
    mark === null ? steps.raiseClaim(vehicleId) : steps.explainDamage(vehicleId),
    steps.display(vehicleId),
  ]
}

function damaged({ vehicleId, holderId }: About): CaseStep[] {
  return [
    steps.recordDamage(vehicleId),
    steps.nameLiable(vehicleId),
    steps.loseKit(vehicleId),
    steps.findViolation('private-use', holderId),
  ]
}

function scarce({ vehicleId, otherVehicleId, holderId, purpose }: About): CaseStep[] {
  return [
    steps.declareSupply(true),
    steps.receive(otherVehicleId),
    steps.issueKey(vehicleId, { holderId, purpose }),
    steps.issueKey(otherVehicleId, { holderId, purpose }),
    steps.returnKey(vehicleId),
    steps.returnKey(otherVehicleId),
    steps.declareSupply(false),
  ]
}

function slipAndGift(): CaseStep[] {
  return [
    steps.issueSlip(),
    steps.signSlip(),
    steps.issueGoods(),
    steps.issueSlip('L-2'),
    steps.withdrawSlip('L-2'),
    steps.requestGift(),
    steps.signGift(),
    steps.signGift('G-1', { by: steps.marketing }),
    steps.registerGift(),
    steps.issueGift(),
    steps.receiptGift(),
  ]
}
