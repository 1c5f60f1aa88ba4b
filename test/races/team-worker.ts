/** Another process with a team of writers, for one contest after the other: told a round, it runs it and says how each attempt ended. */
import { contests } from './contests.ts'
import { openPlace } from './place.ts'
import type { Order, Reply } from './process.ts'
import { type Team, teamOf } from './team.ts'

let team: Team | undefined

async function done(order: Order): Promise<Reply> {
  if ('round' in order)
    return { outcomes: await team!.run(order.round).catch(({ code, message }) => [`${code} ${message}`]) }
  await team?.close()
  team = undefined
  if ('task' in order) {
    const { place, contest, course, writers } = order.task
    team = await teamOf(contests.find(({ name }) => name === contest)!, course, writers, () => openPlace(place))
  }
  return {}
}

process.on('message', async (order: Order) => process.send!(await done(order)))
process.on('disconnect', () => process.exit())
