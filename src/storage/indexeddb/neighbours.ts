/**
 * The other tabs. A message says only that there may be news: who listens reads the log, and a timer behind it finds
 * what no message told of.
 */
export interface Neighbours {
  /** From now on `onNews` is called when another tab or another store object has appended. */
  listen(): void
  /** Tells the others; never itself. */
  tell(): void
  close(): void
}

export function neighboursOf(name: string, onNews: () => void): Neighbours {
  let channel: BroadcastChannel | undefined
  let closed = false

  /** Made when it is first needed: an open channel keeps a page out of the browser's cache of pages. */
  function opened(): BroadcastChannel | undefined {
    if (closed || typeof BroadcastChannel === 'undefined') return undefined
    channel ??= new BroadcastChannel(`guiju-events:${name}`)
    return channel
  }

  return {
    listen() {
      const listening = opened()
      if (listening !== undefined) listening.onmessage = onNews
    },
    tell: () => opened()?.postMessage(null),
    close() {
      closed = true
      channel?.close()
    },
  }
}
