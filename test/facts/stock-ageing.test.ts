/** 库龄: the acceptance cases of others' systems, and what they leave open. */
import { describe, expect, test } from 'vitest'
import { layersOf } from '../../src/facts/inventory/views/layers.ts'
import { inventoryContext, stockAgeing, stockKeeping } from '../../src/index.ts'
import { type CaseStep, given } from '../../src/testing/index.ts'
import { act, issue, listItem, move, receive, setUpLocation } from '../../src/testing/steps/inventory.ts'
import { adjust, approveCount, planCount, recordCount } from '../steps/inventory.ts'
import { on } from '../steps/times.ts'

const AS_OF = '2021-12-10T12:00:00+08:00'

/** Free of every rule: the regulation is in force for the ranges of its view alone. */
const reading = stockKeeping({
  countEvery: 'month',
  expiryWarningDays: 30,
  slowMovingAfterDays: 180,
  clearExpiredWithinDays: 7,
})
const free = { ...reading, definition: { ...reading.definition, rules: [], obligations: [] } }

async function aged(steps: readonly CaseStep[], at = AS_OF) {
  const { office } = await given({ regulations: [free], contexts: [inventoryContext] }, ...steps).expect({})
  const [item] = await office.view(stockAgeing, 'I-1', { at })
  return item!
}

const slots = ({ layers }: { readonly layers: readonly { readonly quantity: string; readonly at: string }[] }) =>
  layers.map(({ quantity, at }) => [Number(quantity), at.slice(0, 10)])

const start = on('2021-12-01', listItem(), setUpLocation(), setUpLocation('F-2'))
const came = (day: string, quantity: string) => on(day, receive(quantity, { source: 'production' }))
const went = (day: string, quantity: string) => on(day, issue(quantity))
const counts = (day: string, countId: string, counted: string) =>
  on(
    day,
    planCount({ countId }),
    { ...approveCount(), command: { type: 'count.approve', countId } },
    recordCount(counted, { countId }),
    adjust({ countId }),
  )

describe('cases of other systems', () => {
  test('AGE-02: an issue across layers', async () => {
    const item = await aged([
      ...start,
      ...came('2021-12-01', '50'),
      ...came('2021-12-02', '20'),
      ...went('2021-12-02', '60'),
    ])
    expect(slots(item)).toEqual([[10, '2021-12-02']])
    expect(item.onHand).toBe('10')
  })

  const age04 = [...start, ...came('2021-12-01', '30'), ...came('2021-12-02', '20'), ...went('2021-12-03', '10')]
  test('AGE-04: the oldest goes first', async () => {
    const item = await aged(age04)
    expect(slots(item)).toEqual([
      [20, '2021-12-01'],
      [20, '2021-12-02'],
    ])
    expect(item.onHand).toBe('40')
  })

  test('AGE-05: what is owed is filled first; what remains keeps its own date', () => {
    const at = (day: string, quantity: number) => ({
      at: `2021-12-${day}T00:00:00.000Z`,
      from: quantity < 0 ? 'I-1/F-1' : null,
      to: quantity < 0 ? null : 'I-1/F-1',
      quantity: String(Math.abs(quantity)),
    })
    const piles = layersOf([at('01', -30), at('02', 20), at('03', 20), at('03', 10)])
    const pile = piles.get('I-1/F-1')!
    expect(slots(pile)).toEqual([
      [10, '2021-12-03'],
      [10, '2021-12-03'],
    ])
    expect(pile.owed).toBe('0')
    expect(layersOf([at('01', -30), at('02', 20)]).get('I-1/F-1')).toEqual({ layers: [], owed: '10' })
  })

  test('AGE-05 again, told late: goods that had not come yet do not go out', async () => {
    const late = { ...went('2021-12-01', '30')[0]!, recorded: '2021-12-04' }
    const steps = [
      ...start,
      ...came('2021-12-02', '20'),
      ...came('2021-12-03', '20'),
      ...came('2021-12-03', '10'),
      late,
    ]
    await expect(aged(steps)).rejects.toThrow('I-1/F-1 has 0 free, 30 is asked for')
  })

  test('AGE-07: a count, a lower count, an issue', async () => {
    const item = await aged([
      ...start,
      ...counts('2021-12-01', 'N-1', '1000'),
      ...counts('2021-12-02', 'N-2', '400'),
      ...went('2021-12-03', '10'),
    ])
    expect(slots(item)).toEqual([[390, '2021-12-01']])
    expect(item.onHand).toBe('390')
  })

  test('AGE-09: all of AGE-04 is 0 to 30 days old', async () => {
    const { ranges } = await aged(age04)
    expect(ranges).toEqual([
      { from: 0, to: 30, quantity: '40' },
      { from: 31, to: 60, quantity: '0' },
      { from: 61, to: 90, quantity: '0' },
      { from: 91, to: null, quantity: '0' },
    ])
  })
})

describe('what is there', () => {
  test('keeps its age when it is moved, and the oldest goes first there, too', async () => {
    const item = await aged([
      ...start,
      ...came('2021-12-01', '30'),
      ...on('2021-12-02', receive('5', { source: 'production', locationId: 'F-2' })),
      ...on('2021-12-03', move('transfer', '10', { toLocationId: 'F-2' })),
      ...on('2021-12-04', issue('8', { locationId: 'F-2' })),
    ])
    expect(item.layers.map(({ quantity, at, locationId }) => [quantity, at.slice(0, 10), locationId])).toEqual([
      ['20', '2021-12-01', 'F-1'],
      ['2', '2021-12-01', 'F-2'],
      ['5', '2021-12-02', 'F-2'],
    ])
  })

  test('a count adds a layer at its moment only for what exceeds', async () => {
    const item = await aged([...start, ...came('2021-12-01', '30'), ...counts('2021-12-05', 'N-1', '30.5')])
    expect(item.layers.map(({ quantity, days }) => [quantity, days])).toEqual([
      ['30', 9],
      ['0.5', 5],
    ])
  })

  test('what a count absorbed is in no layer', async () => {
    const late = { ...came('2021-12-04', '7')[0]!, recorded: '2021-12-07' }
    const item = await aged([...start, ...came('2021-12-01', '30'), ...counts('2021-12-05', 'N-1', '30'), late])
    expect(slots(item)).toEqual([[30, '2021-12-01']])
  })

  test('as of a day before the count was posted, nothing is absorbed by it', async () => {
    const late = { ...came('2021-12-04', '7')[0]!, recorded: '2021-12-07' }
    const item = await aged(
      [...start, ...came('2021-12-01', '30'), ...counts('2021-12-05', 'N-1', '30'), late],
      '2021-12-04T20:00:00+08:00',
    )
    expect(slots(item)).toEqual([
      [30, '2021-12-01'],
      [7, '2021-12-04'],
    ])
  })

  test('a day is a day of the office, whatever the hour', async () => {
    const item = await aged(
      [...start, ...on('2021-12-01 23:59', receive('1', { source: 'production' }))],
      '2021-12-31T00:01:00+08:00',
    )
    expect(item.layers).toMatchObject([{ days: 30 }])
    expect(item.ranges[0]).toMatchObject({ quantity: '1' })
  })

  test('the ranges are a number of the company', () => {
    const given = (ageingRanges: number[]) => reading.definition.parameters.ageingRanges!.schema.safeParse(ageingRanges)
    expect(given([7]).success).toBe(true)
    expect([[], [30, 30], [60, 30], [0], [1.5]].filter(one => given(one).success)).toEqual([])
  })

  test('a write-off takes the oldest', async () => {
    const item = await aged([
      ...start,
      ...came('2021-12-01', '30'),
      ...came('2021-12-02', '20'),
      ...on(
        '2021-12-03',
        act('inventory.write-off', 'warehouse', {
          itemId: 'I-1',
          locationId: 'F-1',
          quantity: '35',
          cause: 'damaged',
          reason: 'wet',
        }),
      ),
    ])
    expect(slots(item)).toEqual([[15, '2021-12-02']])
  })
})
