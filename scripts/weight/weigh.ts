/** Weighs what users install: the packed tarball in an empty project, never the source. */
import { join } from 'node:path'
import { bundled } from './bundlers.ts'
import { contentsOf, longestOf } from './contents.ts'
import { type Page, pagesOf } from './pages.ts'

export interface Weight {
  readonly page: Page
  readonly esbuild: number
  readonly rolldown: number
  /** What is too heavy, and what must not be in it. */
  readonly faults: readonly string[]
}

/** @param home a project in which guiju and zod are installed */
export async function weightsOf(home: string): Promise<readonly Weight[]> {
  const { regulations, sentences } = contentsOf('guiju', join(home, 'page.mjs'))
  const pages = pagesOf(regulations, longestOf(sentences.customerGrading ?? []))
  const weights: Weight[] = []
  for (const page of pages) weights.push(await weightOf(home, page))
  return weights
}

async function weightOf(home: string, page: Page): Promise<Weight> {
  const esbuild = await bundled(home, page.names, 'esbuild')
  const rolldown = await bundled(home, page.names, 'rolldown')
  const heaviest = Math.max(esbuild.gzipped, rolldown.gzipped)
  const found = (page.without ?? []).filter(text => esbuild.code.includes(text) || rolldown.code.includes(text))
  return {
    page,
    esbuild: esbuild.gzipped,
    rolldown: rolldown.gzipped,
    faults: [
      ...(heaviest > (page.ceiling ?? Infinity) ? [`${page.title}: ${kB(heaviest)}, at most ${page.ceiling} kB`] : []),
      ...found.map(text => `${page.title}: ${JSON.stringify(text)} must not be in it`),
    ],
  }
}

/** One line a page. */
export function table(weights: readonly Weight[]): string {
  const lines = weights.map(({ page: { title, ceiling, mark }, esbuild, rolldown }) => {
    const limit = ceiling === undefined ? '' : `at most ${ceiling}${mark === undefined ? '' : `, mark ${mark}`}`
    return `  ${title.padEnd(44)} ${kB(esbuild).padStart(9)} ${kB(rolldown).padStart(9)}  ${limit}`.trimEnd()
  })
  return [
    `  ${'minified, gzip, without zod'.padEnd(44)} ${'esbuild'.padStart(9)} ${'rolldown'.padStart(9)}`,
    ...lines,
  ].join('\n')
}

function kB(kilobytes: number): string {
  return `${kilobytes.toFixed(kilobytes < 1 ? 2 : 1)} kB`
}
