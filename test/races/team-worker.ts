/** Another process with a team of writers: told a round, it runs it and says how each attempt ended. */
import type { Course } from './barrier.ts'
import { contests } from './contests.ts'
import { openPlace, type Place } from './place.ts'
import { teamOf } from './team.ts'

interface Task {
  readonly place: Place
  readonly contest: string
  readonly course: Course
  readonly writers: readonly number[]
}

const { place, contest, course, writers } = JSON.parse(process.argv[2]!) as Task
const team = await teamOf(contests.find(({ name }) => name === contest)!, course, writers, () => openPlace(place))
process.on('message', async (round: string) => {
  if (round === '') {
    await team.close()
    process.disconnect()
    return
  }
  process.send!({ outcomes: await team.run(round).catch(error => [`${error.code ?? ''} ${error.message}`]) })
})
process.send!('ready')
