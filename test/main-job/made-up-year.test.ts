import { describe, expect, it } from 'vitest'
import { widestOf } from '../../examples/main-job/report/text-width.ts'
import { output, runMainJob } from './running.ts'

describe('the made-up year', () => {
  it.each(['en', 'zh'])('tells shares, refusals and duties on one page of 80 columns, in %s', async lang => {
    const report = await output('--lang', lang)
    const lines = report.trimEnd().split('\n')
    expect(lines.filter(line => widestOf(line) > 80)).toEqual([])
    expect(lines.length).toBeLessThan(70)
    expect(report).not.toMatch(/\dT\d\d:/)
    expect(report).toContain('Asia/Shanghai')
    for (const clause of ['D11-2.2.d.1', 'D11-2.3.e.1', 'D11-2.2.b.1', 'D11-3.5.b.2', 'D11-3.4', 'D11-3.3.1']) {
      expect(report).toContain(clause)
    }
  })

  it('says that the company is made up, and in Chinese what was asked for', async () => {
    expect(await output()).toContain('made-up company')
    const zh = await output('--lang', 'zh')
    expect(zh).toContain('虚构公司')
    for (const request of ['准入 E-29', '分级 E-14 -> 优选类', '列入公司黑名单 N-09', '交易 N-09']) {
      expect(zh).toContain(request)
    }
  })

  it('shows a cap at work, a share that stands above it, and the sentence with the figures', async () => {
    const report = await output()
    expect(report.replaceAll(/\s+/g, ' ')).toContain('5 VIP of 28 customers is 17.86 %, the limit is 15 % (at most 4)')
    expect(report).toMatch(/south +17 +3 +17\.65 % +-1 /)
    expect(report).toMatch(/Downgrade of a VIP +D11-3\.3\.1 +1 +0 +2025-12-07/)
  })

  it('tells every moment by the wall of the office', async () => {
    const report = await output()
    expect(report).toMatch(/trade N-09 +D11-3\.5\.b\.2 +limit - +measured 2025-09-09$/m)
    expect(report.replaceAll(/\s+/g, ' ')).toContain("On the company's blacklist since 2025-09-09 10:00")
  })

  it('tells no code in Chinese: what is Latin is an id, a grade or what somebody types', async () => {
    const report = await output('--lang', 'zh')
    const [year = ''] = report.split('接下来：')
    const words = new Set(year.match(/[A-Za-z][\w./-]*/g))
    const ours = ['guiju', 'SQLite', 'Asia/Shanghai', 'VIP', 'vipShareLimit', 'marketing-division']
    const isId = (word: string) => /^[ENS]-\d\d$|^[A-Z]\d\d-[\w.]+$|^(east|north|south)$/.test(word)
    expect([...words].filter(word => !ours.includes(word) && !isId(word))).toEqual([])
  })

  it('is the same every time, and is what runs without arguments', async () => {
    expect(runMainJob()).toEqual({ code: 0, out: await output(), err: '' })
  })
})
