/**
 * The numbers that judge, as rows that a log can keep, and the digest that names them: events say by it which numbers
 * judged them. It tells numbers apart, it is no signature.
 */
import { canonicalJson } from './canonical.ts'
import { digestOf } from './digest.ts'
import type { ParameterDefinition, Parameters } from './parameter.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { ParameterSource } from './parameter-timelines.ts'
import type { Instant } from './ports.ts'

/** One value of one parameter, and the moment from which it holds ('': from ever). */
export interface NumberRow {
  readonly regulation: string
  readonly name: string
  readonly from: Instant
  /** As JSON: a value may be of any form. */
  readonly value: string
}

export interface Numbers {
  readonly digest: string
  readonly rows: readonly NumberRow[]
}

export function numbersOf(sources: readonly ParameterSource[], book: ParameterBook): Numbers {
  const rows = sources.flatMap(({ regulation, parameters }) =>
    inOrder(parameters).flatMap(parameter =>
      book.inForce(parameter).values.map(({ from, value }) => {
        return { regulation, name: parameter.name, from, value: canonicalJson(value) }
      }),
    ),
  )
  return { rows, digest: digestOf(rows.map(row => canonicalJson(row)).sort()) }
}

/** By name: in what order a definition lists them says nothing. */
function inOrder(parameters: Parameters): ParameterDefinition[] {
  return Object.values(parameters).sort((a, b) => (a.name < b.name ? -1 : 1))
}
