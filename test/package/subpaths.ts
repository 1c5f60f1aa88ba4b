/** The subpaths, with the optional peers installed, on the Node that the gate runs on. */
import { type Calendar, type EventStore, memoryStore } from 'guiju'
import { chinaCalendar } from 'guiju/calendars/china'
import { sqliteStore } from 'guiju/storage/sqlite'
import * as testing from 'guiju/testing'

async function main(): Promise<void> {
  const calendar: Calendar = chinaCalendar()
  if (!calendar) throw new Error('no calendar')
  const missing = Object.entries(testing).filter(([, value]) => value === undefined)
  if (missing.length > 0) throw new Error(`guiju/testing lacks ${missing.map(([name]) => name)}`)
  await keeps(memoryStore())
  await keeps(sqliteStore('subpaths.db'))
}

async function keeps(store: EventStore): Promise<void> {
  const before = await store.read('all')
  const { last } = await store.append([{ type: 'subpath.used', data: { fine: true }, tags: ['package:guiju'] }])
  const { head } = await store.read('all')
  if (last <= before.head || head !== last) throw new Error(`appended at ${last}, head is ${head}`)
  await store.close?.()
}

void main()
