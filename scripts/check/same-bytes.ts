import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, run } from './command.ts'
import type { Step } from './step.ts'

/** A second build from the same source, elsewhere: whoever checks a release can make it again. */
export const sameBytes: Step = {
  title: 'a second build gives the same bytes',
  run: ({ root, temp }) => {
    const again = join(temp, 'dist')
    run('tsup', ['--silent', '--out-dir', again], { cwd: root, quiet: true })
    const first = digests(join(root, 'dist'))
    const second = digests(again)
    const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
      path => first.get(path) !== second.get(path),
    )
    if (differing.length > 0) fail(`Two builds differ in ${differing.join(', ')}`)
    return `${first.size} files`
  },
}

function digests(folder: string): Map<string, string> {
  const paths = globSync('**/*.*', { cwd: folder }).sort()
  return new Map(
    paths.map(path => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
}
