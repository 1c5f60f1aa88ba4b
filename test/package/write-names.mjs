/**
 * Writes `names.mts`, which exports anew whatever a subpath exports. Declarations for it can be written only where every
 * type that a value shows has a name that a stranger can import: else his own library could not be published.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync(new URL('./node_modules/guiju/package.json', import.meta.url), 'utf8'))
const paths = Object.keys(manifest.exports)
  .filter(path => !path.endsWith('.json'))
  .map(path => path.replace('.', 'guiju'))

const lines = []
for (const [index, path] of paths.entries()) {
  lines.push(`import * as of${index} from '${path}'`)
  // In a list: a name alone would be written as `typeof`, and hide what it is.
  const names = Object.keys(await import(path)).filter(name => name !== 'default')
  for (const name of names) lines.push(`export const of${index}_${name} = [of${index}.${name}]`)
}
if (lines.length <= paths.length) throw new Error('guiju exports nothing')
writeFileSync('names.mts', `${lines.join('\n')}\n`)
