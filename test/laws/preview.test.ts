/** A preview is the same path without the append: it changes nothing, and execution then decides the same. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { play } from '../../src/testing/histories.ts'
import { mixed } from './mixed.ts'
import { decided, expectSame, logOf, officeOn, runs, stage } from './offices.ts'

test('a preview changes nothing and agrees with what is then executed', () =>
  fc.assert(
    fc.asyncProperty(mixed({ length: 20 }), fc.constantFrom(1, 50_000), async (history, cachedStates) => {
      const { store, clock } = stage()
      const office = officeOn(store, clock, { cachedStates })
      const stranger = officeOn(store, clock)
      for (const [index, { wait, command, actor }] of history.entries()) {
        clock.advance(wait * 60_000)
        const meta = { commandId: `c-${index}`, ...(actor && { actor }) }
        const log = await logOf(store)
        const foreseen = await office.preview(command, meta)
        const elsewhere = await stranger.preview(command, meta)
        expectSame(await logOf(store), log)
        const outcome = await office.execute(command, meta)
        expectSame(decided(foreseen), decided(outcome))
        expectSame(decided(elsewhere), decided(outcome))
      }
    }),
    runs(25),
  ))

test('previews between deeds leave the history as it would have been', () =>
  fc.assert(
    fc.asyncProperty(mixed({ length: 20 }), mixed({ length: 5 }), async (history, previews) => {
      const calm = stage()
      const expected = await play(history, calm.office, calm.clock)
      const { office, clock } = stage()
      const played = await play(history, office, clock, {
        afterEach: async () => {
          for (const { command } of previews.slice(-3)) await office.preview(command)
        },
      })
      expectSame(
        played.map(({ outcome }) => decided(outcome)),
        expected.map(({ outcome }) => decided(outcome)),
      )
    }),
    runs(20),
  ))

test('a preview does not use up its command id', async () => {
  const { store, office } = stage()
  const command = { type: 'paper.file', paperId: 'P-1', departmentId: 'east', kind: 'suggestion', title: 'a' }
  expect((await office.preview(command, { commandId: 'c' })).status).toBe('accepted')
  expect((await office.preview({ ...command, title: 'b' }, { commandId: 'c' })).status).toBe('accepted')
  expect((await office.execute({ ...command, title: 'c' }, { commandId: 'c' })).status).toBe('accepted')
  expect((await logOf(store)).length).toBe(1)
})
