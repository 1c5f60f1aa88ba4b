/** What complaints of histories are made of. Amounts lie about the limits of an authority table of three levels. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import type { Handling } from '../../facts/complaint/events/fields.ts'
import { actingPerson } from '../acting.ts'
import { allowance, returned, share, step } from '../steps/complaint.ts'
import { type Act, type FastCheck, type Fields, PLAIN, type Places, type Weighted } from './deed.ts'

/** What is at stake, and whose authority reaches it: sales manager to 1,000, deputy to 10,000, general manager above. */
export interface Stake {
  readonly amount: string
  readonly as: string
}

export const STAKES: readonly Stake[] = [
  { amount: '800', as: 'sales-manager' },
  { amount: '1000', as: 'sales-manager' },
  { amount: '1000.01', as: 'deputy-general-manager' },
  { amount: '10000', as: 'deputy-general-manager' },
  { amount: '10000.000001', as: 'general-manager' },
  { amount: '600000', as: 'general-manager' },
  { amount: '0', as: 'sales-manager' },
]

export const OFFICE = 'general-manager-office'
export const THREE = ['sales', 'quality-management', 'manufacturing']
export const REVIEWERS = ['manufacturing', 'quality-management', 'research']
export const CAUSES = ['casting', 'packing', 'transport']
export const PARTS = ['P-1', 'P-2']
export const MONTHS = ['2601', '2602', '2603', '2604']
export const PENALTIES = ['F-1', 'F-2']
export const IMPROVEMENTS = ['I-1', 'I-2']
/** Who can be reached how: asked of service complaints. */
export const REACHED = { customerName: 'Mr Zhou', address: 'building 3, flat 1201', phone: '138 0000 0000' }
export const SOME_DAY = '2099-12-31T02:00:00.000Z'

/** A complaint that is mostly unknown. */
export const ANOTHER = 'K-another'
export const REASONS = ['closing', 'step:approved', 'investigation-report']

/** Parts that are the whole. */
export const WHOLES: readonly (readonly object[])[] = [
  [share('manufacturing', '100')],
  [share('manufacturing', '60', 'w-17'), share('quality-management', '40')],
  [share('manufacturing', '33.3333'), share('quality-management', '33.3333'), share('research', '33.3334')],
  [share('manufacturing', '99.9999'), share('sales-east', '0.0001')],
]

/** Parts that are not. */
export const BROKEN: readonly (readonly object[])[] = [
  [share('manufacturing', '60'), share('quality-management', '39.9999')],
  [share('manufacturing', '100'), share('quality-management', '0.0001')],
  [share('manufacturing', '33.3333'), share('quality-management', '33.3333'), share('research', '33.3333')],
]

export const handlings = (amount: string): readonly Handling[] => [
  allowance(amount),
  returned(amount),
  { kind: 'exchange', quantity: '20', amount, text: null },
  { kind: 'none', quantity: null, amount, text: 'an apology' },
]

export function actOf({ command, by = actingPerson(command) }: CaseStep): Act {
  return by ? { command, actor: by } : { command }
}

export interface ComplaintWords {
  /** A ready-made step about some complaint. */
  told<const Values extends readonly unknown[]>(
    weight: number,
    make: (id: string, ...values: Values) => CaseStep,
    ...values: { readonly [K in keyof Values]: fc.Arbitrary<Values[K]> }
  ): Weighted
  /** A step of this type about some complaint, asked for by this role (null: nobody); fields fixed and drawn. */
  said(weight: number, type: string, role: string | null, fixed?: object, drawn?: Fields): Weighted
  readonly customerId: fc.Arbitrary<string>
  readonly departmentId: fc.Arbitrary<string>
}

export function complaintWordsOf(fc: FastCheck, { complaints, customers, departments }: Places): ComplaintWords {
  const complaintId = fc.constantFrom(...complaints)
  const told: ComplaintWords['told'] = (weight, make, ...values) => ({
    arbitrary: fc
      .tuple(complaintId, fc.tuple(...(values as fc.Arbitrary<unknown>[])))
      .map(([id, rest]) => actOf(make(id, ...(rest as never)))),
    weight,
  })
  return {
    told,
    said: (weight, type, role, fixed = {}, drawn = {}) =>
      told(weight, (id, fields: object) => step(type, id, role, { ...fixed, ...fields }), fc.record(drawn, PLAIN)),
    customerId: fc.constantFrom(...customers.slice(0, 3)),
    departmentId: complained(fc, departments),
  }
}

/** Where no customers are told of, departments are only names. */
export function complained(fc: FastCheck, departments: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...(departments.length > 0 ? departments : ['east', 'west']))
}
