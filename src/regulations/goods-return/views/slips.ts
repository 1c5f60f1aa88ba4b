/** Questions about slips: what waits for whom, and how one slip stands. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { type Slip, slip } from '../../../facts/inventory/states/slip.ts'
import type { ReturnEdition } from '../editions/edition.ts'
import { type Terms, type Wait, waitsOfSlip } from '../obligations/waiting.ts'
import { goodsReturnParameters as parameters } from '../parameters.ts'
import { allThere, isHeld, mostWithin, quantityKept, ratioOf, toBePosted } from '../rules/tolerance.ts'
import { openSlips } from './open-slips.ts'

type Values = Terms & { readonly edition: ReturnEdition }
type ParametersAt = (moment: Instant) => Values

/** The edition and the ratio are those of the slip's own time; who decides on a held return, those of today. */
function waitsNow(slip: DeepReadonly<Slip>, now: Values, parametersAt: ParametersAt): Wait[] {
  const began = parametersAt(slip.requestedAt!)
  const { overQuantityAllowance } = began
  return waitsOfSlip(slip, began.edition, { overQuantityAllowance, heldReturnRoles: now.heldReturnRoles })
}

type AboutSlip = Pick<Slip, 'slipId' | 'customerId' | 'itemId' | 'complaintId' | 'quantity' | 'received'>

/** A step that a slip waits for; so much was approved, and received so far. */
export interface ReturnOnDesk extends Readonly<AboutSlip>, Pick<Wait, 'roles' | 'since'> {
  readonly waitingFor: string
}

/** 我的退货单. Key: a role, or '' for all: what the open slips wait for, those that have waited longest first. */
export const returnsDesk = defineView({
  name: 'returns-desk',
  question: { zh: '哪些退货单在等谁办理？', en: 'Which return slips wait for whom?' },
  parameters,
  fold: openSlips,
  answer: ({ key, state, parameters: now, parametersAt }): readonly ReturnOnDesk[] => {
    const rows = Object.values<DeepReadonly<Slip>>(state.slips).flatMap(slip => {
      const { slipId, customerId, itemId, complaintId, quantity, received } = slip
      const about = { slipId, customerId, itemId, complaintId, quantity, received }
      const waits = waitsNow(slip, now, parametersAt).filter(({ roles }) => key === '' || roles.includes(key))
      return waits.map(({ step, roles, since }) => ({ ...about, waitingFor: step, roles, since }))
    })
    return rows.sort(bySince)
  },
})

function bySince(row: ReturnOnDesk, other: ReturnOnDesk): number {
  if (row.since !== other.since) return row.since < other.since ? -1 : 1
  return row.slipId < other.slipId ? -1 : row.slipId > other.slipId ? 1 : 0
}

/** 退货单一览. Key: the slip; null: there is none. */
export const returnSlip = defineView({
  name: 'return-slip',
  question: { zh: '这张退货单办到哪一步？', en: 'How does this return slip stand?' },
  parameters,
  fold: slip,
  answer: ({ state, parameters: now, parametersAt }): ReturnSlipSheet | null =>
    state.requestedAt === null ? null : sheetOf(state, now, parametersAt),
})

/** The slip as it is on file, and what follows from it now. */
export interface ReturnSlipSheet extends DeepReadonly<Omit<Slip, 'overQuantityAllowance'>> {
  /** The edition that it keeps. */
  readonly edition: string
  /** In per cent, and whose it is. */
  readonly ratio: string
  readonly ratioOf: 'company' | 'order'
  /** The most that is posted without a decision. */
  readonly mostWithin: string
  /** Came and was not sent back. */
  readonly kept: string
  readonly allThere: boolean
  readonly held: boolean
  /** What is to be posted as things stand; null: nothing yet. */
  readonly toBePosted: string | null
  readonly waits: readonly Wait[]
}

function sheetOf(slip: DeepReadonly<Slip>, now: Values, parametersAt: ParametersAt): ReturnSlipSheet {
  const { overQuantityAllowance: ofOrder, ...rest } = slip
  const began = parametersAt(slip.requestedAt!)
  const ratio = ratioOf(slip, began.overQuantityAllowance)
  const open = slip.closedAt === null && slip.receivedAt !== null
  return {
    ...rest,
    edition: began.edition.id,
    ratio,
    ratioOf: ofOrder === null ? 'company' : 'order',
    mostWithin: mostWithin(slip.quantity, ratio),
    kept: quantityKept(slip),
    allThere: allThere(slip),
    held: isHeld(slip, ratio),
    toBePosted: open ? toBePosted(slip, ratio) : null,
    waits: waitsNow(slip, now, parametersAt),
  }
}
