/** What is told of customers' files, what is decided about them, and what accounts are applied for. */
import { accountCommands } from './accounts.ts'
import { fileCommands } from './file.ts'
import { informationCommands } from './information.ts'

export const profileCommands = [...fileCommands, ...informationCommands, ...accountCommands]
