/** 重大损失或声誉损害: what has to be reported, and what may lead onto the company's blacklist. One reading for both. */
import { compare } from '../../../core/exact.ts'
import type { IncidentKind } from '../../../facts/customer/events/fields.ts'

type GraveKind = Extract<IncidentKind, 'major-loss' | 'reputation-damage'>

export const GRAVE_KINDS: readonly GraveKind[] = ['major-loss', 'reputation-damage']

interface Incident {
  readonly kind: string
  readonly loss: string | null
}

/** Whatever the incident is called: a loss from the threshold on is a major one. */
export function graveKindOf({ kind, loss }: Incident, majorLossThreshold: string): GraveKind | undefined {
  const named = GRAVE_KINDS.find(grave => grave === kind)
  if (named) return named
  return loss !== null && compare(loss, majorLossThreshold) >= 0 ? 'major-loss' : undefined
}
