/** Steps that the library refused, by kind: how often, and the first in the order of the file with its reasons. */
import type { Finding } from '../../../src/index.ts'

export interface RefusedKind {
  readonly command: string
  /** The findings that refused, or that could not be decided: those of the first. */
  readonly findings: readonly Finding[]
  readonly firstLine: number
  readonly caseId: string
  readonly times: number
}

export type RefusedStep = Omit<RefusedKind, 'times'>

export class RefusedSteps {
  count = 0
  private readonly kinds = new Map<string, RefusedKind>()

  add(step: RefusedStep): void {
    this.count++
    const key = [step.command, ...rulesOf(step)].join(' ')
    const known = this.kinds.get(key)
    const times = (known?.times ?? 0) + 1
    this.kinds.set(key, known && known.firstLine < step.firstLine ? { ...known, times } : { ...step, times })
  }

  byKind(): RefusedKind[] {
    return [...this.kinds.values()]
  }
}

export function rulesOf({ findings }: Pick<RefusedKind, 'findings'>): string[] {
  return findings.map(({ rule }) => rule)
}
