/** An event that a command names: at once where the command that told it is named, else by looking through the log. */
import type { Found, Sought } from './command.ts'
import type { Definitions } from './definitions.ts'
import { queryOfCommand } from './earlier-commands.ts'
import type { Reader } from './saved-states.ts'

const PAGE = 10_000

export async function foundIn(
  log: Reader,
  { eventId, commandId }: Sought,
  { events: definitions }: Definitions,
): Promise<Found | undefined> {
  const query = commandId === undefined ? 'all' : [queryOfCommand(commandId)]
  for (let after = 0; ; ) {
    const { events, head } = await log.read(query, { after, limit: PAGE })
    const event = events.find(({ id }) => id === eventId)
    if (event) return { event, withdrawable: definitions.get(event.type)?.withdrawable === true }
    if (events.length < PAGE) return undefined
    after = head
  }
}
