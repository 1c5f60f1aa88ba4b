/**
 * The fingerprints of a command, in one text: of the command as its schema made it, and, where that is another one, of the
 * command as the caller sent it. What is sent again is the same command, whatever fields its schema has gained since; and
 * so is what comes to the same by the schema of today.
 */
import { digestOf } from './digest.ts'

/** @param beside what the caller said beside the command */
export function commandPrint(parsed: unknown, sent: unknown, beside: readonly unknown[]): string {
  return [...new Set([parsed, sent].map(each => digestOf([each, ...beside])))].join(' ')
}

/** Have they a fingerprint in common? */
export function isSamePrint(one: string | undefined, other: string | undefined): boolean {
  return one?.split(' ').some(print => other?.split(' ').includes(print)) ?? false
}
