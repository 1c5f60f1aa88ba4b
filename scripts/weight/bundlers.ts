/** Two bundlers that many use. esbuild is the strictest: it keeps a file whole as soon as it cannot prove a call pure. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build as buildByEsbuild } from 'esbuild'
import { build as buildByRolldown } from 'rolldown'

/** The peer is the host's: it is there once, whatever guiju weighs. */
const APART = ['zod']

export interface Bundled {
  readonly code: string
  /** In kB of 1,000 bytes. */
  readonly gzipped: number
}

export type Bundler = 'esbuild' | 'rolldown'

const bundlers: Readonly<Record<Bundler, (file: string) => Promise<string>>> = {
  async esbuild(file) {
    const { outputFiles } = await buildByEsbuild({
      entryPoints: [file],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      external: APART,
      logLevel: 'error',
    })
    return outputFiles[0]!.text
  },
  async rolldown(file) {
    const { output } = await buildByRolldown({
      input: file,
      platform: 'browser',
      external: APART,
      write: false,
      output: { format: 'esm', minify: true, codeSplitting: false },
    })
    return output[0].code
  },
}

/** A page in `home`, where guiju is installed, that uses all of these names; `*` is everything. */
export async function bundled(home: string, names: string, bundler: Bundler): Promise<Bundled> {
  const file = join(home, 'page.mjs')
  writeFileSync(file, names === '*' ? `export * from 'guiju'\n` : pageOf(names))
  const code = await bundlers[bundler](file)
  return { code, gzipped: gzipSync(code, { level: 9 }).length / 1000 }
}

function pageOf(names: string): string {
  return `import { ${names} } from 'guiju'\nglobalThis.used = [${names}]\n`
}
