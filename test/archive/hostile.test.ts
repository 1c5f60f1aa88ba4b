/** Lines that no export has written: each is refused with a typed error that names the line, quickly. */
import { describe, expect, test } from 'vitest'
import { importLog, linesOf, verifyExport } from '../../src/archive/index.ts'
import { isGuijuError, memoryStore } from '../../src/index.ts'
import { exported, filled, gathered, plainEvents } from './logs.ts'

const [header, first, second, footer] = (await exported(await filled(memoryStore(), plainEvents(2)))) as [
  string,
  string,
  string,
  string,
]
const chained = (await exported(await filled(memoryStore(), plainEvents(2)), 'log')) as [string, string, string, string]
const HASH = 'a'.repeat(64)

/** The second line of a file, which says something else. */
function changed(from: string, to: string, line = first): string {
  expect(line).toContain(from)
  return line.replace(from, to)
}

const lines: readonly [what: string, line: string][] = [
  ['an empty line', ''],
  ['spaces', '   '],
  ['no JSON', 'hello'],
  ['half of an event', first.slice(0, 100)],
  ['a number', '7'],
  ['null', 'null'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['another header', header],
  ['a space', changed('{"event"', '{ "event"')],
  ['a space at the end', `${first} `],
  ['a carriage return', `${first}\r`],
  ['a byte order mark', `\ufeff${first}`],
  ['a key twice', changed('"type":"customer.graded"', '"type":"customer.graded","type":"customer.graded"')],
  ['a key twice, unlike', changed('"position":1', '"position":1,"position":2')],
  ['another key', changed('"position":1', '"position":1,"more":1')],
  ['another key of the event', changed('"version":1', '"version":1,"z":1')],
  ['keys in another order', changed('{"customer":"C-0","grade":"vip"}', '{"grade":"vip","customer":"C-0"}')],
  ['__proto__ in the data', changed('"grade":"vip"', '"__proto__":{"polluted":1}')],
  ['__proto__ of the event', changed('{"event":{', '{"event":{"__proto__":{"polluted":1},')],
  ['__proto__ of the line', changed('{"event"', '{"__proto__":{"footer":1},"event"')],
  ['a fraction', changed('"vip"', '1.5')],
  ['a number written otherwise', changed('"vip"', '1e2')],
  ['minus zero', changed('"vip"', '-0')],
  ['a number too large', changed('"vip"', '9007199254740993')],
  ['infinity', changed('"vip"', '1e400')],
  ['an escape that is not needed', changed('"vip"', '"\\u0076ip"')],
  ['an escaped slash', changed('"vip"', '"\\/"')],
  ['NUL', changed('"vip"', '"\\u0000"')],
  ['a lone surrogate, escaped', changed('"vip"', '"\\ud800"')],
  ['a lone surrogate', changed('"vip"', '"\ud800"')],
  ['depth', changed('"vip"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
  ['depth of objects', changed('"vip"', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)],
  ['depth where no data is', '['.repeat(100_000)],
  ['depth of the actor', changed('{"id":"U-1","role":"director"}', `${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
  ['a text of 10 MB', changed('"vip"', `"${'x'.repeat(10_000_000)}"`)],
  ['10 MB of brackets', '['.repeat(10_000_000)],
  ['10 MB of nothing', ' '.repeat(10_000_000)],
  [
    '10,001 tags',
    changed('["customer:1","n:0"]', JSON.stringify(Array.from({ length: 10_001 }, (_, tag) => `t:${tag}`))),
  ],
  ['a tag twice', changed('["customer:1","n:0"]', '["n:0","n:0"]')],
  ['tags that are none', changed('["customer:1","n:0"]', '{"length":1}')],
  ['an empty id', changed('"id":"e-1"', '"id":""')],
  ['no id', changed('"id":"e-1",', '')],
  ['no moment', changed('"recordedAt":"2026-01-02T03:04:06.789Z",', '')],
  ['no version', changed(',"version":1', '')],
  ['no data', changed('"data":{"customer":"C-0","grade":"vip"},', '')],
  ['no meta', changed('"meta":{"digest":"0123456789abcdef"},', '')],
  ['no type', changed('"type":"customer.graded",', '')],
  ['a moment of another form', changed('2026-01-02T03:04:05.678Z', '2026-01-02T03:04:05Z')],
  ['a day that there is not', changed('2026-01-02T03:04:05.678Z', '2026-02-30T03:04:05.678Z')],
  ['an actor with more', changed('"role":"director"', '"role":"director","secret":"x"')],
  ['a version of 0', changed('"version":1', '"version":0')],
  ['position 0', changed('"position":1', '"position":0')],
  ['a negative position', changed('"position":1', '"position":-1')],
  ['a position as text', changed('"position":1', '"position":"1"')],
  ['a position too large', changed('"position":1', '"position":9007199254740992')],
  ['no position', changed(',"position":1', '')],
  ['a hash without a chain', changed('"position":1', `"hash":"${HASH}","position":1`)],
  ['no event', '{"position":1}'],
  ['an event that is none', '{"event":[],"position":1}'],
  ['a footer too early', footer],
  ['a footer that is none', '{"footer":null}'],
]

describe('a line that is', () => {
  test.each(lines)('%s', async (_, line) => {
    const file = [header, line, second, footer]
    const store = memoryStore()
    const error = await importLog(store, file).catch(error => error)
    expect(isGuijuError(error, 'ARCHIVE_INVALID') && error.details).toMatchObject({ line: 2 })
    expect(error.message.length).toBeLessThan(400)
    expect((await store.read('all')).events).toEqual([])
    expect(await verifyExport(file)).toMatchObject({ intact: false, kind: 'invalid', line: 2, number: 1 })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test('sound', async () => {
    expect(await verifyExport([header, first, second, footer])).toEqual({ intact: true, count: 2, head: null })
  })
})

describe('a file with', () => {
  const invalid = (line: number) => ({ intact: false, kind: 'invalid', line })
  const files: readonly [what: string, file: readonly string[], found: object][] = [
    ['a byte order mark', [`\ufeff${header}`, first, second, footer], invalid(1)],
    ['an empty line at the end', [header, first, second, footer, ''], invalid(5)],
    ['something behind the footer', [header, first, second, footer, first], invalid(5)],
    ['two footers', [header, first, second, footer, footer], invalid(5)],
    ['positions that fall', [header, second, first, footer], invalid(3)],
    ['an event twice', [header, first, first, second, footer], invalid(3)],
    ['an event less', [header, first, footer], invalid(3)],
    ['a footer of another count', [header, first, second, footer.replace('"count":2', '"count":3')], invalid(4)],
    ['a footer of another position', [header, first, second, footer.replace('"last":2', '"last":3')], invalid(4)],
    ['a footer with a hash', [header, first, second, footer.replace('null', `"${HASH}"`)], invalid(4)],
    ['a footer with no hash', [...chained.slice(0, 3), footer], invalid(4)],
    [
      'a footer with another hash',
      [...chained.slice(0, 3), chained[3].replace(/"hash":"\w+"/, `"hash":"${HASH}"`)],
      invalid(4),
    ],
    ['another format', [header.replace('guiju-log', 'other'), footer], invalid(1)],
    ['no version', [header.replace(',"version":1', ''), footer], invalid(1)],
    ['a version as text', [header.replace('"version":1', '"version":"2"'), footer], invalid(1)],
    ['a header with more', [header.replace('"after":0', '"after":0,"more":1'), footer], invalid(1)],
    ['no header', [first, second, footer], invalid(1)],
    ['another algorithm', [chained[0].replace('SHA-256', 'MD5'), ...chained.slice(1)], invalid(1)],
    ['another beginning', [chained[0].replace(/"hash":"\w+"/, `"hash":"${HASH}"`), ...chained.slice(1)], invalid(1)],
    ['another name', [chained[0].replace('"log":"log"', '"log":"gol"'), ...chained.slice(1)], invalid(1)],
    [
      'a chain that begins elsewhere',
      [chained[0].replace('"count":0', '"count":0').replaceAll(':0', ':1'), ...chained.slice(1)],
      { intact: false },
    ],
    ['no hash', [chained[0], first, second, chained[3]], invalid(2)],
    [
      'a hash of another form',
      [chained[0], chained[1].replace(/"hash":"\w/, '"hash":"A'), chained[2], chained[3]],
      invalid(2),
    ],
  ]
  test.each(files)('%s', async (_, file, found) => {
    expect(await verifyExport(file)).toMatchObject(found)
    await expect(importLog(memoryStore(), file)).rejects.toMatchObject({ name: 'GuijuError' })
  })

  test('a later version', async () => {
    const file = [header.replace('"version":1', '"version":2'), footer]
    await expect(verifyExport(file)).rejects.toMatchObject({ code: 'ARCHIVE_NEWER', details: { line: 1 } })
    await expect(importLog(memoryStore(), file)).rejects.toMatchObject({ code: 'ARCHIVE_NEWER' })
  })

  test('something that is no text', async () => {
    await expect(importLog(memoryStore(), [header, 7 as never])).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' })
  })
})

describe('cutting into lines', () => {
  test('knows no line end but \\n', async () => {
    const text = 'a\u2028b\u2029c\r\nd\n\ne\u0085f'
    expect(await gathered(linesOf([text]))).toEqual(['a\u2028b\u2029c\r', 'd', '', 'e\u0085f'])
    expect(await gathered(linesOf([]))).toEqual([])
    expect(await gathered(linesOf(['\n']))).toEqual([''])
  })

  test('refuses what is no UTF-8', async () => {
    for (const bytes of [[0xff], [0x61, 0x0a, 0xc3], [0xed, 0xa0, 0x80]]) {
      await expect(gathered(linesOf([Uint8Array.from(bytes)]))).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' })
    }
  })

  test('refuses a line without end', async () => {
    function* endless(): Generator<string> {
      for (;;) yield 'x'.repeat(10_000_000)
    }
    await expect(gathered(linesOf(endless()))).rejects.toMatchObject({ code: 'ARCHIVE_INVALID', details: { line: 1 } })
  })
})
