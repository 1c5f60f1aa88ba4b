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
import { type Ledger, vehicleLedger } from '../../../facts/vehicle/states/ledger.ts'
import { isLate } from '../../../time/deadline.ts'
import { localDate } from '../../../time/local-date.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { slotsUntil } from '../obligations/report-slots.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'
import { inOrder } from '../rules/queue.ts'
import { daysPassed } from './board.ts'
import { keyDue } from './keys.ts'

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

type Values = ValuesOf<typeof parameters>

interface Question {
  readonly ledger: DeepReadonly<Ledger>
  readonly at: Instant
  readonly calendar: Calendar
  readonly valuesAt: (moment: Instant) => Values
}

/** In the order of the moments from which each is owed. */
export const vehicleFines = defineView({
  name: 'vehicle-fines',
  question: { zh: '谁因何事应罚多少？', en: 'Who owes what, for what, and by which clause?' },
  parameters,
  fold: vehicleLedger,
  answer: ({ state, at, calendar, parametersAt }): Fine[] => {
    const question = { ledger: state, at, calendar, valuesAt: parametersAt }
    const themes = [reports, keys, recalls, losses, violations, dismissals, damages]
    return themes.flatMap(theme => theme(question)).sort(byTime)
  },
})

function byTime({ at }: { readonly at: Instant }, other: { readonly at: Instant }): number {
  return inOrder(at, other.at)
}

function reports({ ledger, at, calendar, valuesAt }: Question): Fine[] {
  return slotsUntil(calendar, valuesAt, ledger.reports, localDate(calendar, at))
    .filter(({ closesAt, report }) => closesAt <= at && (report === null || report.at >= closesAt))
    .map(({ day, round, closesAt, report }) => {
      const { stockReportFine: amount, stockReportFinedRole: role } = valuesAt(closesAt)
      const why = `${report === null ? 'missing' : 'late'}-stock-report:${day}:${round}`
      const who = report?.personId ?? null
      return { who, role, why, kind: 'fine', amount, clause: 'D06-6.2.3', at: closesAt, vehicleId: null }
    })
}

function keys({ ledger, at, valuesAt }: Question): Fine[] {
  return ledger.keys.entries.flatMap(({ vehicleId, holderId: who, driveEndedAt, returnedAt, lostAt }): Fine[] => {
    if (driveEndedAt === null) return []
    const { keyReturnMinutes, lateKeyFine: amount, testDriveFinedRole: role } = valuesAt(driveEndedAt)
    const due = keyDue(driveEndedAt, keyReturnMinutes)
    if (!isLate(due, returnedAt ?? lostAt ?? at)) return []
    return [{ who, role, why: 'late-key', kind: 'fine', amount, clause: 'D06-6.8.D.2', at: due.at, vehicleId }]
  })
}

function recalls({ ledger, at, calendar, valuesAt }: Question): Fine[] {
  return ledger.consignments.flatMap(({ vehicleId, from, to }): Fine[] => {
    const { consignmentDays, lateRecallFine, lateRecallFinedRole: role } = valuesAt(from)
    const late = daysPassed(calendar, from, to ?? at) - consignmentDays
    if (late <= 0) return []
    const since = dueAfterDays(calendar, from, consignmentDays).at
    const amount = multiply(lateRecallFine, String(late))
    const why = `late-recall:${late}`
    return [{ who: null, role, why, kind: 'fine', amount, clause: 'D06-6.13.3', at: since, vehicleId }]
  })
}

function losses({ ledger, valuesAt }: Question): Fine[] {
  const ofKeys = ledger.lostKeys.flatMap(({ vehicleId, at, personId, value }): Fine[] => {
    const lost = { who: personId, role: null, why: 'lost-key', clause: 'D06-6.3.2', at, vehicleId }
    return [
      { ...lost, kind: 'fine', amount: valuesAt(at).lostKeyFine },
      { ...lost, kind: 'compensation', amount: value },
    ]
  })
  const ofKits = ledger.lostKits.map(({ vehicleId, at, personId, item, handedOut }): Fine => {
    const values = valuesAt(at)
    const lost = { who: personId, why: `lost-${item}`, kind: 'fine' as const, at, vehicleId }
    return handedOut
      ? { ...lost, role: values.lostAfterReceiptFinedRole, amount: values.lostAfterReceiptFine, clause: 'D06-7.12.1' }
      : { ...lost, role: values.lostKitFinedRole, amount: values.lostKitFine, clause: 'D06-6.16.1' }
  })
  return [...ofKeys, ...ofKits]
}

interface Cost {
  readonly clause: string
  /** Null: whatever comes of it. */
  readonly fine: Extract<keyof Values, `${string}Fine`> | null
  readonly role: Extract<keyof Values, `${string}FinedRole`> | null
}

const COSTS: Readonly<Record<ViolationKind, Cost>> = {
  'private-use': { clause: 'D06-6.7.2', fine: 'privateUseFine', role: null },
  'key-not-registered': { clause: 'D06-6.8.A.2', fine: 'unregisteredKeyFine', role: 'testDriveFinedRole' },
  'drive-unescorted': { clause: 'D06-6.8.B', fine: null, role: 'testDriveFinedRole' },
  'drive-papers-incomplete': { clause: 'D06-6.8.C.2', fine: 'incompletePapersFine', role: 'testDriveFinedRole' },
  'board-not-updated': { clause: 'D06-6.17.2', fine: 'boardFine', role: 'boardFinedRole' },
  'customer-in-main-stock': { clause: 'D06-6.20', fine: 'mainStockFine', role: 'mainStockFinedRole' },
  'gift-not-registered': { clause: 'D06-7.5', fine: 'unregisteredGiftFine', role: null },
}

function violations({ ledger, valuesAt }: Question): Fine[] {
  return ledger.violations.map(({ kind: why, personId: who, at, vehicleId }): Fine => {
    const { clause, fine, role } = COSTS[why]
    const values = valuesAt(at)
    const kind = fine === null ? 'consequences' : 'fine'
    return { who, role: role && values[role], why, kind, amount: fine && values[fine], clause, at, vehicleId }
  })
}

/** 劝退: the times of each consultant are counted in the order in which they were found, whenever they were told. */
function dismissals({ ledger, valuesAt }: Question): Fine[] {
  const times = new Map<string | null, number>()
  const incomplete = ledger.violations.filter(({ kind }) => kind === 'drive-papers-incomplete')
  return incomplete.toSorted(byTime).flatMap(({ personId: who, at, vehicleId }): Fine[] => {
    const time = (times.get(who) ?? 0) + 1
    times.set(who, time)
    const { incompletePapersForDismissal, testDriveFinedRole: role } = valuesAt(at)
    if (time < incompletePapersForDismissal) return []
    const why = 'dismissal-proposed'
    return [{ who, role, why, kind: 'consequences', amount: null, clause: 'D06-6.8.C.3', at, vehicleId }]
  })
}

function damages({ ledger, valuesAt }: Question): Fine[] {
  const inTransfer = ledger.transferDamages.map(({ vehicleId, at, personId: who, loss }): Fine => {
    const amount = loss === null ? null : multiply(multiply(loss, valuesAt(at).transferDamageShare), '0.01')
    return { who, role: null, why: 'transfer-damage', kind: 'compensation', amount, clause: 'D06-6.5', at, vehicleId }
  })
  const inStock = ledger.stockDamages.map(({ vehicleId, at, personId, groupId, loss: amount }): Fine => {
    const role = personId === null && groupId !== null ? 'group' : null
    const who = personId ?? groupId
    return { who, role, why: 'stock-damage', kind: 'compensation', amount, clause: 'D06-6.6.2', at, vehicleId }
  })
  const marked = ledger.markedSales.map(({ vehicleId, at, personId: who, passedOver }): Fine => {
    const why = `sold-over-order:${passedOver}`
    return { who, role: null, why, kind: 'consequences', amount: null, clause: 'D06-2.29.3', at, vehicleId }
  })
  return [...inTransfer, ...inStock, ...marked]
}
