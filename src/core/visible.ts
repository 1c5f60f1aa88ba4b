/**
 * Of the duties that are owed, those that somebody may see. For a page, no more is read and looked at than it takes to
 * fill it. What is told is of one reading: nothing stands there twice because it changed meanwhile.
 */
import type { Permit } from './guarding.ts'
import type { Obligation } from './obligation.ts'
import { MOST_ROWS, type Obligations } from './obligation-query.ts'

/** The most urgent of the obligations that are seen, so many at most. */
export type Read = (most: number | undefined, sees: (obligation: string) => boolean) => Promise<readonly Obligation[]>

type Visible = { readonly rows: Obligations; readonly last: Permit | undefined }
type Ask = (row: Obligation) => Permit | Promise<Permit>

/** Where a page is not full yet, so many times as much is read. */
const MORE = 4

/** @returns also why what was left out last is not seen */
export async function visible(read: Read, ask: Ask, limit?: number): Promise<Visible> {
  const askOnce = remembering(ask)
  const unseen = new Set<string>()
  let last: Permit | undefined
  let passed = 0
  for (let most = limit; ; ) {
    const rows = await read(most, obligation => !unseen.has(obligation))
    const kept: Obligation[] = []
    const whole: Obligation[] = []
    let leftOut = passed
    for (const row of rows) {
      if (kept.length === limit) break
      const asked = askOnce(row)
      const permit = asked instanceof Promise ? await asked : asked
      if (permit.status === 'accepted') kept.push(row)
      else {
        leftOut += 1
        last = permit
        if (permit.isGeneral) whole.push(row)
      }
    }
    // Nothing is left out in silence.
    if (most === undefined || kept.length === limit || rows.length < most)
      return { rows: Object.freeze(leftOut > 0 ? Object.assign(kept, { leftOut }) : kept), last }
    // Of these obligations nothing is read again; where there are none, it takes more.
    for (const { obligation } of whole) unseen.add(obligation)
    passed += whole.length
    if (whole.length === 0) most = most * MORE > MOST_ROWS ? undefined : most * MORE
  }
}

function remembering(ask: Ask): Ask {
  const known = new Map<string, Permit>()
  return row => {
    const about = `${row.obligation}\n${row.subject}`
    const keep = (permit: Permit) => {
      known.set(permit.isGeneral ? row.obligation : about, permit)
      return permit
    }
    const before = known.get(row.obligation) ?? known.get(about)
    const asked = before ?? ask(row)
    return asked instanceof Promise ? asked.then(keep) : keep(asked)
  }
}
