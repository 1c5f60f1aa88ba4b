import { describe, expect, it } from 'vitest'
import { widthOf } from '../../examples/main-job/report/text-width.ts'
import { runMainJob } from './running.ts'

describe('the made-up year', () => {
  it('tells shares, refusals and duties on one page of 80 columns, in both languages', () => {
    for (const lang of ['en', 'zh']) {
      const { code, out, err } = runMainJob('--lang', lang)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const lines = out.trimEnd().split('\n')
      expect(lines.filter(line => widthOf(line) > 80)).toEqual([])
      expect(lines.length).toBeLessThan(70)
      expect(out).not.toMatch(/\dT\d\d:/)
      for (const clause of ['D11-2.2.d.1', 'D11-2.3.e.1', 'D11-2.2.b.1', 'D11-3.5.b.2', 'D11-3.4', 'D11-3.3.1']) {
        expect(out).toContain(clause)
      }
    }
  })

  it('says that the company is made up', () => {
    expect(runMainJob().out).toContain('made-up company')
    expect(runMainJob('--lang', 'zh').out).toContain('虚构公司')
  })

  it('shows a cap at work, a share that stands above it, and the sentence with the figures', () => {
    const { out } = runMainJob()
    expect(out.replaceAll(/\s+/g, ' ')).toContain('5 VIP of 28 customers is 17.86 %, the limit is 15 % (at most 4)')
    expect(out).toMatch(/south +17 +3 +17\.65 % +-1 /)
    expect(out).toMatch(/Downgrade of a VIP +D11-3\.3\.1 +1 +0 +2025-12-07/)
  })

  it('tells every moment by the wall of the office', () => {
    const { out } = runMainJob()
    expect(out).toMatch(/trade N-09 +D11-3\.5\.b\.2 +limit - +measured 2025-09-09$/m)
    expect(out.replaceAll(/\s+/g, ' ')).toContain("On the company's blacklist since 2025-09-09 10:00")
  })

  it('is the same every time', () => {
    expect(runMainJob().out).toBe(runMainJob().out)
  })
})
