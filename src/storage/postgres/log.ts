/** One log on a server: found at the first use, read and appended to with patience. */
import { digestOf } from '../../core/digest.ts'
import type { Position, ReadResult } from '../../core/ports.ts'
import type { Query } from '../../core/query.ts'
import type { Batch, Limits } from '../checked-store.ts'
import type { Durability } from '../durability.ts'
import { withOutcome } from '../outcome.ts'
import { appendTo, type Manner, proposalOf } from './append.ts'
import { healthOf, type PostgresHealth } from './health.ts'
import { Lanes } from './lanes.ts'
import { prefixOf } from './names.ts'
import type { Ask } from './pool.ts'
import { questionOf } from './query.ts'
import { type Place, readFrom } from './read.ts'
import { insistently } from './retry.ts'
import { checkAutocommit, prepareTables } from './schema.ts'

export interface LogOptions {
  readonly log: string
  readonly schema: string | undefined
  readonly durability: Durability
  readonly timeout: number
  readonly listen: boolean
  readonly retries: number
}

export class PostgresLog {
  private readonly options: LogOptions
  private readonly ask: Ask
  private readonly lanes = new Lanes(2)
  /** The log's place, once its tables are there. */
  readonly place: () => Promise<Place>
  /** The same, once it is known that an append can be committed. */
  readonly writable: () => Promise<Place>

  constructor(ask: Ask, options: LogOptions) {
    const { log, schema, durability } = options
    this.options = options
    this.ask = ask
    this.place = untilItSucceeds(async () => {
      return { ask, log, prefix: prefixOf(await prepareTables(ask, schema, durability)) }
    })
    this.writable = untilItSucceeds(async () => {
      const place = await this.place()
      await checkAutocommit(ask)
      return place
    })
  }

  read(query: Query, limits: Limits): Promise<ReadResult> {
    const question = questionOf(query)
    const work = async () => readFrom(await this.place(), question, limits)
    return insistently(this.options.retries, work, error => error)
  }

  append(batch: Batch): Promise<Position> {
    const { durability, timeout, listen, retries } = this.options
    const proposal = proposalOf(batch)
    const work = async (lost: boolean) => {
      const place = await this.writable()
      const manner: Manner = { durable: durability === 'full', timeout, channel: listen ? channelOf(place) : null }
      return appendTo(place, proposal, manner, lost)
    }
    const fail = (error: unknown, lost: boolean) => (lost ? withOutcome(error, 'unknown') : error)
    return this.lanes.through(() => insistently(retries, work, fail))
  }

  /** How the log and its server are. */
  async health(): Promise<PostgresHealth> {
    return healthOf(await this.place(), this.options.durability)
  }

  /** Makes the tables, or makes them those of this version, whatever was found before. */
  async migrate(): Promise<void> {
    const { schema, durability } = this.options
    await prepareTables(this.ask, schema, durability)
  }

  /** The channel of its notices. */
  async channel(): Promise<string> {
    return channelOf(await this.place())
  }
}

/** Done once; after a failure, the next use tries again. */
function untilItSucceeds<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => {
    done ??= work().catch(error => {
      done = undefined
      throw error
    })
    return done
  }
}

/** Two logs of one name for their channels would only wake each other. */
function channelOf({ prefix, log }: Place): string {
  return `guiju_${digestOf([prefix, log])}`
}
