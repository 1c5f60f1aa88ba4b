/** How heavy the package is: the browser bundle, part by part, and the time that an import takes. */
import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

const SOURCE = new URL('../src/index.ts', import.meta.url).pathname

async function bundle(code: string): Promise<{ bytes: number; parts: Map<string, number> }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    external: ['zod'],
    metafile: true,
    outfile: 'bundle.js',
  })
  return { bytes: gzipSync(outputFiles[0]!.contents).length, parts: partsOf(metafile) }
}

function partsOf(metafile: Metafile): Map<string, number> {
  const parts = new Map<string, number>()
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
    const part = path.match(/node_modules\/([^/]+)/)?.[1] ?? path.match(/src\/([^/]+)/)?.[1] ?? path
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput)
  }
  return parts
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

export async function benchWeight(): Promise<void> {
  console.log('\nbrowser bundle, minified, gzip, without the peer zod')
  const whole = await bundle(`export * from '${SOURCE}'`)
  const wheel = await bundle(`export { open, memoryStore, defineRule, defineRegulation } from '${SOURCE}'`)
  const grading = await bundle(`export { open, memoryStore, customerGrading } from '${SOURCE}'`)
  console.log(`  everything                                  ${kB(whole.bytes)}`)
  console.log(`  open, a store, grading                      ${kB(grading.bytes)}`)
  console.log(`  open, a store, a regulation of one's own    ${kB(wheel.bytes)}`)
  for (const [part, bytes] of [...grading.parts].sort((a, b) => b[1] - a[1])) {
    console.log(`    ${part.padEnd(20)} ${kB(bytes)} minified, before gzip`)
  }
  importTime()
}

const ROUNDS = 9

function importTime(): void {
  const built = new URL('../dist/index.js', import.meta.url).pathname
  const median = (code: string) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const timed = `const t = performance.now(); ${code}; console.log(performance.now() - t)`
      return Number(execFileSync(process.execPath, ['--input-type=module', '-e', timed], { encoding: 'utf8' }))
    })
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!
  }
  const zod = median("await import('zod')")
  const both = median(`await import('zod'); await import(${JSON.stringify(built)})`)
  console.log(`\nimport of the built package: ${(both - zod).toFixed(1)} ms beside zod's own ${zod.toFixed(1)} ms`)
}

if (import.meta.main) await benchWeight()
