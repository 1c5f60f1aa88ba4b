/** The first look at a book: all that is wrong with it, and the digest that names its content. Nothing is written. */
import { sha256 } from '../archive/sha256.ts'
import { canonicalJson } from '../core/canonical.ts'
import type { BookFlaw } from './cells.ts'
import type { TitleOptions } from './header.ts'
import type { TakenRow } from './row.ts'
import { type BookRows, rowsRead } from './rows.ts'
import { Twice } from './twice.ts'

/** So many flaws are told; all are counted. */
export const MOST_FLAWS = 1_000

export class Flaws {
  readonly first: BookFlaw[] = []
  count = 0

  add(flaws: readonly BookFlaw[]): void {
    this.count += flaws.length
    this.first.push(...flaws.slice(0, MOST_FLAWS - this.first.length))
  }
}

export interface CheckedBook {
  readonly flaws: Flaws
  /** SHA-256 of what the rows say, however they are spelled. */
  readonly digest: string
  readonly rows: number
  readonly customers: number
  readonly departments: number
}

export async function checkedBook(rows: BookRows, options: TitleOptions): Promise<CheckedBook> {
  const flaws = new Flaws()
  const twice = new Twice()
  const departments = new Set<string>()
  const digest = new RunningDigest()
  let count = 0
  for await (const one of rowsRead(rows, options)) {
    if (!isTaken(one)) {
      flaws.add(one)
      continue
    }
    count++
    departments.add(one.departmentId)
    flaws.add(twice.flawsOf(one))
    await digest.take(one)
  }
  const { count: customers } = twice
  return { flaws, digest: await digest.done(), rows: count, customers, departments: departments.size }
}

export const isTaken = (one: TakenRow | readonly BookFlaw[]): one is TakenRow => 'customerId' in one

const TOGETHER = 512

class RunningDigest {
  private last = 'guiju-book-1'
  private texts: string[] = []
  private readonly sha256 = sha256()

  async take({ row, command }: TakenRow): Promise<void> {
    this.texts.push(canonicalJson([row, command]))
    if (this.texts.length === TOGETHER) await this.done()
  }

  async done(): Promise<string> {
    const hashes = await this.sha256.chain(this.last, this.texts.splice(0))
    this.last = hashes.at(-1) ?? this.last
    return this.last
  }
}
