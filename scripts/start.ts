/**
 * `npm start`: the main job from one file, since Node takes two seconds to load a thousand. It is bundled when a source
 * has changed and kept in `node_modules`; where that is not possible, the sources themselves are run.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from './start/bundle.ts'
import { tellSources } from './start/stack.ts'

const root = join(import.meta.dirname, '..')
const main = 'examples/main-job/main.ts'
const folder = join(root, 'node_modules/.cache/guiju')
const file = await bundled({ root, main, folder })
if (file !== undefined) {
  enableCompileCache(folder)
  tellSources(file)
}
await import(pathToFileURL(file ?? join(root, main)).href)
