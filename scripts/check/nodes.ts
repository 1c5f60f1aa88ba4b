import { execFileSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** The oldest Node that guiju supports, if it is on the PATH beside the one that runs this. */
export function oldNode(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map(folder => join(folder, 'node')).find(path => versionOf(path).startsWith('v20.'))
}

export function versionOf(path: string): string {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}
