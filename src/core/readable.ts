/** What a caller hands in may be code of his: a getter, a proxy, a signal. Whatever it throws, he is told what it was. */
import { type ErrorCode, GuijuError } from './errors.ts'

/** @throws the given code where the reading fails; faults of guiju as they are */
export function readable<T>(code: ErrorCode, field: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof GuijuError) throw cause
    throw new GuijuError(code, `${field} cannot be read`, { field }, cause)
  }
}
