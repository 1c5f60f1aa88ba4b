/** What happens in the histories that a linter plays: the caller's commands, what the library's histories tell, or what schemas take. */
import type fc from 'fast-check'
import type { CaseCommand } from '../../core/case.ts'
import type { Context } from '../../core/context.ts'
import { deeds, type History, histories } from '../histories.ts'
import type { Act, Deed, FastCheck } from '../history/deed.ts'
import type { HistoryOptions } from '../history/options.ts'
import { timesOf } from '../history/times.ts'
import { actsFromSchemas } from './from-schemas.ts'
import type { Setting } from './house.ts'

/** A command alone, or with who asks for it, and how many minutes pass before it is told. */
export type LintCommand = CaseCommand | (Act & Partial<Pick<Deed, 'wait' | 'late'>>)

export interface World {
  readonly histories: fc.Arbitrary<History>
  /** Single deeds: what may be tried anywhere. */
  readonly deeds: fc.Arbitrary<Deed>
}

export interface WorldOptions {
  readonly commands?: fc.Arbitrary<LintCommand>
  readonly histories?: fc.Arbitrary<History>
}

/** No more commands follow each other in a history of the caller's commands. */
const LONGEST = 12

/** Undefined where nothing can happen. */
export function worldOf(
  fc: FastCheck,
  { contexts, regulations }: Pick<Setting, 'contexts' | 'regulations'>,
  options: WorldOptions,
): World | undefined {
  const { histories: own } = options
  const known = options.commands ? undefined : optionsFor(contexts)
  if (known) return { histories: own ?? histories(fc, known), deeds: deeds(fc, known) }
  const commands: fc.Arbitrary<LintCommand> | undefined = options.commands ?? actsFromSchemas(fc, contexts, regulations)
  if (!commands) return undefined
  const single = fc.tuple(commands, timesOf(fc, false)).map(([one, time]) => deedOf(one, time.wait))
  return { histories: own ?? fc.array(single, { maxLength: LONGEST, size: 'max' }), deeds: single }
}

function deedOf(one: LintCommand, wait: number): Deed {
  const act: Act & Partial<Deed> = 'type' in one ? { command: one as CaseCommand } : (one as Act)
  return { wait, ...act }
}

/** Of each context that the library's histories can tell, a few subjects. */
function optionsFor(contexts: readonly Context[]): HistoryOptions | undefined {
  const has = (name: string) => contexts.some(context => context.name === name)
  const told = ['customer', 'complaint', 'inventory', 'vehicle', 'mandate', 'period'].filter(has)
  if (told.length === 0) return undefined
  const small = told.length > 1
  return {
    // Customers are told of with their papers: without these, they are only names.
    ...(!(has('customer') && has('filing')) && { departments: [] }),
    ...(small && { customers: ['C-1', 'C-2', 'C-3', 'C-4', 'C-5'], length: 20 }),
    ...(has('complaint') && { complaints: ['K-1', 'K-2'] }),
    ...(has('inventory') && { items: ['I-1', 'I-2'] }),
    ...(has('vehicle') && { vehicles: ['V-1', 'V-2'] }),
    ...(has('person') && { persons: ['C-1'] }),
    ...(has('mandate') && { mandates: ['M-1', 'M-2'] }),
    ...(has('period') && { locks: ['books', 'papers'] }),
    // What is told late is what periods are closed for.
    late: has('period'),
    mergings: has('merging'),
    withdrawals: has('fact'),
    records: has('fact') && has('breach'),
  }
}
