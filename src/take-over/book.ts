/** The book of an office: every customer that is on a department's books, as rows that `takeOver` reads. */
import type { Actor, DeepReadonly, FactOf } from '../core/event.ts'
import type { Language } from '../core/finding.ts'
import type { Instant } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { wordFor } from '../core/vocabulary.ts'
import { customerAdmitted } from '../facts/customer/events/index.ts'
import { customerFile, type OnBooks, onBooksOf } from '../facts/customer/states/customer-file.ts'
import { customerWords } from '../facts/customer/words/index.ts'
import { filingWords } from '../facts/filing/words.ts'
import type { PaperOnFile, TakenOver } from '../facts/takeover/states.ts'
import { papersOfCustomer, takenOverSheet } from '../facts/takeover/views.ts'
import type { Office } from '../office/office.ts'
import { localDate } from '../time/local-date.ts'
import { COLUMN_NAMES, type ColumnName, columnOf, SPECIALTY_WORDS } from './columns.ts'
import { partsSaid } from './forms.ts'

export interface BookOptions {
  /** Of titles and codes; Chinese where it is left out. */
  readonly language?: Language
  /** Who asks: what he may not see is left blank. */
  readonly actor?: Actor
}

/** What the columns of days say, by what the log knows of it. */
const MOMENTS = {
  admittedOn: 'admittedAt',
  gradedOn: 'gradedAt',
  reviewedOn: 'reviewedAt',
  contactedOn: 'contactedAt',
  visitedOn: 'visitedAt',
} as const satisfies Partial<Record<ColumnName, keyof OnBooks>>

type Days = keyof typeof MOMENTS
const DAYS = Object.keys(MOMENTS) as readonly Days[]

/** With the days of all moments on the wall of the office: whoever writes a book has no calendar but the office's. */
const onTheBooks = defineView({
  name: 'on-the-books',
  question: { zh: '这个客户在哪些部门的名册上？', en: 'On which books is this customer?' },
  fold: customerFile,
  answer: ({ state, calendar }) => {
    const { customerId, name, kind, region, remote, scale } = state
    const on = (at: Instant | null) => (at === null ? null : { at, day: localDate(calendar, at) })
    const places = onBooksOf(state).map(one => ({
      departmentId: one.departmentId,
      grade: one.grade,
      varieties: one.varieties,
      licensedVarieties: one.licensedVarieties,
      conditions: one.conditions,
      gradings: one.gradings.length,
      told: DAYS.map(name => ({ name, on: on(one[MOMENTS[name]]) })),
    }))
    return { customerId, name, kind, region, remote, scale, places }
  },
})

type Told = Awaited<ReturnType<typeof onBooksNow>>
type Place = Told['places'][number]

const onBooksNow = (office: Office, customerId: string, actor: Actor | undefined) =>
  office.view(onTheBooks, customerId, actor && { actor })

/** A row of titles alone: what an existing book is written into. */
export function bookTemplate(language: Language = 'zh'): readonly string[] {
  return COLUMN_NAMES.map(name => columnOf(name).title[language])
}

/** What may stand in each column: a row of each. */
export function bookGuide(language: Language = 'zh'): readonly (readonly string[])[] {
  const [title, needed, what] =
    language === 'zh' ? ['列', '必填', '可填内容'] : ['Column', 'Needed', 'What may stand there']
  const yes = language === 'zh' ? '是' : 'yes'
  const rows = COLUMN_NAMES.map(name => {
    const { title, form, needed } = columnOf(name)
    return [title[language], needed ? yes : '', form.what[language]]
  })
  return [[title!, needed!, what!], ...rows]
}

/**
 * The titles, then one row of each customer with a department, in the order in which they were first admitted. All cells are
 * texts; `takeOver` reads them again. Whoever is on no books (removed, blacklisted, merged away) is left out.
 */
export async function* bookRows(
  office: Office,
  options: BookOptions = {},
): AsyncGenerator<readonly string[], void, undefined> {
  const { language = 'zh' } = options
  yield bookTemplate(language)
  for await (const one of customersOf(office, options)) {
    for (const row of await rowsOf(office, one, options)) yield row
  }
}

const PAGE = 1_000

/** Of the first admission: who was looked at then is not looked at again. */
type Admitted = Pick<FactOf<typeof customerAdmitted>['data'], 'customerId' | 'distinctFrom'>

async function* customersOf(office: Office, { actor }: BookOptions): AsyncGenerator<Admitted, void, undefined> {
  const seen = new Set<string>()
  const asked = { types: [customerAdmitted.type], limit: PAGE, ...(actor && { actor }) }
  for (let after = 0, more = true; more; ) {
    const page = await office.events({ ...asked, after })
    for (const { data } of page.events) {
      const one = data as Admitted
      if (seen.has(one.customerId)) continue
      seen.add(one.customerId)
      yield one
    }
    ;({ next: after, more } = page)
  }
}

async function rowsOf(
  office: Office,
  { customerId, distinctFrom = [] }: Admitted,
  { language = 'zh', actor }: BookOptions,
) {
  const customer = await onBooksNow(office, customerId, actor)
  if (customer.places.length === 0) return []
  const taken = await office.view(takenOverSheet, customerId, actor && { actor })
  const papers = await office.view(papersOfCustomer, customerId, actor && { actor })
  return customer.places.map(place => {
    const sameDepartment = <One extends { readonly departmentId: string }>(one: One) =>
      one.departmentId === place.departmentId
    const cells = cellsOf(customer, place, taken.find(sameDepartment), papers.filter(sameDepartment), language)
    const whole = { ...cells, distinctFrom: partsSaid(distinctFrom, language) }
    return COLUMN_NAMES.map(name => cellSaid(whole[name], language))
  })
}

function cellsOf(
  customer: Told,
  place: Place,
  taken: DeepReadonly<TakenOver> | undefined,
  papers: readonly PaperOnFile[],
  language: Language,
): Readonly<Partial<Record<ColumnName, unknown>>> {
  const word = (kind: keyof typeof customerWords, code: string | null) =>
    code === null ? '' : wordFor(customerWords[kind], code, language)
  const { specialty, ...scale } = customer.scale
  const filed = papers.map(({ kind, paperId }) => `${wordFor(filingWords.paper, kind, language)}:${paperId}`)
  return {
    ...customer,
    ...scale,
    ...place,
    ...place.conditions,
    ...Object.fromEntries(place.told.map(({ name, on }) => [name, dayOf(name, on, place, taken)])),
    kind: word('customerKind', customer.kind),
    grade: word('grade', place.grade),
    specialty: specialty && wordFor(SPECIALTY_WORDS, specialty, language),
    varieties: partsSaid(place.varieties, language),
    licensedVarieties: partsSaid(place.licensedVarieties, language),
    papers: partsSaid(filed, language),
  }
}

/** What the taken book said, until it has happened again since. */
function dayOf(name: Days, on: Place['told'][number]['on'], place: Place, taken: DeepReadonly<TakenOver> | undefined) {
  const day = on?.day ?? null
  if (taken === undefined) return day
  if (name === 'gradedOn') return isGradedAsTaken(place, taken) ? taken.gradedOn : day
  return on === null || on.at <= taken.at ? taken[name] : day
}

const isGradedAsTaken = ({ grade, gradings }: Place, taken: DeepReadonly<TakenOver>) =>
  grade === taken.grade && gradings <= (grade === 'qualified' ? 0 : 1)

/** What is no text, number or flag is masked or forgotten: nobody reads it, and it is left blank. */
function cellSaid(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1]!
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  // The apostrophe that keeps a table program from reckoning is taken off where a book is read.
  return /^'+[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

const YES_NO = { zh: ['是', '否'], en: ['yes', 'no'] } as const
