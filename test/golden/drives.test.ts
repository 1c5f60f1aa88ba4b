/** Test drives that were recorded before a drive had an id: their vehicle names them. */
import { expect, test } from 'vitest'
import { replay } from '../../src/core/fold.ts'
import { testDrive } from '../../src/facts/vehicle/states/test-drive.ts'
import { vehicleFile } from '../../src/facts/vehicle/states/vehicle-file.ts'
import { keysOf, officeAt } from './answers.ts'
import { imported, recordedOf } from './folder.ts'

const [VERSION, LOG] = ['before-0.1.0', 'test-drives'] as const
const PAPERS = 'test-drive-papers-complete'

async function atTheEnd() {
  const { store, events } = await imported(VERSION, LOG)
  return { store, events, office: officeAt(store, recordedOf(VERSION)[LOG]!.asOf) }
}

test('the drive of a vehicle has the id of the vehicle', async () => {
  const { events } = await atTheEnd()
  const driveOf = (vehicleId: string) => {
    const mine = events.filter(({ tags }) => tags.includes(`vehicle:${vehicleId}`))
    return replay(vehicleFile, vehicleId, mine).drive
  }
  expect(driveOf('V-3')).toMatchObject({ driveId: 'V-3', endedAt: null })
  // The key of the others is back.
  expect(['V-1', 'V-2'].map(driveOf)).toEqual([null, null])
})

test('no papers are owed for drives that no paper could name', async () => {
  const { events, office } = await atTheEnd()
  expect(keysOf(testDrive, events)).toEqual([])
  expect(await office.obligations({ obligation: PAPERS })).toEqual([])
})

test('one that is still under way ends as any other, and owes its papers from then on', async () => {
  const { office } = await atTheEnd()
  const outcome = await office.execute({ type: 'vehicle.end-drive', vehicleId: 'V-3' })
  expect(outcome).toMatchObject({
    status: 'accepted',
    events: [{ version: 2, data: { driveId: 'V-3', consultantId: 'li' } }],
  })
  expect(await office.obligations({ obligation: PAPERS })).toMatchObject([{ facts: { drive: 'V-3' } }])
  const papers = ['agreement', 'licence-copy', 'confirmation', 'survey-report']
  const receivedBy = { personId: 'zhao', role: 'sales-assistant' }
  await office.execute({ type: 'test-drive.hand-in-papers', driveId: 'V-3', papers, complete: true, receivedBy })
  expect(await office.obligations({ obligation: PAPERS })).toEqual([])
})

test('a new drive of the vehicle may have any id, also that of the vehicle', async () => {
  const { office } = await atTheEnd()
  const start = { type: 'vehicle.start-drive', vehicleId: 'V-1', driveId: 'V-1', consultantId: 'li' }
  const { findings } = await office.preview(start)
  expect(findings.map(({ rule }) => rule)).not.toContain('test-drive-new')
})
