/** A real PgBouncer in transaction mode in front of a server, and what to say where there is none. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { describeOnPostgres } from './postgres.ts'
import { freePort, owner, watchOver } from './server.ts'

const PLACES = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer']
const HOW = 'install PgBouncer (Debian: apt-get install pgbouncer) or name one in PGBOUNCER_PATH'

const program = process.env.PGBOUNCER_PATH || PLACES.find(existsSync)

/** As `describeOnPostgres`; without PgBouncer it fails under CI, and says so elsewhere. */
export function describeOnPgbouncer(name: string, tests: () => void): void {
  if (program !== undefined) describeOnPostgres(name, tests)
  else if (process.env.CI) {
    test(name, () => {
      throw new Error(HOW)
    })
  } else test.skip(`${name}: SKIPPED, there is no PgBouncer here (${HOW})`)
}

export interface Pgbouncer {
  readonly url: string
  /** `SIGKILL`: every connection through it is gone. */
  crash(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

export async function startPgbouncer(serverUrl: string): Promise<Pgbouncer> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-pgbouncer-'))
  const settings = join(folder, 'pgbouncer.ini')
  const users = join(folder, 'users.txt')
  const pid = join(folder, 'pid')
  const { username, password } = new URL(serverUrl)
  const port = await freePort()
  writeFileSync(users, `"${username}" "${password}"\n`)
  writeFileSync(settings, settingsOf({ server: new URL(serverUrl), port, users, pid }))
  if (owner.uid !== undefined) for (const path of [folder, settings, users]) chownSync(path, owner.uid, owner.gid)
  const watchdog = watchOver(folder, pid)
  let running: ChildProcess | undefined

  async function start(): Promise<void> {
    running = spawn(program!, [settings], { ...owner, stdio: ['ignore', 'ignore', 'pipe'] })
    await ready(running)
  }

  async function end(): Promise<void> {
    const ending = running
    running = undefined
    if (ending === undefined || ending.exitCode !== null) return
    const ended = new Promise(gone => ending.once('exit', gone))
    ending.kill('SIGKILL')
    await ended
  }

  try {
    await start()
  } catch (error) {
    watchdog.stdin?.end()
    throw error
  }
  const url = new URL(serverUrl)
  url.port = String(port)
  return {
    url: url.href,
    crash: end,
    start,
    async stop() {
      await end()
      const gone = new Promise(resolve => watchdog.once('exit', resolve))
      watchdog.stdin?.end()
      await gone
    },
  }
}

interface Settings {
  readonly server: URL
  readonly port: number
  readonly users: string
  readonly pid: string
}

/**
 * Few connections to the server, taken in turn: so two transactions of one client are rarely on the same one, and what
 * somebody left in a session is met by others.
 */
function settingsOf({ server, port, users, pid }: Settings): string {
  return `[databases]
${server.pathname.slice(1)} = host=${server.hostname} port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pidfile = ${pid}
pool_mode = transaction
default_pool_size = 4
max_client_conn = 300
server_round_robin = 1
server_tls_sslmode = disable
server_login_retry = 1
`
}

function ready(bouncer: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    bouncer.stderr?.on('data', text => {
      said = (said + text).slice(-4_000)
      if (said.includes('process up')) resolve()
    })
    bouncer.once('error', reject)
    bouncer.once('exit', () => reject(new Error(`PgBouncer does not start: ${said}`)))
  })
}
