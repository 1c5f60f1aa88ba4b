/** A small context to try kinds on: boxes that are packed, checked and sent. */
import * as z from 'zod'
import { defineCommand } from '../../src/core/command.ts'
import { defineContext } from '../../src/core/context.ts'
import { defineEvent } from '../../src/core/event.ts'
import { defineState } from '../../src/core/fold.ts'
import type { Instant } from '../../src/core/ports.ts'
import { tag } from '../../src/core/tag.ts'

const fields = { boxId: z.string(), weight: z.int(), note: z.string().nullable() }

export const boxPacked = defineEvent({
  type: 'box.packed',
  schema: z.strictObject(fields),
  tags: ({ boxId }) => [tag('box', boxId)],
})

export const box = defineState({
  name: 'box',
  per: 'box',
  events: [boxPacked],
  initial: (): { packedAt: Instant | null; weight: number } => ({ packedAt: null, weight: 0 }),
  on: {
    'box.packed': (state, { data, occurredAt }) => {
      state.packedAt = occurredAt
      state.weight = data.weight
    },
  },
})

const packBox = defineCommand({
  type: 'box.pack',
  fields,
  reads: () => ({}),
  decide: (_, { type: __, ...data }) => [boxPacked.of(data)],
})

export const boxContext = defineContext({ name: 'box', events: [boxPacked], commands: [packBox] })

export const pack = (boxId: string, weight = 1, note: string | null = null) => ({
  type: 'box.pack',
  boxId,
  weight,
  note,
})
