import { expect, it } from 'vitest'
import { readTickets } from '../../examples/main-job/tickets/file.ts'
import { runTickets } from '../../examples/main-job/tickets/run.ts'
import { memoryStore, sequentialIds } from '../../src/index.ts'
import { fileWith, source, tempFolder } from './running.ts'

const ROWS = [
  'Case ID,Activity,Complete Timestamp',
  'late,Assign seriousness,2026-03-02 09:00:00',
  'overdue,Assign seriousness,2026-03-02 09:00:00',
  'late,Closed,2026-03-09 09:00:00',
  'waiting,Wait,2026-03-09 10:00:00',
  'open,Insert ticket,2026-03-10 10:00:00',
]

it('the duties that stand after a run are those of the cases that are not closed', async () => {
  const zone = 'Asia/Shanghai'
  const file = await source('TICKETS', fileWith(ROWS.join('\n'), 'tickets.csv'))
  const { table } = await readTickets(file, zone, tempFolder())
  let steps = 0
  const onProgress = () => steps++
  const tools = { store: memoryStore(), ids: sequentialIds(), zone, limit: 2, onProgress }
  const { office, cases } = await runTickets(table, tools)
  table.close()

  expect(cases.verdicts.verdicts()).toEqual({ inTime: 0, late: 1, open: 1, overdue: 1, undecidable: 1 })
  const duties = await office.obligations({ obligation: 'handled-in-time' })
  expect(Object.fromEntries(duties.map(({ subject, status }) => [subject.split(':')[1], status]))).toEqual({
    overdue: 'overdue',
    waiting: 'undecidable',
    open: 'due',
  })
  expect(duties.find(({ status }) => status === 'overdue')!.due).toBe('2026-03-04T16:00:00.000Z')
  expect(steps).toBe(5 + cases.total)
})
