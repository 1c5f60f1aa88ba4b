/** 看板: what is in transit and in stock, free or kept for whom; the queue for a model; the second-tier stock. */
import type { DeepReadonly } from '../../../core/event.ts'
import { multiply } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { own } from '../../../facts/own.ts'
import { modelQueue } from '../../../facts/vehicle/states/model-queue.ts'
import { vehicleRegister } from '../../../facts/vehicle/states/register.ts'
import type { VehicleFile } from '../../../facts/vehicle/states/vehicle.ts'
import { addDays, daysBetween } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'
import { inOrder, queueOf } from '../rules/queue.ts'

type File = DeepReadonly<VehicleFile>

export interface BoardRow extends Readonly<Pick<VehicleFile, 'vehicleId' | 'use' | 'shopId'>> {
  readonly model: string
  /** 在途, 库存, 展厅, 二级店. */
  readonly where: 'in-transit' | 'stock' | 'showroom' | 'second-tier'
  /** 可自由销售: not sold, and not reserved under a mark. */
  readonly free: boolean
  readonly reservedFor: string | null
  readonly mark: 'board' | 'in-vehicle' | null
  readonly soldTo: string | null
  readonly keyHolder: string | null
  /** The group that looks after it while it is on display. */
  readonly groupId: string | null
  /** Days in stock; null: in transit. */
  readonly ageDays: number | null
}

/** Delivered vehicles are no longer on it. It is never out of date, since it is made of the facts when it is asked for. */
export const vehicleBoard = defineView({
  name: 'vehicle-board',
  question: {
    zh: '在途和库存有哪些车，哪些已订？',
    en: 'Which vehicles are in transit or in stock, and which are free?',
  },
  fold: vehicleRegister,
  answer: ({ state: { files, groups }, at, calendar }): readonly BoardRow[] =>
    sorted(files)
      .filter(({ deliveredAt, model }) => deliveredAt === null && model !== null)
      .map(file => boardRow(file, own(groups, file.model!) ?? null, calendar, at)),
})

function boardRow(file: File, groupId: string | null, calendar: Calendar, at: Instant): BoardRow {
  const { vehicleId, model, use, shopId, reservation, sale, key, displayedAt, receivedAt } = file
  return {
    vehicleId,
    model: model!,
    use,
    where: whereOf(file),
    shopId,
    free: sale === null && (reservation === null || reservation.mark === null),
    reservedFor: reservation?.orderId ?? null,
    mark: reservation?.mark ?? null,
    soldTo: sale?.orderId ?? null,
    keyHolder: key.holderId,
    groupId: displayedAt === null ? null : groupId,
    ageDays: receivedAt === null ? null : daysPassed(calendar, receivedAt, at),
  }
}

function whereOf({ receivedAt, shopId, displayedAt }: File): BoardRow['where'] {
  if (receivedAt === null) return 'in-transit'
  if (shopId !== null) return 'second-tier'
  return displayedAt === null ? 'stock' : 'showroom'
}

function sorted(files: Readonly<Record<string, File>>): readonly File[] {
  return Object.values(files).sort((file, other) => inOrder(file.vehicleId, other.vehicleId))
}

/** Key: a model. */
export const deliveryQueue = defineView({
  name: 'delivery-queue',
  question: { zh: '该车型的提车顺序如何？', en: 'In which order do the orders of this model get a vehicle?' },
  fold: modelQueue,
  answer: ({ state }) =>
    queueOf(state).map(({ orderId, consultantId, price, datedAt, paidInFullAt }, index) => {
      return { place: index + 1, orderId, consultantId, price, datedAt, paidInFullAt }
    }),
})

export interface SecondTierRow {
  readonly vehicleId: string
  readonly shopId: string
  readonly consignedAt: Instant
  readonly days: number
  /** The last day on which it may be there. */
  readonly until: string
  readonly daysLate: number
  readonly fine: string
}

/** Vehicles that were sold from there are no longer stock. */
export const secondTierStock = defineView({
  name: 'second-tier-stock',
  question: {
    zh: '二级店有哪些车，哪些该调回？',
    en: 'Which vehicles are with second-tier shops, and which must come back?',
  },
  parameters: pick(parameters, 'consignmentDays', 'lateRecallFine'),
  fold: vehicleRegister,
  answer: ({ state, at, calendar, parametersAt }) =>
    sorted(state.files).flatMap(({ vehicleId, shopId, consignedAt, sale, deliveredAt }): SecondTierRow[] => {
      if (shopId === null || consignedAt === null || sale !== null || deliveredAt !== null) return []
      const { consignmentDays, lateRecallFine } = parametersAt(consignedAt)
      const days = daysPassed(calendar, consignedAt, at)
      const until = addDays(localDate(calendar, consignedAt), consignmentDays)
      const daysLate = Math.max(0, days - consignmentDays)
      return [
        { vehicleId, shopId, consignedAt, days, until, daysLate, fine: multiply(lateRecallFine, String(daysLate)) },
      ]
    }),
})

/** How many days of the wall lie between two moments: 0 on the same day. */
export function daysPassed(calendar: Calendar, from: Instant, to: Instant): number {
  return daysBetween(localDate(calendar, from), localDate(calendar, to))
}
