/** 代理: acts on behalf of somebody, as the wheel asks about them. What judges comes with the context of mandates. */
import type { Ask } from './authority.ts'
import type { Actor, Giver } from './event.ts'
import type { Finding } from './finding.ts'
import type { StateRef } from './fold.ts'
import type { Gate, Permit } from './guarding.ts'
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

export interface Permitted extends Permit {
  /** As the events name him: with what his mandate lends. */
  readonly actor: Actor | null
  /** What it rests on: the mandate, where there is one. */
  readonly refs: readonly StateRef[]
}

/** What the wheel hands over: who acts for whom, the states of the decision, and the gate to ask in the right of the giver. */
export interface Acting {
  /** Of the command. */
  readonly type: string
  readonly irreversible?: boolean
  readonly ask: Ask
  readonly actor: Actor
  readonly giver: Giver
  readonly states: { load(refs: readonly StateRef[]): unknown; value(ref: StateRef): unknown }
  readonly gate: Gate
}

export interface Mandates {
  readonly onBehalf: (acting: Acting) => Promise<Permitted>
}
