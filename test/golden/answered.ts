/** What golden logs are answered: as it was recorded, with what was amended since, and as it is now. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileVault } from '../../src/privacy/file-vault.ts'
import { answersOf, officeAt } from './answers.ts'
import { MASTER_KEY } from './company.ts'
import { GOLDEN, imported, PERSONS, recordedOf } from './folder.ts'
import { namesNow, namesOf, thereOf } from './names.ts'

/** `<log> duties <obligation>`, `<log> views <view>`, `<log> asks <number>` to the answer, and the names. */
export type Lines = Readonly<Record<string, string>>

/** An answer that changed on purpose. `now` is null where there is none any more. */
export interface Amendment {
  readonly because: string
  readonly answers: Readonly<Record<string, string | null>>
}

export function amendmentsOf(version: string): readonly Amendment[] {
  const file = join(GOLDEN, version, 'amended.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/** As recorded and amended. */
export function expectedOf(version: string): Lines {
  const lines: Record<string, string> = { ...thereOf(namesOf(version)) }
  for (const [log, { answers }] of Object.entries(recordedOf(version))) Object.assign(lines, linesOf(log, answers))
  for (const { answers } of amendmentsOf(version)) {
    for (const [name, answer] of Object.entries(answers)) {
      if (answer === null) delete lines[name]
      else lines[name] = answer
    }
  }
  return lines
}

/** As the code answers now. */
export async function answeredNow(version: string): Promise<Lines> {
  const lines: Record<string, string> = { ...thereOf(namesOf(version), namesNow()) }
  for (const [log, { asOf, asks }] of Object.entries(recordedOf(version))) {
    const { store, events } = await imported(version, log)
    await withVaultOf(version, log, async vault => {
      const office = officeAt(store, asOf, vault && { vault })
      Object.assign(lines, linesOf(log, await answersOf(office, events, asks)))
    })
  }
  return lines
}

/** A copy of the golden vault, for the log that needs one: whoever opens it may write into it. */
export async function withVaultOf(
  version: string,
  log: string,
  work: (vault?: ReturnType<typeof fileVault>) => Promise<void>,
): Promise<void> {
  if (log !== PERSONS) return work()
  const folder = mkdtempSync(join(tmpdir(), 'guiju-golden-'))
  try {
    cpSync(join(GOLDEN, version, 'vault'), folder, { recursive: true })
    await work(fileVault(folder, { masterKey: MASTER_KEY }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function linesOf(log: string, { duties, views, asked }: Awaited<ReturnType<typeof answersOf>>): Lines {
  const named = (kind: string, of: object) => Object.entries(of).map(([name, is]) => [`${log} ${kind} ${name}`, is])
  return Object.fromEntries([...named('duties', duties), ...named('views', views), ...named('asks', asked)])
}
