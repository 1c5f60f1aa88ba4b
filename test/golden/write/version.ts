/** Writes the golden files of the version that runs. What a version before has written is never written again. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fileSealBook } from '../../../src/archive/file.ts'
import { exportLog, sealLog, verifyExport } from '../../../src/archive/index.ts'
import { type KeyVault, memoryStore } from '../../../src/index.ts'
import { fileVault } from '../../../src/privacy/file-vault.ts'
import { fileSnapshots } from '../../../src/snapshots/file.ts'
import { sqliteStore } from '../../../src/storage/sqlite.ts'
import { answersOf, officeAt } from '../answers.ts'
import { MASTER_KEY } from '../company.ts'
import { GOLDEN, imported, isBefore, KEPT_OTHERWISE, type Recorded, recordedOf, versions } from '../folder.ts'
import { namesNow } from '../names.ts'
import { numbersTale } from './numbers.ts'
import { personsTale } from './persons.ts'
import { type Tale, tales } from './tales.ts'

const DAY = 86_400_000

/** @throws where the version has its files already */
export async function writeVersion(version: string): Promise<void> {
  const folder = join(GOLDEN, version)
  if (existsSync(folder)) throw new Error(`${folder} is there: golden files of a released version never change`)
  mkdirSync(join(folder, 'logs'), { recursive: true })
  const vault = fileVault(join(folder, 'vault'), { masterKey: MASTER_KEY })
  const written: Record<string, Recorded> = {}
  for (const tale of [...(await tales()), await numbersTale()]) written[tale.name] = await writeTale(folder, tale)
  const persons = await personsTale(vault)
  written[persons.name] = await writeTale(folder, persons, vault)
  writeAnswers(folder, written)
  writeNames(folder)
  await writeOtherwise(version, written[KEPT_OTHERWISE]!.asOf)
  writeSums(version)
  if (versions.every(isBefore)) for (const before of versions) await answerAnew(before)
}

/** Until the first version is there, the shapes before it are answered as that version answers. */
async function answerAnew(version: string): Promise<void> {
  const written: Record<string, Recorded> = {}
  for (const [log, { head, asOf, asks }] of Object.entries(recordedOf(version))) {
    const { store, events } = await imported(version, log)
    written[log] = { head, asOf, asks, answers: await answersOf(officeAt(store, asOf), events, asks) }
  }
  writeAnswers(join(GOLDEN, version), written)
  writeSums(version)
}

/** One line a kind. */
export function writeNames(folder: string): void {
  const lines = Object.entries(namesNow()).map(([kind, names]) => `${JSON.stringify(kind)}: ${JSON.stringify(names)}`)
  writeFileSync(join(folder, 'names.json'), `{\n${lines.join(',\n')}\n}\n`)
}

/** One line a log. */
export function writeAnswers(folder: string, of: Readonly<Record<string, Recorded>>): void {
  const lines = Object.entries(of).map(([log, recorded]) => `${JSON.stringify(log)}: ${JSON.stringify(recorded)}`)
  writeFileSync(join(folder, 'answers.json'), `{\n${lines.join(',\n')}\n}\n`)
}

/** The export with its chain, and what is answered from it. */
export async function writeTale(folder: string, { name, events, asks }: Tale, vault?: KeyVault): Promise<Recorded> {
  const store = memoryStore()
  await store.append(events)
  const lines: string[] = []
  for await (const line of exportLog(store, { chain: name })) lines.push(line)
  writeFileSync(join(folder, 'logs', `${name}.jsonl.gz`), gzipSync(`${lines.join('\n')}\n`, { level: 9 }))
  const checked = await verifyExport(lines)
  if (!checked.intact || checked.head === null) throw new Error(`the export of ${name} is not intact`)
  const asOf = new Date(Math.max(...events.map(event => Date.parse(event.recordedAt))) + 40 * DAY).toISOString()
  const office = officeAt(store, asOf, vault ? { vault } : {})
  return { head: checked.head, asOf, asks, answers: await answersOf(office, events, asks) }
}

/** The same log as a SQLite file, with its book of seals and what was saved of its states. */
async function writeOtherwise(version: string, asOf: string): Promise<void> {
  const folder = join(GOLDEN, version)
  const scratch = mkdtempSync(join(tmpdir(), 'guiju-golden-'))
  const file = join(scratch, 'log.sqlite')
  const { store, events } = await imported(version, KEPT_OTHERWISE, sqliteStore(file))
  await sealLog(store, fileSealBook(join(folder, 'seals.jsonl'), KEPT_OTHERWISE))
  const snapshots = { store: fileSnapshots(join(folder, 'snapshots')), release: 'golden', every: 3 }
  const office = officeAt(store, asOf, { snapshots })
  await answersOf(office, events, [])
  await office.close()
  await store.close()
  writeFileSync(join(folder, 'log.sqlite.gz'), gzipSync(readFileSync(file), { level: 9 }))
  rmSync(scratch, { recursive: true })
}

/** Whoever changes a golden file changes its sum, too, and sees what it is. */
export function writeSums(version: string): void {
  writeFileSync(join(GOLDEN, version, 'sums.json'), `${JSON.stringify(sumsOf(version), null, 2)}\n`)
}

export function sumsOf(version: string): Readonly<Record<string, string>> {
  const folder = join(GOLDEN, version)
  const files = globSync('**/*.*', { cwd: folder }).filter(file => !['sums.json', 'amended.json'].includes(file))
  const sumOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  return Object.fromEntries(files.sort().map(file => [file.replaceAll('\\', '/'), sumOf(file)]))
}
