/** 权限表与密级表: what the company has laid down, as of a moment; keys ''. */
import { defineState } from '../../../core/fold.ts'
import { pick } from '../../../core/parameter.ts'
import { defineView } from '../../../core/view.ts'
import { leakReported } from '../../../facts/archive-access/events.ts'
import type { Material, SecrecyClass } from '../../../facts/archive-access/words.ts'
import { archiveAccessParameters as parameters } from '../parameters.ts'
import { classOf, secretClause } from '../rules/secrecy.ts'

interface Leak {
  leakId: string
  at: string
  personId: string | null
  archiveId: string | null
  material: Material
}

export const leaks = defineState({
  name: 'archive-leaks',
  events: [leakReported],
  initial: (): { rows: Leak[] } => ({ rows: [] }),
  on: {
    'archive.leak-reported': ({ rows }, { data: { leakId, personId, archiveId, material }, occurredAt: at }) => {
      rows.push({ leakId, at, personId, archiveId, material })
    },
  },
})

/** 各岗位可查阅的内容: whoever is not in it sees nothing without an approval. */
export const accessTable = defineView({
  name: 'access-table',
  question: { zh: '哪个岗位可查阅哪些内容？', en: 'Which role may see what?' },
  parameters: pick(parameters, 'accessTable', 'approvalRoles', 'accessApprovers'),
  fold: leaks,
  answer: ({ parameters: { accessTable: table, approvalRoles, accessApprovers } }) =>
    Object.keys(table)
      .sort()
      .map(role => ({
        role,
        materials: [...table[role]!],
        approvedBy: approvalRoles.includes(role) ? [...accessApprovers] : null,
      })),
})

/** 密级: by material, with what got out of it. */
export const secrecyClasses = defineView({
  name: 'secrecy-classes',
  question: {
    zh: '哪些资料属于哪一密级，泄露过几次？',
    en: 'Which class of secrecy has what, and how often did it get out?',
  },
  parameters: pick(parameters, 'secrecy'),
  fold: leaks,
  answer: ({ state: { rows }, parameters: { secrecy } }) =>
    (Object.keys(secrecy) as SecrecyClass[]).flatMap(level =>
      secrecy[level]
        .filter(material => classOf(secrecy, material) === level)
        .map(material => ({
          material,
          class: level,
          clause: secretClause(material),
          leaks: rows.filter(one => one.material === material).length,
        })),
    ),
})
