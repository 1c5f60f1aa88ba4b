/** Each kind of duty on the desk of forms: as of when it stands, since when, and until when. */
import type { CaseStep, ExpectedDuty } from '../../src/core/case.ts'
import {
  days,
  type Figure,
  missed,
  type ObligationDefinition,
  recurrent,
  reparation,
  response,
  type Within,
} from '../../src/index.ts'
import { form, heading, mark, parameters } from './forms.ts'

/** What was done, as of when it is asked, and what is owed for the form then. */
export type Owing = readonly [
  title: string,
  steps: (formId: string) => readonly CaseStep[],
  asOf: string,
  rows: readonly ExpectedDuty[],
]

export interface DutyUnderTest {
  readonly obligation: ObligationDefinition
  readonly arguments: Readonly<Record<string, Figure>>
  readonly owings: readonly Owing[]
}

const about = { ...heading, of: form, sentence: { zh: '待办', en: 'owed' } } as const
const at = (moment: string) => ({ at: moment })
const withinDays: Within = days(parameters.withinDays)

export const dutiesUnderTest: Readonly<Record<string, DutyUnderTest>> = {
  response: {
    obligation: response({
      id: 'form-answered',
      ...about,
      from: ({ marks }) => marks.opened?.at,
      until: ({ marks }) => marks.answered?.at,
      within: withinDays,
    }),
    arguments: { within: 'withinDays', unit: 'days' },
    owings: [
      ['it has not arisen', id => [mark(id, 'other')], '2026-03-05', []],
      [
        'within two days: due to the end of the second',
        id => [mark(id, 'opened', at('2026-03-02 09:00'))],
        '2026-03-04 23:59:59.999',
        [{ status: 'due', since: '2026-03-02 09:00', due: '2026-03-05 00:00', facts: { days: 2 } }],
      ],
      [
        'overdue at the midnight that ends it',
        id => [mark(id, 'opened', at('2026-03-02 09:00'))],
        '2026-03-05 00:00',
        [{ status: 'overdue' }],
      ],
      [
        'answered',
        id => [mark(id, 'opened', at('2026-03-02 09:00')), mark(id, 'answered', at('2026-03-02 09:00'))],
        '2026-03-05',
        [],
      ],
      [
        'an answer from before it arose is none',
        id => [mark(id, 'answered', at('2026-03-02 08:59:59.999')), mark(id, 'opened', at('2026-03-02 09:00'))],
        '2026-03-03',
        [{ status: 'due' }],
      ],
    ],
  },
  'response for each of a list': {
    obligation: response({
      id: 'form-papers-filed',
      ...about,
      each: ({ state }) => state.marks.opened?.names ?? [],
      from: (_, { state }) => state.marks.opened?.at,
      until: (paper, { state }) => state.marks.filed?.names.includes(paper) ?? false,
      facts: paper => ({ paper }),
    }),
    arguments: {},
    owings: [
      [
        'each that is not filed, and none is ever late',
        id => [mark(id, 'opened', { names: ['licence', 'contract'] }), mark(id, 'filed', { names: ['contract'] })],
        '2027-03-05',
        [{ status: 'due', due: null, facts: { paper: 'licence' } }],
      ],
      [
        'all are filed',
        id => [mark(id, 'opened', { names: ['map'] }), mark(id, 'filed', { names: ['map'] })],
        '2026-03-05',
        [],
      ],
    ],
  },
  recurrent: {
    obligation: recurrent({
      id: 'form-counted-monthly',
      ...about,
      from: ({ marks }) => marks.opened?.at,
      last: ({ marks }) => marks.counted?.at,
      every: parameters.every,
    }),
    arguments: { every: 'every' },
    owings: [
      ['nothing recurs before it began', id => [mark(id, 'counted')], '2026-05-05', []],
      [
        'the month in which it began is not counted',
        id => [mark(id, 'opened', at('2026-03-31 23:59:59.999'))],
        '2026-04-30 23:59:59.999',
        [{ status: 'due', since: '2026-04-01 00:00', due: '2026-05-01 00:00', facts: { unit: 'month', last: null } }],
      ],
      ['missed', id => [mark(id, 'opened', at('2026-03-31 09:00'))], '2026-05-01 00:00', [{ status: 'overdue' }]],
      [
        'done: the next month is owed',
        id => [mark(id, 'opened', at('2026-03-02 09:00')), mark(id, 'counted', at('2026-04-01 00:00'))],
        '2026-05-10',
        [{ status: 'due', since: '2026-05-01 00:00', due: '2026-06-01 00:00' }],
      ],
    ],
  },
  missed: {
    obligation: missed({
      id: 'form-counted-monthly-missed',
      ...about,
      parameters: { every: parameters.every },
      spells: ({ marks }) => {
        const { opened, shut } = marks
        return opened
          ? [{ since: opened.at, isThere: true }, ...(shut ? [{ since: shut.at, isThere: false }] : [])]
          : []
      },
      done: ({ marks: { counted } }) => (counted ? [counted.at] : []),
      every: (_, { every }) => every,
      isAnswered: ({ marks }, { to }) => (marks.answered?.at ?? '') >= to,
    }),
    arguments: {},
    owings: [
      ['the month is not over', id => [mark(id, 'opened')], '2026-04-30 23:59:59.999', []],
      [
        'it is over, and nobody counted',
        id => [mark(id, 'opened')],
        '2026-05-01 00:00',
        [
          {
            status: 'overdue',
            since: '2026-04-01 00:00',
            due: '2026-05-01 00:00',
            facts: { unit: 'month', last: null },
          },
        ],
      ],
      [
        'counted in the month behind it',
        id => [mark(id, 'opened'), mark(id, 'counted', at('2026-05-01 00:00'))],
        '2026-05-10',
        [{ status: 'overdue', since: '2026-04-01 00:00' }],
      ],
      [
        'counted in its last moment',
        id => [mark(id, 'opened'), mark(id, 'counted', at('2026-04-30 23:59:59.999'))],
        '2026-05-10',
        [],
      ],
      [
        'shut before its end',
        id => [mark(id, 'opened'), mark(id, 'shut', at('2026-04-30 23:59:59.999'))],
        '2026-05-10',
        [],
      ],
      [
        'shut with its end: that one, and none behind it',
        id => [mark(id, 'opened'), mark(id, 'shut', at('2026-05-01 00:00'))],
        '2026-07-10',
        [{ since: '2026-04-01 00:00' }],
      ],
      [
        'answered for',
        id => [mark(id, 'opened'), mark(id, 'answered', at('2026-05-01 00:00'))],
        '2026-05-31 23:59:59.999',
        [],
      ],
    ],
  },
  reparation: {
    obligation: reparation({
      id: 'form-excess-cured',
      ...about,
      parameters: { most: parameters.most },
      history: ({ marks }) => Object.values(marks).map(({ at, value }) => ({ since: at, value: value ?? 0 })),
      breached: (value: number, { most }) => value > most,
      facts: (_, value, { most }) => ({ value, most }),
    }),
    arguments: {},
    owings: [
      ['at the limit', id => [mark(id, 'first', { value: 3 })], '2026-03-05', []],
      [
        'above it, since it went above',
        id => [
          mark(id, 'first', { value: 3 }),
          mark(id, 'then', { value: 4, at: '2026-03-03 09:00' }),
          mark(id, 'more', { value: 5, at: '2026-03-04 09:00' }),
        ],
        '2026-03-05',
        [{ status: 'due', due: null, since: '2026-03-03 09:00', facts: { value: 5, most: 3 } }],
      ],
      [
        'cured',
        id => [mark(id, 'first', { value: 4 }), mark(id, 'then', { value: 3, at: '2026-03-03 09:00' })],
        '2026-03-05',
        [],
      ],
      [
        'cured in between: since it went above again',
        id => [
          mark(id, 'first', { value: 4 }),
          mark(id, 'then', { value: 3, at: '2026-03-03 09:00' }),
          mark(id, 'again', { value: 4, at: '2026-03-04 09:00' }),
        ],
        '2026-03-05',
        [{ since: '2026-03-04 09:00' }],
      ],
    ],
  },
}
