/** Processes of writers. Starting one takes longer than a short race, so they take part in one contest after the other. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Course } from './barrier.ts'
import type { Place } from './place.ts'
import type { Team } from './team.ts'

export interface Task {
  readonly place: Place
  readonly contest: string
  readonly course: Course
  readonly writers: readonly number[]
}

export type Order = { readonly task: Task } | { readonly round: string } | { readonly over: true }
export interface Reply {
  readonly outcomes?: readonly string[]
}

const started: ChildProcess[] = []

/** The team of the process of this number, which is started where it does not run yet. */
export async function teamInProcess(number: number, task: Task): Promise<Team> {
  started[number] ??= start()
  const child = started[number]
  await reply(child, { task })
  return {
    run: async round => (await reply(child, { round })).outcomes ?? [],
    close: async () => void (await reply(child, { over: true })),
  }
}

export async function endProcesses(): Promise<void> {
  for (const child of started.splice(0)) {
    const gone = once(child, 'exit')
    child.disconnect()
    await gone
  }
}

function start(): ChildProcess {
  const script = fileURLToPath(new URL('team-worker.ts', import.meta.url))
  return fork(script, [], { execArgv: ['--disable-warning=ExperimentalWarning'], stdio: 'inherit' })
}

/** What the process answers; one that ends instead is a fault. */
function reply(child: ChildProcess, order: Order): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('a racing process is gone'))
    child.once('exit', gone)
    child.once('message', message => {
      child.off('exit', gone)
      resolve(message as Reply)
    })
    child.send(order)
  })
}
