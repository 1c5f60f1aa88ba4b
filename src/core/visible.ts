/**
 * Of the duties that are owed, those that somebody may see. For a page, no more is read and looked at than it takes to
 * fill it. What is told is of one reading: nothing stands there twice because it changed meanwhile.
 */
import type { Permit } from './guarding.ts'
import type { Obligation } from './obligation.ts'
import { MOST_ROWS, type Obligations } from './obligation-query.ts'

/** The most urgent of the obligations that are seen, so many at most. */
export type Read = (most: number | undefined, sees: (obligation: string) => boolean) => Promise<readonly Obligation[]>

export type AskAbout = (row: Obligation) => Permit | Promise<Permit>

export interface Visible {
  readonly rows: Obligations
  /** Why what was left out last is not seen. */
  readonly last: Permit | undefined
}

/** Where a page is not full yet, so many times as much is read. */
const MORE = 4

export async function visible(read: Read, ask: AskAbout, limit: number | undefined): Promise<Visible> {
  const sight = new Sight(ask)
  let passed = 0
  for (let most = limit; ; ) {
    const rows = await read(most, obligation => !sight.unseen.has(obligation))
    const { kept, leftOut, last, unseen } = await sight.look(rows, limit)
    if (most === undefined || kept.length === limit || rows.length < most)
      return { rows: toldOf(kept, passed + leftOut), last: last ?? sight.last }
    // Of these nothing is read again; else it takes more.
    for (const { obligation } of unseen) sight.unseen.add(obligation)
    passed += unseen.length
    sight.last = last
    if (unseen.length === 0) most = most * MORE > MOST_ROWS ? undefined : most * MORE
  }
}

/** Nothing is left out in silence. */
function toldOf(kept: readonly Obligation[], leftOut: number): Obligations {
  return Object.freeze(leftOut > 0 ? Object.assign(kept, { leftOut }) : kept)
}

interface Looked {
  readonly kept: readonly Obligation[]
  readonly leftOut: number
  readonly last: Permit | undefined
  /** Those of obligations of which he sees none. */
  readonly unseen: readonly Obligation[]
}

/** What was found out about one who asks: about whole obligations, and about duties one by one. */
class Sight {
  readonly unseen = new Set<string>()
  last: Permit | undefined
  private readonly known = new Map<string, Permit>()
  private readonly ask: AskAbout

  constructor(ask: AskAbout) {
    this.ask = ask
  }

  async look(rows: readonly Obligation[], limit: number | undefined): Promise<Looked> {
    const kept: Obligation[] = []
    const unseen: Obligation[] = []
    let leftOut = 0
    let last: Permit | undefined
    for (const row of rows) {
      if (kept.length === limit) break
      const asked = this.permit(row)
      const permit = asked instanceof Promise ? await asked : asked
      if (permit.status === 'accepted') kept.push(row)
      else {
        leftOut += 1
        last = permit
        if (permit.isGeneral) unseen.push(row)
      }
    }
    return { kept, leftOut, last, unseen }
  }

  private permit(row: Obligation): Permit | Promise<Permit> {
    const about = `${row.obligation}\n${row.subject}`
    const known = this.known.get(row.obligation) ?? this.known.get(about)
    if (known) return known
    const keep = (permit: Permit) => {
      this.known.set(permit.isGeneral ? row.obligation : about, permit)
      return permit
    }
    const asked = this.ask(row)
    return asked instanceof Promise ? asked.then(keep) : keep(asked)
  }
}
