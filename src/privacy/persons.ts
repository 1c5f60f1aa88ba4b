/**
 * Whom the log calls forgotten. An office reads it once and then only what is new, at every question: so what another
 * office recorded meanwhile holds here at once, whether the key is destroyed yet or not, and whoever sees it first
 * destroys the key.
 */
import type { SequencedEvent } from '../core/event.ts'
import { run } from '../core/fold.ts'
import type { EventStore, Position } from '../core/ports.ts'
import { personConsented, personForgotten } from '../facts/person/events.ts'
import { personStanding } from '../facts/person/states.ts'
import type { Eraser } from './eraser.ts'
import { keyName, ofKeyName } from './key-name.ts'

const ABOUT_PERSONS = [{ types: [personForgotten.type, personConsented.type] }]
const PAGE = 10_000

type Standing = ReturnType<typeof personStanding.initial>

export class Persons {
  private readonly standings = new Map<string, Standing>()
  private position: Position = 0
  private current: Promise<void> | undefined
  private following: Promise<void> | undefined
  private readonly store: EventStore
  private readonly eraser: Eraser

  constructor(store: EventStore, eraser: Eraser) {
    this.store = store
    this.eraser = eraser
  }

  /**
   * Reads on to the head of now, and sees to the keys of whom it finds forgotten. A key that cannot be destroyed hinders
   * no answer: it is opened for nobody, and tried again at the next call.
   */
  catchUp(): Promise<void> {
    if (this.current === undefined) return this.begin()
    // What is under way may have read before the caller saw what he saw.
    this.following ??= this.current.then(
      () => this.begin(),
      () => this.begin(),
    )
    return this.following
  }

  /** Is what is sealed under this name gone, by what the log says? */
  isForgotten(name: string): boolean {
    const { subject, life } = ofKeyName(name)
    const standing = this.standings.get(subject)
    return standing !== undefined && (standing.forgottenAt !== null || life < standing.life)
  }

  private begin(): Promise<void> {
    this.following = undefined
    const reading = this.readOn().finally(() => {
      if (this.current === reading) this.current = undefined
    })
    this.current = reading
    return reading
  }

  private async readOn(): Promise<void> {
    for (;;) {
      const { events, head } = await this.store.read(ABOUT_PERSONS, { after: this.position, limit: PAGE })
      // A log that has lost its end is read anew.
      if (head < this.position) this.restart()
      else {
        for (const event of events) this.take(event)
        this.position = Math.max(this.position, head)
        if (events.length < PAGE) break
      }
    }
    await this.eraser.erase()
  }

  private restart(): void {
    this.standings.clear()
    this.position = 0
  }

  private take(event: SequencedEvent): void {
    if (event.position <= this.position) return
    this.position = event.position
    const { subject } = event.data as { readonly subject: string }
    const standing = this.standings.get(subject) ?? personStanding.initial(subject)
    this.standings.set(subject, run(personStanding, standing, [event]))
    if (event.type === personForgotten.type) this.eraser.add({ name: keyName(subject, standing.life), ...event })
  }
}
