/**
 * 不得查阅: bars, for they leave the rest of an office as open as it was. Whoever is named sees of each section what the
 * table has for his role; a host that asks for nobody in particular asks for itself, as everywhere in an open office.
 */
import type { GrantDefinition } from '../../../core/authority.ts'
import { defineBar } from '../../../core/grant.ts'
import { pick } from '../../../core/parameter.ts'
import type { Material } from '../../../facts/archive-access/words.ts'
import { archiveAccessParameters as parameters } from '../parameters.ts'
import { materialsOf } from '../rules/access.ts'
import { GRADES, SHOWN, viewsOf, WHOLE } from './sections.ts'

const views = (names: readonly string[]) => names.map(name => `view:${name}`)

const CLAUSES: { readonly [M in Material]?: readonly string[] } = { orders: ['D06-7.11.2', 'D06-4.1.5'] }
const ORDINARY = ['A04-5.2.1.2', 'A04-5.2.1.3', 'A04-5.2.1.4', 'D12-4.2', 'A00-5.1.3.2', 'A02-3.2.3']

const bySection = (material: Material): GrantDefinition =>
  defineBar({
    id: `archive-${material}-by-role`,
    clauses: CLAUSES[material] ?? ORDINARY,
    title: { zh: '只能查阅与职责相关的档案栏目', en: 'Sections of archives are seen by role' },
    may: views([...viewsOf(material), WHOLE]),
    parameters: pick(parameters, 'accessTable'),
    when: ({ actor, parameters: { accessTable } }) => {
      const limit = Object.keys(accessTable).filter(role => accessTable[role]!.includes(material))
      const actual = actor?.role ?? null
      const isFor = actual !== null && materialsOf(accessTable, actual).includes(material)
      return { holds: actor !== null && !isFor, actual, limit }
    },
  })

export const archiveAccessBars: readonly GrantDefinition[] = [
  ...SHOWN.map(bySection),
  defineBar({
    id: 'grades-hidden-from-partners',
    clauses: ['D01-4.2.1.2'],
    title: { zh: '分级结果不对合作伙伴公开', en: 'Partners do not see grades' },
    to: { roles: parameters.partners },
    may: views(GRADES),
  }),
]
