import type { SequencedEvent } from './event.ts'
import type { EventStore, Position } from './ports.ts'
import type { QueryItem } from './query.ts'
import { tag } from './tag.ts'

/** What commands with certain ids have left in the log: a command that comes again is answered from it. */
export class EarlierCommands {
  private readonly store: Pick<EventStore, 'read'>
  private readonly events = new Map<string, readonly SequencedEvent[]>()
  /** The log was read up to here; undefined where nobody asked for a command. */
  readTo: Position | undefined
  /** Ids that the log did not know. */
  unheard: readonly string[] = []

  constructor(store: Pick<EventStore, 'read'>) {
    this.store = store
  }

  async recall(commandIds: readonly string[]): Promise<void> {
    if (commandIds.length === 0) return
    const { events, head } = await this.store.read(commandIds.map(queryOfCommand))
    this.readTo = head
    for (const event of events) {
      if (event.commandId === null) continue
      this.events.set(event.commandId, [...(this.events.get(event.commandId) ?? []), event])
    }
    this.unheard = commandIds.filter(id => !this.events.has(id))
  }

  eventsOf(commandId: string): readonly SequencedEvent[] | undefined {
    return this.events.get(commandId)
  }
}

export function queryOfCommand(commandId: string): QueryItem {
  return { tags: [tag('command', commandId)] }
}
