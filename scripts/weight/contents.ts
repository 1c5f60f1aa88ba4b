/** What the built package holds, read from itself. */
import { createRequire } from 'node:module'

export interface Contents {
  /** The names of all regulations. */
  readonly regulations: readonly string[]
  /** What the clauses of all regulations say, in English. */
  readonly sentences: Readonly<Record<string, readonly string[]>>
}

/** @param module the path of `index.cjs`, or `guiju` as seen from the file `from` */
export function contentsOf(module: string, from: string): Contents {
  const guiju: Readonly<Record<string, unknown>> = createRequire(from)(module)
  const regulations = Object.keys(guiju).filter(name => `${name}Clauses` in guiju)
  const sentencesOf = (name: string) =>
    Object.values(guiju[`${name}Clauses`] as Readonly<Record<string, { readonly en: string }>>).map(({ en }) => en)
  return { regulations, sentences: Object.fromEntries(regulations.map(name => [name, sentencesOf(name)])) }
}

export function longestOf(sentences: readonly string[]): string {
  return sentences.reduce((longest, sentence) => (sentence.length > longest.length ? sentence : longest), '')
}
