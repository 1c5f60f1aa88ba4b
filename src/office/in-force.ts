/** What judges in an office by one book of numbers. */
import { builtOnce } from '../core/built-once.ts'
import type { Definitions } from '../core/definitions.ts'
import { openGate } from '../core/gate.ts'
import type { GateFrame, Guards } from '../core/guarding.ts'
import type { InForce } from '../core/in-force.ts'
import { numbersOf } from '../core/numbers.ts'
import type { ParameterBook } from '../core/parameter-book.ts'
import type { Calendar } from '../core/ports.ts'
import { RECORD } from '../core/recording.ts'
import { editionsAt, sourceOf } from '../core/regulation.ts'
import type { OfficeOptions } from './options.ts'

export type InForceOf = (book: ParameterBook) => InForce

export function inForceOf(options: OfficeOptions, definitions: Definitions, calendar: Calendar): InForceOf {
  const { regulations } = options
  const frame = gateFrame(options, definitions, calendar)
  const guards = guardsOf(options, definitions)
  return parameters => ({
    parameters,
    gate: guards ? guards.gate({ ...frame, parameters }) : openGate(frame.irreversible),
    editionsAt: editionsAt(regulations, parameters),
    numbers: builtOnce(() => numbersOf(regulations.map(sourceOf), parameters)),
  })
}

/** Undefined: no definition and no host says who may what. */
export function guardsOf({ authority }: OfficeOptions, { grants, bars }: Definitions): Guards | undefined {
  return ([...grants, ...bars][0]?.guards ?? authority?.guards) as Guards | undefined
}

/** Of what guards, what does not hang on numbers. */
export function gateFrame(
  { authority, onNotice }: OfficeOptions,
  { commands, grants, bars, records }: Definitions,
  calendar: Calendar,
): Omit<GateFrame, 'parameters'> {
  const final = [...commands.values()].filter(({ irreversible }) => irreversible)
  const irreversible = new Set([...final.map(({ type }) => type), ...(records ? [RECORD] : [])])
  const onFault = (by: string, fault: unknown) => onNotice?.({ code: 'AUTHORITY_FAILED', by, fault })
  return { grants, bars, irreversible, calendar, authorize: authority?.authorize, onFault }
}
