import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { type Room, roomsOfFacts } from '../messages/rooms.ts'
import type { Schema } from '../messages/shape.ts'
import { fail, run } from './command.ts'
import { compileThere } from './strangers.ts'

/** What 300 calls may cost an editor beside what it takes to open the office: a plain union costs next to nothing. */
const MOST_INSTANTIATIONS = 1_000
const CALLS = 300

/**
 * 300 calls of an office that has every context, each with what its command asks for: they compile in an empty project, and
 * cost the compiler little. `z.infer` over the definitions would cost a hundred times as much.
 */
export async function checkTypeCost(home: string): Promise<string> {
  const rooms = await roomsOfFacts()
  const names = rooms.map(({ exported }) => exported).join(', ')
  const opened = [
    `import { open, memoryStore, ${names} } from 'guiju'`,
    `export const office = open({ store: memoryStore(), regulations: [], contexts: [${names}] })`,
  ]
  const calls = rooms.flatMap(callsOf).slice(0, CALLS)
  if (calls.length < CALLS) fail(`There are ${calls.length} commands to call only`)
  const alone = instantiationsOf(home, 'opened', opened)
  const more = instantiationsOf(home, 'calls', [...opened, ...calls]) - alone
  if (more > MOST_INSTANTIATIONS) fail(`${CALLS} calls cost ${more} instantiations, at most ${MOST_INSTANTIATIONS}`)
  return `${CALLS} calls cost the compiler ${more} instantiations beside the ${alone} of the opened office`
}

function callsOf({ context }: Room): readonly string[] {
  return context.commands.map(({ schema }) => {
    const body = sampleOf(z.toJSONSchema(schema, { io: 'input' }) as Schema)
    return `void office.execute(${JSON.stringify(body)})`
  })
}

/** The least of a body, for the compiler alone: its texts are none that a schema would take. */
function sampleOf(schema: Schema): unknown {
  const [first] = schema.enum ?? []
  const one = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if ('const' in schema) return schema.const
  if (first !== undefined) return first
  if (one) return sampleOf(one)
  if (schema.items) return [sampleOf(schema.items)]
  if (schema.properties) {
    const fields = (schema.required ?? []).map(name => [name, sampleOf(schema.properties![name]!)])
    return Object.fromEntries(fields)
  }
  const [type] = [schema.type ?? 'string'].flat()
  return { boolean: true, integer: 1, number: 1 }[String(type)] ?? 'x'
}

function instantiationsOf(home: string, name: string, lines: readonly string[]): number {
  writeFileSync(join(home, `${name}.mts`), `${lines.join('\n')}\n`)
  compileThere(home, [`${name}.mts`], { skipLibCheck: true, noEmit: true })
  const said = run('tsc', ['--project', 'tsconfig.json', '--extendedDiagnostics'], { cwd: home, quiet: true })
  const found = /^Instantiations:\s+(\d+)$/m.exec(said)
  return found ? Number(found[1]) : fail(`tsc told no number of instantiations:\n${said}`)
}
