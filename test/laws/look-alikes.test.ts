/** Ids that are read alike meet under one skeleton; ids of an ordinary series do not; one of two twins is admitted. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { skeletons } from '../../src/facts/customer/events/look-alikes.ts'
import { lookAlikes } from '../../src/facts/customer/states/look-alikes.ts'
import { id as idSchema } from '../../src/facts/fields.ts'
import { customerAdmitted, likelyTwins } from '../../src/index.ts'
import { admit } from '../steps/customer.ts'
import { logOf, runs, stage } from './offices.ts'

const alike = (one: string, other: string) => skeletons(one).some(text => skeletons(other).includes(text))

const WIDTHS: readonly ((id: string) => string)[] = [
  id => id.normalize('NFC'),
  id => id.normalize('NFD'),
  id => id.normalize('NFKC'),
  id => id.normalize('NFKD'),
  id => id.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
]
const CASES: readonly ((id: string) => string)[] = [
  id => id,
  id => id.toUpperCase(),
  id => id.toLowerCase(),
  id => id.replaceAll('A', 'А').replaceAll('o', 'о').replaceAll('-', '–'),
]

const letters = fc.constantFrom(...'aAoOlL01-éßſĳＡ①客户é한カｶÅΣς')
const texts = fc.oneof(
  fc.string({ unit: letters, minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
)
const ids = texts.filter(text => idSchema.safeParse(text).success)

describe('ids that are read alike', () => {
  test('in another width, form and case, or with letters of another script, they meet', () =>
    fc.assert(
      fc.property(ids, fc.constantFrom(...WIDTHS), fc.constantFrom(...CASES), (id, width, change) => {
        const typed = width(change(id))
        expect({ id, typed, alike: alike(id, typed) }).toEqual({ id, typed, alike: true })
      }),
      runs(1_000),
    ))

  test('a figure and the letter that is read as it meet, in one case', () => {
    const meeting = [
      ['C-1', 'C-l'],
      ['C-1', 'C-I'],
      ['C-0', 'C-O'],
      ['C-0', 'C-o'],
      ['c-1', 'C-1'],
      ['С-1', 'C-1'],
      ['c–1', 'C-1'],
      ['Ӑ̃!', 'Ẵ!'],
      ['ё', 'ë'],
    ] as const
    for (const [one, other] of meeting) expect([one, other, alike(one, other)]).toEqual([one, other, true])
    const apart = [
      ['C-1', 'C-L'],
      ['C-1', 'C-11'],
      ['C-1', 'C1'],
      ['C-1', 'C-2'],
      ['Zoë', 'Zoe'],
    ] as const
    for (const [one, other] of apart) expect([one, other, alike(one, other)]).toEqual([one, other, false])
  })

  test('no two of a series of numbers or of hexadecimal ids are read alike', () => {
    const series = [
      Array.from({ length: 5_000 }, (_, index) => `C-${index}`),
      Array.from({ length: 5_000 }, (_, index) => `c-${index.toString(16)}`),
      Array.from({ length: 5_000 }, (_, index) => `客户${index}`),
    ]
    for (const all of series)
      expect(new Set(all.flatMap(id => [...new Set(skeletons(id))])).size).toBeLessThanOrEqual(2 * all.length)
    for (const all of series) expect(all.filter((id, index) => index > 0 && alike(id, all[index - 1]!))).toEqual([])
    for (const all of series) expect(new Set(all.map(id => skeletons(id)[0])).size).toBe(all.length)
    for (const all of series) expect(new Set(all.map(id => skeletons(id)[1])).size).toBe(all.length)
  })

  test('the longest id there can be makes tags that a store takes', async () => {
    const { store } = stage()
    const longest = 'ﷺ'.repeat(200)
    expect(idSchema.safeParse(longest).success).toBe(true)
    const { command } = admit(longest)
    const { type: _, ...data } = command
    const rest = { name: null, region: null, remote: false, varieties: [], licensedVarieties: [] }
    const event = customerAdmitted.of({ ...rest, ...data } as never)
    await expect(store.append([event])).resolves.toBeDefined()
    for (const key of lookAlikes.keys(event as never)) expect([...key].length).toBeLessThanOrEqual(400)
  })
})

describe('twins at admission', () => {
  const TWIN = 'Ｃ-1'

  test('the refusal names them; who is told apart is admitted, and is not asked about again', async () => {
    const { office, store } = stage()
    await office.execute(admit('C-1').command)
    const refused = await office.execute(admit(TWIN).command)
    expect(refused.status).toBe('refused')
    expect(refused.findings.find(({ verdict }) => verdict === 'failed')).toMatchObject({
      rule: 'customer-looks-like-no-other',
      actual: ['C-1'],
      facts: { customer: TWIN },
    })
    const other = await office.execute(admit(TWIN, { distinctFrom: ['C-1'] }).command)
    expect(other.status).toBe('accepted')
    expect((await office.execute(admit(TWIN, { departmentId: 'west' }).command)).status).toBe('accepted')
    expect((await office.execute(admit('C-1', { departmentId: 'west' }).command)).status).toBe('accepted')
    expect(await office.view(likelyTwins, '')).toEqual([])
    expect((await office.execute(admit('c-1').command)).status).toBe('refused')
    expect(await logOf(store)).toHaveLength(4)
  })

  test('of two at the same time one is admitted', async () => {
    const { office } = stage()
    const outcomes = await Promise.all(['C-1', TWIN].map(id => office.execute(admit(id).command)))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['accepted', 'refused'])
  })

  test('twins in a log of before the tag was there are found by the question', async () => {
    const { office, store } = stage()
    await office.execute(admit('C-1').command)
    const [first] = await logOf(store)
    const data = { ...(first!.data as object), customerId: 'c-1' }
    await store.append([{ type: first!.type, data, tags: ['customer:c-1', 'department:east'] }])
    expect(await office.view(likelyTwins, '')).toEqual([
      { customerId: 'C-1', looksLike: ['c-1'] },
      { customerId: 'c-1', looksLike: ['C-1'] },
    ])
  })
})
