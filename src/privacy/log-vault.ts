/**
 * A log knows whether it is sealed: with the first sealed text it is recorded whose vault seals it, by an id that tells
 * nothing of any key. An office without a vault, or with another one, then writes nothing.
 */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { ProposedEvent, RecordedEvent } from '../core/event.ts'
import type { AppendCondition, EventStore, KeyVault, Position } from '../core/ports.ts'
import { LOG_VAULT, personForgotten, vaultAdopted } from '../facts/person/events.ts'
import { keyedFingerprint } from './cipher.ts'
import { holdsSealed } from './in-place.ts'
import { ask } from './keys.ts'
import { marksIn, parseMark } from './mark.ts'

const ADOPTED = { types: [vaultAdopted.type], tags: [LOG_VAULT] }

/** A key that seals nothing: by it a vault is known. */
const OWN_KEY = 'vault:itself'

const PAGE = 1_000
/** So many persons' keys are asked for before a log that has sealed texts already gets its vault recorded. */
const MOST_ASKED = 100

export class LogVault {
  private recorded: string | undefined
  private readTo: Position = 0
  private isFresh = false
  private isRight = false
  private readonly store: EventStore
  private readonly vault: KeyVault | undefined
  private readonly nextId: (at: string) => string
  private readonly personal: readonly string[]

  /** @param personal the types of events that may hold sealed texts */
  constructor(
    store: EventStore,
    vault: KeyVault | undefined,
    personal: readonly string[],
    nextId: (at: string) => string,
  ) {
    this.store = store
    this.vault = vault
    this.personal = personal
    this.nextId = nextId
  }

  /** The store, into which only an office with the log's vault writes. */
  bound(): EventStore {
    return {
      ...this.store,
      read: (...asked) => this.store.read(...asked),
      append: (events, condition) => this.append(events, condition),
    }
  }

  /** @throws `VAULT_MISMATCH` where the log names another vault, or holds sealed texts whose keys this one does not know */
  async verify(): Promise<void> {
    await this.look()
    if (this.vault === undefined || this.isRight) return
    if (this.recorded === undefined) await this.refuseForeignTexts(this.vault)
    else await this.refuseAnother()
    this.isRight = true
  }

  /** @throws `VAULT_MISMATCH` where the log names another vault */
  async refuseAnother(): Promise<void> {
    await this.look()
    if (this.recorded === undefined || this.vault === undefined) return
    if ((await idOf(this.vault, false)) !== this.recorded) throw mismatch('the log is sealed by another key vault')
  }

  /** What nobody can say of a text who has not the log's vault; undefined while it has none. */
  async vouch(text: string): Promise<string | undefined> {
    const vault = this.vault
    const own = vault && (await ask(() => vault.key(OWN_KEY, false)))
    return own?.status === 'live' ? keyedFingerprint(own.key, `snapshot\n${text}`) : undefined
  }

  /** Records the vault, if nobody has: for a log that is sealed as a whole. */
  async adopt(at: string): Promise<void> {
    await this.look()
    if (this.recorded !== undefined || this.vault === undefined) return this.refuseAnother()
    await this.store.append([await this.adoption(this.vault, at)], { failIfMatch: [ADOPTED], after: this.readTo })
  }

  private async append(events: readonly ProposedEvent[], condition: AppendCondition | undefined) {
    const seals = events.some(({ type, data }) => type === personForgotten.type || holdsSealed(data))
    const after = condition?.after ?? 0
    // The condition looks only beyond `after`: up to there it has to be known.
    if (after > this.readTo) this.isFresh = false
    await this.admit(seals)
    if (this.recorded !== undefined) return this.store.append(events, condition)
    try {
      const guarded = this.guarded(condition)
      if (seals && this.vault !== undefined) return await this.appendWithVault(events, guarded, this.vault)
      const { last } = await this.store.append(events, guarded)
      // Nobody has written in between.
      if (last === this.readTo + events.length) this.readTo = last
      return { last }
    } catch (fault) {
      if (isGuijuError(fault, 'APPEND_CONFLICT')) this.isFresh = false
      throw fault
    }
  }

  private guarded(condition: AppendCondition | undefined): AppendCondition {
    if (condition === undefined) return { failIfMatch: [ADOPTED], after: this.readTo }
    const { failIfMatch } = condition
    return { ...condition, failIfMatch: failIfMatch === 'all' ? failIfMatch : [...failIfMatch, ADOPTED] }
  }

  /** Behind the others, so that they stand where they would without it. */
  private async appendWithVault(events: readonly ProposedEvent[], condition: AppendCondition, vault: KeyVault) {
    const adoption = await this.adoption(vault, (events.at(-1) as RecordedEvent).recordedAt)
    const { last } = await this.store.append([...events, adoption], condition)
    this.isFresh = false
    return { last: last - 1 }
  }

  private async admit(seals: boolean): Promise<void> {
    await this.look()
    if (this.vault === undefined) {
      if (this.recorded === undefined) return
      const message = 'the log is sealed by a key vault: open the office with it'
      throw new GuijuError('VAULT_MISSING', message, { vault: this.recorded })
    }
    try {
      await this.verify()
    } catch (fault) {
      // A vault that does not answer hinders nothing that has nothing to do with it.
      if (seals || !isGuijuError(fault, 'KEY_VAULT_UNAVAILABLE')) throw fault
    }
  }

  /** Once; and again after a conflict, which may have been about this. */
  private async look(): Promise<void> {
    if (this.isFresh || this.recorded !== undefined) return
    const { events, head } = await this.store.read([ADOPTED], { after: this.readTo })
    this.recorded = (events[0]?.data as { readonly vault: string } | undefined)?.vault
    if (this.recorded !== undefined) this.isRight = false
    this.readTo = head
    this.isFresh = true
  }

  private async adoption(vault: KeyVault, recordedAt: string): Promise<ProposedEvent> {
    const draft = vaultAdopted.of({ vault: (await idOf(vault, true))! })
    return { ...draft, id: this.nextId(recordedAt), occurredAt: recordedAt, recordedAt }
  }

  /** A log that was sealed before vaults were recorded. */
  private async refuseForeignTexts(vault: KeyVault): Promise<void> {
    if (this.personal.length === 0) return
    const names = new Set<string>()
    for (let after = 0; names.size < MOST_ASKED; ) {
      const { events } = await this.store.read([{ types: this.personal }], { after, limit: PAGE })
      for (const { data } of events) for (const name of namesIn(data)) names.add(name)
      if (events.length < PAGE) break
      after = events.at(-1)!.position
    }
    const known = await Promise.all([...names].map(name => ask(() => vault.key(name, false))))
    if (known.length === 0 || known.some(({ status }) => status !== 'none')) return
    throw mismatch('the log holds sealed texts, and the key vault knows no key of any of them')
  }
}

async function idOf(vault: KeyVault, make: boolean): Promise<string | undefined> {
  const known = await ask(() => vault.key(OWN_KEY, make))
  return known.status === 'live' ? keyedFingerprint(known.earlier?.[0] ?? known.key, 'vault') : undefined
}

function namesIn(data: unknown): string[] {
  return marksIn(JSON.stringify(data)).flatMap(mark => parseMark(mark)?.subject ?? [])
}

function mismatch(message: string): GuijuError {
  return new GuijuError('VAULT_MISMATCH', `${message}: nothing is written, and no key is made`)
}
