/** Words that code of `src` must not say: clock and chance outside `time`, and ways around the types. */
import ts from 'typescript'
import { lineOf, type Source, visit } from './source.ts'

const longest = 250

export function forbiddenIn(source: Source): readonly string[] {
  const found: string[] = []
  const worldly = !source.path.startsWith('time/')
  visit(source.tree, node => {
    const word = (worldly ? clockOrChance(node) : undefined) ?? aroundTypes(node)
    if (word) found.push(`src/${source.path}:${lineOf(source.tree, node)} ${word}`)
  })
  return [...found, ...silenced(source), ...tooLong(source)]
}

function clockOrChance(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const said = node.getText()
    return said === 'Date.now' || said === 'Math.random' ? `${said}: clock and chance live in src/time` : undefined
  }
  const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText() : undefined
  return made === 'Date' ? 'makes a Date: dates live in src/time' : undefined
}

function aroundTypes(node: ts.Node): string | undefined {
  return node.kind === ts.SyntaxKind.AnyKeyword ? 'says any' : undefined
}

function silenced({ path, text }: Source): readonly string[] {
  const lines = text.split('\n').entries()
  return [...lines]
    .filter(([, line]) => /@ts-(ignore|expect-error|nocheck)/.test(line))
    .map(([index]) => `src/${path}:${index + 1} silences the compiler`)
}

/** The public surface is one list, name by name, however much of it there is. */
function tooLong({ path, text }: Source): readonly string[] {
  if (path === 'index.ts') return []
  const lines = text.trimEnd().split('\n').length
  // What is written by a script is read in an editor's hints.
  if (/^(?:messages|definitions)\//.test(path)) return []
  return lines > longest ? [`src/${path}:${longest + 1} goes on to line ${lines}: at most ${longest}`] : []
}
