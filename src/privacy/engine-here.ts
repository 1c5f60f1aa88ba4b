/** The engine of the place where this runs. */
import type { Engine } from './engine.ts'
import { nodeEngine } from './node-engine.ts'
import { webEngine } from './web-engine.ts'

let chosen: Engine | undefined

/** Chosen once. Both engines make the same bytes. */
export function engineHere(): Engine {
  chosen ??= nodeEngine() ?? webEngine()
  return chosen
}
