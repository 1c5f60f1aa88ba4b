/** The papers that the departments file; the south forgets two of them. */
import { type Act, act, on } from './act.ts'
import { membersOf } from './company.ts'

const PAPERS = {
  'implementing-rules': { scope: 'all customers' },
  'file-officer': { person: 'clerk' },
  'market-analysis': { scope: 'the region' },
  'development-plan': { scope: 'the region' },
}

export function papers(): Act[] {
  const shelves = ['east', 'north', 'south'].flatMap(departmentId =>
    Object.entries(PAPERS).map(([kind, content]) => paper(on(1, 30), departmentId, kind, { content })),
  )
  const content = {
    complaintKinds: ['goods', 'delivery'],
    scope: 'all customers',
    responsible: 'manager',
    handlingDays: 3,
  }
  const diligent = ['east', 'north'].flatMap(departmentId => [
    paper(on(2, 3), departmentId, 'customer-structure', { content: { vipShare: '15', preferredShare: '30' } }),
    paper(on(2, 3), departmentId, 'complaint-procedure', { content }),
  ])
  const keyCustomers = [...membersOf('east').slice(0, 4), ...membersOf('north').slice(0, 6)]
  const plans = keyCustomers.map(({ customerId, departmentId }) =>
    paper(on(7, 4), departmentId, 'key-customer-plan', { customerId }),
  )
  return [...shelves, ...diligent, ...plans]
}

export function paper(
  day: string,
  departmentId: string,
  kind: string,
  more: { customerId?: string; content?: object },
): Act {
  const paperId = [kind, departmentId, more.customerId ?? day].join('-')
  return act(day, departmentId, { type: 'paper.file', paperId, departmentId, kind, title: kind, ...more })
}
