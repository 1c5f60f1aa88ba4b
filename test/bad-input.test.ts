/** Bad input: a clear error in milliseconds that names the field and the value, and a log that is as it was. */
import { describe, expect, test } from 'vitest'
import type { CommandMeta } from '../src/core/intake.ts'
import { GuijuError, isGuijuError } from '../src/index.ts'
import { ASSESSMENT, CONDITIONS } from '../src/testing/history/values.ts'
import { codeOf, expectSame, logOf, type Stage, stage } from './laws/offices.ts'
import { quickest } from './quickest.ts'

const both = { customerId: 'C-1', departmentId: 'east' }
const admit = { type: 'customer.admit', ...both, kind: 'medical-institution', conditions: CONDITIONS }
const trade = { type: 'customer.trade', ...both, amount: '10' }

async function faultOf(at: Stage, command: unknown, meta?: CommandMeta): Promise<GuijuError> {
  const log = await logOf(at.store)
  let fault: unknown
  const elapsed = await quickest(async () => {
    fault = await at.office.execute(command, meta).catch((error: unknown) => error)
  })
  expectSame(await logOf(at.store), log)
  if (!isGuijuError(fault)) throw new Error(`expected a GuijuError, got ${String(fault)} ${JSON.stringify(fault)}`)
  expect(fault.message.length).toBeLessThan(5_000)
  expect(JSON.stringify(fault.details).length).toBeLessThan(10_000)
  expect(elapsed).toBeLessThan(50)
  return fault
}

/** An office that has taken something in, so that the first compilation of schemas is not measured. */
async function warmStage(): Promise<Stage> {
  const at = stage()
  await at.office.execute({ ...admit, customerId: 'C-0' })
  await at.office.execute({ ...trade, customerId: 'C-0' })
  await at.office.execute({ ...trade, amount: 'x' }).catch(() => undefined)
  return at
}

interface Bad {
  readonly command: unknown
  readonly meta?: CommandMeta
  readonly code?: string
  readonly field: string
  /** A part of the value as it is shown. */
  readonly value?: string
}

function refuses(cases: Readonly<Record<string, () => Bad>>): void {
  for (const [name, make] of Object.entries(cases)) {
    test(name, async () => {
      const { command, meta, code = 'INVALID_COMMAND', field, value } = make()
      const fault = await faultOf(await warmStage(), command, meta)
      expect(fault.code).toBe(code)
      expect(fault.details.field).toBe(field)
      if (value !== undefined) expect(fault.details.value).toContain(value)
      const named = field === '' ? 'command' : (field.split(/[.[]/).at(-1) as string).slice(0, 20)
      if (code !== 'UNKNOWN_COMMAND') expect(fault.message).toContain(named)
    })
  }
}

const withAmount = (amount: unknown, value?: string): Bad => ({
  command: { ...trade, amount },
  field: 'amount',
  ...(value !== undefined && { value }),
})
const withId = (customerId: unknown, value?: string): Bad => ({
  command: { ...admit, customerId },
  field: 'customerId',
  ...(value !== undefined && { value }),
})
const own = (json: string): unknown => ({ ...trade, ...JSON.parse(json) })

describe('what is no command', () => {
  const NONE = [undefined, null, 1, 'customer.admit', true, [], () => {}, Symbol('x'), 10n, new Date(), new Map()]
  for (const one of NONE) {
    test(`${typeof one} ${String(one)}`, async () => {
      expect((await faultOf(await warmStage(), one)).code).toBe('INVALID_COMMAND')
    })
  }

  refuses({
    'an empty object': () => ({ command: {}, field: 'type', value: 'undefined' }),
    'a type that is no text': () => ({ command: { type: 1 }, field: 'type', value: '1' }),
    'an unknown type': () => ({
      command: { type: 'customer.adore' },
      code: 'UNKNOWN_COMMAND',
      field: 'type',
      value: 'adore',
    }),
    'a type of 10 MB': () => ({ command: { type: 'x'.repeat(10_000_000) }, field: 'type' }),
    'the name of an inherited property as its type': () => ({
      command: { type: 'constructor' },
      code: 'UNKNOWN_COMMAND',
      field: 'type',
    }),
    'a class instance': () => ({
      command: new (class {
        type = 'customer.trade'
      })(),
      field: '',
    }),
    'an inherited command': () => ({ command: Object.create(trade), field: '' }),
    'a proxy that has been revoked': () => {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return { command: proxy, field: '' }
    },
  })

  test('an unknown type names those that there are', async () => {
    const fault = await faultOf(await warmStage(), { type: 'customer.adore' })
    expect(fault.details.known).toContain('customer.admit')
  })
})

describe('fields', () => {
  refuses({
    'one is missing': () => ({ command: { type: 'customer.trade', ...both }, field: 'amount', value: 'undefined' }),
    'one too many': () => ({ command: { ...trade, discount: '1' }, field: 'discount', value: '1' }),
    'one too many, nested': () => ({ command: { ...admit, scale: { bedz: 1 } }, field: 'scale.bedz', value: '1' }),
    'a wrong kind': () => ({ command: { ...admit, remote: 'false' }, field: 'remote', value: 'false' }),
    'a word that is not in the list': () => ({ command: { ...admit, kind: 'friend' }, field: 'kind', value: 'friend' }),
    'a fraction of a bed': () => ({ command: { ...admit, scale: { beds: 0.5 } }, field: 'scale.beds', value: '0.5' }),
    'a condition left out': () => ({
      command: { ...admit, conditions: { legalCapacity: true } },
      field: 'conditions.businessLicence',
      value: 'undefined',
    }),
    '__proto__ as JSON gives it': () => ({
      command: JSON.parse('{"type":"customer.trade","__proto__":{"amount":"1"}}'),
      field: '__proto__',
    }),
    '__proto__, nested': () => ({
      command: { ...admit, scale: JSON.parse('{"__proto__":{"beds":900}}') },
      field: 'scale.__proto__',
    }),
    constructor: () => ({ command: own('{"constructor":{"prototype":{"x":1}}}'), field: 'constructor' }),
    toString: () => ({ command: own('{"toString":"x"}'), field: 'toString' }),
    'an inherited field': () => ({
      command: Object.assign(Object.create({ amount: '10' }), { type: 'customer.trade', ...both }),
      field: '',
    }),
    'a getter that throws': () => ({
      command: {
        ...trade,
        get variety() {
          throw new Error('not to be read')
        },
      },
      field: 'variety',
    }),
  })

  test('nothing has been polluted', () => {
    const nobody: Record<string, unknown> = {}
    expect([nobody.amount, nobody.beds, nobody.x]).toEqual([undefined, undefined, undefined])
  })

  test('a getter is read once: what was checked is what is decided on', async () => {
    const at = await warmStage()
    let reads = 0
    const sly = {
      ...trade,
      customerId: 'C-0',
      get amount() {
        reads += 1
        return reads === 1 ? '10' : 'NaN'
      },
    }
    expect((await at.office.execute(sly)).status).toBe('accepted')
    expect(reads).toBe(1)
    expect((await logOf(at.store)).at(-1)?.data).toMatchObject({ amount: '10' })
  })

  test('a command without a prototype is a command', async () => {
    const at = await warmStage()
    const bare = Object.assign(Object.create(null), trade, { customerId: 'C-0' })
    expect((await at.office.execute(bare)).status).toBe('accepted')
  })

  test('of a key that stands twice in JSON the last counts, as JSON.parse says', async () => {
    const at = await warmStage()
    const text = '{"type":"customer.trade","customerId":"C-0","departmentId":"east","amount":"1","amount":"2"}'
    expect((await at.office.execute(JSON.parse(text))).status).toBe('accepted')
    expect((await logOf(at.store)).at(-1)?.data).toMatchObject({ amount: '2' })
  })

  test('what the caller changes later changes nothing', async () => {
    const at = await warmStage()
    const varieties = ['knee']
    const conditions = { ...CONDITIONS }
    const asked = at.office.execute({ ...admit, varieties, licensedVarieties: ['knee', 'hip'], conditions })
    varieties.push('hip')
    conditions.noOffences = false
    await asked
    expect((await logOf(at.store)).at(-1)?.data).toMatchObject({ varieties: ['knee'], conditions: CONDITIONS })
    expect(Object.isFrozen(varieties) || Object.isFrozen(conditions)).toBe(false)
  })
})

describe('amounts', () => {
  const WRONG = [
    '',
    ' ',
    '-1',
    '-0',
    '+1',
    '1e3',
    '1E3',
    '0x10',
    '0b1',
    '1_000',
    '1,000',
    '.5',
    '5.',
    '01',
    'NaN',
    'Infinity',
  ]
  const LONG = [
    '1e900000000',
    '1'.repeat(40),
    `0.${'1'.repeat(7)}`,
    '9'.repeat(100_000),
    '0'.repeat(200_000),
    '١٢',
    '１２',
  ]
  refuses(
    Object.fromEntries(
      [...WRONG, ...LONG].map(text => [`'${text.slice(0, 15)}'`, () => withAmount(text, text.slice(0, 10))]),
    ),
  )
  refuses({
    NaN: () => withAmount(Number.NaN, 'NaN'),
    Infinity: () => withAmount(Number.POSITIVE_INFINITY, 'Infinity'),
    '-0': () => withAmount(-0, '-0'),
    'a number': () => withAmount(10, '10'),
    'a bigint': () => withAmount(10n, '10n'),
    null: () => withAmount(null, 'null'),
    undefined: () => withAmount(undefined, 'undefined'),
    'a list': () => withAmount(['10'], 'array'),
    'an object with toString': () => ({
      command: { ...trade, amount: { toString: () => '10' } },
      field: 'amount.toString',
    }),
  })

  test('equal amounts are written alike', async () => {
    const at = await warmStage()
    for (const amount of ['10', '10.0', '10.000000']) await at.office.execute({ ...trade, customerId: 'C-0', amount })
    const written = (await logOf(at.store)).slice(-3).map(event => (event.data as typeof trade).amount)
    expect(written).toEqual(['10', '10', '10'])
  })
})

describe('ids', () => {
  const INVISIBLE = {
    'zero-width space': '\u200b',
    joiner: '\u200d',
    'byte order mark': '\ufeff',
    'right-to-left override': '\u202e',
  }
  const CONTROLS = {
    'a tab': '\t',
    'a line feed': '\n',
    escape: '\u001b',
    'a line separator': '\u2028',
    'soft hyphen': '\u00ad',
  }
  refuses({
    empty: () => withId('', '""'),
    blank: () => withId('   '),
    'a blank at the end': () => withId('C-1 '),
    'a blank of another script at its head': () => withId('\u3000C-1'),
    'of 10,000 characters': () => withId('x'.repeat(10_000), 'xxx'),
    'of 201 characters': () => withId('x'.repeat(201)),
    NUL: () => withId('C\0'),
    'a lone surrogate': () => withId('C-\ud800'),
    __proto__: () => withId('__proto__', '__proto__'),
    'a number': () => withId(1, '1'),
    'a list': () => withId(['C-1']),
  })
  refuses(
    Object.fromEntries(
      Object.entries({ ...INVISIBLE, ...CONTROLS }).map(([name, sign]) => [name, () => withId(`C${sign}1`)]),
    ),
  )
  refuses({
    'in a nested list': () => ({ command: { ...admit, varieties: ['knee', 'h\u200bip'] }, field: 'varieties.1' }),
    'a lone surrogate as a key': () => ({ command: { ...admit, scale: { '\udc00': 1 } }, field: 'scale.\udc00' }),
  })
})

describe('dates', () => {
  const command = { ...trade, customerId: 'C-0' }
  const NO_DATES = ['2025-02-30T00:00:00Z', '2025-02-29T00:00:00.000Z', '2025-13-01T00:00:00Z', '2025-04-31T00:00:00Z']
  const NO_TIMES = ['2025-01-01T24:00:00Z', '2025-01-01T00:60:00Z', '2025-01-01T23:59:60Z', '2025-01-01T00:00:00+24:00']
  const NO_ZONES = [
    '2025-01-01T00:00:00',
    '2025-01-01T00:00:00.000',
    '2025-01-01',
    '2025-01-01 00:00:00Z',
    'yesterday',
    '',
  ]
  const NO_TEXTS = [
    0,
    1_735_689_600_000,
    Number.NaN,
    new Date(0),
    null,
    {},
    'x'.repeat(1_000_000),
  ] as unknown as string[]
  for (const occurredAt of [...NO_DATES, ...NO_TIMES, ...NO_ZONES, ...NO_TEXTS]) {
    refuses({
      [`occurredAt ${String(occurredAt).slice(0, 30)}`]: () => ({
        command,
        meta: { occurredAt },
        code: 'INVALID_DATE',
        field: 'meta.occurredAt',
      }),
    })
  }
  refuses({
    'in the future': () => ({
      command,
      meta: { occurredAt: '2026-01-01T00:00:05.001Z' },
      code: 'OCCURRED_IN_FUTURE',
      field: 'meta.occurredAt',
      value: '2026-01-01T00:00:05.001Z',
    }),
    'a day that does not exist, in a field': () => ({
      command: { type: 'customer.settle', ...both, amount: '1', dueOn: '2025-02-29' },
      field: 'dueOn',
      value: '2025-02-29',
    }),
    'a day with a time, in a field': () => ({
      command: { type: 'customer.settle', ...both, amount: '1', dueOn: '2025-02-28T00:00:00Z' },
      field: 'dueOn',
    }),
  })

  test('the same moment in any zone is one moment', async () => {
    const at = await warmStage()
    at.clock.set('2026-07-01T00:00:00.000Z')
    for (const occurredAt of ['2026-06-01T08:00:00+08:00', '2026-05-31T24:00:00Z', '2026-05-31T19:00:00.000-05:00']) {
      await at.office.execute(command, { occurredAt }).catch(() => undefined)
    }
    expect((await logOf(at.store)).slice(-2).map(event => event.occurredAt)).toEqual(
      Array(2).fill('2026-06-01T00:00:00.000Z'),
    )
  })
})

describe('what is said beside the command', () => {
  const command = { ...trade, customerId: 'C-0' }
  const WRONG: Readonly<Record<string, readonly [meta: unknown, field: string]>> = {
    'meta is null': [null, 'meta'],
    'meta is a text': ['c-1', 'meta'],
    'meta is a list': [[], 'meta'],
    'an unknown field': [{ commandID: 'c' }, 'meta.commandID'],
    'an empty command id': [{ commandId: '' }, 'meta.commandId'],
    'a long command id': [{ commandId: 'x'.repeat(201) }, 'meta.commandId'],
    'a command id of 10 MB': [{ commandId: 'x'.repeat(10_000_000) }, 'meta.commandId'],
    'half a character in a command id': [{ commandId: '\ud800' }, 'meta.commandId'],
    'NUL in a command id': [{ commandId: 'a\0' }, 'meta.commandId'],
    'a number as a command id': [{ commandId: 1 }, 'meta.commandId'],
    'null as a command id': [{ commandId: null }, 'meta.commandId'],
    'an actor that is a text': [{ actor: 'li' }, 'meta.actor'],
    'an actor that is null': [{ actor: null }, 'meta.actor'],
    'an actor without an id': [{ actor: { role: 'clerk' } }, 'meta.actor.id'],
    'an actor with an inherited id': [{ actor: Object.create({ id: 'li' }) }, 'meta.actor.id'],
    'an actor with a password': [{ actor: { id: 'li', password: 'x' } }, 'meta.actor.password'],
    'an actor whose role is a number': [{ actor: { id: 'li', role: 1 } }, 'meta.actor.role'],
  }
  refuses(
    Object.fromEntries(
      Object.entries(WRONG).map(([name, [meta, field]]) => [
        name,
        (): Bad => ({ command, meta: meta as CommandMeta, field }),
      ]),
    ),
  )

  test('a command id may hold colons, slashes, blanks and any script, and stays what it is', async () => {
    const at = await warmStage()
    const ids = [
      'a:b',
      'a/b',
      'a b',
      'a%2Fb',
      '客户',
      '🙂',
      'e\u0301',
      '\u00e9',
      'command:x',
      '__proto__',
      'constructor',
    ]
    for (const commandId of ids) await at.office.execute(command, { commandId })
    for (const commandId of ids) await at.office.execute(command, { commandId })
    expect((await logOf(at.store)).slice(2).map(event => event.commandId)).toEqual(ids)
  })
})

describe('size and depth', () => {
  const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown
  const deepObject = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`) as unknown
  const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one)
  const cyclic: Record<string, unknown> = { ...admit }
  cyclic.scale = cyclic
  const ring: unknown[] = []
  ring.push(ring)

  const LARGE: Readonly<Record<string, () => unknown>> = {
    '20,000 lists deep': () => ({ ...admit, varieties: deep(20_000) }),
    '20,000 objects deep': () => ({ ...admit, scale: deepObject(20_000) }),
    '33 levels deep': () => ({ ...admit, scale: deepObject(33) }),
    'a command that is a list, 20,000 deep': () => deep(20_000),
    'a cycle': () => cyclic,
    'a list that holds itself': () => ({ ...admit, varieties: ring }),
    'a text of 10 MB': () => ({ ...admit, name: 'x'.repeat(10_000_000) }),
    'a name of 10 MB': () => ({ ...admit, ['x'.repeat(10_000_000)]: 1 }),
    'a long name with many children': () => ({ ...admit, ['x'.repeat(500_000)]: { ...many(50_000, 0) } }),
    'a million empty texts': () => ({ ...admit, varieties: many(1_000_000, '') }),
    'a hundred thousand empty texts': () => ({ ...admit, varieties: many(100_000, '') }),
    'a hundred thousand lists': () => ({ ...admit, varieties: many(100_000, []) }),
    'a hundred thousand names': () => ({ ...admit, ...many(100_000, 0) }),
    'twenty thousand names': () => ({ ...admit, scale: { ...many(20_000, 0) } }),
    'ten thousand wrong ids': () => ({ ...admit, varieties: many(10_000, ' ') }),
    '10 MB of small texts': () => ({ ...admit, varieties: many(1_000_000, 'knee-joint') }),
  }
  for (const [name, make] of Object.entries(LARGE)) {
    test(name, async () => {
      expect((await faultOf(await warmStage(), make())).code).toBe('INVALID_COMMAND')
    })
  }

  test('a command of the usual size is far from the limits', async () => {
    const at = await warmStage()
    const varieties = Array.from({ length: 1_000 }, (_, index) => `variety number ${index}`)
    expect((await at.office.execute({ ...admit, varieties, licensedVarieties: varieties })).status).toBe('accepted')
  })
})

describe('values that JSON does not have', () => {
  const VALUES: Readonly<Record<string, unknown>> = {
    Date: new Date(0),
    Map: new Map([['a', 1]]),
    Set: new Set([1]),
    bigint: 1n,
    function: () => 1,
    symbol: Symbol('s'),
    'a boxed text': new String('a'),
    'a regular expression': /a/,
    'an error': new Error('a'),
    bytes: new Uint8Array(3),
    'a promise': Promise.resolve(1),
    NaN: Number.NaN,
    '-Infinity': Number.NEGATIVE_INFINITY,
    '-0': -0,
  }
  for (const [name, value] of Object.entries(VALUES)) {
    refuses({
      [name]: () => ({ command: { ...admit, name: value }, field: 'name' }),
      [`${name} in a list`]: () => ({ command: { ...admit, varieties: ['knee', value] }, field: 'varieties[1]' }),
    })
  }
  refuses({
    // A field of an object that is undefined was left out, as in JSON; a place of a list was not.
    'undefined in a list': () => ({ command: { ...admit, varieties: ['knee', undefined] }, field: 'varieties[1]' }),
    'a list with a hole': () => {
      const varieties = ['knee', 'hip', 'spine']
      delete varieties[1]
      return { command: { ...admit, varieties }, field: 'varieties[1]', value: 'undefined' }
    },
  })
})

describe('a command about nobody is refused, not thrown', () => {
  const about = { customerId: 'C-9', departmentId: 'east' }
  const COMMANDS: readonly object[] = [
    { type: 'customer.update', ...about },
    { type: 'customer.grade', ...about, grade: 'vip' },
    { type: 'customer.review', ...about, result: 'good', assessment: ASSESSMENT },
    { type: 'customer.remove', ...about, criterion: 'left' },
    { type: 'customer.record-incident', ...about, kind: 'late-payment' },
    { type: 'customer.record-visit', ...about },
    { type: 'customer.record-contact', ...about, channel: 'phone' },
    { type: 'customer.trade', ...about, amount: '1' },
    { type: 'customer.settle', ...about, amount: '1' },
    { type: 'customer.delist', customerId: 'C-9', list: 'company', reason: 'a' },
    { type: 'customer.blacklist', customerId: 'C-9', list: 'company', departmentId: 'east', reason: 'a' },
    { type: 'customer.blacklist', customerId: 'C-9', list: 'department', reason: 'a' },
    { type: 'paper.answer', paperId: 'P-9', answer: 'a', adopted: true },
  ]
  for (const command of COMMANDS) {
    test(JSON.stringify(command).slice(0, 90), async () => {
      const at = await warmStage()
      const { length } = await logOf(at.store)
      const outcome = await at.office.execute(command)
      expect(outcome.status).toBe('refused')
      expect(outcome.findings.some(({ verdict }) => verdict === 'failed')).toBe(true)
      for (const finding of outcome.findings) expect(at.office.explain(finding, 'en')).not.toContain('{')
      expect((await logOf(at.store)).length).toBe(length)
    })
  }
})

describe('the time that input takes grows no faster than the input, or is too short to matter', () => {
  const FIELDS: Readonly<Record<string, (size: number) => object>> = {
    'an amount of nines': size => ({ ...trade, amount: '9'.repeat(size) }),
    'an amount of zeros': size => ({ ...trade, amount: `0.${'0'.repeat(size)}` }),
    'an id of blanks': size => ({ ...admit, customerId: ' '.repeat(size) }),
    'an id of zero-width spaces': size => ({ ...admit, customerId: '\u200b'.repeat(size) }),
    'an id of combining marks': size => ({ ...admit, customerId: `e${'\u0301'.repeat(size)}` }),
    'an id of emoji': size => ({ ...admit, customerId: '🙂'.repeat(size / 2) }),
    'a date of digits': size => ({ type: 'customer.settle', ...both, amount: '1', dueOn: '2'.repeat(size) }),
    'a share of digits': size => ({ ...paper, content: { vipShare: '1'.repeat(size) } }),
    'a line of text': size => ({ ...paper, title: 'a b '.repeat(size / 4) }),
    'a list of ids': size => ({
      ...admit,
      varieties: Array.from({ length: size / 16 }, (_, index) => `variety ${index}`),
    }),
    'a list of blanks': size => ({ ...admit, varieties: Array.from({ length: size / 16 }, () => ' ') }),
    'many fields': size => Object.fromEntries(Array.from({ length: size / 16 }, (_, index) => [`field ${index}`, 1])),
  }
  const paper = { type: 'paper.file', paperId: 'P-1', departmentId: 'east', kind: 'customer-structure', title: 'a' }
  for (const [name, make] of Object.entries(FIELDS)) {
    test(name, async () => {
      const { office } = await warmStage()
      let before = Number.POSITIVE_INFINITY
      for (let size = 1_024; size <= 1_048_576; size *= 2) {
        const command = make(size)
        const elapsed = await quickest(() => office.execute(command).catch(() => undefined))
        expect(elapsed <= 50 || elapsed / before <= 2.5, `${size}: ${elapsed} ms after ${before} ms`).toBe(true)
        before = elapsed
      }
    })
  }

  test('a date beside the command', async () => {
    const { office } = await warmStage()
    for (const sign of ['0', 'T', '-', ':', '2025-01-01T']) {
      const occurredAt = sign.repeat(1_000_000)
      const elapsed = await quickest(() => office.execute(trade, { occurredAt }).catch(() => undefined))
      expect(elapsed).toBeLessThan(50)
    }
  })
})

test('an error is a GuijuError with code, details and cause, and its message is one line', async () => {
  const fault = await faultOf(await warmStage(), { ...trade, amount: 'one\nline' }, { commandId: 'c' })
  expect(fault).toBeInstanceOf(GuijuError)
  expect(fault.name).toBe('GuijuError')
  expect(fault.message).not.toContain('\n')
  expect(await codeOf(() => Promise.reject(fault))).toBe('INVALID_COMMAND')
})
