/** A house with cases that one files and another approves, for tests of mandates. */

import * as z from 'zod'
import {
  type Actor,
  authorized,
  defineClauses,
  defineCommand,
  defineContext,
  defineEvent,
  defineGrant,
  defineRegulation,
  defineState,
  handsOf,
  mandateContext,
  manualClock,
  memoryStore,
  type Office,
  open,
  refuse,
  separationOfDuty,
  tag,
} from '../../src/index.ts'

const about = z.strictObject({ caseId: z.string(), departmentId: z.string().nullable() })
const tags = ({ caseId }: { readonly caseId: string }) => [tag('case', caseId)]

export const filed = defineEvent({ type: 'case.filed', schema: () => about, tags })
export const approved = defineEvent({ type: 'case.approved', schema: () => about, tags })
const burnt = defineEvent({ type: 'case.burnt', schema: () => about, tags })

const file = defineState({
  name: 'case',
  per: 'case',
  events: [filed, approved],
  initial: caseId => ({ caseId, filers: null as string[] | null, approvers: [] as string[] }),
  on: {
    'case.filed': (file, { actor }) => {
      file.filers = [...handsOf(actor)]
    },
    'case.approved': (file, { actor }) => {
      file.approvers = [...handsOf(actor)]
    },
  },
})

const fields = () => ({ caseId: z.string(), departmentId: z.string().nullable().default(null) })
const command = <const Type extends string>(
  type: Type,
  event: typeof filed | typeof approved | typeof burnt,
  final = false,
) =>
  defineCommand({
    type,
    fields,
    irreversible: final,
    reads: ({ caseId }) => ({ file: file.of(caseId) }),
    decide: ({ file }, { type: _, ...data }) =>
      type !== 'case.file' && file.filers === null
        ? refuse('case-known', { subject: tag('case', data.caseId) })
        : [event.of(data)],
  })

const title = { zh: '案件', en: 'Cases' }
export const caseContext = defineContext({
  name: 'case',
  events: [filed, approved, burnt],
  commands: [command('case.file', filed), command('case.approve', approved), command('case.burn', burnt, true)],
  refusals: { 'case-known': { title, sentence: title } },
})

const clauses = defineClauses({
  'H-1': { zh: '经理批准。', en: 'Managers approve.' },
  'H-2': { zh: '不得自批。', en: 'Not his own.' },
})

export const house = defineRegulation({
  id: 'house',
  title,
  edition: '1',
  clauses,
  contexts: [caseContext],
  rules: [
    authorized({
      id: 'approved-by-manager',
      clauses: ['H-1'],
      title,
      on: [approved],
      of: file,
      who: 'role',
      among: ['manager'],
    }),
    separationOfDuty({
      id: 'not-his-own',
      clauses: ['H-2'],
      title,
      on: [approved],
      of: file,
      from: ({ before }) => before.filers ?? [],
    }),
  ],
})

export const guarded = defineRegulation({
  id: 'guarded',
  title,
  edition: '1',
  clauses,
  grants: [
    defineGrant({ id: 'managers', clauses: ['H-1'], title, to: { roles: ['manager'] }, may: ['case.*', 'case.burn'] }),
    defineGrant({ id: 'all', clauses: ['H-1'], title, to: {}, may: ['mandate.*', 'case.file'] }),
  ],
})

export const A: Actor = { id: 'A', role: 'manager', department: 'east' }
export const B: Actor = { id: 'B', role: 'clerk', department: 'west' }
export const C: Actor = { id: 'C', role: 'clerk' }
export const forA = (mandate: string, who: Actor = B): Actor => ({ ...who, onBehalfOf: { id: 'A', mandate } })

export const START = '2026-05-01T00:00:00+08:00'
export const END = '2026-05-08T00:00:00+08:00'
export const given = {
  type: 'mandate.give',
  mandateId: 'M',
  to: 'B',
  may: ['case.*'],
  since: START,
  until: END,
  reason: 'away',
}

/** An office at 1 May 2026, and its clock. */
export function houseAt(now = START, regulations = [house()]) {
  const clock = manualClock(now)
  const store = memoryStore()
  const office: Office = open({ store, clock, regulations, contexts: [mandateContext] })
  return { clock, store, office }
}

export const contexts = [mandateContext]
