/** Complaints: numbering under races, the board, the statistics, a real ticket log. */
import { benchBoard } from './board.ts'
import { benchNumbering } from './numbering.ts'
import { benchStatistics } from './statistics.ts'
import { benchTickets } from './tickets.ts'

export async function benchComplaints(): Promise<void> {
  await benchNumbering()
  await benchBoard()
  await benchStatistics()
  benchTickets()
}
