/**
 * The fingerprints of a command, in one text: of the command as its schema made it, and, where that is another one, of the
 * command as the caller sent it. What is sent again is the same command, whatever fields its schema has gained since; and
 * so is what comes to the same by the schema of today.
 */
import { canonicalJson } from './canonical.ts'
import { digestOfText } from './digest.ts'

/** @param beside what the caller said beside the command */
export function commandPrint(parsed: unknown, sent: unknown, beside: readonly unknown[]): string {
  const [asParsed, asSent] = [canonicalJson([parsed, ...beside]), canonicalJson([sent, ...beside])]
  const print = digestOfText(asParsed)
  return asParsed === asSent ? print : `${print} ${digestOfText(asSent)}`
}

/** Have they a fingerprint in common? */
export function isSamePrint(one: string | undefined, other: string | undefined): boolean {
  const known = one?.split(' ')
  return other?.split(' ').some(print => known?.includes(print)) ?? false
}
