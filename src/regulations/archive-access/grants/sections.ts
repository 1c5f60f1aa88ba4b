/** Which question shows what: the one table by which sections are barred, granted and masked. */
import { type ArchiveSection, archiveSections } from '../../../facts/archive-access/views/sections.ts'
import type { Material } from '../../../facts/archive-access/words.ts'

export const MATERIAL_OF: Readonly<Record<ArchiveSection, Material>> = {
  basic: 'basic',
  business: 'business',
  traits: 'traits',
  finance: 'finance',
  terms: 'trade',
  trade: 'trade',
  service: 'service',
  complaints: 'service',
  'related-trade': 'related-trade',
  special: 'special',
  partner: 'partner',
  orders: 'orders',
}

export const SECTIONS = Object.keys(archiveSections) as readonly ArchiveSection[]

/** Questions of other regulations that show the same. */
const FURTHER: { readonly [M in Material]?: readonly string[] } = { orders: ['delivery-queue'] }

/** The names of the questions that show a material. */
export const viewsOf = (material: Material): readonly string[] => [
  ...SECTIONS.filter(one => MATERIAL_OF[one] === material).map(one => archiveSections[one].name),
  ...(FURTHER[material] ?? []),
]

export const SHOWN: readonly Material[] = [...new Set(Object.values(MATERIAL_OF))]

/** 客户全程 shows all sections at once: whoever lacks one of them does not ask it. */
export const WHOLE = 'customer-story'

/** Questions that tell the grade of a customer (分级结果). */
export const GRADES = ['customer-sheet', 'company-book', 'all-books', 'department-shares', 'customer-history', WHOLE]
