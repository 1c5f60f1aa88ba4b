/** A caller who waits for his turn, and may give up before it comes. */
import { GuijuError, shown } from './errors.ts'
import { readable } from './readable.ts'

export interface Waiting {
  /** The turn has come: true where the caller still waits; from now on he cannot give up any more. */
  readonly begin: () => boolean
}

const PATIENT: Waiting = { begin: () => true }

/**
 * @param reject told at once, when the signal is aborted before the turn has come
 * @throws `ABORTED` where it is aborted already
 */
export function waiting(signal: AbortSignal | undefined, reject: (fault: GuijuError) => void): Waiting {
  if (!signal) return PATIENT
  let hasLeft = false
  const abort = () => {
    hasLeft = true
    reject(aborted(signal))
  }
  readable('INVALID_COMMAND', 'meta.signal', () => {
    if (signal.aborted) throw aborted(signal)
    signal.addEventListener('abort', abort, { once: true })
  })
  const begin = () => {
    forget(signal, abort)
    return !hasLeft
  }
  return { begin }
}

// Others wait behind whoever has brought a signal of his own making: what it throws must not hold them up.
function forget(signal: AbortSignal, abort: () => void): void {
  try {
    signal.removeEventListener('abort', abort)
  } catch {
    return
  }
}

/** @throws `INVALID_COMMAND` for what is no signal */
export function checkedSignal(signal: unknown): AbortSignal | undefined {
  if (signal === undefined || readable('INVALID_COMMAND', 'meta.signal', () => isSignal(signal)))
    return signal as AbortSignal | undefined
  const message = `meta.signal is ${shown(signal)}, expected an AbortSignal`
  throw new GuijuError('INVALID_COMMAND', message, { field: 'meta.signal', value: shown(signal) })
}

/** By what it can do: a page's frame and a test's environment have classes of their own. */
function isSignal(value: unknown): value is AbortSignal {
  if (typeof value !== 'object' || value === null) return false
  const { aborted, addEventListener, removeEventListener } = value as Partial<AbortSignal>
  return (
    typeof aborted === 'boolean' && typeof addEventListener === 'function' && typeof removeEventListener === 'function'
  )
}

function aborted({ reason }: AbortSignal): GuijuError {
  return new GuijuError('ABORTED', 'given up before its turn came: nothing was decided, nothing written', {}, reason)
}
