import { join } from 'node:path'
import { manifestOf } from './manifest.ts'

/**
 * The folders of these packages and of all that they depend on, from the repository's own `node_modules`: what the gate
 * installs comes from the lock file and asks no registry.
 */
export function foldersOf(names: readonly string[], root: string): readonly string[] {
  const found = new Set<string>()
  const pending = [...names]
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const folder = join(root, 'node_modules', name)
    if (found.has(folder)) continue
    found.add(folder)
    pending.push(...Object.keys(manifestOf(folder).dependencies ?? {}))
  }
  return [...found].sort()
}
