/**
 * One decision at a time in one office: commands of one process never race each other. Single commands that wait while
 * another is being written are handled together, in the order in which they came, and share one append.
 *
 * Whoever only wants to know what would happen stands in a line of his own and lets writers pass: he sees all that was
 * asked for before him, and perhaps more.
 */
import { breath } from './breath.ts'
import { GuijuError, isGuijuError } from './errors.ts'
import { foresee, handle, handleTogether } from './handle.ts'
import type { Job } from './intake.ts'
import { Line } from './line.ts'
import { type AnyOutcome, outcomeOf, type Result } from './outcome.ts'
import { type Waiting, waiting } from './waiting.ts'
import type { Wheel } from './wheel.ts'

interface Single {
  readonly job: Job
  readonly turn: Waiting
  readonly here: Here
  readonly resolve: (outcome: AnyOutcome) => void
  readonly reject: (fault: unknown) => void
}

/** A batch or a preview, which is handled by itself. */
interface Alone {
  readonly turn: Waiting
  readonly here: Here
  readonly run: () => Promise<void>
}

type Task = Single | Alone

/** Does the work, once, in the async context of whoever asked for it: spans, logs and tenants hang on it. */
type Here = (work: () => Promise<void>) => Promise<void>

type Entrance<T> = Pick<Line<T>, 'push'>

/** As many single commands as share one append at most. */
const TOGETHER = 256

/** So many turns are taken before the rest of the process has one. */
const TURNS_A_BREATH = 32

export class Queue {
  private readonly writers = new Line<Task>()
  private readonly previews = new Line<Alone>()
  private running = false
  private closed = false
  private done: Promise<void> | undefined
  private readonly wheel: Wheel
  private readonly mostWaiting: number

  /** @param mostWaiting how many calls may wait; whoever comes then is told `OFFICE_BUSY` */
  constructor(wheel: Wheel, mostWaiting: number) {
    this.wheel = wheel
    this.mostWaiting = mostWaiting
  }

  execute(job: Job, signal?: AbortSignal): Promise<AnyOutcome> {
    return new Promise((resolve, reject) => {
      this.checkEntrance()
      this.enter(this.writers, { job, turn: waiting(signal, reject), here: here(), resolve, reject })
    })
  }

  executeAll(jobs: readonly Job[], signal?: AbortSignal): Promise<readonly AnyOutcome[]> {
    return this.alone(this.writers, () => handleTogether(jobs, this.wheel), signal)
  }

  preview(job: Job, signal?: AbortSignal): Promise<AnyOutcome> {
    return this.alone(this.previews, () => foresee(job, this.wheel), signal)
  }

  /** No further commands; resolves when those that wait are done, in both lines. */
  close(): Promise<void> {
    this.closed = true
    this.done ??= new Promise(resolve => {
      const turn = waiting(undefined, () => {})
      const last = { turn, here: here(), run: async () => resolve() }
      this.enter(this.writers, { turn, here: here(), run: async () => this.enter(this.previews, last) })
    })
    return this.done
  }

  private alone<T>(line: Entrance<Alone>, work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      this.checkEntrance()
      this.enter(line, { turn: waiting(signal, reject), here: here(), run: () => work().then(resolve, reject) })
    })
  }

  private checkEntrance(): void {
    if (this.closed) throw new GuijuError('OFFICE_CLOSED', 'this office is closed')
    const { mostWaiting: most } = this
    if (this.writers.length + this.previews.length < most) return
    const message = `${most} calls wait for this office already: nothing was decided, ask again later`
    throw new GuijuError('OFFICE_BUSY', message, { waiting: most })
  }

  private enter<T extends Task>(line: Entrance<T>, task: T): void {
    line.push(task)
    if (!this.running) void this.drain()
  }

  private async drain(): Promise<void> {
    this.running = true
    for (let turns = 1; this.writers.length + this.previews.length > 0; turns++) {
      if (this.writers.length > 0) await this.write()
      else await started(this.previews.shift()!)
      if (turns % TURNS_A_BREATH === 0) await breath()
    }
    this.running = false
  }

  private async write(): Promise<void> {
    const first = this.writers.peek()!
    if ('run' in first) await started(this.writers.shift() as Alone)
    else await this.handleFirst(this.takeSingles())
  }

  private takeSingles(): Single[] {
    const singles: Single[] = []
    for (let next = this.writers.peek(); next && !('run' in next); next = this.writers.peek()) {
      if (singles.length === TOGETHER) break
      this.writers.shift()
      if (next.turn.begin()) singles.push(next)
    }
    return singles
  }

  /** What they share is done where the first of them is at home. */
  private async handleFirst(singles: readonly Single[]): Promise<void> {
    await singles[0]?.here(() => this.handleSingles(singles))
  }

  private async handleSingles(singles: readonly Single[]): Promise<void> {
    try {
      const jobs = singles.map(({ job }) => job)
      const results = await handle(jobs, this.wheel)
      for (const [index, result] of results.entries()) settle(singles[index]!, result)
    } catch (fault) {
      const [first, ...others] = singles
      if (first && others.length > 0 && mayConcernOne(fault)) {
        await this.handleSingles([first])
        for (const other of others) await this.handleFirst([other])
      } else for (const { reject } of singles) reject(fault)
    }
  }
}

async function started({ turn, here, run }: Alone): Promise<void> {
  if (turn.begin()) await here(run)
}

// A continuation runs where it was attached, and not where its promise is resolved.
function here(): Here {
  let begin!: (work: () => Promise<void>) => void
  const done = new Promise<() => Promise<void>>(resolve => {
    begin = resolve
  }).then(work => work())
  return work => {
    begin(work)
    return done
  }
}

function settle({ resolve, reject }: Single, result: Result): void {
  try {
    resolve(outcomeOf(result))
  } catch (fault) {
    reject(fault)
  }
}

const FAULTS_OF_ONE = ['APPEND_CONFLICT', 'INVALID_EVENT', 'EVENT_ID_REUSED'] as const

// Nothing was written, and one of them may be the only reason: each is handled for itself.
function mayConcernOne(fault: unknown): boolean {
  return FAULTS_OF_ONE.some(code => isGuijuError(fault, code))
}
