/** Numbers as facts: adopted, set and withdrawn in the log; what was judged by which stands in each event. */
import { describe, expect, test } from 'vitest'
import {
  type Actor,
  complaintEditions,
  type CommandMeta,
  type ErrorCode,
  customerGrading,
  defineGrant,
  defineRegulation,
  type EventStore,
  type Finding,
  manualClock,
  memoryStore,
  type Notice,
  numbersInLog,
  type Office,
  type OfficeOptions,
  open,
  type Regulation,
  sequentialIds,
} from '../../src/index.ts'
import { codeOf, expectSame, logOf, regulations } from './offices.ts'

void complaintEditions
const [grading, contact] = regulations
const given = grading.given as NonNullable<Parameters<typeof customerGrading>[0]>

/** Who may set numbers is what a company says: here, the head of it. */
const statutes = defineRegulation({
  id: 'statutes',
  title: { zh: '章程', en: 'Statutes' },
  edition: 'A',
  clauses: { 'A-1': { text: '', kept: [] } } as never,
  grants: [
    defineGrant({
      id: 'numbers-by-the-head',
      clauses: ['A-1'],
      title: { zh: '参数由负责人变更', en: 'Numbers are changed by the head' },
      to: { roles: ['head'] },
      may: ['parameter.set', 'parameter.withdraw', 'numbers.adopt'],
    }),
  ],
})()

const head: Actor = { id: 'zhao', role: 'head' }
let offices = 0

interface World {
  readonly store: EventStore
  readonly clock: ReturnType<typeof manualClock>
}

function world(at = '2026-12-20T02:00:00.000Z'): World {
  return { store: memoryStore(), clock: manualClock(at) }
}

function officeIn({ store, clock }: World, cap = '15', more: Partial<OfficeOptions> = {}): Office {
  offices += 1
  const inForce: Regulation[] = [customerGrading({ ...given, vipShareLimit: cap }), contact, statutes]
  return open({ store, clock, ids: sequentialIds(`n${offices}`), regulations: inForce, numbers: numbersInLog(), ...more })
}

const cap = (value: string, more: object = {}) => ({
  type: 'parameter.set',
  name: 'vipShareLimit',
  value,
  since: '2027-01-01',
  publishedAt: '2026-11-01',
  clause: 'D11-2.2.d.1',
  reason: 'resolution 12',
  ...more,
})

async function set(office: Office, command: object, meta: CommandMeta = {}): Promise<void> {
  const { status, findings } = await office.execute(command, { actor: head, ...meta })
  expect([status, failed(findings)]).toEqual(['accepted', []])
}

const failed = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict === 'failed')
const capOf = (findings: readonly Finding[]) => findings.find(({ rule }) => rule === 'vip-share-of-department')?.limit
const file = (id: string) => ({ type: 'paper.file', paperId: id, departmentId: 'east', kind: 'suggestion', title: 'a' })
const toVip = (id: string) => ({ type: 'customer.grade', customerId: id, departmentId: 'east', grade: 'vip' })

void toVip
void file
void capOf
void codeOf
void expectSame
void logOf
export type Unused = [ErrorCode, Notice]

describe('a number that was set', () => {
  test('is seen', async () => {
    const at = world()
    const office = officeIn(at)
    await set(office, cap('12'))
    console.log(JSON.stringify(await logOf(at.store)).slice(0, 1500))
    console.log(JSON.stringify((await office.rules({ asOf: '2027-01-02T00:00:00Z' }))[0]!.parameters[0]))
  })
})
