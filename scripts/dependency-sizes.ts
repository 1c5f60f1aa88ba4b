/** What each package of the user's bundle weighs, for docs/why/dependencies.md: `node scripts/dependency-sizes.ts`. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { leftOfDecimal } from './build/decimal.ts'

const used: Readonly<Record<string, string>> = {
  'decimal.js': leftOfDecimal(join(import.meta.dirname, '..')),
  immer: "export { freeze, Immer } from 'immer'",
  ulid: "export { monotonicFactory } from 'ulid'",
  zod: "import * as z from 'zod'; export default z.strictObject({ a: z.string(), b: z.array(z.int()) })",
  'chinese-days': "export { default } from 'chinese-days'",
  'fast-check': "export * from 'fast-check'",
}

for (const [name, contents] of Object.entries(used)) {
  const text = bundled(contents)
  console.log(`${name}: ${kilobytes(text.length)} minified, ${kilobytes(gzipSync(text).length)} gzip`)
}

function bundled(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
  })
  return outputFiles[0]!.text
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
