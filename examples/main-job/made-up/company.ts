/** A company that nobody has: three departments, their customers, and how much each of them buys. */

export interface Member {
  readonly customerId: string
  readonly departmentId: string
  /** 0 is the department's largest customer. */
  readonly rank: number
  readonly kind: 'direct-distributor' | 'indirect-distributor' | 'medical-institution' | 'enterprise'
  readonly hospitalLevel?: '3A' | '2B'
}

const DEPARTMENTS = [
  { departmentId: 'east', letter: 'E', size: 28 },
  { departmentId: 'north', letter: 'N', size: 36 },
  { departmentId: 'south', letter: 'S', size: 22 },
] as const

export const departmentIds = DEPARTMENTS.map(({ departmentId }) => departmentId)

export const members: readonly Member[] = DEPARTMENTS.flatMap(({ departmentId, letter, size }) =>
  Array.from({ length: size }, (_, rank) => ({
    customerId: `${letter}-${String(rank + 1).padStart(2, '0')}`,
    departmentId,
    rank,
    ...sortOf(rank),
  })),
)

export function membersOf(departmentId: string): readonly Member[] {
  return members.filter(member => member.departmentId === departmentId)
}

export function memberOf(customerId: string): Member {
  return members.find(member => member.customerId === customerId)!
}

function sortOf(rank: number): Pick<Member, 'kind' | 'hospitalLevel'> {
  if (rank % 4 === 1) return { kind: 'medical-institution', hospitalLevel: rank < 12 ? '3A' : '2B' }
  if (rank < 22) return { kind: 'direct-distributor' }
  return { kind: rank % 2 === 0 ? 'indirect-distributor' : 'enterprise' }
}

/** Yuan in a quarter: the larger the rank, the less; the last figures only make the amounts look like amounts. */
export function quarterlyAmount({ rank }: Member, month: number): string {
  const yuan = Math.round(480_000 / (1 + rank * 0.12)) + ((rank * 7 + month * 13) % 10) * 370
  return `${yuan}.${String((rank * 31 + month * 17) % 100).padStart(2, '0')}`
}
