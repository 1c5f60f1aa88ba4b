import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fail, run } from './command.ts'
import type { Gate, Step } from './step.ts'

/** What git sees is the same before and after: no step leaves a file behind, and the code did not change under the gate. */
export function treeSteps(): { readonly before: Step; readonly after: Step } {
  let seen: readonly string[] = []
  return {
    before: {
      title: 'git status: before',
      run: gate => {
        seen = statusOf(gate)
        return seen.length > 0 ? `not committed: ${seen.length} paths` : undefined
      },
    },
    after: {
      title: 'git status: as before',
      run: gate => {
        const changed = statusOf(gate).filter(line => !seen.includes(line))
        if (changed.length > 0) fail(`Changed or left behind while the gate ran:\n${changed.join('\n')}`)
        return undefined
      },
    },
  }
}

/** Empty outside a git checkout: an unpacked archive of the source can be checked as well. */
function statusOf({ root }: Gate): readonly string[] {
  if (!existsSync(join(root, '.git'))) return []
  const printed = run('git', ['--no-optional-locks', 'status', '--porcelain', '--untracked-files=all'], {
    cwd: root,
    quiet: true,
  })
  return printed.split('\n').filter(line => line !== '')
}
