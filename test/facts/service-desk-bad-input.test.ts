/** What is no ring count, no question and no moment is named by its field, before anything is decided. */
import { expect, test } from 'vitest'
import { manualClock, memoryStore, open, serviceDesk } from '../../src/index.ts'

const officeOf = () =>
  open({ store: memoryStore(), clock: manualClock('2026-03-02T10:00:00+08:00'), regulations: [serviceDesk()] })

const call = {
  type: 'call.take',
  receptionId: 'R-1',
  customerId: 'C-1',
  departmentId: 'east',
  takenBy: 'mei',
  rings: 2,
}
const about = { receptionId: 'R-1' }

test('the ordinary call is taken', async () => {
  expect((await officeOf().receive(call)).status).toBe('accepted')
})

test.each([
  ['fewer rings than none', { ...call, rings: -1 }, 'rings'],
  ['half a ring', { ...call, rings: 2.5 }, 'rings'],
  ['rings that no number can hold', { ...call, rings: Number.NaN }, 'rings'],
  ['rings as a text', { ...call, rings: '2' }, 'rings'],
  ['a caller of blanks', { ...call, callerName: '  ' }, 'callerName'],
  ['a visitor who rings', { ...call, type: 'visitor.receive' }, 'rings'],
  ['a question of blanks', { type: 'reception.ask', ...about, question: '\u3000 ', kind: 'inquiry' }, 'question'],
  ['a class that there is none of', { type: 'reception.ask', ...about, question: 'where', kind: 'praise' }, 'kind'],
  ['an answer without words', { type: 'reception.answer', ...about, answer: '' }, 'answer'],
  [
    'the register of visitors without a purpose',
    { type: 'visitor.sign-register', ...about, message: 'call' },
    'purpose',
  ],
  ['with a purpose of blanks', { type: 'visitor.sign-register', ...about, message: 'call', purpose: ' ' }, 'purpose'],
  ['a promise for some time', { type: 'reception.promise-reply', ...about, replyBy: 'soon' }, 'replyBy'],
  [
    'a promise without a zone',
    { type: 'reception.promise-reply', ...about, replyBy: '2026-03-02T10:20:00' },
    'replyBy',
  ],
  [
    'the log of no day',
    { type: 'desk.hand-in-log', departmentId: 'east', day: '2026-02-30', receiver: 'office', summary: 'all' },
    'day',
  ],
])('%s', async (_, command, field) => {
  await expect(officeOf().execute(command as never)).rejects.toMatchObject({
    code: 'INVALID_COMMAND',
    details: { field },
  })
})
