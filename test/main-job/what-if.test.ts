/** `--what-if`: the purchases judged again with another number, and the made-up year in three lines. */
import { describe, expect, it } from 'vitest'
import { whatIfOf } from '../../examples/main-job/arguments/what-if.ts'
import { livedThrough } from '../../examples/main-job/made-up/job.ts'
import { onGrades, regulations } from '../../examples/main-job/made-up/rules.ts'
import { widestOf } from '../../examples/main-job/report/text-width.ts'
import { judgedWith } from '../../examples/main-job/what-if/judged.ts'
import { memoryStore, type Regulation } from '../../src/index.ts'
import { fileWith, output, runMainJob } from './running.ts'

/** Twenty customers of one department: three of them become VIP, 15 % of twenty. */
function twenty(): string {
  const lines = Array.from(
    { length: 20 },
    (_, index) => `${String(index).padStart(5, '0')} 19970310 1 ${100 + index}.00`,
  )
  return fileWith(`${lines.join('\n')}\n`)
}

const asked = (value: string) => ['--purchases', twenty(), '--departments', '1', '--what-if', value]

describe('--what-if', () => {
  it('tells as JSON what would turn, in both senses of the question', async () => {
    const { whatIf } = JSON.parse(await output(...asked('vipShareLimit=10'), '--json'))
    expect(whatIf.asked).toEqual({ name: 'vipShareLimit', value: '10' })
    for (const { coverage, turned, decisionsRefused, duties } of [whatIf.asJudged, whatIf.asLived]) {
      expect(coverage).toMatchObject({ judged: expect.any(Number), byLogAlone: 0 })
      expect(decisionsRefused).toBe(1)
      expect(turned).toMatchObject([
        {
          rule: 'vip-share-of-department',
          was: 'satisfied',
          now: 'failed',
          n: 1,
          departments: { D0: 1 },
          months: { '1997-03': 1 },
        },
      ])
      expect(duties.gone).toBeDefined()
    }
    // Lived again, nobody is above the cap: the third never became VIP.
    const breaches = (sum: typeof whatIf.asJudged) =>
      sum.duties.added.filter(({ obligation }: { obligation: string }) => obligation === 'vip-share-cured')
    expect([breaches(whatIf.asJudged).length, breaches(whatIf.asLived).length]).toEqual([1, 0])
  })

  it('tells people the same as a table, with the smallest example', async () => {
    const en = await output(...asked('vipShareLimit=10'))
    expect(en).toContain('What if vipShareLimit=10?')
    expect(en).toMatch(/kept -> failed +1 +1$/m)
    expect(en).toMatch(/decisions that would be refused +1 +1$/m)
    expect(en.replaceAll(/\s+/g, ' ')).toContain('3 VIP of 20 customers is 15 %, the limit is 10 %')
    const zh = await output(...asked('vipShareLimit=10'), '--lang', 'zh')
    expect(zh).toMatch(/符合 -> 不符合 +1 +1$/m)
    for (const line of [...en.split('\n'), ...zh.split('\n')]) expect(widestOf(line)).toBeLessThanOrEqual(80)
  })

  it('turns nothing by the number of the regulation', async () => {
    const { whatIf } = JSON.parse(await output(...asked('vipShareLimit=15'), '--json'))
    for (const sum of [whatIf.asJudged, whatIf.asLived]) {
      expect(sum).toMatchObject({ turned: [], decisionsTurned: 0, duties: { added: [], gone: [] } })
    }
  })

  it.each([
    ['vipShareLmit=10', 'no parameter is called "vipShareLmit"; the nearest are vipShareLimit, '],
    ['VIPSHARELIMIT=10', 'the nearest are vipShareLimit, '],
    ['vipShareLimit=abc', 'vipShareLimit (D11-2.2.d.1, %) cannot be "abc": '],
    ['vipShareLimit=', 'vipShareLimit (D11-2.2.d.1, %) cannot be "": '],
    ['vipShareLimit', 'is "vipShareLimit", expected NAME=VALUE'],
    ['=10', 'is "=10", expected NAME=VALUE'],
  ])('refuses %s with exit code 2', (value, message) => {
    const { code, out, err } = runMainJob('--purchases', 'p', '--what-if', value)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it('takes numbers and lists as JSON', () => {
    expect(whatIfOf('vipMinBeds=300')).toEqual({ name: 'vipMinBeds', value: 300 })
    expect(whatIfOf('eliminationCriteria=["left"]')).toEqual({ name: 'eliminationCriteria', value: ['left'] })
  })

  it('is told of the made-up year in three lines', async () => {
    const en = (await output()).split('\n')
    const at = en.findIndex(line => line.startsWith('What if vipShareLimit=10?'))
    expect(en[at + 1]).toMatch(/^ {2}each on its own past: +7 of [\d,]+ decisions refused; duties \d+ more, \d+ fewer$/)
    expect(en[at + 2]).toMatch(/^ {2}lived through again: +7 of [\d,]+ decisions refused; duties \d+ more, \d+ fewer$/)
    expect(en[at + 3]).toBe('')
    expect(await output('--lang', 'zh')).toMatch(/假如 vipShareLimit=10：.*\n.*7 项被拒绝.*\n.*7 项被拒绝/)
  })

  it('tells of the made-up year what all of its regulations would tell', async () => {
    const store = memoryStore()
    await livedThrough(store, 'en')
    const movedBy = async (regulations: readonly Regulation[]) => {
      const { asJudged, asLived } = await judgedWith(store, regulations, { name: 'vipShareLimit', value: '10' })
      return [asJudged, asLived].map(({ decisionsRefused, turned, duties: { added, gone } }) => ({
        decisionsRefused,
        turned: turned.map(({ rule, now, n }) => ({ rule, now, n })),
        duties: [added, gone].map(moved => Object.fromEntries(moved.map(({ obligation, n }) => [obligation, n]))),
      }))
    }
    expect(await movedBy(onGrades)).toEqual(await movedBy(regulations))
  })
})
