/**
 * The TypeScript of a documentation page as one module that runs. All ```ts blocks of a page belong together, in order;
 * `<!-- continues 01-first-grading.md -->` puts another page's blocks before them. What a block prints stands behind
 * `// => ` in lines of their own.
 */
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

export interface Page {
  /** From the root of the repository. */
  readonly name: string
  /** The blocks as one module, `guiju` resolved to the sources. */
  readonly code: string
  readonly expected: readonly string[]
}

const BLOCK = /^```ts\n([\s\S]*?)^```$/gm
const CONTINUES = /<!-- continues (\S+) -->/
const EXPECTED = /^\s*\/\/ =>(?: (.*))?$/

export function pageOf(file: string): Page {
  const code = codeOf(file)
  const expected = code.split('\n').flatMap(line => {
    const found = EXPECTED.exec(line)
    return found ? [found[1] ?? ''] : []
  })
  return { name: relative(ROOT, file), code: `${resolved(code)}\nexport {}\n`, expected }
}

/** The blocks as they stand, for whoever has the package itself. */
export function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8')
  const before = CONTINUES.exec(text)?.[1]
  const own = [...text.matchAll(BLOCK)].map(([, block]) => block!)
  return [...(before === undefined ? [] : [codeOf(join(dirname(file), before))]), ...own].join('\n')
}

const ENTRANCES: Readonly<Record<string, string>> = {
  guiju: 'src/index.ts',
  'guiju/testing': 'src/testing/index.ts',
  'guiju/storage/sqlite': 'src/storage/sqlite.ts',
  'guiju/storage/postgres': 'src/storage/postgres.ts',
  'guiju/vaults/seal-log': 'src/privacy/seal-log-into.ts',
  'guiju/archive': 'src/archive/index.ts',
  'guiju/archive/file': 'src/archive/file.ts',
  'guiju/calendars/china': 'src/calendars/china.ts',
  'guiju/take-over': 'src/take-over/index.ts',
}

function resolved(code: string): string {
  return code.replaceAll(/from '(guiju[^']*)'/g, (whole, name: string) => {
    const entrance = entranceOf(name)
    return entrance === undefined ? whole : `from '${join(ROOT, entrance)}'`
  })
}

/** A floor's own subpath is made from the lines of the whole; that of a context has its definitions, too. */
function entranceOf(name: string): string | undefined {
  const [, context] = /^guiju\/facts\/([\w-]+)$/.exec(name) ?? []
  if (context !== undefined) return `src/definitions/${context}.ts`
  return /^guiju\/(?:core$|regulations\/)/.test(name) ? ENTRANCES.guiju : ENTRANCES[name]
}
