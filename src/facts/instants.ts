import * as z from 'zod'
import { isGuijuError } from '../core/errors.ts'
import { parseInstant } from '../time/instant.ts'

/** A moment in an event: the one form of instants, UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 })

/** A moment in a command: ISO 8601 with any zone (`Z`, `+08:00`), brought into the one form that events keep. */
export const anyInstant = z
  .string()
  .refine(text => read(text) !== undefined, 'a moment with its zone, such as 2026-03-03T09:00:00+08:00')
  .overwrite(text => read(text) ?? text)
  .meta({ format: 'date-time' })

/** The fields of a command; moments among them may come in any zone. */
export function inAnyZone<Fields extends z.ZodRawShape>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, taken(field)])) as Fields
}

function taken(field: z.core.$ZodType): z.core.$ZodType {
  if (field === instant) return anyInstant
  if (field instanceof z.ZodDefault) return taken(field.unwrap() as z.ZodType) === field.unwrap() ? field : withNull
  return field instanceof z.ZodNullable && field.unwrap() === instant ? anyInstant.nullable() : field
}

/** What an event may hold as null may be left out of its command. */
const withNull = anyInstant.nullable().default(null)

function read(text: string): string | undefined {
  try {
    return parseInstant(text)
  } catch (fault) {
    if (isGuijuError(fault, 'INVALID_DATE')) return undefined
    throw fault
  }
}
