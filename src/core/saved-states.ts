/**
 * Folded states that outlive the process. They only save work: the log stays the truth, and a saved state is used only
 * where everything fits:
 *
 * - it is whole (its digest), and of this kind of state as it is folded now (the recipe's fingerprint, the release);
 * - no other state in this process has the same name and the same code, as recipes made by one function may have;
 * - it is of this log (the event that it was saved after is still there, under the same position and id);
 * - now and then one is folded anew from the beginning and compared; its own digest says whether it is one of those.
 *
 * What does not fit is told once (`onNotice`) and folded anew. The digest guards against accidents, not against somebody
 * who writes into the snapshots on purpose: keep them as well as the log. Only sealed texts are guarded against him, since
 * they are opened wherever a state holds them: a state with such texts counts if the log's key vault vouches for it.
 */
import { canonicalJson } from './canonical.ts'
import { digestOf } from './digest.ts'
import { GuijuError } from './errors.ts'
import { namesakes, queryOf, replay, type StateRef } from './fold.ts'
import type { Place } from './order.ts'
import { Patience } from './patience.ts'
import type { Anchor, EventStore, Position, SnapshotStore } from './ports.ts'
import { fingerprintOf } from './recipe.ts'
import { OPENING } from './sealed-text.ts'
import { whole } from './whole.ts'

/** The log that a saved state is to be of. */
export type Reader = Pick<EventStore, 'read'>

/** A state of one subject, true up to the anchor. */
export interface SavedState {
  readonly value: unknown
  /** The position of the last event in it. */
  readonly changed: Position
  readonly anchor: Anchor
  /** The latest place in business order of what is in it. */
  readonly latest: Place
}

/** What decisions fold and what views fold are kept apart: a view remembers more. */
export type Purpose = 'decision' | 'view'

/** Where folded states are kept between two processes, so that a fresh one need not fold a long history again. */
export interface SnapshotOptions {
  readonly store: SnapshotStore
  /**
   * Names what folds: change it with every release of your own recipes. What another release saved is not used, nor what
   * another version of guiju or another recipe saved.
   */
  readonly release: string
  /** A state is saved when so many events were folded into it since (default 1,000). */
  readonly every?: number
  /** One of so many saved states is folded anew when it is loaded, and compared (default 100; 1: all of them). */
  readonly proveEvery?: number
  /** In milliseconds (default 5,000): a store of snapshots that does not answer within it is done without. */
  readonly timeout?: number
}

/** What only the log's key vault says of a text; undefined where it says nothing. */
export type Vouch = (text: string) => Promise<string | undefined>

interface SavedStatesFrame extends Required<SnapshotOptions> {
  readonly onRejected: OnRejected
  readonly vouch: Vouch | undefined
}

type OnRejected = (ref: StateRef, why: Rejection, fault?: unknown) => void

export type Rejection = 'ambiguous' | 'damaged' | 'other-recipe' | 'other-log' | 'wrong' | 'unavailable'

/** Characters of a digest. */
const DIGEST = 16

/** Larger states are folded anew each time: reading them back would take as long. */
const LARGEST = 64_000_000

export type SavedStatesOf = typeof savedStatesOf

export function savedStatesOf(
  options: SnapshotOptions | undefined,
  onRejected: OnRejected,
  vouch?: Vouch,
): SavedStates | undefined {
  if (!options) return undefined
  const { store, release, every = 1_000, proveEvery = 100, timeout = 5_000 } = options
  whole('snapshots.every', every, 1, 1_000_000_000)
  whole('snapshots.proveEvery', proveEvery, 1, 1_000_000_000)
  whole('snapshots.timeout', timeout, 1, 3_600_000)
  return new SavedStates({ store, release, every, proveEvery, timeout, onRejected, vouch })
}

export class SavedStates {
  readonly every: number
  private readonly frame: SavedStatesFrame
  private readonly saving = new Set<Promise<void>>()
  private readonly patience: Patience

  constructor(frame: SavedStatesFrame) {
    this.frame = frame
    this.every = frame.every
    this.patience = new Patience(frame.timeout, () => unanswered(frame.timeout))
  }

  /** A value of the caller's own, not frozen; undefined where there is none that can be trusted. */
  async load(ref: StateRef, purpose: Purpose, log: Reader): Promise<SavedState | undefined> {
    if (isAmbiguous(ref)) return this.rejected(ref, 'ambiguous')
    const text = await this.guarded(ref, () => this.frame.store.load(nameOf(ref, purpose)))
    if (text === undefined) return undefined
    const saved = parsed(text)
    if (!saved || !(await this.isVouchedFor(ref, text))) return this.rejected(ref, 'damaged')
    if (saved.recipe !== this.recipeOf(ref)) return this.rejected(ref, 'other-recipe')
    if (!(await isOfThisLog(saved.anchor, log))) return this.rejected(ref, 'other-log')
    const proves = Number.parseInt(text.slice(0, 8), 16) % this.frame.proveEvery === 0
    if (proves && !(await isTrue(ref, saved, log))) return this.rejected(ref, 'wrong')
    return saved
  }

  /** Saves in the background; what goes wrong there is told and hinders nobody. Answers the number of characters. */
  save(ref: StateRef, purpose: Purpose, { value, changed, anchor, latest }: SavedState): number {
    const body = JSON.stringify({ recipe: this.recipeOf(ref), changed, anchor, latest, value })
    if (body.length > LARGEST || isAmbiguous(ref)) return body.length
    const work = this.guarded(ref, () => this.saveBody(nameOf(ref, purpose), body))
    const saving: Promise<void> = work.then(() => void this.saving.delete(saving))
    this.saving.add(saving)
    return body.length
  }

  private async saveBody(name: string, body: string): Promise<void> {
    const voucher = await this.voucherOf(body)
    if (voucher !== undefined) await this.frame.store.save(name, `${digestOf(body)}${voucher}\n${body}`)
  }

  /** Empty where none is needed, undefined where there is none. */
  private async voucherOf(body: string): Promise<string | undefined> {
    if (this.frame.vouch === undefined || !body.includes(OPENING)) return ''
    const vouched = await this.frame.vouch(body)
    return vouched && ` ${vouched}`
  }

  private async isVouchedFor(ref: StateRef, text: string): Promise<boolean> {
    const end = text.indexOf('\n')
    const voucher = await this.guarded(ref, () => this.voucherOf(text.slice(end + 1)))
    return voucher === '' || (voucher !== undefined && text.slice(DIGEST, end) === voucher)
  }

  /** Resolves when everything that was to be saved is saved. */
  async settled(): Promise<void> {
    await Promise.all(this.saving)
  }

  private recipeOf({ state }: StateRef): string {
    return `${this.frame.release} ${fingerprintOf(state)}`
  }

  private rejected(ref: StateRef, why: Rejection, fault?: unknown): undefined {
    this.frame.onRejected(ref, why, fault)
    return undefined
  }

  /** Whatever is wrong with the snapshots, the log is still there. */
  private async guarded<T>(ref: StateRef, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await this.patience.wait(work)
    } catch (fault) {
      return this.rejected(ref, 'unavailable', fault)
    }
  }
}

function unanswered(timeout: number): GuijuError {
  return new GuijuError('STORE_UNAVAILABLE', `the store of snapshots did not answer within ${timeout} ms`, { timeout })
}

async function isOfThisLog({ position, id }: Anchor, log: Reader): Promise<boolean> {
  const { events } = await log.read('all', { after: position - 1, limit: 1 })
  return events[0]?.position === position && events[0].id === id
}

async function isTrue(ref: StateRef, { value, anchor }: SavedState, log: Reader): Promise<boolean> {
  const { events } = await log.read([queryOf(ref)])
  const history = events.filter(({ position }) => position <= anchor.position)
  return canonicalJson(replay(ref.state, ref.key, history)) === canonicalJson(value)
}

/** The name that it has in every process; the ids of definitions are counted anew in each. */
function nameOf({ state, key }: StateRef, purpose: Purpose): string {
  return `${purpose} ${state.name} ${fingerprintOf(state)}\n${key}`
}

function isAmbiguous({ state }: StateRef): boolean {
  const alike = namesakes(state.name)
  return alike.some(namesake => namesake !== state && fingerprintOf(namesake) === fingerprintOf(state))
}

interface Parsed extends SavedState {
  readonly recipe: string
}

function parsed(text: string): Parsed | undefined {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  try {
    const saved = JSON.parse(body) as Parsed
    return digestOf(body) === text.slice(0, Math.min(DIGEST, end)) ? saved : undefined
  } catch {
    return undefined
  }
}
