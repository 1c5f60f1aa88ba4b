/** What of the heap is in use, once what nobody needs is collected. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

export async function heapInUse(): Promise<number> {
  // Twice, with a turn between: what waits to be finalized goes with the second.
  for (let time = 0; time < 2; time++) {
    collect()
    await new Promise(resolve => setImmediate(resolve))
  }
  return process.memoryUsage().heapUsed
}
