/** Whoever meets a kind in the code finds its Chinese beside it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as kinds from '../../src/kinds/index.ts'

test.each(['glossary.md', 'kinds.md'])('every name of src/kinds stands in docs/reference/%s', page => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/reference', page), 'utf8')
  expect(Object.keys(kinds).filter(name => !text.includes(`\`${name}`))).toEqual([])
})
