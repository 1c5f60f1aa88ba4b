/** What sentences say of moments: as fine as it takes to tell two apart, and by which calendar a deadline was counted. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Finding, officeCalendar, wallTime } from '../../src/index.ts'
import { receive } from '../../src/testing/steps/complaint.ts'
import { toInstant } from '../../src/time/instant.ts'
import { everything, stage } from './offices.ts'

const finding = (actual: string, limit: string): Finding => ({
  rule: 'step-not-before-complaint',
  clause: null,
  force: 'must',
  subject: 'complaint:K-1',
  verdict: 'failed',
  actual,
  limit,
  facts: { step: 'complaint.accept' },
})

describe('two moments of one sentence', () => {
  test.for([
    ['2026-03-02T01:58:59.999Z', '09:58', '10:00'],
    ['2026-03-02T01:59:00.000Z', '09:59', '10:00'],
    ['2026-03-02T02:00:00.000Z', '10:00:00', '10:00:30'],
    ['2026-03-02T02:00:30.100Z', '10:00:30.100', '10:00:30.250'],
  ] as const)('%s: told as %s, against %s', ([actual, told, against]) => {
    const { office } = stage()
    const limit =
      against === '10:00' ? '2026-03-02T02:00:00.000Z' : `2026-03-02T02:00:30.${told.length > 8 ? '250' : '000'}Z`
    for (const language of ['zh', 'en'] as const) {
      const sentence = office.explain(finding(actual, limit), language)
      expect(sentence).toContain(`2026-03-02 ${told}`)
      expect(sentence).toContain(`2026-03-02 ${against}`)
    }
  })

  test('read differently wherever they differ', () => {
    const moment = fc.integer({ min: 0, max: 120_000 }).map(ms => toInstant(Date.parse('2026-03-02T02:00:00Z') + ms))
    const { office } = stage()
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        fc.pre(one !== other)
        const said = (first: string, second: string) => office.explain(finding(first, second), 'en')
        expect(said(one, other)).not.toBe(said(other, one))
      }),
    )
  })

  test('a midnight is the end of its day, however fine', () => {
    const calendar = officeCalendar()
    expect([0, 1, 2].map(finer => wallTime(calendar, '2026-03-15T16:00:00.000Z', finer as 0 | 1 | 2))).toEqual([
      '2026-03-15 24:00',
      '2026-03-15 24:00:00',
      '2026-03-15 24:00:00.000',
    ])
  })
})

describe('a duty of working days', () => {
  const asked = async (holidays: Parameters<typeof officeCalendar>[0]) => {
    const { office, clock } = stage({ calendar: officeCalendar(holidays), regulations: everything })
    clock.set('2026-03-02T08:00:00.000Z')
    await office.execute(receive('K-1').command)
    const [duty] = await office.obligations({ subject: 'complaint:K-1', obligation: 'complaint-responded' })
    return { duty: duty!, said: office.explain(duty!, 'zh') }
  }

  test('whose deadline was moved says by which announcement', async () => {
    const plain = await asked({})
    const moved = await asked({ holidays: [{ date: '2026-03-03', announcedOn: '2026-03-02' }] })
    const late = await asked({ holidays: [{ date: '2026-03-03', announcedOn: '2026-03-03' }] })
    expect(late).toEqual(plain)
    expect(plain.duty).not.toHaveProperty('announcedOn')
    expect(moved.duty.announcedOn).toBe('2026-03-02')
    expect(moved.duty.due! > plain.duty.due!).toBe(true)
    expect(moved.said).toContain('2026-03-02')
  })
})
