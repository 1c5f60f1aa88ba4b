/** Records answers that change on purpose beside those that were recorded first, which stay. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Amendment, amendmentsOf, answeredNow, expectedOf } from '../answered.ts'
import { GOLDEN, versions } from '../folder.ts'

/** What was amended, one line each. */
export async function amend(because: string): Promise<readonly string[]> {
  const told: string[] = []
  for (const version of versions) {
    const [expected, now] = [expectedOf(version), await answeredNow(version)]
    const changed = [...new Set([...Object.keys(expected), ...Object.keys(now)])].filter(
      name => expected[name] !== now[name],
    )
    if (changed.length === 0) continue
    const answers = Object.fromEntries(changed.map(name => [name, now[name] ?? null]))
    const all: readonly Amendment[] = [...amendmentsOf(version), { because, answers }]
    writeFileSync(join(GOLDEN, version, 'amended.json'), `${JSON.stringify(all, null, 2)}\n`)
    told.push(...changed.map(name => `${version} ${name}: ${expected[name] ?? 'nothing'} -> ${now[name] ?? 'nothing'}`))
  }
  return told
}
