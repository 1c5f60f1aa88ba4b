/** Who does what a command says, where a step names nobody who asks for it: the person whom the command names as acting. */
import type { Actor } from '../core/event.ts'

const ACTS = ['by', 'signedBy', 'approvedBy', 'consentBy', 'receivedBy', 'issuedBy', 'movedBy'] as const

/** Undefined where it names nobody with a role. */
export function actingPerson(command: Readonly<Record<string, unknown>>): Actor | undefined {
  for (const field of ACTS) {
    const { personId, role } = Object(command[field]) as { readonly personId?: unknown; readonly role?: unknown }
    if (typeof personId === 'string' && typeof role === 'string') return { id: personId, role }
  }
  return undefined
}

/** What is said beside a command that its acting person gives himself. */
export function actingMeta(command: Readonly<Record<string, unknown>>): { readonly actor?: Actor } {
  const actor = actingPerson(command)
  return actor ? { actor } : {}
}
