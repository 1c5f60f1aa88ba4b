/** The published laws, by their place in the list. */
import { storeLaws } from '../../../src/testing/store-laws.ts'
import { PATIENT } from '../../patience.ts'
import { underTest } from './stores.ts'

export interface Verdict {
  readonly standing: string
  readonly message?: string
}

export async function runLaw(index: number, rounds: number, racers: number): Promise<Verdict> {
  try {
    const { standing } = await storeLaws(() => underTest(), { rounds, racers, patience: PATIENT })[index]!.run()
    return { standing }
  } catch (error) {
    return { standing: 'broken', message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) }
  }
}
