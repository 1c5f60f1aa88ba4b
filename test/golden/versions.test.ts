/**
 * What earlier versions wrote opens with the code of today: exports with their chains, SQLite files, books of seals,
 * saved states, sealed texts. What it is answered is what was recorded then.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileSealBook } from '../../src/archive/file.ts'
import { compareLogs, exportLog, linesOf, verifyExport, verifyLog } from '../../src/archive/index.ts'
import { replay } from '../../src/core/fold.ts'
import { VERSION } from '../../src/core/version.ts'
import { customerSheet, erasureJournal, type Notice } from '../../src/index.ts'
import { fileSnapshots } from '../../src/snapshots/file.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { statesDefined } from '../laws/members.ts'
import { freshPath } from '../storage/files.ts'
import { answeredNow, expectedOf, withVaultOf } from './answered.ts'
import { answersOf, keysOf, officeAt } from './answers.ts'
import { NAMES } from './company.ts'
import {
  GOLDEN,
  imported,
  isBefore,
  KEPT_OTHERWISE,
  PERSONS,
  recordedOf,
  textOf,
  unpacked,
  versions,
} from './folder.ts'
import { sumsOf } from './write/version.ts'

const released = versions.filter(version => !isBefore(version))
const OTHERWISE = 'if that is wanted: npm run golden -- amend --because REASON'

test('this version has its golden files', () => {
  expect(released, 'npm run golden -- add').toContain(VERSION)
})

describe.each(versions)('%s', version => {
  const recorded = Object.entries(recordedOf(version))

  test('its files are as they were written', () => {
    const sums = readFileSync(join(GOLDEN, version, 'sums.json'), 'utf8')
    expect(sumsOf(version), 'golden files of a released version never change').toEqual(JSON.parse(sums))
  })

  test.each(recorded)(
    '%s: the export is intact, and read into a store and out again it is the same',
    async (log, { head }) => {
      const text = textOf(version, log)
      expect(await verifyExport(linesOf([text]), { head })).toMatchObject({ intact: true, head })
      const { store } = await imported(version, log)
      const lines: string[] = []
      for await (const line of exportLog(store, { chain: log })) lines.push(line)
      expect(lines.join('\n')).toBe(text.trimEnd())
    },
  )

  test('every state folds every log', async () => {
    const states = await statesDefined()
    let folded = 0
    for (const [log] of recorded) {
      const { events } = await imported(version, log)
      for (const state of states) {
        for (const key of keysOf(state, events)) {
          replay(
            state,
            key,
            events.filter(event => state.types.includes(event.type) && state.keys(event).includes(key)),
          )
          folded += 1
        }
      }
    }
    expect(folded).toBeGreaterThan(100)
  })

  test('duties, views and decisions are those that were recorded', async () => {
    expect(await answeredNow(version), OTHERWISE).toEqual(expectedOf(version))
  })
})

describe.each(released)('%s, kept otherwise', version => {
  const { asOf } = recordedOf(version)[KEPT_OTHERWISE]!

  function sqliteFile(): string {
    const file = freshPath('golden.sqlite')
    writeFileSync(file, unpacked(version, 'log.sqlite.gz'))
    return file
  }

  test('the SQLite file holds the log of the export, answers like it, and goes on', async () => {
    const { store: exported, events } = await imported(version, KEPT_OTHERWISE)
    const store = sqliteStore(sqliteFile())
    expect(await compareLogs(store, exported)).toMatchObject({ same: true })
    const office = officeAt(store, asOf)
    const { duties } = await answersOf(office, events, [])
    expect(duties).toEqual((await answersOf(officeAt(exported, asOf), events, [])).duties)
    expect(await office.execute({ type: 'vehicle.announce', vehicleId: 'V-new', model: 'ix35' })).toMatchObject({
      status: 'accepted',
    })
    await store.close()
  })

  test('the book of seals finds the log intact, and one altered event', async () => {
    const { store, events } = await imported(version, KEPT_OTHERWISE)
    const path = freshPath('seals.jsonl')
    cpSync(join(GOLDEN, version, 'seals.jsonl'), path)
    const book = fileSealBook(path, KEPT_OTHERWISE)
    const { head } = recordedOf(version)[KEPT_OTHERWISE]!
    expect(await verifyLog(store, { book, head })).toMatchObject({ intact: true })
    const other = {
      ...store,
      read: async (...args: Parameters<typeof store.read>) => altered(await store.read(...args)),
    }
    expect(await verifyLog(other, { book, head })).toMatchObject({ intact: false, number: events.length })
  })

  test('saved states are used or passed over, never believed against the log', async () => {
    const { store, events } = await imported(version, KEPT_OTHERWISE)
    const folder = join(dirname(freshPath()), 'snapshots')
    cpSync(join(GOLDEN, version, 'snapshots'), folder, { recursive: true })
    const notices: Notice[] = []
    const snapshots = { store: fileSnapshots(folder), release: 'golden', every: 3, proveEvery: 1 }
    const office = officeAt(store, asOf, { snapshots, onNotice: notice => notices.push(notice) })
    expect(await answersOf(office, events, [])).toEqual(await answersOf(officeAt(store, asOf), events, []))
    const why = notices.map(notice => (notice.code === 'SNAPSHOT_REJECTED' ? notice.why : notice.code))
    expect(why.filter(one => one !== 'other-recipe' && one !== 'wrong')).toEqual([])
  })

  test('sealed texts are read with their vault; who was forgotten stays so', async () => {
    const { store } = await imported(version, PERSONS)
    expect(textOf(version, PERSONS)).not.toContain(NAMES['C-1'])
    await withVaultOf(version, PERSONS, async vault => {
      const office = officeAt(store, recordedOf(version)[PERSONS]!.asOf, { vault: vault! })
      expect(await office.view(customerSheet, 'C-1')).toMatchObject({ name: NAMES['C-1'] })
      expect(JSON.stringify(await office.view(customerSheet, 'C-2'))).not.toContain(NAMES['C-2'])
      expect(await office.view(erasureJournal)).toMatchObject([{ subject: 'customer:C-2', reason: 'period-ended' }])
    })
  })
})

/** With the last event of a page told a minute later than it was. */
function altered<Page extends { readonly events: readonly { readonly recordedAt: string }[] }>(page: Page): Page {
  const last = page.events.at(-1)
  if (!last) return page
  const recordedAt = new Date(Date.parse(last.recordedAt) + 60_000).toISOString()
  return { ...page, events: [...page.events.slice(0, -1), { ...last, recordedAt }] }
}
