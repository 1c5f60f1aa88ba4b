/**
 * The numbers that judge, as rows that a log can keep, and the digest that names them: events say by it which numbers
 * judged them. It tells numbers apart, it is no signature.
 */
import { canonicalJson } from './canonical.ts'
import { digestOf } from './digest.ts'
import type { ParameterDefinition } from './parameter.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { ParameterSource, Segment, Timelines } from './parameter-timelines.ts'
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
  /** '' where there are none. */
  readonly digest: string
  readonly rows: readonly NumberRow[]
}

export function numbersOf(sources: readonly ParameterSource[], book: ParameterBook): Numbers {
  const rows = sources.flatMap(({ regulation, parameters }) =>
    Object.values(parameters).flatMap(parameter =>
      book.inForce(parameter).values.map(({ from, value }) => {
        return { regulation, name: parameter.name, from, value: canonicalJson(value) }
      }),
    ),
  )
  return { rows, digest: rows[0] ? digestOf(rows.map(canonicalJson).sort()) : '' }
}

/** Of recorded numbers. What was not recorded, or does not fit its parameter any more, has no value in them. */
export function timelinesOfRows(rows: readonly NumberRow[], sources: readonly ParameterSource[]): Timelines {
  const timelines = new Map<ParameterDefinition, readonly Segment[]>()
  for (const { regulation, parameters } of sources) {
    for (const parameter of Object.values(parameters)) {
      const own = rows.filter(row => row.regulation === regulation && row.name === parameter.name)
      const segments = own.flatMap(row => segmentOf(row, parameter))
      if (segments.length === own.length) timelines.set(parameter, segments)
    }
  }
  return timelines
}

function segmentOf({ from, value }: NumberRow, { schema }: ParameterDefinition): Segment[] {
  const read = schema.safeParse(JSON.parse(value))
  return read.success ? [{ from, value: read.data }] : []
}
