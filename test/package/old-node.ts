/** On a Node without a fit `node:sqlite` the import works and the store says clearly that it cannot be had. */
import { isGuijuError } from 'guiju'
import { sqliteStore } from 'guiju/storage/sqlite'

function main(): void {
  try {
    sqliteStore('old-node.db')
  } catch (error) {
    if (isGuijuError(error, 'STORE_UNAVAILABLE')) return
    throw error
  }
  throw new Error('a store was opened on a Node that has no SQLite')
}

main()
