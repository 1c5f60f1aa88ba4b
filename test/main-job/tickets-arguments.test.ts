import { describe, expect, it } from 'vitest'
import { jobOptions } from '../../examples/main-job/arguments/parse.ts'
import { HELP } from '../../examples/main-job/help.ts'

describe('the arguments of --tickets', () => {
  it('are read with their defaults', () => {
    expect(jobOptions(['--tickets', 't']).tickets).toEqual({ file: 't', limit: 15, zone: 'Asia/Shanghai' })
    const asked = jobOptions(['--tickets', 't', '--limit', '30', '--zone', 'Europe/Rome', '--json'])
    expect(asked).toMatchObject({ tickets: { file: 't', limit: 30, zone: 'Europe/Rome' }, json: true })
    expect(jobOptions([]).tickets).toBeUndefined()
  })

  it.each([
    [['--tickets'], "'--tickets <value>' argument missing"],
    [['--tickets='], '--tickets needs the name of a file'],
    [['--tickets', 't', '--tickets', 'u'], '--tickets is given twice'],
    [['--tickets', 't', '--purchases', 'p'], '--purchases and --tickets are two runs: give one of them'],
    [['--tickets', 't', '--departments', '3'], '--departments goes with --purchases FILE'],
    [['--tickets', 't', '--log', './t'], '--tickets and --log name the same file'],
    [['--tickets', 't', '--limit', '0'], '--limit is "0", expected a whole number of days from 1 to 1000'],
    [['--tickets', 't', '--limit', '1001'], '--limit is "1001"'],
    [['--tickets', 't', '--limit', '1.5'], '--limit is "1.5"'],
    [['--tickets', 't', '--limit', '-1'], "'--limit' argument is ambiguous"],
    [['--tickets', 't', '--zone', 'Mars/Olympus'], '--zone is "Mars/Olympus", expected an IANA zone'],
    [['--tickets', 't', '--zone='], '--zone is "", expected an IANA zone'],
    [['--limit', '15'], '--limit goes with --tickets FILE'],
    [['--purchases', 'p', '--zone', 'Europe/Rome'], '--zone goes with --tickets FILE'],
    [['--json'], '--json goes with --purchases FILE or --tickets FILE'],
  ])('refuses %j', (args, message) => {
    expect(() => jobOptions(args)).toThrow(message)
  })

  it('stand on the help page in both languages', () => {
    for (const page of Object.values(HELP)) {
      for (const name of ['tickets', 'limit', 'zone']) expect(page).toContain(`--${name}`)
    }
  })
})
