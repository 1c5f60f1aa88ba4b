/** A program of many sources as one file, made again whenever one of them has changed. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface Program {
  readonly root: string
  /** From the root. */
  readonly main: string
  /** Where the bundle is kept. */
  readonly folder: string
}

/** @returns the bundle; undefined where none can be made: the sources say best what is wrong with them */
export async function bundled(program: Program): Promise<string | undefined> {
  const file = join(program.folder, basename(program.main).replace(/\.ts$/, '.mjs'))
  if (isFresh(file, program.root)) return file
  return bundleTo(file, program).catch(() => undefined)
}

/** At the end of a bundle, as JSON: what is in it, and what that was like. */
const FOOT = '\n// of '

interface Contents {
  readonly inputs: readonly string[]
  readonly print: string
}

function isFresh(file: string, root: string): boolean {
  try {
    const text = readFileSync(file, 'utf8')
    const { inputs, print }: Contents = JSON.parse(text.slice(text.lastIndexOf(FOOT) + FOOT.length))
    return print === printOf(inputs, root)
  } catch {
    return false
  }
}

/** What else a bundle depends on. */
const MADE_BY = ['tsconfig.json', 'package.json', 'node_modules/esbuild/package.json']

/** By `ctime`, which nobody can set: other contents have another one, also where a copy keeps the time of its original. */
function printOf(inputs: readonly string[], root: string): string {
  const files = [...inputs, ...MADE_BY].map(path => statSync(join(root, path), { bigint: true, throwIfNoEntry: false }))
  return files.map(file => `${file?.ctimeNs}-${file?.size}`).join(' ')
}

async function bundleTo(file: string, { root, main, folder }: Program): Promise<string> {
  const { build } = await import('esbuild')
  const begun = BigInt(Date.now()) * 1_000_000n
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [main],
    outfile: file,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  })
  const inputs = Object.keys(metafile.inputs)
  const contents: Contents = { inputs, print: printOf(inputs, root) }
  // What was written to while it was read is bundled again the next time.
  const isSettled = inputs.every(path => statSync(join(root, path), { bigint: true }).ctimeNs < begun)
  const foot = isSettled ? `${FOOT}${JSON.stringify(contents)}` : ''
  mkdirSync(folder, { recursive: true })
  for (const { path, text } of outputFiles) replace(path, path === file ? text + foot : text)
  return file
}

/** Whole or not at all: another start may be reading it. */
function replace(path: string, text: string): void {
  const written = `${path}.${process.pid}`
  writeFileSync(written, text)
  renameSync(written, path)
}
