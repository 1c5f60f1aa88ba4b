/** Statistics and what is owed after surveys, counted once more from the log alone. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { customerSatisfaction, type SequencedEvent, surveyTable } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const TARGET = 80
const inForce = [...ofCustomers, customerSatisfaction({ satisfactionTarget: String(TARGET) })]
const options = { customers: ['C-1', 'C-2'], surveys: true, withdrawals: true, late: true, length: 14 }

const ALL = ['running', 'due', 'overdue'] as const

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

interface Scored {
  readonly questionId: string
  readonly score: number
}

const STEPS = [
  'survey.opened',
  'survey.form-sent',
  'survey.answered',
  'survey.reported',
  'survey.report-judged',
  'survey.report-distributed',
  'survey.action-proposed',
  'survey.action-carried-out',
  'survey.action-verified',
]

/** By when it happened; of the same moment, each step behind those that it rests on. */
const inOrder = (log: readonly SequencedEvent[]): readonly Told[] =>
  [...standing(log)]
    .filter(({ type }) => STEPS.includes(type))
    .sort(
      (a, b) =>
        a.occurredAt.localeCompare(b.occurredAt) ||
        STEPS.indexOf(a.type) - STEPS.indexOf(b.type) ||
        a.position - b.position,
    ) as readonly Told[]

/** The first answer of each customer, and whether it says that he is satisfied; of questions that the form has. */
function answersTo(surveyId: string, events: readonly Told[]) {
  const those = events.filter(({ data }) => data.surveyId === surveyId)
  const form = those.find(({ type }) => type === 'survey.opened')?.data.questions as
    | readonly { questionId: string; topic: string; satisfiedFrom: number }[]
    | undefined
  const answers = those.filter(({ type }) => type === 'survey.answered')
  const first = answers.filter(
    (one, index) => answers.findIndex(({ data }) => data.customerId === one.data.customerId) === index,
  )
  const scores = first.flatMap(({ data }) => data.scores as readonly Scored[])
  const judged = scores.flatMap(({ questionId, score }) => {
    const question = form?.find(one => one.questionId === questionId)
    return question ? [{ topic: question.topic, satisfied: score >= question.satisfiedFrom }] : []
  })
  return { forms: first.length, judged, reported: those.some(({ type }) => type === 'survey.reported') }
}

/** Weak topics without a measure. */
function owedTopics(surveyId: string, events: readonly Told[]): readonly string[] {
  const { judged, reported } = answersTo(surveyId, events)
  const misses = (some: readonly { satisfied: boolean }[]) =>
    some.length > 0 && some.filter(one => one.satisfied).length * 100 < TARGET * some.length
  if (!reported || !misses(judged)) return []
  const measures = events.filter(({ type, data }) => type === 'survey.action-proposed' && data.surveyId === surveyId)
  return [...new Set(judged.map(({ topic }) => topic))]
    .filter(topic => misses(judged.filter(one => one.topic === topic)))
    .filter(topic => !measures.some(({ data }) => data.topic === topic))
    .map(topic => `${surveyId} ${topic}`)
}

test('tables, weak topics and open actions are what the log says, whatever was told late or withdrawn', async () => {
  const seen = { answers: 0, weak: 0, todo: 0, done: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const events = inOrder(await logOf(store)).filter(({ occurredAt }) => occurredAt <= clock.now())
      const surveys = [...new Set(events.flatMap(({ data }) => (data.surveyId as string | undefined) ?? []))]
      for (const surveyId of surveys) {
        const { forms, judged } = answersTo(surveyId, events)
        const table = await office.view(surveyTable, surveyId)
        expect([table.answered, table.whole.answered]).toEqual([forms, judged.length])
        expect(table.asked).toBeGreaterThanOrEqual(table.answered)
        expect(table.whole.satisfied === null).toBe(judged.length === 0)
        for (const { mean, answered } of table.questions) expect(mean === null).toBe(answered === 0)
        seen.answers += judged.length
      }
      const owed = async (obligation: string) =>
        (await office.obligations({ obligation, status: [...ALL] })).map(({ facts }) => facts)
      const weak = surveys.flatMap(surveyId => owedTopics(surveyId, events)).sort()
      const topics = (await owed('survey-action-proposed')).map(({ survey, topic }) => `${survey} ${topic}`)
      expect(topics.sort()).toEqual(weak)
      const steps = events.filter(({ type }) => type.startsWith('survey.action-'))
      const known = new Set(steps.filter(({ type }) => type.endsWith('-proposed')).map(({ data }) => data.actionId))
      const last = new Map(steps.filter(({ data }) => known.has(data.actionId)).map(one => [one.data.actionId, one]))
      const todo = [...last].filter(([, { type, data }]) => type.endsWith('-proposed') || data.effective === false)
      const done = (await owed('survey-action-verified')).map(({ action }) => action)
      expect((await owed('survey-action-carried-out')).map(({ action }) => action).sort()).toEqual(
        todo.map(([id]) => id).sort(),
      )
      for (const action of done) expect(last.get(action)?.type).toBe('survey.action-carried-out')
      seen.weak += weak.length
      seen.todo += todo.length
      seen.done += done.length
    }),
    { ...runs(50), seed: 5 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})
