/** 代理: acts on behalf of somebody, as the wheel asks about them. What judges comes with the context of mandates. */
import type { Actor, Giver } from './event.ts'
import type { Finding } from './finding.ts'
import type { StateRef } from './fold.ts'
import type { Instant } from './ports.ts'

export interface ActOnBehalf {
  readonly actor: Actor
  readonly giver: Giver
  /** The type of the command. */
  readonly action: string
  readonly command: Readonly<Record<string, unknown>>
  /** Nothing takes it back: only a mandate that names it in full covers it. */
  readonly irreversible: boolean
  readonly at: Instant
}

/** Satisfied: the act may be done in the right of the giver, whose role and department are lent. */
export interface Lent {
  readonly finding: Finding
  readonly giver: Giver
}

export interface Mandates {
  /** Read with all that the decision reads, so that a mandate that ends meanwhile makes it anew. */
  readonly reads: (mandate: string) => StateRef
  readonly judge: (mandate: unknown, act: ActOnBehalf) => Lent
}
