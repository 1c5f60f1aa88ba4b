/** Other documents that say what D11 says, by their names. */
import { A03a } from './a03a.ts'

export const customerEditions = { A03a } as const
