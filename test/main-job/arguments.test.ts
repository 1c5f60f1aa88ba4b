import { describe, expect, it } from 'vitest'
import { jobOptions } from '../../examples/main-job/arguments/parse.ts'
import { runMainJob } from './running.ts'

describe('arguments', () => {
  it('are read with their defaults', () => {
    expect(jobOptions([])).toEqual({
      help: false,
      lang: 'en',
      purchases: undefined,
      departments: 10,
      db: undefined,
      log: undefined,
      json: false,
    })
    const asked = jobOptions([
      '--purchases',
      'p',
      '--departments',
      '3',
      '--json',
      '--lang',
      'zh',
      '--db',
      'd',
      '--log',
      'l',
    ])
    expect(asked).toEqual({ help: false, lang: 'zh', purchases: 'p', departments: 3, db: 'd', log: 'l', json: true })
  })

  it.each([
    [['--foo'], "Unknown option '--foo'"],
    [['file.txt'], "Unexpected argument 'file.txt'"],
    [['--lang'], "'--lang <value>' argument missing"],
    [['--lang', 'fr'], '--lang is "fr", expected zh or en'],
    [['--lang', 'en', '--lang', 'zh'], '--lang is given twice'],
    [['--purchases'], 'argument missing'],
    [['--purchases='], '--purchases needs the name of a file'],
    [['--purchases', 'p', '--departments', '0'], '--departments is "0", expected a whole number from 1 to 1000'],
    [['--purchases', 'p', '--departments', '1e3'], '--departments is "1e3"'],
    [['--purchases', 'p', '--departments', '1001'], '--departments is "1001"'],
    [['--departments', '3'], '--departments goes with --purchases FILE'],
    [['--json'], '--json goes with --purchases FILE'],
    [['--json=yes'], "'--json' does not take an argument"],
    [['--purchases', 'p', '--log', './p'], '--purchases and --log name the same file'],
    [['--db', 'same', '--log', 'same'], '--db and --log name the same file'],
  ])('refuses %j', (args, message) => {
    expect(() => jobOptions(args)).toThrow(message)
  })

  it('ends with code 2, the reason and the hint, and no stack', () => {
    const { code, out, err } = runMainJob('--lang', 'fr')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('--lang is "fr", expected zh or en\nnpm start -- --help tells what there is.\n')
  })

  it('has a help page in both languages', () => {
    const pages = [runMainJob('--help'), runMainJob('-h', '--lang', 'zh')]
    for (const { code, out } of pages) {
      expect(code).toBe(0)
      for (const name of ['lang', 'purchases', 'departments', 'what-if', 'json', 'db', 'log'])
        expect(out).toContain(`--${name}`)
    }
  })
})
