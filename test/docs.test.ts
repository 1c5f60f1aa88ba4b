/** The documentation is compiled and run, its links lead somewhere, and its lists are complete. */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { caseBooks } from './cases/index.ts'
import { type Page, pageOf, ROOT } from './docs/snippets.ts'
import { isMissing, serverUrl } from './storage/postgres/postgres.ts'

const files = globSync(['README*.md', 'docs/{start,how-to}/*.md'], { cwd: ROOT }).sort()
const pages = files.map(file => pageOf(join(ROOT, file)))

const folder = mkdtempSync(join(tmpdir(), 'guiju-docs-'))
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function moduleOf({ name, code }: Page): string {
  const file = join(folder, `${name.replaceAll('/', '-')}.ts`)
  writeFileSync(file, code)
  return file
}

describe('the TypeScript of the documentation', () => {
  const lacksServer = ({ code }: Page) => isMissing && process.env.CI === undefined && code.includes('DATABASE_URL')
  const unlessMissing = (page: Page) => (lacksServer(page) ? ' (skipped: there is no PostgreSQL here)' : '')

  for (const page of pages) {
    it.skipIf(lacksServer(page))(`${page.name} prints what it says${unlessMissing(page)}`, () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', moduleOf(page)],
        { encoding: 'utf8', cwd: folder, env: { ...process.env, DATABASE_URL: serverUrl } },
      )
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n')).toEqual(page.expected)
    })
  }

  it('is of the right types', () => {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent({ compilerOptions: config.compilerOptions }, ts.sys, ROOT)
    const files = pages.map(moduleOf)
    const program = ts.createProgram(files, { ...options, noUnusedLocals: false })
    // Only the pages: what they import is checked elsewhere.
    const faults = files.flatMap(file => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
    expect(
      faults.map(({ messageText, file }) => [file!.fileName, ts.flattenDiagnosticMessageText(messageText, ' ')]),
    ).toEqual([])
  })

  it('is there at all', () => {
    expect(files.length).toBeGreaterThanOrEqual(8)
    expect(pages.filter(({ expected }) => expected.length > 0).length).toBeGreaterThanOrEqual(6)
  })
})

describe('the small examples', () => {
  const cap =
    "Cap on VIP customers' share of a department (D11-2.2.d.1). 2 VIP of 7 customers is 28.57 %, the limit is 15 %"
  it.each([
    ['quick-start', cap],
    ['preview-in-ui', '2026-02-28: 1 VIP of 7 customers, room for 0 more'],
    ['own-rule', 'A qualified customer trades CNY 52000 at once, the limit is 50000'],
  ])('%s runs', (name, line) => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, `examples/${name}.ts`)], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toContain(line)
  })
})

describe('the reference', () => {
  it('has a line for every code of errors, and for no other', () => {
    const union = readFileSync(join(ROOT, 'src/core/errors.ts'), 'utf8').split('export type ErrorDetails')[0]!
    const codes = [...union.matchAll(/\| '([A-Z_]+)'/g)].map(([, code]) => code)
    const lines = readFileSync(join(ROOT, 'docs/reference/errors.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \| \S/gm)
    expect([...lines].map(([, code]) => code).sort()).toEqual(codes.sort())
  })

  it('has a line for every event with personal fields, and for no other', () => {
    const contexts = [...new Set(caseBooks.flatMap(({ inForce }) => inForce({}).definition.contexts))]
    const personal = [...new Set(contexts.flatMap(({ events }) => events))].filter(event => event.personal.length > 0)
    const rows = personal.map(({ type, personal }) => {
      const fields = personal.flatMap(({ fields }) => fields).map(field => `\`${field}\``)
      return `| \`${type}\` | ${fields.join(', ')} |`
    })
    const page = readFileSync(join(ROOT, 'docs/how-to/forget-a-person.md'), 'utf8')
    const lines = page.split('## What is sealed')[1]!.match(/^\| `[\w.-]+` \| [^|]+ \|/gm)
    expect(lines?.sort()).toEqual(rows.sort())
  })

  it('has a line for every code of the main job', () => {
    const faults = readFileSync(join(ROOT, 'examples/main-job/faults.ts'), 'utf8')
    const codes = [...faults.matchAll(/\| '([A-Z_]+)'/g)].map(([, code]) => code)
    const lines = readFileSync(join(ROOT, 'docs/reference/command-line.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \| \S/gm)
    expect([...lines].map(([, code]) => code).sort()).toEqual(codes.sort())
  })
})

describe('links', () => {
  const all = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT })
  it.each(all)('of %s lead to files', file => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!)
    expect(targets.filter(target => !existsSync(join(ROOT, dirname(file), target)))).toEqual([])
  })
})
