/** Moments in the bodies of commands: taken with any zone, kept in one form; a repeat in another zone is a repeat. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyInstant } from '../../src/facts/instants.ts'
import { receive, step } from '../../src/testing/steps/complaint.ts'
import { toInstant } from '../../src/time/instant.ts'
import { stage } from '../laws/offices.ts'

describe('a moment in a body', () => {
  test('is kept as the instant that it is, whatever its zone', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (date, minutes) => {
          const wall = toInstant(date.getTime() + minutes * 60_000).slice(0, -1)
          const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
          const zone = `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
          expect(anyInstant.parse(wall + zone)).toBe(toInstant(date.getTime()))
        },
      ),
    ))

  test.for([
    '2026-03-03T09:00:00',
    '2026-03-03',
    '2026-02-30T09:00:00Z',
    '2026-03-03T24:00:00Z',
    '2026-03-03T09:00:00+8',
    '0001-01-01T00:00:00+08:00',
    'soon',
    '',
  ])('%s is refused, and told what is expected', text => {
    const { error } = anyInstant.safeParse(text)
    expect(error?.issues.at(-1)?.message).toBe('a moment with its zone, such as 2026-03-03T09:00:00+08:00')
  })
})

test('a dispatch says by when in the zone of the front desk, and says the same again in another', async () => {
  const { office } = stage()
  const asked = (handleBy: string) =>
    step('dispatch', 'K-1', 'front-desk', { departmentId: 'repairs', handleBy, replyBy: null }).command
  await office.execute(receive('K-1', { kind: 'service', departmentId: 'estate' }).command)
  await office.execute(step('register', 'K-1', 'front-desk').command)
  const first = await office.execute(asked('2026-03-03T09:00:00+08:00'), { commandId: 'd-1' })
  expect(first).toMatchObject({ status: 'accepted', events: [{ data: { handleBy: '2026-03-03T01:00:00.000Z' } }] })
  expect(await office.execute(asked('2026-03-03T01:00Z'), { commandId: 'd-1' })).toEqual(first)
  expect(office.schemas().commands['complaint.dispatch']).toMatchObject({
    properties: { handleBy: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] } },
  })
})
