/** The other half of the boundary that all stores share: queries, conditions, positions and limits. */
import { GuijuError, shown } from '../core/errors.ts'
import type { Anchor, AppendCondition, Position, ReadOptions } from '../core/ports.ts'
import { checkQuery, invalidQuery, type Query } from '../core/query.ts'
import { isSafeText } from './text.ts'

/** `INVALID_QUERY` for what is no query, or holds a text that no event can hold and a database would change. */
export function checkStorableQuery(query: unknown): asserts query is Query {
  checkQuery(query)
  if (query === 'all') return
  for (const { types, tags } of query) {
    checkTexts(types)
    checkTexts(tags)
  }
}

/** A condition with a query of its own and, where it is given, a position. */
export function checkCondition(condition: unknown): asserts condition is AppendCondition {
  if (typeof condition !== 'object' || condition === null || !('failIfMatch' in condition)) {
    throw new GuijuError('INVALID_CONDITION', `the condition is ${shown(condition)}, expected { failIfMatch, after? }`)
  }
  checkStorableQuery(condition.failIfMatch)
  if ('after' in condition) checkAfter(condition.after)
  if (!('known' in condition) || condition.known === undefined || isAnchor(condition.known)) return
  throw new GuijuError('INVALID_CONDITION', `known is ${shown(condition.known)}, expected ${ANCHOR}`)
}

/**
 * 0, "before everything", or a position; `undefined` means 0. A position beyond the head of the log is allowed: no
 * event lies beyond it.
 */
export function checkAfter(after: unknown): asserts after is Position | undefined {
  if (after === undefined) return
  if (Number.isSafeInteger(after) && (after as number) >= 0) return
  throw new GuijuError('INVALID_POSITION', `after is ${shown(after)}, expected a whole number from 0 to 2^53 - 1`)
}

export function checkReadOptions(options: ReadOptions): void {
  if (typeof options !== 'object' || options === null) throw invalidQuery('options', options, 'an object')
  checkAfter(options.after)
  const { known } = options
  if (known !== undefined && known !== null && !isAnchor(known)) throw invalidQuery('known', known, ANCHOR)
  const { limit } = options
  if (limit === undefined || (Number.isSafeInteger(limit) && limit >= 1)) return
  throw invalidQuery('limit', limit, 'a whole number from 1')
}

const ANCHOR = 'the position and id of an event'

function isAnchor(known: unknown): known is Anchor {
  if (typeof known !== 'object' || known === null) return false
  const { position, id } = known as Anchor
  return Number.isSafeInteger(position) && position >= 1 && isSafeText(id)
}

function checkTexts(texts: readonly string[] | undefined): void {
  if (texts === undefined) return
  for (const text of texts) {
    if (!isSafeText(text)) {
      throw new GuijuError('INVALID_QUERY', `${shown(text)} in the query is no well-formed text without NUL`)
    }
  }
}
