/** `npm start` runs the main job from one file: never an old one, and with the lines of the sources where it breaks. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundled } from '../../scripts/start/bundle.ts'
import { runMainJob } from './running.ts'

const repository = join(import.meta.dirname, '../..')
let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'guiju-start-'))
})
afterAll(() => rmSync(root, { recursive: true }))

function write(name: string, text: string): string {
  const path = join(root, name)
  writeFileSync(path, text)
  return path
}

function node(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const bundleOf = (main: string) => bundled({ root, main, folder: join(root, 'kept') })

describe('the bundle that npm start runs', () => {
  it('is kept while nothing changes, and made anew when a source does, whatever its time says', async () => {
    write('said.ts', "export const said: string = 'one'\n")
    const path = write('main.ts', "import { said } from './said.ts'\nconsole.log(said)\n")
    // A file of this moment may still be written to.
    await new Promise(done => setTimeout(done, 50))
    const file = (await bundleOf('main.ts'))!
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace("'one'", "'kept'").replace('"one"', '"kept"'))
    expect(node((await bundleOf('main.ts'))!).out).toBe('kept\n')
    utimesSync(write('said.ts', "export const said: string = 'two'\n"), 1, 1)
    expect(node((await bundleOf('main.ts'))!).out).toBe('two\n')
    expect(path).toContain('main.ts')
  })

  it('is none where the sources cannot be bundled: they say themselves what is wrong', async () => {
    write('broken.ts', 'const = 1\n')
    expect(await bundleOf('broken.ts')).toBeUndefined()
  })

  it('tells a bug by the line of its source', async () => {
    write('bug.ts', "\n\nfunction bug(): never {\n  throw new Error('oh')\n}\nbug()\n")
    const stack = pathToFileURL(join(repository, 'scripts/start/stack.ts')).href
    const file = (await bundleOf('bug.ts'))!
    const starts = write(
      'starts.mjs',
      `import { tellSources } from '${stack}'\ntellSources('${file}')\nawait import('${file}')\n`,
    )
    const { code, err } = node(starts)
    expect(code).toBe(1)
    expect(err).toMatch(/Error: oh\n +at bug \(.*bug\.ts:4:9\)/)
  })

  it('answers as the sources do, with their exit codes', () => {
    const start = join(repository, 'scripts/start.ts')
    expect(node(start, '--help')).toEqual(runMainJob('--help'))
    expect(node(start, '--lang', 'fr')).toEqual(runMainJob('--lang', 'fr'))
    expect(node(start, '--purchases', '/no/such/file')).toEqual(runMainJob('--purchases', '/no/such/file'))
  })
})
