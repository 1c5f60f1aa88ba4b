/**
 * A log knows whether it is sealed: with the first sealed text it is recorded whose vault seals it, by an id that tells
 * nothing of any key. An office without a vault, or with another one, then writes nothing.
 */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { ProposedEvent, RecordedEvent } from '../core/event.ts'
import type { AppendCondition, EventStore, KeyVault } from '../core/ports.ts'
import { holdsSealed } from '../core/sealed-text.ts'
import { personForgotten, vaultAdopted } from '../facts/person/events.ts'
import { keyedFingerprint } from './cipher.ts'
import { ask } from './keys.ts'
import { ADOPTED, LogBond } from './log-bond.ts'
import { marksIn, parseMark } from './mark.ts'

/** A key that seals nothing: by it a vault is known. */
const OWN_KEY = 'vault:itself'

const PAGE = 1_000
/** So many persons' keys are asked for before a log that has sealed texts already gets its vault recorded. */
const MOST_ASKED = 100

export class LogVault extends LogBond {
  private isRight = false
  private readonly vault: KeyVault
  private readonly nextId: (at: string) => string
  private readonly personal: readonly string[]

  /** @param personal the types of events that may hold sealed texts */
  constructor(store: EventStore, vault: KeyVault, personal: readonly string[], nextId: (at: string) => string) {
    super(store)
    this.vault = vault
    this.personal = personal
    this.nextId = nextId
  }

  /** @throws `VAULT_MISMATCH` where the log names another vault, or holds sealed texts whose keys this one does not know */
  async verify(): Promise<void> {
    const known = this.recorded
    await this.look()
    if (this.isRight && known === this.recorded) return
    if (this.recorded === undefined) await this.refuseForeignTexts()
    else await this.refuseAnother()
    this.isRight = true
  }

  /** @throws `VAULT_MISMATCH` where the log names another vault */
  async refuseAnother(): Promise<void> {
    await this.look()
    if (this.recorded === undefined) return
    if ((await this.id(false)) !== this.recorded) throw mismatch('the log is sealed by another key vault')
  }

  /** What nobody can say of a text who has not the log's vault; undefined while it has none. */
  async vouch(text: string): Promise<string | undefined> {
    const own = await ask(this.vault, () => this.vault.key(OWN_KEY, false))
    return own.status === 'live' ? keyedFingerprint(own.key, `snapshot\n${text}`) : undefined
  }

  /** Records the vault, if nobody has: for a log that is sealed as a whole. */
  async adopt(at: string): Promise<void> {
    await this.look()
    if (this.recorded !== undefined) return this.refuseAnother()
    await this.store.append([await this.adoption(at)], { failIfMatch: [ADOPTED], after: this.readTo })
  }

  protected override async admit(events: readonly ProposedEvent[]): Promise<void> {
    try {
      await this.verify()
    } catch (fault) {
      // A vault that does not answer hinders nothing that has nothing to do with it.
      if (seals(events) || !isGuijuError(fault, 'KEY_VAULT_UNAVAILABLE')) throw fault
    }
  }

  /** Behind the others, so that they stand where they would without it. */
  protected override async appendUnrecorded(events: readonly ProposedEvent[], condition: AppendCondition) {
    if (!seals(events)) return super.appendUnrecorded(events, condition)
    const adoption = await this.adoption((events.at(-1) as RecordedEvent).recordedAt)
    const { last } = await this.store.append([...events, adoption], condition)
    this.isFresh = false
    return { last: last - 1 }
  }

  private async adoption(recordedAt: string): Promise<ProposedEvent> {
    const draft = vaultAdopted.of({ vault: (await this.id(true))! })
    return { ...draft, id: this.nextId(recordedAt), occurredAt: recordedAt, recordedAt }
  }

  private async id(make: boolean): Promise<string | undefined> {
    const known = await ask(this.vault, () => this.vault.key(OWN_KEY, make))
    return known.status === 'live' ? keyedFingerprint(known.earlier?.[0] ?? known.key, 'vault') : undefined
  }

  /** A log that was sealed before vaults were recorded. */
  private async refuseForeignTexts(): Promise<void> {
    if (this.personal.length === 0) return
    const names = new Set<string>()
    for (let after = 0; names.size < MOST_ASKED; ) {
      const { events } = await this.store.read([{ types: this.personal }], { after, limit: PAGE })
      for (const { data } of events) for (const name of namesIn(data)) names.add(name)
      if (events.length < PAGE) break
      after = events.at(-1)!.position
    }
    const known = await Promise.all([...names].map(name => ask(this.vault, () => this.vault.key(name, false))))
    if (known.length === 0 || known.some(({ status }) => status !== 'none')) return
    throw mismatch('the log holds sealed texts, and the key vault knows no key of any of them')
  }
}

function seals(events: readonly ProposedEvent[]): boolean {
  return events.some(({ type, data }) => type === personForgotten.type || holdsSealed(data))
}

function namesIn(data: unknown): string[] {
  return marksIn(JSON.stringify(data)).flatMap(mark => parseMark(mark)?.subject ?? [])
}

function mismatch(message: string): GuijuError {
  return new GuijuError('VAULT_MISMATCH', `${message}: nothing is written, and no key is made`)
}
