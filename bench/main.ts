/**
 * `npm run bench`: every figure as a ratio against a reference that is measured in the same run. The machine has other
 * things to do, so ratios are what to trust. Build first (`npm run build`) for weight and import.
 */
import { benchAccess } from './access.ts'
import { benchArchive } from './archive.ts'
import { benchBounds } from './bounds.ts'
import { benchComplaints } from './complaints/index.ts'
import { benchDesk } from './desk.ts'
import { benchExecute } from './execute.ts'
import { benchFiles } from './files.ts'
import { benchGoods } from './goods/index.ts'
import { benchImport } from './import.ts'
import { benchIndexedDb } from './indexeddb.ts'
import { benchLate } from './late.ts'
import { benchMergings } from './mergings.ts'
import { benchPersons } from './persons.ts'
import { benchPostgres } from './postgres.ts'
import { benchPurchases } from './purchases.ts'
import { benchRejudge } from './rejudge.ts'
import { benchReplay } from './replay.ts'
import { storageFigures } from './storage.ts'
import { benchWeight } from './weight.ts'

console.log(`Node ${process.version}, ${process.arch}`)
const parts: Readonly<Record<string, () => Promise<void>>> = {
  replay: benchReplay,
  storage: storageFigures,
  postgres: benchPostgres,
  indexeddb: benchIndexedDb,
  archive: () => benchArchive(),
  persons: benchPersons,
  access: benchAccess,
  execute: benchExecute,
  mergings: benchMergings,
  bounds: benchBounds,
  late: benchLate,
  purchases: benchPurchases,
  rejudge: benchRejudge,
  complaints: benchComplaints,
  desk: benchDesk,
  files: benchFiles,
  goods: benchGoods,
  weight: benchWeight,
  import: benchImport,
}
const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run()
