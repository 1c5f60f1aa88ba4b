/**
 * Whom the log calls forgotten. An office reads it once and then only what is new, at every question: so what another
 * office recorded meanwhile holds here at once, whether the key is destroyed yet or not, and whoever sees it first
 * destroys the key.
 */
import { isGuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import { run } from '../core/fold.ts'
import type { Anchor, EventStore, Position } from '../core/ports.ts'
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
  /** The last event that the log had. */
  private tail: Anchor | null = null
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
    while (await this.readPage());
    await this.eraser.erase()
  }

  /** A log that has lost its end is read anew, also where it has grown since. True: there is more to read. */
  private async readPage(): Promise<boolean> {
    const { position: after, tail: known } = this
    try {
      const { events, head, tail = null } = await this.store.read(ABOUT_PERSONS, { after, limit: PAGE, known })
      // A store that says nothing of tails.
      if (head < after) return this.restart()
      for (const event of events) this.take(event)
      this.position = head
      this.tail = tail
      return events.length === PAGE
    } catch (fault) {
      if (known !== null && isGuijuError(fault, 'LOG_REWOUND')) return this.restart()
      throw fault
    }
  }

  private restart(): true {
    this.standings.clear()
    this.position = 0
    this.tail = null
    return true
  }

  private take(event: SequencedEvent): void {
    const { subject } = event.data as { readonly subject: string }
    const standing = this.standings.get(subject) ?? personStanding.initial(subject)
    this.standings.set(subject, run(personStanding, standing, [event]))
    if (event.type === personForgotten.type) this.eraser.add({ name: keyName(subject, standing.life), ...event })
  }
}
