/** The main job's log: exported with a hash chain, verified, brought into another store, and found out when it is edited. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileSealBook, linesOfFile, writeLines } from '../src/archive/file.ts'
import { compareLogs, exportLog, importLog, sealLog, verifyExport, verifyLog } from '../src/archive/index.ts'
import { memoryStore } from '../src/index.ts'
import { sqliteStore } from '../src/storage/sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'guiju-archive-'))
const [db, file] = [join(folder, 'year.db'), join(folder, 'year.jsonl')]
const mainJob = join(import.meta.dirname, 'main-job/main.ts')
execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', mainJob, '--db', db])
const store = sqliteStore(db)

const book = fileSealBook(join(folder, 'year.seals'), 'made-up-company')
const { sealed, head } = await sealLog(store, book)
console.log(`sealed ${sealed} events; keep this elsewhere: ${head.hash}`)

const lines = await writeLines(file, exportLog(store, { chain: 'made-up-company' }))
const whole = await verifyExport(linesOfFile(file), { head })
console.log(`exported ${lines} lines; the file is ${whole.intact ? 'intact' : whole.message}`)

const copy = memoryStore()
const { events, positions } = await importLog(copy, linesOfFile(file), { head })
const comparison = await compareLogs(store, copy)
console.log(
  `imported ${events} events, positions ${positions}; both logs are ${comparison.same ? 'the same' : 'unlike'}`,
)

const verdict = await verifyLog(store, { book, head })
console.log(`the log is ${verdict.intact ? 'intact' : verdict.message}`)

// Somebody gives an event another day.
const database = new DatabaseSync(db)
database.exec(`UPDATE events SET occurred_at = '2025-12-01T00:00:00.000Z' WHERE position = 100`)
database.close()
const found = await verifyLog(store, { book, head })
console.log(found.intact ? 'nothing was found' : `${found.kind}: ${found.message}`)

await store.close()
rmSync(folder, { recursive: true })
if (!whole.intact || !comparison.same || !verdict.intact || found.intact || found.number !== 100) process.exitCode = 1
