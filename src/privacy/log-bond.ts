/** An office without a key vault writes into a log only as long as nobody has sealed it. */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { ProposedEvent } from '../core/event.ts'
import type { AppendCondition, EventStore, Position } from '../core/ports.ts'
import { LOG_VAULT, vaultAdopted } from '../facts/person/events.ts'

/** The one event that says whose vault seals the log. */
export const ADOPTED = { types: [vaultAdopted.type], tags: [LOG_VAULT] }

export class LogBond {
  /** The id of the log's vault. */
  protected recorded: string | undefined
  /** Up to here nobody had recorded one. */
  protected readTo: Position = 0
  protected isFresh = false
  protected readonly store: EventStore

  constructor(store: EventStore) {
    this.store = store
  }

  /** The store, into which only an office with the log's vault writes. */
  bound(): EventStore {
    return {
      ...this.store,
      read: (...asked) => this.store.read(...asked),
      append: (events, condition) => this.append(events, condition),
    }
  }

  protected async append(events: readonly ProposedEvent[], condition: AppendCondition | undefined) {
    // The condition looks only beyond `after`: up to there it has to be known.
    if ((condition?.after ?? 0) > this.readTo) this.isFresh = false
    await this.admit(events)
    if (this.recorded !== undefined) return this.store.append(events, condition)
    try {
      return await this.appendUnrecorded(events, guarded(condition, this.readTo))
    } catch (fault) {
      if (isGuijuError(fault, 'APPEND_CONFLICT')) this.isFresh = false
      throw fault
    }
  }

  protected async admit(_: readonly ProposedEvent[]): Promise<void> {
    await this.look()
    if (this.recorded === undefined) return
    const message = 'the log is sealed by a key vault: open the office with it'
    throw new GuijuError('VAULT_MISSING', message, { vault: this.recorded })
  }

  protected async appendUnrecorded(events: readonly ProposedEvent[], condition: AppendCondition) {
    const { last } = await this.store.append(events, condition)
    // Nobody has written in between.
    if (last === this.readTo + events.length) this.readTo = last
    return { last }
  }

  /** Once; and again after a conflict, which may have been about this, or where others have written. */
  protected async look(): Promise<void> {
    if (this.isFresh || this.recorded !== undefined) return
    const { events, head } = await this.store.read([ADOPTED], { after: this.readTo })
    this.recorded = (events[0]?.data as { readonly vault: string } | undefined)?.vault
    this.readTo = head
    this.isFresh = true
  }
}

function guarded(condition: AppendCondition | undefined, readTo: Position): AppendCondition {
  if (condition === undefined) return { failIfMatch: [ADOPTED], after: readTo }
  const { failIfMatch } = condition
  return { ...condition, failIfMatch: failIfMatch === 'all' ? failIfMatch : [...failIfMatch, ADOPTED] }
}
