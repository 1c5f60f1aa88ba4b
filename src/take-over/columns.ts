/** The columns of a book: what each is called in Chinese and in English, and what stands in it. */
import type { Language, Text } from '../core/finding.ts'
import { wordFor } from '../core/vocabulary.ts'
import { type HospitalLevel, hospitalLevel } from '../facts/customer/events/fields.ts'
import { type Condition, customerWords } from '../facts/customer/words/index.ts'
import { filingWords } from '../facts/filing/words.ts'
import { codeForm, countForm, dayForm, type Form, idForm, lineForm, listForm, type Read, yesNoForm } from './forms.ts'

export interface Column {
  readonly title: Text
  readonly form: Form
  /** No book lacks it, and no row leaves it blank. */
  readonly needed?: true
}

const column = (zh: string, en: string, form: Form, needed?: true): Column => ({
  title: { zh, en },
  form,
  ...(needed && { needed }),
})

const grade = codeForm(customerWords.grade, {
  VIP: 'vip',
  优选: 'preferred',
  优选类: 'preferred',
  合格: 'qualified',
  合格类: 'qualified',
})

const LEVELS: Readonly<Record<string, string>> = { S: '特等', A: '甲等', B: '乙等', C: '丙等' }
const levelWord = (level: HospitalLevel) => `${'一二三'[Number(level[0]) - 1]!}级${LEVELS[level[1]!]!}`
const levels = codeForm(
  Object.fromEntries(hospitalLevel.options.map(level => [level, { zh: levelWord(level), en: level }])),
  Object.fromEntries(hospitalLevel.options.map(level => [levelWord(level).replace('级', '').replace('等', ''), level])),
)

export const SPECIALTY_WORDS = { orthopaedic: '骨科', trauma: '创伤' }

const specialty = codeForm(SPECIALTY_WORDS)

const ids = (what: Text) => listForm(what, part => idForm.read(part, part))

const goods = ids({ en: 'ids between semicolons', zh: '编号，用分号分隔' })

const paperKind = codeForm(filingWords.paper)
const PAPERS: Text = {
  en: 'kind:number between semicolons, such as key customer plan:P-7',
  zh: '种类:编号，用分号分隔，如 重点客户计划:P-7',
}

/** `种类:编号`, and nothing else. */
function readPaper(part: string): Read {
  const [, kind, number] = /^([^:：]+)[:：](.+)$/.exec(part) ?? []
  if (kind === undefined) return { expected: PAPERS }
  const [known, paperId] = [paperKind.read(kind, kind), idForm.read(number!.trim(), number)]
  if ('expected' in known) return known
  return 'expected' in paperId ? paperId : { value: { kind: known.value, paperId: paperId.value } }
}

/** What was found of the conditions of admission, one column each. */
export const CONDITIONS = [
  'legalCapacity',
  'businessLicence',
  'taxRegistration',
  'medicalLicences',
  'goodReputation',
  'contractSigned',
  'noOffences',
  'protectsBrand',
] as const satisfies readonly Condition[]

const conditionColumn = (code: Condition) => {
  const said = (language: Language) => wordFor(customerWords.condition, code, language)
  return column(said('zh'), capital(said('en')), yesNoForm)
}

const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`

export const COLUMNS = {
  customerId: column('客户编号', 'Customer id', idForm, true),
  departmentId: column('部门', 'Department', idForm, true),
  name: column('客户名称', 'Customer name', lineForm),
  kind: column('客户性质', 'Kind of customer', codeForm(customerWords.customerKind), true),
  grade: column('客户等级', 'Grade', grade, true),
  region: column('区域', 'Region', lineForm),
  remote: column('外埠', 'Remote', yesNoForm),
  hospitalLevel: column('医院等级', 'Hospital level', levels),
  specialty: column('专科', 'Specialty', specialty),
  beds: column('床位数', 'Beds', countForm),
  varieties: column('经营品种', 'Varieties', goods),
  licensedVarieties: column('有资质的品种', 'Licensed varieties', goods),
  legalCapacity: conditionColumn('legalCapacity'),
  businessLicence: conditionColumn('businessLicence'),
  taxRegistration: conditionColumn('taxRegistration'),
  medicalLicences: conditionColumn('medicalLicences'),
  goodReputation: conditionColumn('goodReputation'),
  contractSigned: conditionColumn('contractSigned'),
  noOffences: conditionColumn('noOffences'),
  protectsBrand: conditionColumn('protectsBrand'),
  admittedOn: column('准入日期', 'Admitted on', dayForm),
  gradedOn: column('定级日期', 'Graded on', dayForm),
  reviewedOn: column('最近评审日期', 'Last review', dayForm),
  contactedOn: column('最近沟通日期', 'Last contact', dayForm),
  visitedOn: column('最近走访日期', 'Last visit', dayForm),
  papers: column('在档文书', 'Papers', listForm(PAPERS, readPaper)),
  distinctFrom: column('确非同一客户', 'Distinct from', goods),
} as const satisfies Readonly<Record<string, Column>>

export type ColumnName = keyof typeof COLUMNS

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[]

export const columnOf = (name: ColumnName): Column => COLUMNS[name]
