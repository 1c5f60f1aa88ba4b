/** An enum whose declaration says the name of its words has these words, no more and no fewer. The compiler says so. */
import { expect, test } from 'vitest'
import * as z from 'zod'
import type { Words } from '../../src/facts/fields.ts'

type Side = 'left' | 'right'

test('the words of an enum are those of its type', () => {
  const same: Words<Side> = z.enum(['left', 'right'] satisfies Side[])
  // @ts-expect-error: one too many
  const more: Words<Side> = z.enum(['left', 'right', 'middle'] satisfies Side[])
  // @ts-expect-error: one too few
  const fewer: Words<Side> = z.enum(['left'] satisfies Side[])
  expect([same, more, fewer].map(({ options }) => options.length)).toEqual([2, 3, 1])
})
