/** What is generated of the contexts, by the path of the file. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { definitionsText } from './definitions.ts'
import { messagesText } from './messages.ts'
import { roomsOfFacts } from './rooms.ts'

const root = join(import.meta.dirname, '../..')

export async function messageFiles(): Promise<Readonly<Record<string, string>>> {
  const rooms = await roomsOfFacts()
  const texts = rooms.flatMap(room => [
    [`src/messages/${room.name}.ts`, messagesText(room)] as const,
    [`src/definitions/${room.name}.ts`, definitionsText(room)] as const,
  ])
  return Object.fromEntries(texts.map(([file, text]) => [file, formatted(file, text)]))
}

function formatted(file: string, text: string): string {
  const biome = join(root, 'node_modules/.bin/biome')
  return execFileSync(biome, ['check', '--write', `--stdin-file-path=${file}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  })
}
