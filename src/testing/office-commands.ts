/**
 * Model-based tests of whatever stands in front of an office, such as a service or a user interface. The model is a
 * shadow: an office in memory that is told the same.
 *
 *     const commands = officeCommands(fc, { orders, questions })
 *     await fc.assert(fc.asyncProperty(fc.commands(commands), all =>
 *       fc.asyncModelRun(() => ({ model: shadow(office), real: driverOfMyService() }), all)))
 *
 * Each command does something to both and compares the answers, faults by their codes. A failing run shrinks to the
 * few commands that show it.
 */
import type fc from 'fast-check'
import type { CommandMeta, Order } from '../core/intake.ts'
import type { Outcome } from '../core/outcome.ts'
import type { ViewDefinition } from '../core/view.ts'
import type { Office } from '../open.ts'
import type { ManualClock } from '../time/clock.ts'
import { breach } from './breach.ts'
import { firstDifference } from './first-difference.ts'
import type { FastCheck } from './history/deed.ts'
import { answered, decided } from './office/answers.ts'

/** The real thing, or a thin layer that speaks to it: an `Office` is one. */
export interface Driver {
  /** What the service says of a command. What `told` makes of the library's outcome must be the same. */
  execute(command: unknown, meta: CommandMeta): Promise<unknown>
  view?<Answer>(view: ViewDefinition<Answer>, key: string): Promise<unknown>
  /** Ends it and begins anew on the same log, as a deployment does. */
  restart?(): Promise<void>
}

export interface Shadow {
  readonly office: Office
  /** The clock of both: without it time stands still. */
  readonly clock: ManualClock | undefined
  /** What was asked for so far, with the ids that it was asked for under. */
  readonly told: Order[]
}

/** A question to a view. */
export interface ViewQuestion {
  readonly view: ViewDefinition
  readonly key?: string
}

export interface OfficeCommandsOptions {
  readonly orders: fc.Arbitrary<Order>
  /** Asked of both; the driver must have `view` then. */
  readonly questions?: fc.Arbitrary<ViewQuestion>
  /** What the service says of an outcome, e.g. `({ status }) => status`; status, findings and content of events if left out. */
  readonly told?: (outcome: Outcome) => unknown
}

export type OfficeCommand = fc.AsyncCommand<Shadow, Driver>

/** The shadow for one run. @param clock that of the office and of the real thing */
export function shadow(office: Office, clock?: ManualClock): Shadow {
  return { office, clock, told: [] }
}

/**
 * For `fc.commands`: an order, an order again under its old id, a question to a view, some time that passes, a restart.
 * A difference throws `LAW_BROKEN`.
 */
export function officeCommands(fc: FastCheck, options: OfficeCommandsOptions): fc.Arbitrary<OfficeCommand>[] {
  const { orders, questions, told: toAnswer } = options
  const again = fc.nat({ max: 1_000 }).map(which => repeated(which, toAnswer))
  return [
    orders.map(order => executed(order, toAnswer)),
    orders.map(order => executed(order, toAnswer)),
    again,
    ...(questions ? [questions.map(viewed)] : []),
    fc.integer({ min: 1, max: 60 * 24 * 10 }).map(waited),
    fc.constant(RESTART),
  ]
}

type ToAnswer = OfficeCommandsOptions['told']

function executed(order: Order, toAnswer: ToAnswer): OfficeCommand {
  return {
    check: () => true,
    run: async (model, real) => {
      // The same id on both sides, whatever ids each of them makes.
      const known = { commandId: `shadow-${model.told.length + 1}`, ...order }
      model.told.push(known)
      await compare(known, toAnswer, model, real)
    },
    toString: () => nameOf(order),
  }
}

function repeated(which: number, toAnswer: ToAnswer): OfficeCommand {
  return {
    check: ({ told }) => told.length > 0,
    run: async (model, real) => compare(model.told[which % model.told.length]!, toAnswer, model, real),
    toString: () => `again(${which})`,
  }
}

async function compare(
  { command, ...meta }: Order,
  toAnswer: ToAnswer,
  { office }: Shadow,
  real: Driver,
): Promise<void> {
  const expected = await answered(async () => (toAnswer ?? decided)(await office.execute(command, meta)))
  const actual = await answered(async () => {
    const answer = await real.execute(command, meta)
    return toAnswer ? answer : decided(answer as Outcome)
  })
  expectAlike(actual, expected, nameOf({ command }))
}

function viewed({ view, key = '' }: ViewQuestion): OfficeCommand {
  return {
    check: () => true,
    run: async ({ office }, real) => {
      if (!real.view) throw breach(`${view.name} is asked for, and the driver has no \`view\``)
      const expected = await answered(() => office.view(view, key))
      expectAlike(await answered(async () => real.view?.(view, key)), expected, `${view.name} of '${key}'`)
    },
    toString: () => `${view.name}(${JSON.stringify(key)})`,
  }
}

function waited(minutes: number): OfficeCommand {
  return {
    check: ({ clock }) => clock !== undefined,
    run: async ({ clock }) => clock?.advance(minutes * 60_000),
    toString: () => `wait(${minutes})`,
  }
}

const RESTART: OfficeCommand = {
  check: () => true,
  run: async (_, real) => real.restart?.(),
  toString: () => 'restart()',
}

function nameOf({ command }: Pick<Order, 'command'>): string {
  return JSON.stringify(command)
}

function expectAlike(actual: unknown, expected: unknown, what: string): void {
  const difference = firstDifference(actual, expected, 'the answer')
  if (difference !== undefined) throw breach(`${what}: ${difference}`, { actual, expected })
}
