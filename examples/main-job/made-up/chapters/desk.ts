/** The service desk in March: a call answered at once, one too late, a visitor, and a log that comes a day late. */
import { type Act, by, on } from '../act.ts'
import { mei } from '../people.ts'

const DAY = on(3, 3)
const EAST = { customerId: 'E-05', departmentId: 'east', takenBy: 'mei' }
const NORTH = { customerId: 'N-04', departmentId: 'north', takenBy: 'mei' }

export function desk(): Act[] {
  const told = (at: string, type: string, receptionId: string, fields: object = {}) =>
    by(mei, DAY, type, { receptionId, ...fields }, at)
  return [
    told('09:00', 'call.take', 'H-1', { ...EAST, callerName: 'Wu', phone: '139 0000 0000', rings: 2 }),
    told('09:01', 'reception.ask', 'H-1', { question: 'when does it come', kind: 'inquiry' }),
    told('09:02', 'reception.verify', 'H-1'),
    told('09:04', 'reception.answer', 'H-1', { answer: 'on Thursday' }),
    told('09:05', 'reception.react', 'H-1', { reaction: 'satisfied' }),
    told('09:05', 'reception.end', 'H-1'),
    told('11:00', 'call.take', 'H-2', { ...NORTH, callerName: 'Sun', phone: '139 0000 0001', rings: 5 }),
    told('11:02', 'reception.ask', 'H-2', { question: 'the rims break', kind: 'complaint' }),
    told('11:03', 'reception.verify', 'H-2'),
    told('11:04', 'reception.promise-reply', 'H-2', { replyBy: `${DAY}T03:30:00.000Z`, reachAt: 'the same number' }),
    told('11:05', 'reception.refer', 'H-2', { to: 'hua' }),
    told('11:06', 'reception.apologise', 'H-2', { apology: 'we are sorry' }),
    told('11:50', 'reception.answer', 'H-2', { answer: 'somebody comes to look' }),
    told('11:52', 'reception.open-complaint', 'H-2', { complaintId: 'K-1', kind: 'product', subject: 'broken rims' }),
    told('11:53', 'reception.end', 'H-2'),
    told('15:00', 'visitor.receive', 'H-3', { ...EAST, callerName: 'Zhou', phone: null }),
    told('15:01', 'reception.ask', 'H-3', { question: 'a price list', kind: 'inquiry' }),
    told('15:02', 'visitor.sign-register', 'H-3', { purpose: 'a price list', message: 'none' }),
    by(mei, on(3, 5), 'desk.hand-in-log', {
      departmentId: 'east',
      day: DAY,
      receiver: 'responsible-office',
      summary: 'two receptions',
    }),
  ]
}
