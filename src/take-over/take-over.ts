/**
 * An existing book is taken over: looked at as a whole, and written only where nothing is wrong with it. Each row is a
 * command of its own under an id of the book's digest and the row, so the same book again changes nothing, and what broke
 * off goes on. The grades are given when all customers are there: a share is one of the whole book.
 */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { Actor } from '../core/event.ts'
import type { Finding, Language } from '../core/finding.ts'
import type { RecordOutcome } from '../core/outcome.ts'
import { takenOverSheet } from '../facts/takeover/views.ts'
import type { Office } from '../office/office.ts'
import { type BookFlaw, unfit } from './cells.ts'
import { type CheckedBook, checkedBook, isTaken } from './check.ts'
import { columnOf } from './columns.ts'
import type { TitleOptions } from './header.ts'
import type { TakenRow } from './row.ts'
import { type BookRows, checkRows, rowsRead } from './rows.ts'
import { type BreachesFound, type RefusedRow, Tally } from './tally.ts'

export interface TakeOverOptions extends TitleOptions {
  /** Who takes it over: needs a grant of `fact.record`. */
  readonly actor?: Actor
  /** Why what breaks a rule is recorded all the same. */
  readonly reason?: string
  /** Of the reason, where none is given; Chinese where it is left out. */
  readonly language?: Language
  /** Names the book in `customer.taken-over`, such as the SHA-256 of its file; else a digest of what its rows say. */
  readonly digest?: string
  readonly signal?: AbortSignal
  /** Of all steps; their number is an estimate until all rows have been looked at. */
  readonly onProgress?: (done: number, total: number) => void
}

export type TakeOverOutcome =
  /** Nothing was written. */
  | { readonly status: 'unfit'; readonly flaws: readonly BookFlaw[]; readonly flawCount: number }
  /** Nothing was written: whoever asked may not take it over. */
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }
  | {
      readonly status: 'taken-over'
      readonly digest: string
      readonly rows: number
      readonly customers: number
      readonly departments: number
      /** Rows that had been taken over before. */
      readonly already: number
      /** What the rules object to, each a duty where `breachRecords` is in force. */
      readonly breaches: readonly BreachesFound[]
      /** What came in between: rows that were refused although nothing was wrong with them before. The first 1,000. */
      readonly refused: readonly RefusedRow[]
      readonly refusedCount: number
    }

const REASON = { zh: '承接既有客户名册', en: 'an existing book is taken over' }

/**
 * @param rows the first one of titles, then one of each customer with a department
 * @throws what `office.record` throws; `INVALID_OPTION` for rows that cannot be gone through twice; `HOST_FAULT` for what they throw
 */
export async function takeOver(
  office: Office,
  rows: BookRows,
  options: TakeOverOptions = {},
): Promise<TakeOverOutcome> {
  checkRows(rows)
  const book = await checkedBook(rows, options)
  const run = new TakingOver(office, rows, options, book)
  const already = book.flaws.count > 0 ? 0 : await run.foresee()
  const { first: flaws, count: flawCount } = book.flaws
  if (flawCount > 0) return { status: 'unfit', flaws, flawCount }
  const denied = await run.admit()
  if (denied) return { status: 'refused', findings: denied }
  await run.grade()
  const { digest, customers, departments } = book
  const { breaches, refused, refusedCount } = run.tally
  const named = options.digest ?? digest
  const whole = { rows: book.rows, customers, departments, already, breaches: breaches(), refused, refusedCount }
  return { status: 'taken-over', digest: named, ...whole }
}

/** So many commands share an append. */
const TOGETHER = 256
/** So many calls of one book wait for the office at a time while nothing is written. */
const ASKED_TOGETHER = 64

class TakingOver {
  readonly tally = new Tally()
  private done = 0
  private readonly office: Office
  private readonly rows: BookRows
  private readonly options: TakeOverOptions
  private readonly book: CheckedBook

  constructor(office: Office, rows: BookRows, options: TakeOverOptions, book: CheckedBook) {
    this.office = office
    this.rows = rows
    this.options = options
    this.book = book
  }

  /** What the log has to say against it: added to the flaws. How many rows are there already. */
  async foresee(): Promise<number> {
    let already = 0
    for await (const some of this.inWindows(ASKED_TOGETHER, () => true)) {
      const found = await Promise.all(some.map(one => this.objection(one)))
      already += found.filter(one => one === 'already').length
      for (const one of found) if (typeof one === 'object') this.book.flaws.add([one])
    }
    return already
  }

  async admit(): Promise<readonly Finding[] | undefined> {
    return this.recordAll(
      () => true,
      one => ({ id: this.idOf(one), command: this.commandOf(one) }),
    )
  }

  async grade(): Promise<readonly Finding[] | undefined> {
    return this.recordAll(
      ({ grade }) => grade !== 'qualified',
      one => ({ id: `${this.idOf(one)}/grade`, command: gradeOf(one, this.reason) }),
    )
  }

  private async recordAll(
    concerns: (one: TakenRow) => boolean,
    asked: (one: TakenRow) => { readonly id: string; readonly command: object },
  ): Promise<readonly Finding[] | undefined> {
    for await (const some of this.inWindows(TOGETHER, concerns)) {
      const outcomes = await Promise.all(
        some.map(one => {
          const { id, command } = asked(one)
          return this.record(id, command)
        }),
      )
      const denied = outcomes.find(
        outcome => outcome && outcome.status !== 'recorded' && outcome.findings.some(isOfGate),
      )
      if (denied && !this.tally.hasSome) return denied.findings.filter(isOfGate)
      for (const [index, outcome] of outcomes.entries()) if (outcome) this.tally.add(some[index]!, outcome)
    }
    return undefined
  }

  /** Undefined: somebody else, or for another reason, has told the very same of this row before. */
  private async record(commandId: string, command: object): Promise<RecordOutcome | undefined> {
    const { actor } = this.options
    try {
      return await this.office.record(command, { commandId, reason: this.reason, ...(actor && { actor }) })
    } catch (fault) {
      if (isGuijuError(fault, 'COMMAND_ID_REUSED')) return undefined
      throw fault
    }
  }

  private async objection(one: TakenRow): Promise<BookFlaw | 'already' | undefined> {
    const { actor } = this.options
    try {
      const { status, findings } = await this.office.preview(this.commandOf(one), actor && { actor })
      const found = status === 'accepted' ? undefined : findings.find(isOfFact)
      if (!found) return undefined
      return (await this.isThere(one)) ? 'already' : this.refusal(one, found)
    } catch (fault) {
      if (!isGuijuError(fault, 'INVALID_COMMAND')) throw fault
      const { field = '', value = '' } = fault.details as { readonly field?: string; readonly value?: string }
      return { row: one.row, ...unfit(value, { en: fault.message, zh: fault.message }, field) }
    }
  }

  private refusal({ row, customerId }: TakenRow, found: Finding): BookFlaw {
    const why = { zh: this.office.explain(found, 'zh'), en: this.office.explain(found, 'en') }
    return { row, ...unfit(customerId, why, columnOf('customerId').title.en), refused: found.rule }
  }

  /** This very row was taken over before. */
  private async isThere({ row, customerId, departmentId }: TakenRow): Promise<boolean> {
    const { actor } = this.options
    const taken = await this.office.view(takenOverSheet, customerId, actor && { actor })
    const source = taken.find(one => one.departmentId === departmentId)?.source
    return source?.row === row && source.digest === this.digest
  }

  private get reason(): string {
    return this.options.reason ?? REASON[this.options.language ?? 'zh']
  }

  private get digest(): string {
    return this.options.digest ?? this.book.digest
  }

  private idOf({ row }: TakenRow): string {
    return `take-over/${this.book.digest.slice(0, 32)}/${row}`
  }

  private commandOf({ row, command }: TakenRow): object {
    return { ...command, source: { digest: this.digest, row } }
  }

  private async *inWindows(size: number, concerns: (one: TakenRow) => boolean) {
    let some: TakenRow[] = []
    for await (const one of rowsRead(this.rows, this.options)) {
      if (!isTaken(one)) throw changed(one)
      this.step()
      if (concerns(one)) some.push(one)
      if (some.length < size) continue
      yield some
      some = []
    }
    if (some.length > 0) yield some
  }

  private step(): void {
    const { signal, onProgress } = this.options
    if (signal?.aborted)
      throw new GuijuError('ABORTED', 'the take-over was broken off; the same book goes on', {}, signal.reason)
    onProgress?.(++this.done, STEPS * this.book.rows)
  }
}

/** Foreseen, admitted, graded. */
const STEPS = 3

const isOfGate = ({ subject }: Finding) => subject.startsWith('action:')
const isOfFact = (finding: Finding) => finding.clause === null && finding.verdict === 'failed' && !isOfGate(finding)

function gradeOf({ customerId, departmentId, grade }: TakenRow, reason: string) {
  return { type: 'customer.grade', customerId, departmentId, grade, reason }
}

function changed(flaws: readonly BookFlaw[]): GuijuError {
  const [{ row } = { row: 0 }] = flaws
  return new GuijuError('HOST_FAULT', `row ${row} of the book is not what it was: it was changed while it was read`, {
    row,
  })
}
