/**
 * `LISTEN` on a connection of its own. A notice only says that there may be news; notices are lost whenever the
 * connection is, so whoever listens goes on polling, and looks once more whenever it listens anew.
 */
import type { PostgresClient, PostgresPool } from './pool.ts'

export interface ListenerOptions {
  /** A plain identifier. */
  readonly channel: () => Promise<string>
  /** There may be news. */
  readonly wake: () => void
  readonly onError: (error: unknown) => void
  /** How long to wait before a lost connection is made again, in milliseconds. */
  readonly again: number
}

export class Listener {
  private readonly pool: PostgresPool
  private readonly options: ListenerOptions
  private wanted = false
  private connecting = false
  private client: PostgresClient | undefined

  constructor(pool: PostgresPool, options: ListenerOptions) {
    this.pool = pool
    this.options = options
  }

  start(): void {
    this.wanted = true
    void this.connect()
  }

  stop(): void {
    this.wanted = false
    this.drop()
  }

  private async connect(): Promise<void> {
    if (this.connecting || !this.wanted || this.client !== undefined) return
    this.connecting = true
    let client: PostgresClient | undefined
    try {
      const channel = await this.options.channel()
      client = await this.pool.connect?.()
      if (client !== undefined) await this.listen(client, channel)
    } catch (error) {
      client?.release(true)
      if (this.wanted) this.options.onError(error)
      this.connectLater()
    } finally {
      this.connecting = false
    }
    if (!this.wanted) this.drop()
  }

  private async listen(client: PostgresClient, channel: string): Promise<void> {
    client.on('notification', this.options.wake)
    client.on('error', () => this.lose(client))
    client.on('end', () => this.lose(client))
    await client.query(`LISTEN "${channel}"`)
    this.client = client
    this.options.wake()
  }

  private lose(client: PostgresClient): void {
    if (this.client !== client) return
    this.drop()
    this.connectLater()
  }

  /** Closed, not given back: it would listen on in other hands. */
  private drop(): void {
    const { client } = this
    this.client = undefined
    client?.release(true)
  }

  private connectLater(): void {
    if (this.wanted) setTimeout(() => void this.connect(), this.options.again).unref?.()
  }
}
