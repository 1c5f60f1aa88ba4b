/**
 * One decision at a time in one office: commands of one process never race each other. Single commands that wait while
 * another is being written are handled together, in the order in which they came, and share one append.
 */
import { GuijuError, isGuijuError } from './errors.ts'
import { foresee, handle, handleTogether } from './handle.ts'
import type { Job } from './intake.ts'
import { type Outcome, outcomeOf, type Result } from './outcome.ts'
import type { Wheel } from './wheel.ts'

interface Single {
  readonly job: Job
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (fault: unknown) => void
}

type Task = Single | { readonly run: () => Promise<void> }

/** As many single commands as share one append at most. */
const TOGETHER = 256

export class Queue {
  private tasks: Task[] = []
  private running = false
  private closed = false
  private done: Promise<void> | undefined
  private readonly wheel: Wheel

  constructor(wheel: Wheel) {
    this.wheel = wheel
  }

  execute(job: Job): Promise<Outcome> {
    return new Promise((resolve, reject) => this.enter({ job, resolve, reject }))
  }

  executeAll(jobs: readonly Job[]): Promise<readonly Outcome[]> {
    return this.alone(() => handleTogether(jobs, this.wheel))
  }

  preview(job: Job): Promise<Outcome> {
    return this.alone(() => foresee(job, this.wheel))
  }

  /** No further commands; resolves when those that wait are done. */
  close(): Promise<void> {
    this.done ??= this.alone(async () => {})
    this.closed = true
    return this.done
  }

  private alone<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => this.enter({ run: () => work().then(resolve, reject) }))
  }

  private enter(task: Task): void {
    if (this.closed) throw new GuijuError('OFFICE_CLOSED', 'this office is closed')
    this.tasks.push(task)
    if (!this.running) void this.drain()
  }

  private async drain(): Promise<void> {
    this.running = true
    while (this.tasks.length > 0) {
      const task = this.tasks[0]!
      if ('run' in task) {
        this.tasks.shift()
        await task.run()
      } else await this.handleSingles(this.takeSingles())
    }
    this.running = false
  }

  private takeSingles(): Single[] {
    const end = this.tasks.findIndex(task => 'run' in task)
    return this.tasks.splice(0, Math.min(end < 0 ? this.tasks.length : end, TOGETHER)) as Single[]
  }

  private async handleSingles(singles: readonly Single[]): Promise<void> {
    try {
      const results = await this.handled(singles.map(({ job }) => job))
      for (const [index, result] of results.entries()) settle(singles[index]!, result)
    } catch (fault) {
      const handleEach = singles.length > 1 && mayConcernOne(fault)
      if (handleEach) for (const single of singles) await this.handleSingles([single])
      else for (const { reject } of singles) reject(fault)
    }
  }

  private handled(jobs: readonly Job[]): Promise<readonly Result[]> {
    return handle(jobs, this.wheel)
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
