/** What a fact says, by a template with optional parts. */
import { describe, expect, test } from 'vitest'
import { sentenceIn, type Wording } from '../../src/kinds/sentences.ts'

const sentences = {
  'box.packed': { zh: '装箱 {boxId}[，内有 {things}]{sealed}', en: 'box {boxId} packed[ with {things}]{sealed}' },
  'box.sent': { zh: '{sentAt} 发往 {to}[（{note}）]', en: 'sent at {sentAt} to {to}[ ({note})]' },
  'box.listed': { zh: '清单：{rows}', en: 'listed: {rows}' },
  'box.owned': { zh: '属 {owner}[；分属：{owners}]', en: 'owned by {owner}[; in parts: {owners}]' },
}
const wording: Wording<keyof typeof sentences> = {
  sentences,
  labels: {
    sealed: { true: { zh: '，已封', en: ', sealed' }, false: { zh: '', en: '' } },
    things: { cup: { zh: '杯', en: 'cups' } },
    to: { null: { zh: '无人', en: 'nobody' } },
  },
  entries: {
    rows: { zh: '{name}[ {count} 个]', en: '{name}[ x {count}]' },
    owner: { zh: '{name}[（{city}）]', en: '{name}[ of {city}]' },
    owners: { zh: '{name}', en: '{name}', between: { zh: '、', en: ' and ' } },
  },
}
const told = (type: keyof typeof sentences, data: object) => sentenceIn(wording, type, data, at => `<${at}>`)

describe('a sentence', () => {
  test('tells texts as they are, codes and flags by their labels, lists in the way of the language', () => {
    expect(told('box.packed', { boxId: 'B-1', things: ['cup', 'plate'], sealed: true })).toEqual({
      zh: '装箱 B-1，内有 杯、plate，已封',
      en: 'box B-1 packed with cups, plate, sealed',
    })
  })

  test('passes over a part whose field is null, empty or not there', () => {
    for (const things of [null, [], undefined]) {
      expect(told('box.packed', { boxId: 'B-1', things, sealed: false }).en).toBe('box B-1 packed')
    }
  })

  test('tells moments as the wall shows them, and what is nothing by its label', () => {
    const sentAt = '2026-03-01T00:00:00.000Z'
    expect(told('box.sent', { sentAt, to: null, note: null }).en).toBe(`sent at <${sentAt}> to nobody`)
  })

  test('tells each entry of a list by a sentence of its own', () => {
    const rows = [
      { name: 'cup', count: 2 },
      { name: 'plate', count: null },
    ]
    expect(told('box.listed', { rows })).toEqual({ zh: '清单：cup 2 个；plate', en: 'listed: cup x 2; plate' })
  })

  test('tells an object by its own fields, and may join entries by words of its own', () => {
    const owners = [{ name: 'wang' }, { name: 'li' }]
    expect(told('box.owned', { owner: { name: 'wang', city: null }, owners: [] })).toEqual({
      zh: '属 wang',
      en: 'owned by wang',
    })
    expect(told('box.owned', { owner: { name: 'wang', city: 'Xi an' }, owners })).toEqual({
      zh: '属 wang（Xi an）；分属：wang、li',
      en: 'owned by wang of Xi an; in parts: wang and li',
    })
  })

  test('takes brackets and braces of the data as texts', () => {
    expect(told('box.sent', { sentAt: 'now', to: '[{note}]', note: '{to}' }).en).toBe('sent at now to [{note}] ({to})')
  })
})
