/** What may be tried: deeds that histories tell, turned to a subject, and mixtures of those of one kind. */
import type { RecordedEvent } from '../../core/event.ts'
import type { Figure } from '../../core/finding.ts'
import type { Tag } from '../../core/tag.ts'
import type { Act, Deed } from '../history/deed.ts'

/** So many of a type are kept, and so many values of one field are tried. */
const OF_A_TYPE = 12
const OF_A_FIELD = 8

export const WITHDRAWING = 'fact.withdraw'

type Command = Deed['command']

export class Pool {
  readonly #byType = new Map<string, Map<string, Deed>>()
  /** By kind, the ids that events are about. */
  readonly #ids = new Map<string, Set<string>>()
  readonly #actors = new Map<string, Pick<Act, 'actor'>>()

  /** @param spare how many of its type may be there already */
  add(deed: Deed, spare = OF_A_TYPE): void {
    const { command, actor } = deed
    // What is recorded whatever the rules say is no way out, and neither is taking back what has happened.
    if (deed.recordedFor !== undefined || command.type === WITHDRAWING) return
    const alike = this.#byType.get(command.type) ?? new Map<string, Deed>()
    if (alike.size >= spare) return
    this.#byType.set(command.type, alike)
    alike.set(JSON.stringify([command, actor]), { command, ...(actor && { actor }), wait: 0 })
    this.#actors.set(JSON.stringify(actor ?? null), actor ? { actor } : {})
  }

  learn(events: readonly RecordedEvent[]): void {
    for (const tag of events.flatMap(({ tags }) => tags)) {
      const [kind, id] = partsOf(tag)
      if (id.includes('/')) continue
      this.#ids.set(kind, (this.#ids.get(kind) ?? new Set()).add(id))
    }
  }

  /** What is told of one subject goes for another: each deed once, about this one where it is about one of its kind. */
  about(subject: Tag, facts: Readonly<Record<string, Figure>> = {}, types?: ReadonlySet<string>): readonly Deed[] {
    const aims = this.#aims(subject, facts)
    const chosen = [...this.#byType].filter(([type]) => types?.has(type) ?? true)
    const turned = oneByOne(chosen.map(([, alike]) => [...alike.values()])).map(deed => this.#turned(deed, aims))
    const once = new Map(turned.map(deed => [JSON.stringify([deed.command, deed.actor]), deed]))
    const [, id] = partsOf(subject)
    const isNear = ([text]: [string, Deed]) => id === '' || text.includes(JSON.stringify(id))
    const all = [...once]
    return [...all.filter(isNear), ...all.filter(one => !isNear(one))].map(([, deed]) => deed)
  }

  /** The same command with one field as another of its type has it, or from somebody else. */
  variants({ command, ...deed }: Deed): readonly Deed[] {
    const alike = [...(this.#byType.get(command.type)?.values() ?? [])].map(one => one.command)
    const fields = [...new Set(alike.flatMap(one => Object.keys(one)))].filter(field => field !== 'type')
    const byField = fields.flatMap(field => {
      const values = new Map(alike.map(one => [JSON.stringify(one[field]), one[field]]))
      values.delete(JSON.stringify(command[field]))
      return [...values.values()]
        .slice(0, OF_A_FIELD)
        .map(value => ({ ...deed, command: withField(command, field, value) }))
    })
    const { actor: _, ...rest } = deed
    const byOthers = [...this.#actors.values()].map(actor => ({ ...rest, ...actor, command }))
    return [...byOthers, ...byField]
  }

  #aims(subject: Tag, facts: Readonly<Record<string, Figure>>): ReadonlyMap<string, string> {
    const named = Object.entries(facts).filter(([kind, id]) => this.#ids.get(kind)?.has(String(id)))
    return new Map([...named.map(([kind, id]) => [kind, String(id)] as const), partsOf(subject)])
  }

  #turned(deed: Deed, aims: ReadonlyMap<string, string>): Deed {
    let text = JSON.stringify(deed.command)
    for (const [kind, id] of aims) {
      if (text.includes(JSON.stringify(id))) continue
      for (const other of this.#ids.get(kind) ?? []) {
        text = text.replaceAll(`:${JSON.stringify(other)}`, () => `:${JSON.stringify(id)}`)
      }
    }
    return { ...deed, command: JSON.parse(text) as Command }
  }
}

/** The first of each, then the second of each: whoever takes only some takes some of all. */
function oneByOne<T>(rows: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...rows.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => rows.flatMap(row => row.slice(place, place + 1))).flat()
}

function withField(command: Command, field: string, value: unknown): Command {
  const { [field]: _, ...rest } = command
  return value === undefined ? (rest as Command) : { ...(rest as Command), [field]: value }
}

export function partsOf(tag: Tag): readonly [kind: string, id: string] {
  const colon = tag.indexOf(':')
  return [tag.slice(0, colon), tag.slice(colon + 1)]
}
