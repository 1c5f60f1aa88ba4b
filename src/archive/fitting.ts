/** Whether the events of a file are what their definitions say: a store takes any event, an office cannot read any. */
import type { GuijuError } from '../core/errors.ts'
import { type EventDefinition, type SequencedEvent, upcast } from '../core/event.ts'
import { misfitOf } from '../core/misfit.ts'
import { tag } from '../core/tag.ts'
import { lineFault } from './archive-fault.ts'
import type { Entry } from './read-line.ts'

export function fitting(definitions: readonly EventDefinition[]): (entry: Entry) => void {
  const byType = new Map(definitions.map(definition => [definition.type, definition]))
  return entry => {
    const { event } = entry
    const definition = byType.get(event.type)
    if (definition === undefined) throw unfit(entry, 'type', event.type, 'a type that is defined')
    if (event.version > definition.version) {
      throw unfit(entry, 'version', event.version, `at most ${definition.version}, which is defined`)
    }
    const field = misfitOf(definition, event)
    if (field !== undefined) throw unfit(entry, `data${field && `.${field}`}`, event.type, 'what the definition says')
    const tags = tagsOf(definition, event)
    if (tags.sort().join('\n') === [...event.tags].sort().join('\n')) return
    throw unfit(entry, 'tags', event.tags.join(' '), `${tags.join(' ')}, which follow from the data`)
  }
}

/** As they were when it was recorded: those of its data, and the command's. */
function tagsOf(definition: EventDefinition, event: SequencedEvent): string[] {
  const { tags } = definition.of(upcast(definition, event).data)
  return event.commandId === null ? [...tags] : [...new Set([...tags, tag('command', event.commandId)])]
}

function unfit({ line, event }: Entry, field: string, value: unknown, expected: string): GuijuError {
  return lineFault({ code: 'ARCHIVE_INVALID', line, field: `event.${field}`, value, expected, event })
}
