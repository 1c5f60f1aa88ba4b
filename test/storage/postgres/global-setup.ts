/**
 * One PostgreSQL server for a whole run of the tests, started when the first test file asks for it: a run that does not
 * need it pays for one socket.
 */
import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type Server, startServer } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whoever connects to this port is told the address of the server, or why there is none. */
    postgresDoor: number
  }
}

export interface Answer {
  readonly url?: string
  readonly missing?: string
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Server> | undefined
  const door = createServer(async visitor => {
    visitor.on('error', () => {})
    server ??= startServer()
    const answer: Answer = await server.then(
      ({ url }) => ({ url }),
      error => ({ missing: String(error) }),
    )
    visitor.end(JSON.stringify(answer))
  })
  await new Promise<void>(listening => door.listen(0, '127.0.0.1', listening))
  const address = door.address()
  project.provide('postgresDoor', typeof address === 'object' && address ? address.port : 0)
  return async () => {
    door.close()
    await server?.then(
      running => running.stop(),
      () => {},
    )
  }
}
