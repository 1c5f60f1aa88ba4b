import { GuijuError, shown } from '../core/errors.ts'

/** What is wrong with a field of an event. Only the batch knows the event's number, so `refusal` completes it. */
export class Flaw extends Error {
  readonly field: string
  readonly value: unknown
  readonly expected: string

  constructor(field: string, value: unknown, expected: string) {
    super()
    this.field = field
    this.value = value
    this.expected = expected
  }
}

/** The `INVALID_EVENT` of the event at this place in its batch, whatever was thrown while it was looked at. */
export function refusal(error: unknown, index: number): GuijuError {
  if (error instanceof GuijuError) return error
  const event = `events[${index}]`
  if (!(error instanceof Flaw)) {
    return new GuijuError('INVALID_EVENT', `${event} cannot be read`, { field: event }, error)
  }
  const field = error.field === '' ? event : `${event}.${error.field}`
  return new GuijuError('INVALID_EVENT', `${field} is ${shown(error.value)}, expected ${error.expected}`, { field })
}
