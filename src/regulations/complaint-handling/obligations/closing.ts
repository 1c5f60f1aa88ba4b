/** 结案期限: when a case is to be closed. */
import type { Instant } from '../../../core/ports.ts'
import type { Market } from '../../../facts/complaint/fields.ts'
import type { ComplaintFile } from '../../../facts/complaint/file/shape.ts'
import { response } from '../../../kinds/response.ts'
import type { Standing } from '../../../kinds/scoped-obligation.ts'
import { days } from '../../../kinds/within.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import type { Edition } from '../editions/edition.ts'
import { productComplaint } from '../rules/scope.ts'

/** Every limit of the edition for the market, the last one first. */
function closingLimits({ closing }: Edition, market: Market | null) {
  const [last, ...earlier] = [...closing[market ?? 'domestic']].reverse()
  return [{ ...last!, reason: 'closing' }, ...earlier.map(limit => ({ ...limit, reason: `closing:${limit.days}` }))]
}

/** The days after which a case is closed late. */
export function closingDays(edition: Edition, market: Market | null): number {
  return closingLimits(edition, market)[0]!.days
}

/** Domestic and overseas, from the acceptance of the form; where an edition names two days, both are told. */
export const caseClosedInTime = response({
  id: 'case-closed-in-time',
  title: { zh: '客诉按期结案', en: 'The case is closed in time' },
  of: productComplaint,
  each: ({ edition, state }) => closingLimits(edition, state.form.market),
  from: (_, { state }) => state.form.acceptedAt,
  until: (_, { state }) => state.closedAt !== null,
  within: limit => days(limit.days),
  clause: ({ clause }) => clause,
  facts: ({ reason }, standing) => ({ reason, originalDue: originalDue(standing) }),
  sentence: {
    zh: '客诉 {number}（{complaint}）应结案，首份处理表期限 {originalDue}',
    en: 'case {number} ({complaint}) is to be closed; limit of its first form: {originalDue}',
  },
})

/** The clock of a further form starts anew; the due date of the first stays visible. */
function originalDue({ state, edition, calendar }: Standing<ComplaintFile, Edition>): Instant | null {
  const { count, firstAcceptedAt, market } = state.form
  if (count < 2 || firstAcceptedAt === null) return null
  return dueAfterDays(calendar, firstAcceptedAt, closingDays(edition, market)).at
}
