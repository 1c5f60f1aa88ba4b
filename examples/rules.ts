/** What of the regulations the library keeps: every provision with its clauses and how many cases show it. */
import { parseArgs } from 'node:util'
import {
  type Clauses,
  type Force,
  type Language,
  type ObligationDefinition,
  outsideOf,
  provisionsOf,
  type RuleDefinition,
  type Text,
} from '../src/index.ts'
import type { RegulationCase } from '../src/testing/index.ts'
import { editionBooks } from '../test/cases/editions.ts'
import { caseBooks } from '../test/cases/index.ts'
import { UsageError } from './main-job/faults.ts'
import { padEnd, padStart, wrap } from './main-job/report/text-width.ts'

interface Row {
  readonly id: string
  /** 'rule', 'obligation', or how else the clause is kept. */
  readonly kind: string
  readonly clauses: readonly string[]
  readonly cases: number
  readonly title: Text
  readonly force: Force | undefined
}

interface Book {
  readonly title: Text
  readonly edition: string
  readonly rules: readonly RuleDefinition[]
  readonly obligations: readonly ObligationDefinition[]
  readonly cases: readonly RegulationCase[]
  readonly clauses: Clauses
}

const books = (): readonly Book[] => [
  ...caseBooks.map(({ inForce, cases, clauses }) => ({ ...inForce().definition, cases, clauses })),
  ...editionBooks.map(({ edition: { id, title }, clauses, parts }) => ({
    title,
    edition: id,
    rules: parts.flatMap(part => part.inForce().definition.rules),
    obligations: parts.flatMap(part => part.inForce().definition.obligations),
    cases: parts.flatMap(({ cases }) => cases),
    clauses,
  })),
]

// The pages of the cases are read only where they are counted.
const booksWithCounts = () =>
  books().map(({ title, edition, rules, obligations, cases, clauses }) => {
    const row = (kind: string, one: Pick<Row, 'id' | 'clauses' | 'title'>, force?: Force): Row => {
      const { id, clauses, title } = one
      return { id, kind, clauses, cases: cases.filter(({ provision }) => provision === id).length, title, force }
    }
    const rows = [
      ...rules.map(one => row('rule', one, one.force)),
      ...obligations.map(one => row('obligation', one, one.force)),
      ...provisionsOf(clauses).map(one => row(one.kind, one)),
    ]
    return { title, edition, rows, outside: outsideOf(clauses) }
  })

/** The documents are named `A00`, `D11`, …; what any company that keeps books holds to stands in none of them. */
const isOfDocument = (clause: string) => /^[AD]\d\d/.test(clause)

function asJson(): string {
  const books = booksWithCounts()
  const all = books.flatMap(({ rows }) => rows.map(({ id, kind, clauses, cases }) => ({ id, kind, clauses, cases })))
  const provisions = all.filter(({ clauses }) => clauses.some(isOfDocument))
  const house = all.filter(({ clauses }) => !clauses.some(isOfDocument))
  return `${JSON.stringify({ provisions, house, outside: books.flatMap(({ outside }) => outside) }, null, 2)}\n`
}

const WIDTH = 80
const NAME = 42

const WORDS = {
  en: {
    kinds: { rule: 'rule', obligation: 'obligation', fact: 'fact', view: 'view' } as Record<string, string>,
    force: { must: 'must', 'in-principle': 'in principle' },
    cases: 'cases',
    outside: 'Not kept, because no data could decide it:',
  },
  zh: {
    kinds: {
      rule: '规则',
      obligation: '义务',
      fact: '事实记录',
      view: '查询',
      parameter: '参数',
      classification: '分类',
      permission: '许可',
    } as Record<string, string>,
    force: { must: '强制', 'in-principle': '原则上' },
    cases: '案例',
    outside: '不予执行，因为任何数据都无法判定：',
  },
} as const

function asTable(lang: Language): string {
  const words = WORDS[lang]
  const lines = booksWithCounts().flatMap(({ title, edition, rows, outside }) => {
    const cases = rows.reduce((sum, one) => sum + one.cases, 0)
    return [
      `${title[lang]} (${edition}): ${rows.length}, ${words.cases} ${cases}`,
      '',
      ...rows.flatMap(row => told(row, lang)),
      ...(outside.length === 0 ? [] : [words.outside]),
      ...outside.flatMap(({ clause, reason }) => indented(`${clause}: ${reason}`)),
      '',
    ]
  })
  return lines.join('\n')
}

function told({ id, kind, clauses, cases, title, force }: Row, lang: Language): string[] {
  const { kinds, force: forces } = WORDS[lang]
  const how = [kinds[kind] ?? kind, ...(force ? [forces[force]] : [])].join(', ')
  const figures = `${padEnd(how, 28)}${padStart(String(cases), 10)}`
  return [
    ...(id.length < NAME ? [`${padEnd(id, NAME)}${figures}`] : [id, `${padEnd('', NAME)}${figures}`]),
    ...indented(title[lang]),
    ...indented(clauses.join(', ')),
  ]
}

function indented(text: string): string[] {
  return wrap(text, WIDTH - 4).map(line => `    ${line}`)
}

const HELP: Readonly<Record<Language, string>> = {
  en: `Usage: npm run -s rules -- [options]

Every rule, every obligation and whatever else keeps a clause of the
regulations, with its clauses and the number of its cases.

  --json         as JSON: { provisions: [{ id, kind, clauses, cases }],
                 house: the same of no document,
                 outside: [{ clause, reason }] }
  --lang zh|en   the language of the table (en)
  -h, --help     this page
`,
  zh: `用法：npm run -s rules -- [选项]

列出执行制度条款的每条规则、每项义务和其他安排，附所依条款和案例数。

  --json         以 JSON 输出：{ provisions: [{ id, kind, clauses, cases }],
                 house: 不出自文件的内部规则，形式相同,
                 outside: [{ clause, reason }] }
  --lang zh|en   表格的语言（默认 en）
  -h, --help     本页
`,
}

function answer(args: readonly string[]): string {
  const { help, json, lang } = asked(args)
  if (help) return HELP[lang]
  return json ? asJson() : asTable(lang)
}

function asked(args: readonly string[]): { help: boolean; json: boolean; lang: Language } {
  const options = {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    lang: { type: 'string' },
  } as const
  const { help = false, json = false, lang = 'en' } = valuesOf(() => parseArgs({ args: [...args], options }).values)
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is "${lang}", expected zh or en`)
  return { help, json, lang }
}

function valuesOf<Values>(parse: () => Values): Values {
  try {
    return parse()
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0]!)
  }
}

// Whoever reads only the beginning (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', fault => {
  if ((fault as NodeJS.ErrnoException).code !== 'EPIPE') throw fault
})

try {
  process.stdout.write(answer(process.argv.slice(2)))
} catch (fault) {
  if (!(fault instanceof UsageError)) throw fault
  process.stderr.write(`${fault.message}\nnpm run -s rules -- --help tells what there is.\n`)
  process.exitCode = 2
}
