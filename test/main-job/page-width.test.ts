/** Every report stays within 80 columns in both languages, whatever stands in the file. */
import { describe, expect, it } from 'vitest'
import { HELP } from '../../examples/main-job/help.ts'
import { widestOf } from '../../examples/main-job/report/text-width.ts'
import { call, registerFile } from './calls-files.ts'
import { fileWith, output } from './running.ts'

const NAMES = {
  'long names': (of: string, index: number) =>
    `${of} of the Department of Buildings and Sanitation ${index} of the City`,
  'long words': (of: string, index: number) => `${of}${'x'.repeat(140)}${index}`,
  'Chinese names': (of: string, index: number) => `${of}客户服务中心第${index}分部${'很长的名称'.repeat(8)}`,
  'names that terminals do not agree on': (of: string, index: number) => `${of}“Отдел…${'Ж'.repeat(60)}”${index}`,
} as const

type Name = (typeof NAMES)[keyof typeof NAMES]

function wideLines(report: string): string[] {
  return report.split('\n').filter(line => widestOf(line) > 80)
}

function tickets(name: Name): string {
  const header = 'Case ID,Activity,Complete Timestamp,customer,product,responsible_section,Resource'
  const rows = Array.from({ length: 90 }, (_, index) => {
    const month = String((index % 9) + 1).padStart(2, '0')
    const names = [name('Customer', index), name('Product', index), name('Section', index), name('Person', index)]
    return [
      `${name('Case', index)},Assign seriousness,2019-${month}-05 09:00:00,${names.join(',')}`,
      `${name('Case', index)},${name('Unknown', index)},2020-${month}-06 09:00:00,${names.map(each => `X${each}`.slice(0, 199)).join(',')}`,
      `${name('Case', index)},Closed,2021-${month}-07 09:00:00,${names.join(',')}`,
      `${name('Case', index)},Wait,2022-${month}-08 09:00:00,${names.join(',')}`,
      `${name('Case', index)},Wait,${name('notime', index)},${names.join(',')}`,
    ]
  })
  return fileWith(`${[header, ...rows.flat()].join('\n')}\n`, `${'tickets'.repeat(20)}.csv`)
}

function sales(name: Name): string {
  const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
  const short = (of: string, index: number) => name(of, index).slice(-50)
  const rows = Array.from({ length: 30 }, (_, index) => [
    `${index},${short('code', index)},${name('Article', index)},999999999,2026-01-05 09:00:00,123456789012.5,${short('customer', index)},F`,
    `C${'9'.repeat(39)},${short('code', index)},${name('Article', index)},-5,2026-05-05 09:00:00,1,${short('customer', index)},F`,
    `C1${index},${short('code', index)},${name('Article', index)},-999999999,2026-06-05 09:00:00,1,${short('customer', index)},F`,
    `${name('none', index)},${short('code', index)},x,1,2026-06-05 09:00:00,1,1,F`,
  ])
  return fileWith(`${[header, ...rows.flat()].join('\n')}\n`, 'sales.csv')
}

function calls(name: Name): string {
  const rows = Array.from({ length: 30 }, (_, index) =>
    call(name('Call', index), {
      department: name('Department', index),
      customer: name('Customer', index),
      clerk: name('Clerk', index),
      kind: name('Kind', index),
      rings: index % 2 === 0 ? '9' : name('rings', index),
      'referred at': '10:03',
      'answered at': '12:00',
      'complaint id': name('Complaint', index % 2),
    }),
  )
  return registerFile(rows)
}

function purchases(): string {
  const rows = Array.from({ length: 60 }, (_, index) => `${999_999_999_999_900 + index} 19970110 1 ${900 + index}.00`)
  return fileWith(rows.join('\n'), `${'purchases'.repeat(15)}.txt`)
}

describe.each(['en', 'zh'])('in %s, 80 columns are enough', lang => {
  it('for the made-up year and for the help', async () => {
    expect(wideLines(await output('--lang', lang))).toEqual([])
    expect(wideLines(HELP[lang as 'en'])).toEqual([])
  })

  it('for purchases', async () => {
    expect(wideLines(await output('--purchases', purchases(), '--departments', '1', '--lang', lang))).toEqual([])
  })

  it.each(Object.entries(NAMES))('for tickets with %s', async (_, name) => {
    const report = await output('--tickets', tickets(name), '--lang', lang)
    expect(wideLines(report)).toEqual([])
    expect(report.split('\n').length).toBeLessThan(300)
    expect(report).toMatch(/and 70 sections more|另有 70 个工单较少的部门/)
  })

  it.each(Object.entries(NAMES))('for calls with %s', async (_, name) => {
    for (const file of [calls(name), tickets(name)]) {
      expect(wideLines(await output('--calls', file, '--lang', lang))).toEqual([])
    }
  })

  it.each(Object.entries(NAMES))('for sales with %s', async (_, name) => {
    expect(wideLines(await output('--sales', sales(name), '--lang', lang))).toEqual([])
  })
})
