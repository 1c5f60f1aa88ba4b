/** Both builds have the same names, and an error of one is known to the other. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

for (const path of [
  'guiju',
  'guiju/testing',
  'guiju/storage/sqlite',
  'guiju/storage/postgres',
  'guiju/storage/indexeddb',
  'guiju/archive',
  'guiju/archive/file',
  'guiju/snapshots/file',
  'guiju/vaults/file',
  'guiju/calendars/china',
]) {
  const esm = Object.keys(await import(path))
    .sort()
    .join()
  const cjs = Object.keys(require(path)).sort().join()
  if (esm !== cjs || esm === '') throw new Error(`${path} differs:\n${esm}\n${cjs}`)
}

const { isGuijuError } = await import('guiju')
const { GuijuError } = require('guiju')
if (!isGuijuError(new GuijuError('STORE_CLOSED', 'closed'), 'STORE_CLOSED')) throw new Error('a stranger among errors')
