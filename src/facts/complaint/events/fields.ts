/** Fields of complaints. Their codes stand, with what they are called, in `words/labels.ts`. */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { amount, codesOf, day, id, line, percent } from '../../fields.ts'
import { instant } from '../../instants.ts'
import * as words from '../words/labels.ts'

export type {
  CauseClass,
  Channel,
  ClosingOutcome,
  ComplaintKind,
  Complexity,
  Level,
  Market,
  Need,
  NoticeKind,
  PenaltyKind,
  Reply,
  ServiceClass,
  Stage,
  ToldAbout,
} from '../words/labels.ts'

export { amount, day, id, instant, line, percent }

export const kind = codesOf(words.COMPLAINT_KIND)
export const market = codesOf(words.MARKET)
export const channel = codesOf(words.CHANNEL)
export const reply = codesOf(words.REPLY)
export const causeClass = codesOf(words.CAUSE_CLASS)

/** A quantity, more than 0 where it matters, as a plain decimal text. */
export const quantity = amount

export const handlingKind = codesOf(words.HANDLING_KIND)

/** 处理决定: quantity in the unit of the order, amount in money at stake; null where it does not apply or is open. */
export interface Handling {
  kind: words.HandlingKind
  quantity: string | null
  amount: string
  text: string | null
}
export const handling: () => z.ZodType<Handling> = builtOnce(() =>
  z.strictObject({
    kind: handlingKind,
    quantity: quantity.nullable(),
    amount,
    text: line.nullable(),
  }),
)

/** 责任归属: one department (and person) and its part of the responsibility in per cent. */
export interface Share {
  departmentId: string
  personId: string | null
  ratio: string
}
export const share: () => z.ZodType<Share> = builtOnce(() =>
  z.strictObject({ departmentId: id, personId: id.nullable(), ratio: percent }),
)

export const stage = codesOf(words.STAGE)

/** 生产单位, 机班别, 生产人员, 生产日期. */
export const production = builtOnce(() =>
  z.strictObject({
    unit: line.nullable(),
    machineAndShift: line.nullable(),
    staff: z.array(id).max(100),
    producedOn: day.nullable(),
  }),
)

export const need = codesOf(words.NEED)
export const instructedOn = codesOf(words.INSTRUCTED_ON)
export const outcome = codesOf(words.OUTCOME)
export const about = codesOf(words.TOLD_ABOUT)
export const serviceClass = codesOf(words.SERVICE_CLASS)
export const complexity = codesOf(words.COMPLEXITY)
export const level = codesOf(words.LEVEL)
export const way = codesOf(words.WAY)
export const penaltyKind = codesOf(words.PENALTY_KIND)
export const penaltyCopy = codesOf(words.PENALTY_COPY)
export const noticeKind = codesOf(words.NOTICE_KIND)
export const noteKind = codesOf(words.NOTE_KIND)
export const undetermined = codesOf(words.UNDETERMINED)

/** A month of numbers or of closings: `2611` is November 2026 in the office's zone. */
export const month = z.string().regex(/^\d\d(?:0[1-9]|1[0-2])$/, "a month such as '2611'")
