/** How long files and functions are. What is written by a script is not code that somebody keeps, and is not counted. */
import ts from 'typescript'
import { lineOf, type Source, visit } from './source.ts'

export interface Length {
  /** `core/fold.ts`, or for a function `core/fold.ts:61 defineState`. */
  readonly place: string
  readonly lines: number
}

export function isCode({ path }: Source): boolean {
  return !/^(?:messages|definitions)\//.test(path)
}

export function lengthOf({ path, text }: Source): Length {
  return { place: path, lines: text.trimEnd().split('\n').length }
}

/** Every function with a body, those inside of others too, longest first. */
export function functionsOf({ path, tree }: Source): readonly Length[] {
  const found: Length[] = []
  visit(tree, node => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return
    const first = lineOf(tree, node)
    const last = tree.getLineAndCharacterOfPosition(node.end).line + 1
    found.push({ place: `${path}:${first} ${nameOf(node)}`, lines: last - first + 1 })
  })
  return found.sort((a, b) => b.lines - a.lines)
}

/** A function without a name of its own is known by what it is put into. */
function nameOf(node: ts.SignatureDeclaration): string {
  const named = node.name ?? (node.parent as Partial<ts.NamedDeclaration>).name
  return named?.getText() ?? '(anonymous)'
}

/** The value that this part of the values does not exceed: 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

export function sumOf(lengths: readonly Length[]): number {
  return lengths.reduce((sum, { lines }) => sum + lines, 0)
}
