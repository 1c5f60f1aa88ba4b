/**
 * `npm run golden -- add`: writes the golden files of this version (`test/golden/<version>`), once; before the first
 * release the folder may be deleted and written anew.
 * `npm run golden -- shapes [--because REASON]`: records the shapes of events; a shape that no longer takes all that it
 * took needs the reason, and mostly a new version with an upcast instead.
 * `npm run golden -- amend --because REASON`: records that golden logs are answered otherwise than they were, and why.
 */
import { parseArgs } from 'node:util'
import { VERSION } from '../src/core/version.ts'
import { recordShapes, told } from '../test/golden/shapes.ts'
import { amend } from '../test/golden/write/amend.ts'
import { writeVersion } from '../test/golden/write/version.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { because: { type: 'string' } } })
const { because } = values

switch (positionals[0]) {
  case 'add':
    await writeVersion(VERSION)
    break
  case 'shapes':
    for (const change of recordShapes(because)) console.log(told(change))
    break
  case 'amend':
    if (!because) throw new Error('say why the answers change: --because REASON')
    for (const line of await amend(because)) console.log(line)
    break
  default:
    throw new Error('npm run golden -- add | shapes [--because REASON] | amend --because REASON')
}
