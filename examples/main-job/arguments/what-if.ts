/** `--what-if NAME=VALUE`: another number of the regulation on grading, checked before anything is opened. */
import { customerGrading } from '../../../src/index.ts'
import { UsageError } from '../faults.ts'

export interface WhatIf {
  readonly name: string
  readonly value: unknown
}

/** @throws UsageError naming the parameter and those that are near, or the value and what is wrong with it */
export function whatIfOf(text: string | undefined): WhatIf | undefined {
  if (text === undefined) return undefined
  const [, name, said] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  if (!name || said === undefined) throw new UsageError(`--what-if is "${text}", expected NAME=VALUE: vipShareLimit=10`)
  const parameters = Object.values(customerGrading.definition.parameters)
  const parameter = parameters.find(one => one.name === name)
  if (!parameter) {
    const names = parameters.map(one => one.name)
    throw new UsageError(`--what-if: no parameter is called "${name}"; ${nearest(name, names)}`)
  }
  const fits = [said, ...jsonOf(said)].map(one => parameter.schema.safeParse(one))
  const fit = fits.find(({ success }) => success)
  if (fit) return { name, value: fit.data }
  const why = fits
    .at(-1)!
    .error!.issues.map(({ message }) => message)
    .join('; ')
  throw new UsageError(`--what-if: ${name} (${parameter.clause}, ${parameter.unit}) cannot be "${said}": ${why}`)
}

/** Numbers, lists and null are written as JSON; what is none is a text. */
function jsonOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}

const NEAR = 3

function nearest(name: string, names: readonly string[]): string {
  const near = names
    .map(one => ({ one, away: distance(name.toLowerCase(), one.toLowerCase()) }))
    .sort((one, other) => one.away - other.away)
    .slice(0, NEAR)
  return `the nearest are ${near.map(({ one }) => one).join(', ')}`
}

/** How many letters are put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (let j = 0; j < other.length; j++) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other[j] ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}
