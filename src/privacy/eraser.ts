/**
 * Destroys the keys of those who were forgotten. Up to where that was done is noted in the vault itself: a fresh office
 * begins there, and a vault that was put back from a backup, which holds old keys, has an old note, too.
 */
import type { KeyVault, Position } from '../core/ports.ts'
import { ask } from './keys.ts'

/** A forgetting in the log, and the name of the key that has to go. */
export interface Forgetting {
  readonly name: string
  readonly id: string
  readonly position: Position
}

/** So many keys are asked for at a time; where the first of them fail, the rest waits. */
const TOGETHER = 50

export class Eraser {
  private readonly all: Forgetting[] = []
  private pending = new Map<string, Forgetting>()
  private noted: string | undefined
  private looks = true
  private readonly vault: KeyVault

  constructor(vault: KeyVault) {
    this.vault = vault
  }

  add({ name, id, position }: Forgetting): void {
    const forgetting = { name, id, position }
    this.all.push(forgetting)
    this.pending.set(name, forgetting)
    this.looks = true
  }

  /** Throws nothing: what could not be done is done at the next call. */
  async erase(): Promise<void> {
    if (this.looks) await this.lookAtNote()
    await this.destroyPending().catch(() => undefined)
  }

  /** @throws `KEY_VAULT_UNAVAILABLE` where the key of somebody just forgotten is not destroyed yet */
  async insist(subject: string): Promise<void> {
    const names = [...this.pending.keys()].filter(name => name === subject || name.endsWith(` ${subject}`))
    for (const name of names) await this.destroyOne(name)
  }

  /** A key that should be gone was met: it is destroyed now, and the vault looked at again as if it were another. */
  async met(name: string): Promise<void> {
    this.looks = true
    await this.destroyOne(name).catch(() => undefined)
  }

  /** What lies beyond the vault's note has to be seen to, also what was done before in a vault that is not this one. */
  private async lookAtNote(): Promise<void> {
    if (this.vault.note === undefined) return
    try {
      const note = (await ask(this.vault, async () => this.vault.note?.())) ?? ''
      const done = this.all.findLastIndex(forgetting => noteOf(forgetting) === note)
      const isNewer = done < 0 && Number.parseInt(note, 10) > (this.all.at(-1)?.position ?? 0)
      if (this.noted === undefined) for (const { name } of this.all.slice(0, done + 1)) this.pending.delete(name)
      else if (note !== this.noted && !isNewer) this.allBeyond(done)
      this.noted = note
    } catch {
      // The vault does not answer; nothing is known to be done.
    }
  }

  private allBeyond(done: number): void {
    for (const forgetting of this.all.slice(done + 1)) this.pending.set(forgetting.name, forgetting)
  }

  private async destroyPending(): Promise<void> {
    while (this.pending.size > 0) {
      const some = [...this.pending.keys()].slice(0, TOGETHER)
      const done = await Promise.allSettled(some.map(name => this.destroyOne(name)))
      if (done.some(({ status }) => status === 'rejected')) return
    }
    if (this.looks) await this.writeNote()
    this.looks = false
  }

  private async writeNote(): Promise<void> {
    const last = this.all.at(-1)
    if (last === undefined || this.noted === noteOf(last)) return
    await ask(this.vault, async () => this.vault.note?.(noteOf(last)))
    this.noted = noteOf(last)
  }

  /** Whoever may read keys and not destroy them goes on where the key is gone already. */
  private async destroyOne(name: string): Promise<void> {
    const { status } = await ask(this.vault, () => this.vault.key(name, false))
    if (status !== 'destroyed') await ask(this.vault, () => this.vault.destroy(name))
    this.pending.delete(name)
  }
}

function noteOf({ position, id }: Forgetting): string {
  return `${position} ${id}`
}
