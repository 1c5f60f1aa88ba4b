/**
 * Lets timers, sockets and whatever else waits in this process have a turn. A store in memory answers without one, so that
 * a long line of commands would otherwise hold the process up from its first to its last.
 */
export function breath(): Promise<void> {
  const { setImmediate } = globalThis as { readonly setImmediate?: (resume: () => void) => void }
  return new Promise(resume => (setImmediate ? setImmediate(resume) : setTimeout(resume)))
}
