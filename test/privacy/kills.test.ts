/** Processes that forget are killed at any moment: who is forgotten by the log is readable nowhere, all others are. */
import { expect, test } from 'vitest'
import { customerSheet, ERASED, manualClock, type Office } from '../../src/index.ts'
import { fileVault } from '../../src/privacy/file-vault.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { effort } from '../effort.ts'
import { everything, START } from '../laws/offices.ts'
import { freshPath } from '../storage/files.ts'
import { bundled, run } from '../storage/processes.ts'
import { admitted, openPeople } from './people.ts'

const PERSONS = effort(120, 1_000)
const KILLS = effort(6, 50)
const masterKey = new Uint8Array(32).fill(7)

test(`${PERSONS} persons, ${KILLS} kills`, async () => {
  const [path, folder] = [freshPath(), freshPath('keys')]
  const store = sqliteStore(path, { durability: 'normal' })
  const vault = () => fileVault(folder, { masterKey })
  const office = () => openPeople({ store, clock: manualClock(START), vault: vault(), regulations: everything })
  const stays = office()
  await stays.executeAll(
    Array.from({ length: PERSONS }, (_, index) => ({ command: admitted(`C-${index}`, `Canary ${index}`) })),
  )
  const script = await bundled('../privacy/forget-worker.ts')
  const each = PERSONS / KILLS
  for (let kill = 0; kill < KILLS; kill++) {
    const worker = run(script, path, folder, `${Math.ceil(kill * each)}`, `${Math.floor((kill + 1) * each)}`)
    await worker.lines(1)
    worker.process.stdin!.write('go\n')
    await new Promise(done => setTimeout(done, 5 + ((kill * 37) % 120)))
    worker.process.kill('SIGKILL')
    await worker.ended
  }
  const { events } = await store.read([{ types: ['person.forgotten'] }])
  const gone = new Set(events.map(({ data }) => (data as { subject: string }).subject))
  expect(gone.size).toBeGreaterThan(0)
  expect(gone.size).toBeLessThan(PERSONS)
  const readable = async (one: Office) => {
    const names = await Promise.all(
      Array.from({ length: PERSONS }, async (_, index) => (await one.view(customerSheet, `C-${index}`))?.name),
    )
    return names.flatMap((name, index) => {
      if (gone.has(`customer:C-${index}`)) return name === ERASED ? [] : [`${index} is readable: ${name}`]
      return name?.startsWith('Canary') ? [] : [`${index} is lost: ${name}`]
    })
  }
  expect(await readable(stays)).toEqual([])
  expect(await readable(office())).toEqual([])
  for (const subject of gone) expect(await vault().key(subject, true)).toEqual({ status: 'destroyed' })
  await store.close()
})
