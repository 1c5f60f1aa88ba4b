/**
 * What random histories begin from. The same number in each run, so that a checkout is judged alike today and tomorrow;
 * `GUIJU_SEED=random` looks elsewhere, as `npm run soak` does, and `GUIJU_SEED=<n>` goes back to where something was found.
 */
import * as fc from 'fast-check'

const said = process.env.GUIJU_SEED ?? '20260101'

// Without a seed fast-check takes one of its own, and prints it where something fails.
if (said !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedOf(said) })

function seedOf(text: string): number {
  const seed = Number(text)
  if (text.trim() !== '' && Number.isSafeInteger(seed)) return seed
  throw new Error(`GUIJU_SEED is ${text}, expected a whole number or random`)
}
