/** What is wired wrongly is told when the office opens, or where it first shows: never by a rule that is silently dead. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  type Context,
  complaintHandling,
  customerFile,
  customerGrading,
  defineCommand,
  defineContext,
  defineEvent,
  defineObligation,
  defineParameter,
  defineParameters,
  defineRegulation,
  defineRule,
  defineState,
  type GuijuError,
  isGuijuError,
  manualClock,
  memoryStore,
  open,
  pick,
  type Regulation,
  refuse,
  tag,
} from '../../src/index.ts'
import { authorized } from '../../src/kinds/authorized.ts'

const opened = defineEvent({
  type: 'survey.opened',
  schema: z.strictObject({ surveyId: z.string() }),
  tags: ({ surveyId }) => [tag('survey', surveyId)],
})
const closed = defineEvent({
  type: 'survey.closed',
  schema: z.strictObject({ surveyId: z.string() }),
  tags: ({ surveyId }) => [tag('survey', surveyId)],
})
const survey = defineState({
  name: 'survey',
  per: 'survey',
  events: [opened],
  initial: () => ({ openedAt: null as string | null }),
  on: {
    'survey.opened': (draft, { occurredAt }) => {
      draft.openedAt = occurredAt
    },
  },
})
const ended = defineState({
  name: 'ended-survey',
  per: 'survey',
  events: [closed],
  initial: () => ({ closedAt: null as string | null }),
  on: {
    'survey.closed': (draft, { occurredAt }) => {
      draft.closedAt = occurredAt
    },
  },
})

/** What the command `survey.open` decides. */
type Deciding = 'opens' | 'closes' | 'refuses' | 'refuses with a reason that nobody declared' | 'reads an unknown state'

const openSurvey = (deciding: Deciding) =>
  defineCommand({
    type: 'survey.open',
    fields: { surveyId: z.string() },
    reads: ({ surveyId }) => ({
      survey: survey.of(surveyId),
      ...(deciding === 'reads an unknown state' && { ended: ended.of(surveyId) }),
    }),
    decide: (_, { surveyId }) => {
      const subject = tag('survey', surveyId)
      if (deciding === 'refuses') return refuse('survey-new', { subject })
      if (deciding.startsWith('refuses')) return refuse('survey-odd', { subject })
      return [(deciding === 'closes' ? closed : opened).of({ surveyId })]
    },
  })

const refusals = { 'survey-new': { title: { zh: '已开', en: 'Open already' }, sentence: { zh: '', en: '' } } }
const contextOf = (deciding: Deciding = 'opens', more: Partial<Context> = {}) =>
  defineContext({ name: 'survey', events: [opened], commands: [openSurvey(deciding)], refusals, ...more })

const parameters = defineParameters({
  organisers: { unit: 'role', clause: 'S-1', schema: z.array(z.string()), value: ['marketing'] },
})
const TITLE = { zh: '调查', en: 'Survey' }
const heading = { clauses: ['S-1'], title: TITLE, force: 'must' } as const
const byOrganisers = authorized({
  id: 'survey-by-organisers',
  clauses: ['S-1'],
  title: TITLE,
  on: [opened],
  of: 'survey',
  who: 'role',
  among: parameters.organisers,
})
const owed = defineObligation({
  id: 'survey-owed',
  ...heading,
  of: survey,
  parameters: pick(parameters, 'organisers'),
  sentence: TITLE,
  duties: () => [],
})
const clauses = { 'S-1': TITLE }
const whole = { id: 'survey', title: TITLE, edition: 'S', clauses, contexts: [contextOf()], parameters }
const right = { ...whole, rules: [byOrganisers], obligations: [owed] }

const openWith = (...regulations: readonly Regulation[]) =>
  open({ store: memoryStore(), clock: manualClock('2026-03-02T01:00:00.000Z'), regulations })

function faultOf(work: () => unknown): GuijuError {
  try {
    work()
  } catch (error) {
    if (isGuijuError(error, 'INVALID_DEFINITION')) return error
    throw error
  }
  throw new Error('nothing was wrong')
}

test('what is wired rightly opens', async () => {
  const office = openWith(defineRegulation(right)())
  const outcome = await office.execute(
    { type: 'survey.open', surveyId: 'S-1' },
    { actor: { id: 'li', role: 'marketing' } },
  )
  expect(outcome.status).toBe('accepted')
})

const other = defineParameter({
  name: 'organisers',
  unit: 'role',
  clause: 'S-1',
  schema: z.array(z.string()),
  value: [],
})

const WRONG: Readonly<Record<string, readonly [regulations: () => readonly Regulation[], message: string]>> = {
  'a rule reads a parameter that the regulation does not bring': [
    () => [defineRegulation({ ...right, parameters: {} })()],
    'rule survey-by-organisers of regulation survey reads parameter organisers: regulation survey does not bring it',
  ],
  'a duty reads another parameter of the same name': [
    () => [defineRegulation({ ...right, rules: [], parameters: { organisers: other } })()],
    'obligation survey-owed of regulation survey reads parameter organisers: regulation survey brings another one of that name',
  ],
  'the edition is said by a parameter that is not brought': [
    () => [
      defineRegulation({
        ...whole,
        parameters: {},
        editionBy: defineParameter({
          name: 'text',
          unit: 'edition',
          clause: 'S-1',
          schema: z.strictObject({ id: z.string() }),
        }),
      })(),
    ],
    'the edition of regulation survey reads parameter text: regulation survey does not bring it',
  ],
  'the context of the judged events is left out': [
    () => [defineRegulation({ ...right, contexts: [], obligations: [] })()],
    'rule survey-by-organisers of regulation survey judges survey.opened: no context of the office has that event',
  ],
  'a duty is derived from a state of a context that is left out': [
    () => [defineRegulation({ ...right, contexts: [], rules: [] })()],
    'obligation survey-owed of regulation survey reads state survey, which folds survey.opened: no context of the office has such events',
  ],
  'one rule stands twice': [
    () => [defineRegulation({ ...right, rules: [byOrganisers, byOrganisers] })()],
    'two have the id "survey-by-organisers": a rule of regulation survey and a rule of regulation survey',
  ],
  'a rule and a duty of two regulations have one id': [
    () => [
      defineRegulation({ ...right, rules: [] })(),
      defineRegulation({ ...right, id: 'twin', obligations: [], rules: [{ ...byOrganisers, id: 'survey-owed' }] })(),
    ],
    'two have the id "survey-owed": an obligation of regulation survey and a rule of regulation twin',
  ],
  'a rule has the id of a refusal': [
    () => [defineRegulation({ ...right, rules: [{ ...byOrganisers, id: 'survey-new' }] })()],
    'two have the id "survey-new": a refusal of context survey and a rule of regulation survey',
  ],
  'a rule keeps a clause without a text': [
    () => [defineRegulation({ ...right, clauses: { 'S-2': TITLE } })()],
    'rule survey-by-organisers of regulation survey keeps clause S-1: the clauses of regulation survey have no text for it',
  ],
  'a rule names no clause': [
    () => [defineRegulation({ ...right, rules: [{ ...byOrganisers, clauses: [] }] })()],
    'rule survey-by-organisers of regulation survey names no clause',
  ],
  'two contexts have one name': [
    () => [defineRegulation({ ...right, contexts: [contextOf(), defineContext({ name: 'survey' })] })()],
    'two contexts are named "survey"',
  ],
  'two contexts define one command': [
    () => [
      defineRegulation({ ...right, contexts: [contextOf(), contextOf('closes', { name: 'poll', refusals: {} })] })(),
    ],
    'command survey.open is defined twice, differently: in context survey and in context poll',
  ],
  'a reminder fulfils a duty of nobody': [
    () => [
      defineRegulation({
        ...right,
        reminders: [{ obligation: 'form-owed', command: () => undefined, actor: { id: 'office' }, done: 'survey-new' }],
      })(),
    ],
    'a reminder of regulation survey fulfils obligation form-owed, which the regulation does not have',
  ],
  'a reminder ends with a refusal of nobody': [
    () => [
      defineRegulation({
        ...right,
        reminders: [
          { obligation: 'survey-owed', command: () => undefined, actor: { id: 'office' }, done: 'form-sent' },
        ],
      })(),
    ],
    'a reminder of regulation survey ends with refusal form-sent, which no context declares',
  ],
}

describe('an office does not open when', () => {
  for (const [title, [regulations, message]] of Object.entries(WRONG)) {
    test(title, () => expect(faultOf(() => openWith(...regulations())).message).toBe(message))
  }

  test('a regulation of the library lost one of its parameters, its contexts, or has a rule twice', () => {
    const { definition } = customerGrading
    const { vipShareLimit: _, ...rest } = definition.parameters
    const changed = (more: object) =>
      faultOf(() => openWith(defineRegulation({ ...definition, ...more } as never)())).message
    expect(changed({ parameters: rest })).toContain('reads parameter vipShareLimit')
    expect(changed({ contexts: [] })).toContain('no context of the office has that event')
    expect(changed({ rules: [...definition.rules, definition.rules[0]] })).toContain('two have the id')
    expect(complaintHandling.definition.contexts).not.toEqual([])
  })
})

describe('a command is a fault, and nothing is written, when', () => {
  const executed = async (deciding: Deciding) => {
    const store = memoryStore()
    const regulation = defineRegulation({ ...right, contexts: [contextOf(deciding)] })()
    const office = open({ store, clock: manualClock('2026-03-02T01:00:00.000Z'), regulations: [regulation] })
    const actor = { id: 'li', role: 'marketing' }
    const told = await office
      .execute({ type: 'survey.open', surveyId: 'S-1' }, { actor })
      .catch((error: unknown) => error)
    expect((await store.read('all')).events).toEqual([])
    return told
  }

  test.each([
    ['closes', 'command survey.open decided "survey.closed": no context of the office has that event'],
    [
      'refuses with a reason that nobody declared',
      'command survey.open refused with "survey-odd": no context of the office declares that refusal',
    ],
    [
      'reads an unknown state',
      'command survey.open reads state ended-survey, which folds survey.closed: no context of the office has such events',
    ],
  ] as const)('it %s', async (deciding, message) => {
    expect(await executed(deciding)).toMatchObject({ code: 'INVALID_DEFINITION', message })
  })

  test('but a refusal that is declared is an outcome', async () => {
    expect(await executed('refuses')).toMatchObject({ status: 'refused', findings: [{ rule: 'survey-new' }] })
  })

  test('a rule reads a state of a context that the office does not have', async () => {
    const readsElsewhere = defineRule({
      id: 'survey-of-customer',
      ...heading,
      on: [opened],
      sentence: TITLE,
      subjects: ({ data }) => [tag('survey', data.surveyId)],
      reads: ({ data }) => ({ customer: customerFile.of(data.surveyId) }),
      holds: ({ after }) => ({ holds: after.customer.kind === null, actual: null, limit: null }),
    })
    const office = openWith(defineRegulation({ ...right, rules: [readsElsewhere] })())
    await expect(office.execute({ type: 'survey.open', surveyId: 'S-1' })).rejects.toMatchObject({
      code: 'INVALID_DEFINITION',
      message: expect.stringContaining('rule survey-of-customer reads state'),
    })
  })
})
