/** 今日事项: whose a duty is, what is due today, and in which order. */
import { expect, test } from 'vitest'
import { customerSatisfaction, manualClock, memoryStore, myDay, open, type Whose } from '../../src/index.ts'
import { ofCustomers } from '../laws/offices.ts'

const OFFICE = { actor: { id: 'qian', department: 'company-office' } }
const question = (questionId: string, topic: string) => {
  return { questionId, topic, asks: 'how is it?', lowest: 1, highest: 5, satisfiedFrom: 4 }
}
const questions = [question('Q-1', 'service-quality'), question('Q-2', 'price'), question('Q-3', 'company')]

async function surveyed() {
  const clock = manualClock('2026-03-02T09:00:00+08:00')
  const regulations = [...ofCustomers, customerSatisfaction({ satisfactionTarget: '80' })]
  const office = open({ store: memoryStore(), clock, regulations })
  const done = async (command: object, meta: object = {}) => {
    expect((await office.receive(command, meta)).status).toBe('accepted')
  }
  const marketing = { actor: { id: 'zhao', department: 'marketing-company' } }
  const opened = { type: 'survey.open', comprehensive: true, questions }
  await done({ ...opened, surveyId: 'SV-1', ends: '2026-03-04' }, marketing)
  await done({ ...opened, surveyId: 'SV-2', ends: '2026-03-02' }, marketing)
  await done({ ...opened, surveyId: 'SV-3', ends: '2026-03-03' }, marketing)
  await done({ ...opened, surveyId: 'SV-4', ends: '2026-03-02' }, marketing)
  await done({ type: 'survey.send-form', surveyId: 'SV-4', customerId: 'C-1' }, OFFICE)
  await done({ type: 'survey.answer', surveyId: 'SV-4', customerId: 'C-1', scores: [{ questionId: 'Q-1', score: 5 }] })
  await done({ type: 'survey.report', surveyId: 'SV-4', findings: 'well', departments: ['east'] }, OFFICE)
  const help = { departments: ['east', 'mine'], task: 'opinions', dueOn: '2026-03-02' }
  await done({ type: 'assistance.ask', assistanceId: 'AS-1', ...help }, marketing)
  return { clock, office }
}

const rows = async ({ office, clock }: Awaited<ReturnType<typeof surveyed>>, whose: Whose) =>
  (await myDay(office, whose, { asOf: clock.now() })).duties.map(({ obligation, subject, status, mineBy }) => [
    obligation,
    subject,
    status,
    mineBy,
  ])

test('what is due by the end of today, and nothing that is due tomorrow', async () => {
  const house = await surveyed()
  const mine = () => rows(house, { department: 'company-office' })
  expect(await mine()).toEqual([['survey-forms-sent', 'survey:SV-2', 'due', 'department']])
  house.clock.set('2026-03-03T09:00:00+08:00')
  expect(await mine()).toEqual([
    ['survey-forms-sent', 'survey:SV-2', 'overdue', 'department'],
    ['survey-forms-sent', 'survey:SV-3', 'due', 'department'],
  ])
})

test('a role has its own, a department each its own, and nobody sees those of another', async () => {
  const house = await surveyed()
  expect(await rows(house, { role: 'general-manager' })).toEqual([
    ['survey-report-approval', 'survey:SV-4', 'due', 'role'],
  ])
  expect(await rows(house, { department: 'east' })).toEqual([
    ['assistance-owed', 'assistance:AS-1', 'due', 'department'],
  ])
  expect(await rows(house, { department: 'west', role: 'clerk' })).toEqual([])
  expect(await rows(house, {})).toEqual([])
})

test('each says its clause and why', async () => {
  const { office, clock } = await surveyed()
  const [duty] = (await myDay(office, { role: 'general-manager' }, { asOf: clock.now() })).duties
  expect(duty).toMatchObject({ clause: 'D09-6.c.3', due: null, since: '2026-03-02T01:00:00.000Z' })
  expect(duty!.zh).toContain('总经理应审批调查 SV-4 的分析报告')
  expect(duty!.en).toContain('The general manager decides on the report on survey SV-4')
})

const instant = (hour: number) => `2026-03-02T0${hour}:00:00.000Z`
const duty = (obligation: string, due: string | null, facts: Readonly<Record<string, string | readonly string[]>>) => ({
  obligation,
  clause: 'X-1',
  force: 'must' as const,
  subject: 'card:K-1',
  since: instant(1),
  due,
  status: 'due' as const,
  counted: [],
  facts,
})

test('who is named owes it alone; who is only mentioned does not, unless the host says so', async () => {
  const owed = [
    duty('none', null, {}),
    duty('late', instant(5), { owner: 'li', department: 'east' }),
    duty('early', instant(3), { roles: ['leader', 'manager'], department: 'east' }),
    duty('marked', instant(4), { consultant: 'li', department: 'east' }),
  ]
  const office = { obligations: async () => owed, explain: () => 'why' }
  const of = async (whose: Whose, asked = {}) =>
    (await myDay(office, whose, { asOf: instant(1), ...asked })).duties.map(
      ({ obligation, mineBy }) => `${obligation} ${mineBy}`,
    )
  expect(await of({ id: 'li' })).toEqual(['late id'])
  expect(await of({ id: 'li' }, { personIn: { marked: 'consultant' } })).toEqual(['marked id', 'late id'])
  expect(await of({ id: 'wu', department: 'east' })).toEqual(['marked department'])
  expect(await of({ id: 'wu', department: 'east', role: 'leader' })).toEqual(['early role', 'marked department'])
  expect(await of({ role: 'leader', department: 'west' })).toEqual([])
  expect(await of({ department: 'east' })).toEqual(['marked department', 'late department'])
  expect((await myDay(office, {}, { asOf: instant(1) })).ofNobody).toBe(1)
})
