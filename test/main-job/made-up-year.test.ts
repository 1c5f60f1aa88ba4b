import { describe, expect, it } from 'vitest'
import { regulations } from '../../examples/main-job/made-up/rules.ts'
import { widestOf } from '../../examples/main-job/report/text-width.ts'
import { regulationIds } from '../laws/members.ts'
import { output, runMainJob } from './running.ts'

describe('the made-up year', () => {
  it.each(['en', 'zh'])('tells shares, refusals and duties on one page of 80 columns, in %s', async lang => {
    const report = await output('--lang', lang)
    const lines = report.trimEnd().split('\n')
    expect(lines.filter(line => widestOf(line) > 80)).toEqual([])
    expect(lines.length).toBeLessThan(80)
    expect(report).not.toMatch(/\dT\d\d:/)
    expect(report).toContain('Asia/Shanghai')
    for (const clause of ['D11-2.2.d.1', 'D11-2.3.e.1', 'D11-2.2.b.1', 'D11-3.5.b.2', 'D11-3.4', 'D03-13.2.2.2']) {
      expect(report).toContain(clause)
    }
  })

  it('has every regulation of the library in force', () => {
    expect(regulations.map(({ definition }) => definition.id).sort()).toEqual([...regulationIds].sort())
  })

  it('says that the company is made up, and in Chinese what was asked for', async () => {
    expect(await output()).toContain('made-up company')
    const zh = await output('--lang', 'zh')
    expect(zh).toContain('虚构公司')
    for (const request of ['准入 E-29', '分级 E-05 -> VIP', '审核档案 A-E-01', '发放钥匙 V-1']) {
      expect(zh).toContain(request)
    }
  })

  it('shows a cap at work, a share that stands above it, and the sentence with the figures', async () => {
    const report = await output()
    expect(report.replaceAll(/\s+/g, ' ')).toContain('5 VIP of 28 customers is 17.86 %, the limit is 15 % (at most 4)')
    expect(report).toMatch(/south +17 +3 +17\.65 % +-1 /)
    expect(report).toMatch(/Review of the customer +D11-3\.2\.1 +17 +0 +2025-12-24/)
  })

  it('tells every moment by the wall of the office', async () => {
    const report = await output()
    expect(report).toMatch(/vehicle\.issue-key V-1 +D06-6\.12\.1 +limit - +measured 2025-12-08$/m)
    expect(report.replaceAll(/\s+/g, ' ')).toContain('whose loan of 2025-12-08 10:00 is not paid out')
  })

  it('tells no code in Chinese: what is Latin is an id, a grade or what somebody types', async () => {
    const report = await output('--lang', 'zh')
    const [year = ''] = report.split('接下来：')
    const words = new Set(year.match(/[A-Za-z][\w./-]*/g))
    const ours = ['guiju', 'SQLite', 'Asia/Shanghai', 'VIP', 'vipShareLimit', 'marketing-division']
    const isId = (word: string) =>
      /^(?:A-)?[A-Z]-\d+$|^I-1\/F-1$|^[A-Z]\d\d-[\w.]+$|^(?:east|north|south|li)$|^S$/.test(word)
    expect([...words].filter(word => !ours.includes(word) && !isId(word))).toEqual([])
  })

  it('is the same every time, and is what runs without arguments', async () => {
    expect(runMainJob()).toEqual({ code: 0, out: await output(), err: '' })
  })
})
