import { describe, expect, it } from 'vitest'
import { jobOptions } from '../../examples/main-job/arguments/parse.ts'
import { HELP } from '../../examples/main-job/help.ts'

describe('the arguments of --sales', () => {
  it('are read with their defaults', () => {
    const defaults = { file: 's', tolerance: '0', returnDays: 30, zone: 'Asia/Shanghai' }
    expect(jobOptions(['--sales', 's']).sales).toEqual(defaults)
    const more = ['--tolerance', '2.5', '--return-days', '14', '--zone', 'Europe/London', '--json']
    expect(jobOptions(['--sales', 's', ...more])).toMatchObject({
      sales: { file: 's', tolerance: '2.5', returnDays: 14, zone: 'Europe/London' },
      tickets: undefined,
      json: true,
    })
    expect(jobOptions([]).sales).toBeUndefined()
  })

  it.each([
    [['--sales'], "'--sales <value>' argument missing"],
    [['--sales='], '--sales needs the name of a file'],
    [['--sales', 's', '--sales', 't'], '--sales is given twice'],
    [['--sales', 's', '--purchases', 'p'], '--purchases and --sales are two runs: give one of them'],
    [['--sales', 's', '--tickets', 't'], '--tickets and --sales are two runs: give one of them'],
    [['--sales', 's', '--log', './s'], '--sales and --log name the same file'],
    [['--sales', 's', '--limit', '15'], '--limit goes with --tickets FILE'],
    [['--sales', 's', '--departments', '3'], '--departments goes with --purchases FILE'],
    [['--sales', 's', '--tolerance', '101'], '--tolerance is "101", expected a share in per cent from 0 to 100'],
    [['--sales', 's', '--tolerance', '5%'], '--tolerance is "5%"'],
    [['--sales', 's', '--tolerance', '1.00001'], '--tolerance is "1.00001"'],
    [['--sales', 's', '--return-days', '0'], '--return-days is "0", expected a whole number of days from 1 to 1000'],
    [['--sales', 's', '--zone', 'Mars/Olympus'], '--zone is "Mars/Olympus", expected an IANA zone'],
    [['--tolerance', '5'], '--tolerance goes with --sales FILE'],
    [['--tickets', 't', '--return-days', '5'], '--return-days goes with --sales FILE'],
    [['--zone', 'Europe/Rome'], '--zone goes with --tickets FILE or --sales FILE'],
    [['--json'], '--json goes with --purchases FILE or --tickets FILE or --sales FILE'],
  ])('refuses %j', (args, message) => {
    expect(() => jobOptions(args)).toThrow(message)
  })

  it('stand on the help page in both languages', () => {
    for (const page of Object.values(HELP)) {
      for (const name of ['sales', 'tolerance', 'return-days', 'zone']) expect(page).toContain(`--${name}`)
      for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })
})
