/**
 * 罚款: what follows from the facts as of a moment, with who, why, how much and by which clause. Nothing of it is stored:
 * what is late grows with every day, and what was told wrongly falls away with the correction.
 */
import type { DeepReadonly } from '../../../core/event.ts'
import { multiply } from '../../../core/exact.ts'
import type { ValuesOf } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import type { ViolationKind } from '../../../facts/vehicle/events/fields.ts'
import { type Ledger, stockLedger } from '../../../facts/vehicle/states/ledger.ts'
import { localDate } from '../../../time/local-date.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { daysPassed, secondsLater } from '../clock.ts'
import { fineParameters } from '../parameters.ts'
import { slotsUntil } from '../report-slots.ts'
import { isOver } from './keys.ts'

export interface Fine {
  /** A person, a group, or where the text names nobody: null. */
  readonly who: string | null
  readonly role: string | null
  readonly why: string
  /** `consequences`: whatever comes of it, not a sum. */
  readonly kind: 'fine' | 'compensation' | 'consequences'
  /** In CNY; null: not known, or not a sum. */
  readonly amount: string | null
  readonly clause: string
  readonly at: Instant
  readonly vehicleId: string | null
}

type Values = ValuesOf<typeof fineParameters>

interface Asked {
  readonly ledger: DeepReadonly<Ledger>
  readonly at: Instant
  readonly calendar: Calendar
  readonly valuesAt: (moment: Instant) => Values
}

/** In the order of the moments from which each is owed. */
export const vehicleFines = defineView({
  name: 'vehicle-fines',
  question: { zh: '谁因何事应罚多少？', en: 'Who owes what, for what, and by which clause?' },
  parameters: fineParameters,
  fold: stockLedger,
  answer: ({ state, at, calendar, parametersAt }): Fine[] => {
    const asked = { ledger: state, at, calendar, valuesAt: parametersAt }
    const all = [
      ...reports(asked),
      ...keys(asked),
      ...recalls(asked),
      ...losses(asked),
      ...found(asked),
      ...dismissals(asked),
      ...damages(asked),
    ]
    return all.toSorted(byTime)
  },
})

interface AtMoment {
  readonly at: Instant
}

function byTime(one: AtMoment, other: AtMoment): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0
}

function reports({ ledger, at, calendar, valuesAt }: Asked): Fine[] {
  return slotsUntil(calendar, valuesAt, ledger.reports, localDate(calendar, at))
    .filter(({ closesAt, report }) => closesAt <= at && (report === null || report.at >= closesAt))
    .map(({ day, round, closesAt, report }) => ({
      who: report?.personId ?? null,
      role: '5s',
      why: `${report === null ? 'missing' : 'late'}-stock-report:${day}:${round}`,
      kind: 'fine',
      amount: valuesAt(closesAt).stockReportFine,
      clause: 'D06-6.2.3',
      at: closesAt,
      vehicleId: null,
    }))
}

function keys({ ledger, at, valuesAt }: Asked): Fine[] {
  return ledger.drivenKeys.flatMap(({ vehicleId, holderId, driveEndedAt, returnedAt }) => {
    const { keyReturnMinutes, lateKeyFine } = valuesAt(driveEndedAt)
    if (!isOver(driveEndedAt, returnedAt ?? at, keyReturnMinutes)) return []
    const from = secondsLater(driveEndedAt, keyReturnMinutes * 60).at
    const of = { who: holderId, role: 'sales-consultant', at: from, vehicleId }
    return [{ ...of, why: 'late-key', kind: 'fine', amount: lateKeyFine, clause: 'D06-6.8.D.2' } as const]
  })
}

function recalls({ ledger, at, calendar, valuesAt }: Asked): Fine[] {
  return ledger.consignments.flatMap(({ vehicleId, from, to }) => {
    const { consignmentDays, lateRecallFine, lateRecallFinedRole: role } = valuesAt(from)
    const late = daysPassed(calendar, from, to ?? at) - consignmentDays
    if (late <= 0) return []
    const of = { who: null, role, at: dueAfterDays(calendar, from, consignmentDays).at, vehicleId }
    const amount = multiply(lateRecallFine, String(late))
    return [{ ...of, why: `late-recall:${late}`, kind: 'fine', amount, clause: 'D06-6.13.3' } as const]
  })
}

function losses({ ledger, valuesAt }: Asked): Fine[] {
  const ofKeys = ledger.lostKeys.flatMap(({ vehicleId, at, personId, value }): Fine[] => {
    const of = { who: personId, role: null, why: 'lost-key', clause: 'D06-6.3.2', at, vehicleId }
    return [
      { ...of, kind: 'fine', amount: valuesAt(at).lostKeyFine },
      { ...of, kind: 'compensation', amount: value },
    ]
  })
  const ofKits = ledger.lostKits.map(({ vehicleId, at, personId, item, handedOut }): Fine => {
    const { lostKitFine, lostAfterReceiptFine } = valuesAt(at)
    const of = { who: personId, why: `lost-${item}`, kind: 'fine' as const, at, vehicleId }
    return handedOut
      ? { ...of, role: 'sales-consultant', amount: lostAfterReceiptFine, clause: 'D06-7.12.1' }
      : { ...of, role: 'sales-assistant', amount: lostKitFine, clause: 'D06-6.16.1' }
  })
  return [...ofKeys, ...ofKits]
}

type Cost = readonly [clause: string, amount: ((values: Values) => string) | null, role: string | null]

const COSTS: Readonly<Record<ViolationKind, Cost>> = {
  'private-use': ['D06-6.7.2', ({ privateUseFine }) => privateUseFine, null],
  'key-not-registered': ['D06-6.8.A.2', ({ unregisteredKeyFine }) => unregisteredKeyFine, 'sales-consultant'],
  'drive-unescorted': ['D06-6.8.B', null, 'sales-consultant'],
  'drive-papers-incomplete': ['D06-6.8.C.2', ({ incompletePapersFine }) => incompletePapersFine, 'sales-consultant'],
  'board-not-updated': ['D06-6.17.2', ({ boardFine }) => boardFine, 'sales-assistant'],
  'customer-in-main-stock': ['D06-6.20', ({ mainStockFine }) => mainStockFine, '5s'],
  'gift-not-registered': ['D06-7.5', ({ unregisteredGiftFine }) => unregisteredGiftFine, null],
}

function found({ ledger, valuesAt }: Asked): Fine[] {
  return ledger.violations.map(({ kind: why, personId: who, at, vehicleId }): Fine => {
    const [clause, amountOf, role] = COSTS[why]
    const amount = amountOf?.(valuesAt(at)) ?? null
    return { who, role, why, kind: amountOf ? 'fine' : 'consequences', amount, clause, at, vehicleId }
  })
}

/** 劝退: the times of each consultant are counted in the order in which they were found, whenever they were told. */
function dismissals({ ledger, valuesAt }: Asked): Fine[] {
  const times = new Map<string | null, number>()
  const incomplete = ledger.violations.filter(({ kind }) => kind === 'drive-papers-incomplete')
  return incomplete.toSorted(byTime).flatMap(({ personId: who, at, vehicleId }): Fine[] => {
    const time = (times.get(who) ?? 0) + 1
    times.set(who, time)
    if (time < valuesAt(at).incompletePapersForDismissal) return []
    const of = { who, role: 'sales-consultant', why: 'dismissal-proposed', clause: 'D06-6.8.C.3', at, vehicleId }
    return [{ ...of, kind: 'consequences', amount: null }]
  })
}

function damages({ ledger, valuesAt }: Asked): Fine[] {
  const inTransfer = ledger.transferDamages.map(({ vehicleId, at, personId: who, loss }): Fine => {
    const amount = loss === null ? null : multiply(multiply(loss, valuesAt(at).transferDamageShare), '0.01')
    return { who, role: null, why: 'transfer-damage', kind: 'compensation', amount, clause: 'D06-6.5', at, vehicleId }
  })
  const inStock = ledger.stockDamages.map(({ vehicleId, at, personId, groupId, loss: amount }): Fine => {
    const of = { who: personId ?? groupId, role: personId === null && groupId !== null ? 'group' : null, at, vehicleId }
    return { ...of, why: 'stock-damage', kind: 'compensation', amount, clause: 'D06-6.6.2' }
  })
  const marked = ledger.markedSales.map(({ vehicleId, at, personId: who, passedOver }): Fine => {
    const of = { who, role: null, why: `sold-over-order:${passedOver}`, clause: 'D06-2.29.3', at, vehicleId }
    return { ...of, kind: 'consequences', amount: null }
  })
  return [...inTransfer, ...inStock, ...marked]
}
