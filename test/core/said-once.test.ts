/** What is said beside a command is read once, whoever guards the answers: by masks of fields, or by keys of persons. */
import { describe, expect, test } from 'vitest'
import {
  type CommandMeta,
  hostAuthority,
  manualClock,
  memoryStore,
  memoryVault,
  type Office,
  open,
} from '../../src/index.ts'
import { everything, logOf } from '../laws/offices.ts'
import { admitted } from '../privacy/people.ts'

type Read = (times: number) => unknown

/** Beside a command, with an actor that says something else each time. */
function beside(read: Read): CommandMeta {
  let times = 0
  return Object.defineProperty({}, 'actor', { enumerable: true, get: () => read(++times) })
}

const admission = admitted('C-1', 'Zhou')
const orderOf = (meta: CommandMeta) => Object.defineProperty(meta, 'command', { enumerable: true, value: admission })
const doors: readonly (readonly [string, (office: Office, meta: CommandMeta) => Promise<unknown>])[] = [
  ['execute', (office, meta) => office.execute(admission, meta)],
  ['executeAll', (office, meta) => office.executeAll([orderOf(meta) as never])],
  ['preview', (office, meta) => office.preview(admission, meta)],
]

const ANYBODY = { id: 'li', role: 'clerk' }
const MANAGER = { id: 'wang', role: 'manager' }

describe.each([
  ['with a vault', true],
  ['without', false],
])('%s', (_, hasVault) => {
  function staged() {
    const store = memoryStore()
    const onlyManagersRead = hostAuthority({
      authorize: ({ action, actor }) => !action.startsWith('field:') || actor?.role === 'manager',
    })
    const office = open({
      store,
      clock: manualClock('2026-03-02T09:00:00+08:00'),
      regulations: everything,
      authority: onlyManagersRead,
      ...(hasVault && { vault: memoryVault() }),
    })
    return { store, office }
  }

  test.each(doors)('%s: what throws has written nothing, whichever reading it is', async (_, ask) => {
    for (const last of [0, 1, 2, 3]) {
      const { store, office } = staged()
      const meta = beside(times => {
        if (times > last) throw new RangeError('not again')
        return ANYBODY
      })
      const answer = await ask(office, meta).catch(fault => fault)
      if (last === 0) expect(answer).toMatchObject({ code: 'INVALID_COMMAND' })
      else expect(answer).not.toBeInstanceOf(Error)
      const written = (await logOf(store)).length
      expect(written > 0).toBe(last > 0 && ask !== doors[2]![1])
    }
  })

  // With a vault a preview seals nothing: what it tells is what he has just said.
  test.each(doors.slice(0, hasVault ? 2 : 3))('%s: who was judged is who is answered', async (_, ask) => {
    const { office } = staged()
    const told = JSON.stringify(
      await ask(
        office,
        beside(times => (times === 1 ? ANYBODY : MANAGER)),
      ),
    )
    expect(told).not.toContain('Zhou')
    expect(told).toContain('masked')
    const other = staged()
    expect(
      JSON.stringify(
        await ask(
          other.office,
          beside(() => MANAGER),
        ),
      ),
    ).toContain('Zhou')
  })

  test('what stands behind it is not his own, and nobody is answered by it', async () => {
    const { office } = staged()
    const told = JSON.stringify(await office.receive(admission, Object.create({ actor: MANAGER })))
    expect(told).not.toContain('Zhou')
  })

  test('a list that is too long, or none, is refused by the door', async () => {
    const { office } = staged()
    await expect(office.executeAll(new Array(10_001))).rejects.toThrow('10001 commands in one batch, at most 10000')
    await expect(office.executeAll('all' as never)).rejects.toMatchObject({ code: 'INVALID_COMMAND' })
    await expect(office.executeAll([null as never])).rejects.toMatchObject({ details: { index: 0 } })
  })
})
