/** What judges in an office by one book of numbers. */
import { builtOnce } from '../core/built-once.ts'
import type { Definitions } from '../core/definitions.ts'
import { openGate } from '../core/gate.ts'
import type { Gate, GateFrame, Guards } from '../core/guarding.ts'
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
  const sources = regulations.map(sourceOf)
  return parameters => {
    const numbers = builtOnce(() => numbersOf(sources, parameters))
    return {
      parameters,
      gate: gateFor(options, definitions, parameters, calendar),
      editionsAt: editionsAt(regulations, parameters),
      get numbers() {
        return numbers()
      },
    }
  }
}

/** Undefined: no definition and no host says who may what. */
export function guardsOf({ authority }: OfficeOptions, { grants, bars }: Definitions): Guards | undefined {
  return ([...grants, ...bars][0]?.guards ?? authority?.guards) as Guards | undefined
}

function gateFor(options: OfficeOptions, definitions: Definitions, book: ParameterBook, calendar: Calendar): Gate {
  const frame = gateFrame(options, definitions, book, calendar)
  const guards = guardsOf(options, definitions)
  return guards ? guards.gate(frame) : openGate(frame.irreversible)
}

export function gateFrame(
  options: OfficeOptions,
  definitions: Definitions,
  book: ParameterBook,
  calendar: Calendar,
): GateFrame {
  const final = [...definitions.commands.values()].filter(({ irreversible }) => irreversible)
  const irreversible = new Set([...final.map(({ type }) => type), ...(definitions.records ? [RECORD] : [])])
  const { grants, bars } = definitions
  const onFault = (by: string, fault: unknown) => options.onNotice?.({ code: 'AUTHORITY_FAILED', by, fault })
  const authorize = options.authority?.authorize
  return { grants, bars, irreversible, parameters: book, calendar, authorize, onFault }
}
