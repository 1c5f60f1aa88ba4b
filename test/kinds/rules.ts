/** Each kind of rule on the desk of forms, with what it says at its limit, just below and just above. */
import type { CaseStep } from '../../src/core/case.ts'
import {
  type Actor,
  asApproved,
  atMost,
  authorized,
  bindingOfDuty,
  conditions,
  days,
  digestOf,
  evidenced,
  excluded,
  type Figure,
  mandatory,
  milestone,
  numbered,
  oneOf,
  precedence,
  quota,
  type RuleDefinition,
  separationOfDuty,
  timely,
} from '../../src/index.ts'
import { form, heading, isDone, mark, marked, parameters } from './forms.ts'

export type Verdict = 'satisfied' | 'failed' | 'not-applicable'
/** What was done, and what the rule says to the last step of it. */
export type Answer = readonly [title: string, steps: (formId: string) => readonly CaseStep[], Verdict, Figure?, Figure?]

export interface KindUnderTest {
  readonly rule: RuleDefinition
  readonly arguments: Readonly<Record<string, Figure>>
  readonly answers: readonly Answer[]
}

const clerk: Actor = { id: 'li', role: 'clerk' }
const manager: Actor = { id: 'wang', role: 'manager' }
const registry: Actor = { id: 'zhao', role: 'registry' }
const on = { ...heading, on: [marked], concerns: isDone } as const
const done = (formId: string, more: Parameters<typeof mark>[2] = {}) => mark(formId, 'done', more)
const at = (moment: string) => ({ at: moment })

const approvedFor = (formId: string, value: number) => [
  mark(formId, 'approved', { value: 100 }),
  mark(formId, 'amount', { value }),
  done(formId),
]

export const rulesUnderTest: Readonly<Record<string, KindUnderTest>> = {
  authorized: {
    rule: authorized({ id: 'form-authorized', ...on, of: 'form', who: 'role', among: parameters.signers }),
    arguments: { who: 'role', by: 'actor', among: 'signers' },
    answers: [
      ['by whom the list names', id => [done(id, { actor: manager })], 'satisfied', 'manager', ['manager']],
      ['by somebody else', id => [done(id, { actor: clerk })], 'failed', 'clerk', ['manager']],
      ['by somebody without a role', id => [done(id, { actor: { id: 'zhao' } })], 'failed', null],
      ['by nobody', id => [done(id)], 'failed', null],
    ],
  },
  'authorized, of whom the event names': {
    rule: authorized({
      id: 'form-authorized-as-named',
      ...on,
      of: 'form',
      who: 'id',
      by: ({ data }) => (data.by === null ? null : { id: data.by }),
      among: ['wang'],
      recorders: ['registry'],
    }),
    arguments: { who: 'id', by: 'named by the event', among: ['wang'], recorders: ['registry'] },
    answers: [
      ['he acts himself', id => [done(id, { by: 'wang', actor: manager })], 'satisfied', 'wang', ['wang']],
      ['a recorder records it', id => [done(id, { by: 'wang', actor: registry })], 'satisfied', 'wang', ['wang']],
      ['somebody else states it', id => [done(id, { by: 'wang', actor: clerk })], 'failed', 'wang'],
      ['nobody says who states it', id => [done(id, { by: 'wang' })], 'failed', 'wang'],
      ['a recorder records somebody who may not', id => [done(id, { by: 'li', actor: registry })], 'failed', 'li'],
      ['the recorder is not the person', id => [done(id, { by: 'li', actor: manager })], 'failed', 'li'],
      ['no person is named', id => [done(id, { actor: manager })], 'failed', null],
    ],
  },
  mandatory: {
    rule: mandatory({
      id: 'form-mandatory',
      ...on,
      of: 'form',
      needs: parameters.papers,
      present: ({ data }) => data.names,
    }),
    arguments: { needs: 'papers' },
    answers: [
      ['all', id => [done(id, { names: ['contract', 'licence'] })], 'satisfied', [], ['licence', 'contract']],
      ['more than all', id => [done(id, { names: ['contract', 'licence', 'map'] })], 'satisfied', []],
      ['one is missing', id => [done(id, { names: ['contract'] })], 'failed', ['licence']],
      ['none', id => [done(id)], 'failed', ['licence', 'contract']],
    ],
  },
  'mandatory, fields of the data': {
    rule: mandatory({ id: 'form-fields', ...on, of: 'form', needs: ['value', 'names'] }),
    arguments: { needs: ['value', 'names'] },
    answers: [
      ['both, and 0 is a value', id => [done(id, { value: 0, names: ['map'] })], 'satisfied', []],
      ['null and an empty list are none', id => [done(id)], 'failed', ['value', 'names']],
    ],
  },
  evidenced: {
    rule: evidenced({ id: 'form-evidenced', ...on, of: 'form', shows: ({ data }) => data.value, asks: 'a number' }),
    arguments: { asks: 'a number' },
    answers: [
      ['it is there', id => [done(id, { value: 0 })], 'satisfied', 0, 'a number'],
      ['it is not', id => [done(id)], 'failed', null, 'a number'],
    ],
  },
  'one-of': {
    rule: oneOf({
      id: 'form-one-of',
      ...on,
      of: 'form',
      value: ({ data }) => data.names[0] ?? null,
      among: parameters.papers,
    }),
    arguments: { among: 'papers' },
    answers: [
      ['on the list', id => [done(id, { names: ['contract'] })], 'satisfied', 'contract', ['licence', 'contract']],
      ['not on it', id => [done(id, { names: ['map'] })], 'failed', 'map'],
      ['nothing', id => [done(id)], 'failed', null],
    ],
  },
  precedence: {
    rule: precedence({ id: 'form-precedence', ...on, of: form, first: ({ before }) => before.marks.opened?.at }),
    arguments: {},
    answers: [
      [
        'in the same moment',
        id => [mark(id, 'opened', at('2026-03-02 09:00')), done(id, at('2026-03-02 09:00'))],
        'satisfied',
      ],
      [
        'a millisecond too early, told after it',
        id => [
          mark(id, 'opened', at('2026-03-02 09:00:00.001')),
          { ...done(id, at('2026-03-02 09:00')), recorded: '2026-03-02 09:01' },
        ],
        'failed',
      ],
      ['never', id => [done(id)], 'failed', null],
    ],
  },
  'precedence with a delay': {
    rule: precedence({
      id: 'form-precedence-delayed',
      ...on,
      of: form,
      first: ({ before }) => before.marks.opened?.at,
      delay: days(parameters.waitDays),
    }),
    arguments: { delay: 'waitDays' },
    answers: [
      [
        'two days must be over',
        id => [mark(id, 'opened', at('2026-03-02 09:00')), done(id, at('2026-03-05 00:00'))],
        'satisfied',
      ],
      [
        'a millisecond before',
        id => [mark(id, 'opened', at('2026-03-02 09:00')), done(id, at('2026-03-04 23:59:59.999'))],
        'failed',
      ],
      ['never', id => [done(id, at('2026-03-05 00:00'))], 'failed', null],
    ],
  },
  excluded: {
    rule: excluded({ id: 'form-excluded', ...on, of: form, during: ({ before }) => before.marks.held?.at }),
    arguments: {},
    answers: [
      ['nothing stands against it', id => [done(id)], 'satisfied', null, null],
      [
        'it is held',
        id => [mark(id, 'held', at('2026-03-02 09:00')), done(id, at('2026-03-03 09:00'))],
        'failed',
        '2026-03-02T01:00:00.000Z',
      ],
    ],
  },
  milestone: {
    rule: milestone({
      id: 'form-milestone',
      ...on,
      of: form,
      pending: ({ before }) => before.marks.awaited?.names ?? [],
    }),
    arguments: {},
    answers: [
      ['nothing is pending', id => [mark(id, 'awaited', { names: [] }), done(id)], 'satisfied', [], []],
      ['a duty is pending', id => [mark(id, 'awaited', { names: ['review'] }), done(id)], 'failed', ['review']],
    ],
  },
  'at-most': {
    rule: atMost({
      id: 'form-at-most',
      ...on,
      of: form,
      count: ({ before }) => before.marks.counted?.value ?? null,
      limit: parameters.most,
    }),
    arguments: { limit: 'most' },
    answers: [
      ['below', id => [mark(id, 'counted', { value: 2 }), done(id)], 'satisfied', 2, 3],
      ['at the limit', id => [mark(id, 'counted', { value: 3 }), done(id)], 'satisfied', 3, 3],
      ['above', id => [mark(id, 'counted', { value: 4 }), done(id)], 'failed', 4, 3],
      ['nothing to measure', id => [done(id)], 'not-applicable'],
    ],
  },
  quota: {
    rule: quota({
      id: 'form-quota',
      ...on,
      of: form,
      share: (counts, judged) => ({
        part: judged[counts].marks.done?.value ?? 0,
        whole: judged[counts].marks.whole?.value ?? 0,
      }),
      percent: parameters.cap,
      allowance: 1,
    }),
    arguments: { percent: 'cap', allowance: 1 },
    answers: [
      ['exactly the cap', id => [mark(id, 'whole', { value: 20 }), done(id, { value: 3 })], 'satisfied', '15', '15'],
      ['one more', id => [mark(id, 'whole', { value: 20 }), done(id, { value: 4 })], 'failed', '20', '15'],
      [
        'one of one is always in order',
        id => [mark(id, 'whole', { value: 1 }), done(id, { value: 1 })],
        'satisfied',
        '100',
      ],
    ],
  },
  'as-approved': {
    rule: asApproved({
      id: 'form-as-approved',
      ...on,
      of: form,
      approved: ({ before: { marks } }) => (marks.approved ? digestOf({ amount: marks.approved.value }) : null),
      now: ({ before: { marks } }) => ({ amount: marks.amount?.value }),
    }),
    arguments: {},
    answers: [
      [
        'what was approved',
        id => approvedFor(id, 100),
        'satisfied',
        digestOf({ amount: 100 }),
        digestOf({ amount: 100 }),
      ],
      ['one more', id => approvedFor(id, 101), 'failed', digestOf({ amount: 101 }), digestOf({ amount: 100 })],
      ['one less', id => approvedFor(id, 99), 'failed', digestOf({ amount: 99 }), digestOf({ amount: 100 })],
      ['where nothing was approved', id => [mark(id, 'amount', { value: 100 }), done(id)], 'not-applicable'],
    ],
  },
  'separation-of-duty': {
    rule: separationOfDuty({
      id: 'form-separation',
      ...on,
      of: form,
      from: ({ before }) => [before.marks.opened?.by ?? null],
    }),
    arguments: { by: 'actor' },
    answers: [
      [
        'by somebody else',
        id => [mark(id, 'opened', { actor: clerk }), done(id, { actor: manager })],
        'satisfied',
        'wang',
        'somebody else',
      ],
      ['by the same', id => [mark(id, 'opened', { actor: clerk }), done(id, { actor: clerk })], 'failed', 'li'],
      ['by nobody', id => [mark(id, 'opened', { actor: clerk }), done(id)], 'failed', null],
      [
        'his own matter, the other way round',
        id => [mark(id, 'opened', { actor: manager }), done(id, { actor: manager })],
        'failed',
        'wang',
      ],
    ],
  },
  'binding-of-duty': {
    rule: bindingOfDuty({ id: 'form-binding', ...on, of: form, as: ({ before }) => before.marks.opened?.by ?? null }),
    arguments: { by: 'actor' },
    answers: [
      [
        'by the same',
        id => [mark(id, 'opened', { actor: clerk }), done(id, { actor: clerk })],
        'satisfied',
        'li',
        'li',
      ],
      [
        'by somebody else',
        id => [mark(id, 'opened', { actor: clerk }), done(id, { actor: manager })],
        'failed',
        'wang',
        'li',
      ],
      ['nobody did the other, and nobody does it', id => [done(id)], 'failed', null, null],
    ],
  },
  numbered: {
    rule: numbered({
      id: 'form-numbered',
      ...on,
      of: form,
      number: ({ data }) => data.value ?? 0,
      last: ({ before }) => before.marks.numbered?.value ?? 0,
    }),
    arguments: {},
    answers: [
      ['the first', id => [done(id, { value: 1 })], 'satisfied', 1, 1],
      ['the next', id => [mark(id, 'numbered', { value: 7 }), done(id, { value: 8 })], 'satisfied', 8, 8],
      ['a gap', id => [mark(id, 'numbered', { value: 7 }), done(id, { value: 9 })], 'failed', 9, 8],
      ['twice', id => [mark(id, 'numbered', { value: 7 }), done(id, { value: 7 })], 'failed', 7, 8],
    ],
  },
  conditions: {
    rule: conditions({
      id: 'form-conditions',
      ...on,
      clauses: ['F-1', 'F-2', 'F-3'],
      of: form,
      conditions: ({ before }) => [
        { clause: 'F-2', code: 'opened', met: before.marks.opened !== undefined },
        { clause: 'F-3', code: 'counted', met: (before.marks.counted?.value ?? 0) >= 3 },
      ],
    }),
    arguments: {},
    answers: [
      ['all are met', id => [mark(id, 'opened'), mark(id, 'counted', { value: 3 }), done(id)], 'satisfied', []],
      ['one is not', id => [mark(id, 'opened'), mark(id, 'counted', { value: 2 }), done(id)], 'failed', ['counted']],
      ['none is', id => [done(id)], 'failed', ['opened', 'counted']],
    ],
  },
  timely: {
    rule: timely({
      id: 'form-timely',
      ...on,
      of: form,
      from: ({ before }) => before.marks.opened?.at ?? null,
      seconds: parameters.inSeconds,
    }),
    arguments: { seconds: 'inSeconds' },
    answers: [
      [
        'at the last second',
        id => [mark(id, 'opened', at('2026-03-02 09:00')), done(id, at('2026-03-02 09:05:00.999'))],
        'satisfied',
        300,
        300,
      ],
      [
        'a second later',
        id => [mark(id, 'opened', at('2026-03-02 09:00')), done(id, at('2026-03-02 09:05:01'))],
        'failed',
        301,
        300,
      ],
      ['the time never began', id => [done(id)], 'not-applicable'],
    ],
  },
}
