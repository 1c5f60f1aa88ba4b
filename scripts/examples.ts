/** The examples that run: the two with an npm script of their own, every other `main.ts` in a folder, every other file beside them. */
import { globSync } from 'node:fs'
import { join } from 'node:path'

export interface Example {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly prints?: 'json'
}

const scripted: readonly Example[] = [
  { name: 'main-job/main.ts', command: ['npm', '-s', 'start'] },
  { name: 'rules.ts', command: ['npm', 'run', '-s', 'rules', '--', '--json'], prints: 'json' },
]

export function examplesIn(root: string): readonly Example[] {
  const known = new Set(scripted.map(({ name }) => name))
  const found = globSync(['*.ts', '*/main.ts'], { cwd: join(root, 'examples') }).sort()
  const others = found.filter(name => !known.has(name)).map(plain)
  return [...scripted, ...others]
}

function plain(name: string): Example {
  return { name, command: ['node', '--disable-warning=ExperimentalWarning', `examples/${name}`] }
}
