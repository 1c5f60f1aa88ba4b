import { spawnSync } from 'node:child_process'

export interface CommandOptions {
  readonly cwd: string
  /** Keep what it prints and hand it back; it is shown only where the command fails. */
  readonly quiet?: boolean
}

/** A step of the gate found something wrong. What is wrong has been said; no stack is needed. */
export class Failed extends Error {}

export function fail(message: string): never {
  throw new Failed(message)
}

/** Runs a command without a shell and fails the step where it exits with anything but 0. */
export function run(command: string, args: readonly string[], { cwd, quiet = false }: CommandOptions): string {
  const result = spawnSync(command, args, {
    cwd,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  })
  if (result.error) fail(`${command}: ${result.error.message}`)
  if (result.status !== 0) fail(`${output(result)}${command} ${args.join(' ')}: exit ${result.status ?? result.signal}`)
  return result.stdout ?? ''
}

function output({ stdout, stderr }: { stdout: string | null; stderr: string | null }): string {
  const said = `${stdout ?? ''}${stderr ?? ''}`
  return said && !said.endsWith('\n') ? `${said}\n` : said
}

/** `npm run` tells its children the prefix of this package; an npm started in another folder would take it for its own. */
function environment(): NodeJS.ProcessEnv {
  const { npm_config_local_prefix, ...env } = process.env
  return env
}
