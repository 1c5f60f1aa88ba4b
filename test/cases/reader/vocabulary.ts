/** The words that a page may use: for steps, persons, histories and values. */
import type { CaseStep } from '../../../src/core/case.ts'
import type { Actor } from '../../../src/core/event.ts'
import type { ViewDefinition } from '../../../src/core/view.ts'
import type { Passage } from './markdown.ts'
import type { ValueTerms } from './values.ts'

/** A word for a step: which command it is, and its ordinary form. */
export interface Word {
  readonly command: string
  /** The fields that stand behind the word without their names, in order. */
  readonly fields: readonly string[]
  /** Who asks for it, by name; `{field}` where a field of the command says so. */
  readonly by: string | null
  readonly ordinary: Readonly<Record<string, unknown>>
}

/** Steps that have a name; with blanks that are filled where it is used. */
export interface History {
  readonly blanks: readonly { readonly name: string; readonly ordinary: string | null }[]
  readonly steps: Passage
  /** As they were read, where there is nothing to fill in. */
  known?: readonly CaseStep[]
  /** While it is being read. */
  reading?: boolean
}

export interface Vocabulary extends ValueTerms {
  readonly counts: Set<string>
  readonly persons: Map<string, Actor>
  readonly words: Map<string, Word>
  readonly histories: Map<string, History>
  readonly values: Map<string, ValueTerms['values'] extends ReadonlyMap<string, infer Value> ? Value : never>
  readonly views: ReadonlyMap<string, ViewDefinition>
}

export function emptyVocabulary(views: Vocabulary['views'] = new Map()): Vocabulary {
  return {
    counts: new Set(),
    persons: new Map(),
    words: new Map(),
    histories: new Map(),
    values: new Map(),
    views,
  }
}

/** The same words, to which a page may add its own. */
export function extended(base: Vocabulary): Vocabulary {
  return {
    counts: new Set(base.counts),
    persons: new Map(base.persons),
    words: new Map(base.words),
    histories: new Map(base.histories),
    values: new Map(base.values),
    views: base.views,
  }
}
