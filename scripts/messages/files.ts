/** What is generated of the contexts, by the path of the file. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { definitionsText } from './definitions.ts'
import { messagesText } from './messages.ts'
import { roomsOfFacts } from './rooms.ts'

type Files = Readonly<Record<string, string>>

const root = join(import.meta.dirname, '../..')

export async function messageFiles(): Promise<Files> {
  const rooms = await roomsOfFacts()
  const texts = rooms.flatMap(room => [
    [`src/messages/${room.name}.ts`, messagesText(room)] as const,
    [`src/definitions/${room.name}.ts`, definitionsText(room)] as const,
  ])
  return formatted(Object.fromEntries(texts))
}

/** As the formatter has them. */
function formatted(texts: Files): Files {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-messages-'))
  try {
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    const biome = join(root, 'node_modules/.bin/biome')
    execFileSync(biome, ['check', '--write', `--config-path=${root}`, '--vcs-enabled=false', folder], { stdio: 'pipe' })
    return Object.fromEntries(Object.keys(texts).map(file => [file, readFileSync(join(folder, file), 'utf8')]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
