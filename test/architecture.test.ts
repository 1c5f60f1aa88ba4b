/** The borders of DESIGN as tests. Every failure names the file and the line. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { trespasses } from './architecture/borders.ts'
import { cyclesAmong } from './architecture/cycles.ts'
import { forbiddenIn } from './architecture/forbidden.ts'
import { sourceOf, sourcesIn } from './architecture/source.ts'

describe('src', () => {
  const sources = sourcesIn(join(import.meta.dirname, '../src'))

  test('imports only along the arrows', () => {
    expect(sources.flatMap(trespasses)).toEqual([])
  })

  test('has no clock, no chance, no way around the types and no long file', () => {
    expect(sources.flatMap(forbiddenIn)).toEqual([])
  })

  test('imports only files that are there', () => {
    const paths = new Set(sources.map(({ path }) => path))
    const lost = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ own, target }) => own && !paths.has(target))
        .map(({ line, target }) => `${path}:${line} ${target}`),
    )
    expect(lost).toEqual([])
  })
})

describe('the borders notice', () => {
  test.for([
    ['core/a.ts', "import { x } from '../time/clock.ts'"],
    ['core/a.ts', "import type { X } from '../time/clock.ts'"],
    ['core/a.ts', "export * from '../facts/own.ts'"],
    ['core/a.ts', "type X = import('../time/clock.ts').X"],
    ['core/a.ts', "const x = await import('../time/clock.ts')"],
    ['core/a.ts', "import { produce } from 'immer'"],
    ['core/a.ts', "import 'node:fs'"],
    ['core/a.ts', "process.getBuiltinModule('node:fs')"],
    ['core/a.ts', "import { open } from '../index.ts'"],
    ['time/a.ts', "import { x } from '../storage/memory/log.ts'"],
    ['storage/a.ts', "import * as z from 'zod'"],
    ['storage/memory.ts', "import { x } from '../facts/own.ts'"],
    ['facts/a/b.ts', "import { x } from '../../regulations/a/index.ts'"],
    ['facts/a/b.ts', "import { x } from '../../storage/memory.ts'"],
    ['regulations/a/b.ts', "import { x } from '../b/index.ts'"],
    ['regulations/a/b.ts', "import * as fc from 'fast-check'"],
    ['open.ts', "import { x } from './regulations/a/index.ts'"],
    ['open.ts', "import { x } from './storage/memory.ts'"],
    ['calendars/a.ts', "import { x } from '../facts/own.ts'"],
    ['testing/a.ts', "import { test } from 'vitest'"],
    ['testing/a.ts', "import * as fc from 'fast-check'"],
    ['testing/a.ts', "import fc, { type Arbitrary } from 'fast-check'"],
    ['core/a.ts', "import type fc from 'fast-check'"],
    ['newcomer/a.ts', "import { x } from '../core/tag.ts'"],
  ])('%s with %s', ([path, text]) => {
    expect(trespasses(sourceOf(path!, `\n${text}`))).toEqual([expect.stringContaining(`src/${path}:2 imports`)])
  })

  test.for([
    ['core/fold.ts', "import { produce } from 'immer'"],
    ['core/a.ts', "import * as z from 'zod'"],
    ['storage/a.ts', "import type * as z from 'zod'"],
    ['storage/sqlite/driver.ts', "process.getBuiltinModule('node:sqlite')"],
    ['storage/a.ts', "import { systemClock } from '../time/clock.ts'"],
    ['regulations/a/b.ts', "import { c } from './c.ts'"],
    ['regulations/index.ts', "import { a } from './a/index.ts'"],
    ['index.ts', "export { a } from './regulations/a/index.ts'"],
    ['testing/a.ts', "import { a } from '../regulations/a/index.ts'"],
    ['testing/a.ts', "import type fc from 'fast-check'"],
  ])('nothing wrong in %s with %s', ([path, text]) => {
    expect(trespasses(sourceOf(path!, text!))).toEqual([])
  })
})

describe('the other checks notice', () => {
  test.for(['Date.now()', 'new Date(0)', 'Date()', 'Math.random()', 'x as any', 'let x: any', '// @ts-ignore'])(
    '%s',
    text => {
      expect(forbiddenIn(sourceOf('core/a.ts', text))).toEqual([expect.stringContaining('src/core/a.ts:1 ')])
    },
  )

  test('a long file', () => {
    expect(forbiddenIn(sourceOf('core/a.ts', '//\n'.repeat(250)))).toEqual([])
    expect(forbiddenIn(sourceOf('core/a.ts', '//\n'.repeat(251)))).toHaveLength(1)
  })

  test('clock and chance at home', () => {
    expect(forbiddenIn(sourceOf('time/a.ts', 'Date.now() + Math.random()'))).toEqual([])
  })

  test('a ring, be it of types only', () => {
    const a = sourceOf('core/a.ts', "import { b } from './b.ts'")
    const b = sourceOf('core/b.ts', "import { c } from './c.ts'")
    const ring = 'core/a.ts:1 -> core/b.ts:1 -> core/c.ts:1 -> core/a.ts'
    expect(cyclesAmong([a, b, sourceOf('core/c.ts', "import { a } from './a.ts'")])).toEqual([ring])
    expect(cyclesAmong([a, b, sourceOf('core/c.ts', "import type { A } from './a.ts'")])).toEqual([ring])
    expect(cyclesAmong([a, b, sourceOf('core/c.ts', "import type { D } from './d.ts'")])).toEqual([])
  })
})
