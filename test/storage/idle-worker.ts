/** Subscribes and has nothing else to do. */
import { sqliteStore } from '../../src/storage/sqlite.ts'

const store = sqliteStore(process.argv[2]!, { pollEvery: 10 })
store.subscribe('all', 0, () => {})
process.stdout.write('subscribed')
