/**
 * `LISTEN` on a connection of its own. A notice only says that there may be news; notices are lost whenever the
 * connection is, so whoever listens goes on polling, and looks once more whenever it listens anew.
 */
import type { PostgresClient, PostgresPool } from './pool.ts'

export interface Listener {
  start(): void
  stop(): void
}

/**
 * @param channel a plain identifier
 * @param again how long to wait before a lost connection is made again, in milliseconds
 */
export function listenerOn(
  pool: PostgresPool,
  channel: () => Promise<string>,
  wake: () => void,
  onError: (error: unknown) => void,
  again: number,
): Listener {
  let wanted = false
  let busy = false
  let client: PostgresClient | undefined

  async function connect(): Promise<void> {
    if (busy || !wanted || client !== undefined) return
    busy = true
    let fresh: PostgresClient | undefined
    try {
      const name = await channel()
      fresh = await pool.connect?.()
      if (fresh !== undefined) await listen(fresh, name)
    } catch (error) {
      fresh?.release(true)
      if (wanted) onError(error)
      later()
    } finally {
      busy = false
    }
    if (!wanted) drop()
  }

  async function listen(fresh: PostgresClient, name: string): Promise<void> {
    fresh.on('notification', wake)
    fresh.on('error', () => lose(fresh))
    fresh.on('end', () => lose(fresh))
    await fresh.query(`LISTEN "${name}"`)
    client = fresh
    wake()
  }

  function lose(lost: PostgresClient): void {
    if (client !== lost) return
    drop()
    later()
  }

  /** Closed, not given back: it would listen on in other hands. */
  function drop(): void {
    const dropped = client
    client = undefined
    dropped?.release(true)
  }

  function later(): void {
    if (wanted) setTimeout(connect, again).unref?.()
  }

  return {
    start() {
      wanted = true
      void connect()
    },
    stop() {
      wanted = false
      drop()
    },
  }
}
