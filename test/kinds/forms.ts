/** A desk that records marks on forms: just enough facts for every kind of rule and duty. */
import * as z from 'zod'
import type { CaseStep } from '../../src/core/case.ts'
import {
  type Actor,
  defineCommand,
  defineContext,
  defineEvent,
  defineParameters,
  defineRegulation,
  defineState,
  type ObligationDefinition,
  type RuleDefinition,
  tag,
} from '../../src/index.ts'

const fields = {
  formId: z.string(),
  mark: z.string(),
  value: z.number().nullable(),
  by: z.string().nullable(),
  names: z.array(z.string()),
}

export const marked = defineEvent({
  type: 'form.marked',
  schema: z.strictObject(fields),
  tags: ({ formId }) => [tag('form', formId)],
})

interface Mark {
  at: string
  by: string | null
  value: number | null
  names: string[]
}

export interface Form {
  marks: Record<string, Mark>
}

export const form = defineState({
  name: 'form',
  per: 'form',
  events: [marked],
  initial: (): Form => ({ marks: {} }),
  on: {
    'form.marked': (draft, { data, occurredAt, actor }) => {
      draft.marks[data.mark] = {
        at: occurredAt,
        by: data.by ?? actor?.id ?? null,
        value: data.value,
        names: [...data.names],
      }
    },
  },
})

const markForm = defineCommand({
  type: 'form.mark',
  fields: {
    ...fields,
    value: fields.value.default(null),
    by: fields.by.default(null),
    names: fields.names.default([]),
  },
  reads: () => ({}),
  decide: (_, { type: _type, ...data }) => [marked.of(data)],
})

export const forms = defineContext({ name: 'form', events: [marked], commands: [markForm] })

const count = () => z.int().min(0)
export const parameters = defineParameters({
  signers: { unit: 'role', clause: 'F-1', schema: () => z.array(z.string()), value: ['manager'] },
  papers: { unit: 'paper', clause: 'F-1', schema: () => z.array(z.string()), value: ['licence', 'contract'] },
  most: { unit: 'piece', clause: 'F-1', schema: count, value: 3 },
  cap: { unit: 'per cent', clause: 'F-1', schema: () => z.string(), value: '15' },
  waitDays: { unit: 'day', clause: 'F-1', schema: () => z.int().nullable(), value: 2 },
  withinDays: { unit: 'day', clause: 'F-1', schema: () => z.int().nullable(), value: 2 },
  inSeconds: { unit: 'second', clause: 'F-1', schema: count, value: 300 },
  every: { unit: 'period', clause: 'F-1', schema: () => z.enum(['month', 'quarter']), value: 'month' },
})

export const heading = { clauses: ['F-1'], title: { zh: '表格', en: 'Form' } } as const

/** The mark that the rules of this desk judge. */
export const isDone = ({ data }: { readonly data: { readonly mark: string } }) => data.mark === 'done'

export const desk = (rules: readonly RuleDefinition[], obligations: readonly ObligationDefinition[] = []) =>
  defineRegulation({
    id: 'forms',
    title: heading.title,
    edition: 'F',
    contexts: [forms],
    parameters,
    rules,
    obligations,
  })

export const mark = (formId: string, name: string, more: Partial<Mark> & { readonly actor?: Actor } = {}): CaseStep => {
  const { at = '2026-03-02 09:00', actor, ...data } = more
  return { command: { type: 'form.mark', formId, mark: name, ...data }, at, ...(actor && { by: actor }) }
}
