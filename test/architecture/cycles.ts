import type { Source } from './source.ts'

/**
 * Each ring of files that import one another, written once: `a.ts:3 -> b.ts:1 -> a.ts`. An import of types counts: who
 * reads the one file cannot understand it without the other.
 */
export function cyclesAmong(sources: readonly Source[]): readonly string[] {
  const byPath = new Map(sources.map(source => [source.path, source]))
  const done = new Set<string>()
  const found: string[] = []

  function follow(source: Source, trail: readonly { path: string; line: number }[]): void {
    for (const { target, line } of source.imports.filter(({ own }) => own)) {
      const here = [...trail, { path: source.path, line }]
      const start = here.findIndex(({ path }) => path === target)
      const next = byPath.get(target)
      if (start >= 0) found.push([...here.slice(start).map(step => `${step.path}:${step.line}`), target].join(' -> '))
      else if (next && !done.has(target)) follow(next, here)
    }
    done.add(source.path)
  }

  for (const source of sources) if (!done.has(source.path)) follow(source, [])
  return found
}
