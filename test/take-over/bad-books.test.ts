/** Books that cannot be taken over: each flaw by row, column and value, and nothing is written. */
import { describe, expect, test } from 'vitest'
import { isGuijuError } from '../../src/index.ts'
import { takeOver } from '../../src/take-over/index.ts'
import { actor, flawsOf, HEADER, officeOn, plain } from './offices.ts'

const one = (change: Readonly<Record<number, unknown>>) => plain('K-1').map((cell, at) => change[at] ?? cell)

describe('a row', () => {
  test.each([
    ['an unknown grade', one({ 3: '金牌' }), '客户等级', '金牌', /VIP/],
    ['no customer', one({ 0: ' ' }), '客户编号', '', /not blank/],
    ['a day that does not exist', one({ 4: '2023-02-29' }), '准入日期', '2023-02-29', /a day that exists/],
    ['the number of a day as text', one({ 4: '45382' }), '准入日期', '45382', /this would be 2024-03-31/],
    ['a formula', one({ 4: { formula: 'TODAY()' } }), '准入日期', '=TODAY()', /no formula/],
    ['bytes that are no text', one({ 1: '\uFFFD东' }), '部门', '\uFFFD东', /UTF-8 or GB18030/],
    ['a number that was rounded', one({ 0: 1.5 }), '客户编号', '1.5', /rounded/],
    ['an invisible character', one({ 0: 'K\u200B1' }), '客户编号', 'K\u200B1', /invisible/],
    ['another kind of customer', one({ 2: '友商' }), '客户性质', '友商', /one of/],
  ])('%s', async (_, row, column, value, expected) => {
    const flaws = await flawsOf([HEADER, row as never])
    expect(flaws).toMatchObject([{ row: 2, column, value }])
    expect(flaws[0]!.expected.en).toMatch(expected)
    expect(flaws[0]!.expected.zh).toMatch(/\p{Script=Han}/u)
  })

  test('longer than the header', async () => {
    expect(await flawsOf([HEADER, plain('K-1', ['more'])])).toMatchObject([{ row: 2, value: 'more' }])
  })
})

describe('a header', () => {
  test.each([
    ['without titles', [['客户清单'], HEADER, plain('K-1')], [{ row: 1, column: '客户清单' }]],
    ['with an unknown column', [[...HEADER, '积分'], plain('K-1')], [{ row: 1, column: '积分', value: '积分' }]],
    ['with a column twice', [[...HEADER, 'Grade'], plain('K-1')], [{ row: 1, column: 'Grade' }]],
    ['twice', [HEADER, ['Customer id', 'Department', 'Kind of customer', 'Grade', 'Admitted on']], [{ row: 2 }]],
    ['alone', [HEADER], [{ row: 1 }]],
    ['nowhere', [], [{ row: 1 }]],
  ])('%s', async (_, rows, flaws) => {
    expect((await flawsOf(rows)).slice(0, flaws.length)).toMatchObject(flaws)
  })

  test('in Chinese and English mixed, in another order, with width and case of its own', async () => {
    const office = officeOn()
    const rows = [
      ['ＧＲＡＤＥ', ' 部门 ', 'kind of  customer', '客户编号 *'],
      ['优选', '东区', '企业', 'Ｋ－１２'],
    ]
    expect(await takeOver(office, rows, { actor })).toMatchObject({ status: 'taken-over', rows: 1 })
  })

  test('with titles of its own, and columns that are passed over', async () => {
    const rows = [['代码', ...HEADER.slice(1), '积分'], plain('K-1', ['9'])]
    const options = { mapping: { customerId: '代码' }, ignore: ['积分'], actor }
    expect(await takeOver(officeOn(), rows, options)).toMatchObject({ status: 'taken-over' })
  })
})

describe('a book', () => {
  const titles = [...HEADER, '客户名称', '在档文书', '确非同一客户']

  test.each([
    ['a customer twice', [plain('K-1'), plain('K-2'), plain('K-1')], [{ row: 4, value: 'K-1' }]],
    ['ids that look alike', [plain('K-1'), plain('k-1')], [{ row: 3, value: 'k-1' }]],
    ['another name', [plain('K-1', ['甲']), ['K-1', 'west', '企业', 'vip', '', '乙']], [{ row: 3, value: '乙' }]],
    [
      'another kind',
      [plain('K-1'), ['K-1', 'west', '医疗机构', 'vip', '']],
      [{ row: 3, value: 'medical-institution' }],
    ],
    [
      'a paper twice',
      [plain('K-1', ['', '重点客户计划:P-1']), plain('K-2', ['', '建议:P-1'])],
      [{ row: 3, value: 'P-1' }],
    ],
    ['a paper of no kind', [plain('K-1', ['', '便条:P-1'])], [{ row: 2, column: '在档文书' }]],
    ['a day to come', [plain('K-1').with(4, '2026-03-03')], [{ row: 2, refused: 'past-is-past' }]],
  ])('%s', async (_, rows, flaws) => {
    expect(await flawsOf([titles, ...rows])).toMatchObject(flaws)
  })

  test('a customer that is on the books already', async () => {
    const office = officeOn()
    const conditions = {
      legalCapacity: true,
      businessLicence: true,
      taxRegistration: true,
      goodReputation: true,
      contractSigned: true,
      noOffences: true,
      protectsBrand: true,
    }
    await office.execute({
      type: 'customer.admit',
      customerId: 'K-2',
      departmentId: 'east',
      kind: 'enterprise',
      conditions,
    })
    const flaws = await flawsOf([HEADER, plain('K-1'), plain('K-2')], {}, office)
    expect(flaws).toMatchObject([{ row: 3, value: 'K-2', refused: 'customer-not-yet-on-books' }])
  })

  test('with more flaws than are told', async () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => plain(`K-${index}`).with(3, '?'))
    const outcome = await takeOver(officeOn(), [HEADER, ...rows], { actor })
    expect(outcome).toMatchObject({ status: 'unfit', flawCount: 1_500 })
    expect(outcome.status === 'unfit' && outcome.flaws.length).toBe(1_000)
  })

  test('what cannot be gone through twice, and what its host throws', async () => {
    const once = [HEADER][Symbol.iterator]()
    await expect(takeOver(officeOn(), once as never)).rejects.toSatisfy(error => isGuijuError(error, 'INVALID_OPTION'))
    const failing = function* () {
      yield HEADER
      throw new Error('the disk is gone')
    }
    await expect(takeOver(officeOn(), failing)).rejects.toMatchObject({ code: 'HOST_FAULT' })
    expect(await flawsOf(['a text' as never])).toMatchObject([{ row: 1 }, { row: 1 }])
  })
})
