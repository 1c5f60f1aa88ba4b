/** Every definition of a context by name, under types that a reader of an editor's hint can take in. */
import type { EventDefinition } from '../../src/core/event.ts'
import { dataName, pascal } from './names.ts'
import type { Member, Room } from './rooms.ts'

/** `src/definitions/<context>.ts`. */
export function definitionsText({ name, exported, context, members, types }: Room): string {
  const own = members.filter(({ value }) => !isEvent(value) || context.events.includes(value))
  const events = own.filter(({ kind }) => kind === 'event')
  const others = own.filter(({ kind }) => kind === 'state' || kind === 'view')
  const commands = `${exported.replace(/Context$/, '')}Commands`
  return [
    `/** Every definition of the context \`${context.name}\`, by name. Written by \`npm run messages\`, and not by hand. */`,
    ...(events.length > 0 ? [`import type { EventDefinition } from '../core/event.ts'`] : []),
    `import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'`,
    ...byFile(events).map(
      ([file, names]) => `import { ${names.map(one => `${one} as its_${one}`).join(', ')} } from '../facts/${file}'`,
    ),
    `import { ${exported} } from '../facts/${name}/index.ts'`,
    `import type * as named from '../messages/${name}.ts'`,
    '',
    `export type * from '../messages/${name}.ts'`,
    `export { ${exported} } from '../facts/${name}/index.ts'`,
    ...[...types].map(([file, names]) => `export type { ${names.join(', ')} } from '../facts/${file}'`),
    ...byFile(others).map(([file, names]) => `export { ${names.join(', ')} } from '../facts/${file}'`),
    '',
    `/** By type. */`,
    `export const ${commands}: CommandsByType<named.${pascal(name)}Command> = commandsByType(${exported})`,
    '',
    ...events.map(eventText),
    '',
  ].join('\n')
}

function eventText({ name, value }: Member): string {
  const event = value as EventDefinition
  return `export const ${name}: EventDefinition<'${event.type}', named.${dataName(event)}> = its_${name}`
}

function byFile(members: readonly Member[]): readonly (readonly [string, readonly string[]])[] {
  const files = [...new Set(members.map(({ file }) => file))].sort()
  return files.map(file => [file, members.filter(one => one.file === file).map(({ name }) => name)])
}

function isEvent(value: object): value is EventDefinition {
  return 'upcasts' in value
}
