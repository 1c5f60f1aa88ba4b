/**
 * Says of each definition at the top of a file that nothing happens when it is made, so that a bundler leaves out what
 * nobody uses: `var rule = defineRule({ … })` is a call, and whether a call does something a bundler does not know. Then
 * what is used together may lie in one file, and Node finds a few files faster than many.
 *
 * The call alone would not do: what is handed to it (`parameters.limit`, `...fields`) counts as work too. A minifier
 * takes the function away again.
 */
import ts from 'typescript'

/** @param code a module of the build, which does nothing but define */
export function droppable(code: string): string {
  const { statements } = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true)
  const edits = [...statements.filter(ts.isVariableStatement).flatMap(definitions), ...statements.flatMap(namespaces)]
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, becomes }) => {
      return text.slice(0, start) + becomes + text.slice(end)
    }, code)
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly becomes: string
}

function definitions({ declarationList }: ts.VariableStatement): readonly Edit[] {
  return declarationList.declarations.flatMap(({ name, initializer }) => {
    if (!initializer || !ts.isIdentifier(name) || !works(initializer)) return []
    const becomes = `/* @__PURE__ */ (() => (${initializer.getText()}))()`
    return [{ start: initializer.getStart(), end: initializer.end, becomes }]
  })
}

/** What esbuild makes of `import * as events`: `var events = {};`, and then `__export(events, { … });`. */
function namespaces(statement: ts.Statement, index: number, all: readonly ts.Statement[]): readonly Edit[] {
  const [, name, members] = /^__export\((\w+), (\{.*\})\);$/s.exec(statement.getText()) ?? []
  if (name === undefined) return []
  const before = all[index - 1]
  if (before?.getText() !== `var ${name} = {};`) throw new Error(`${name} is not where esbuild puts it`)
  const becomes = `var ${name} = /* @__PURE__ */ (() => {
  var all = {};
  __export(all, ${members});
  return all;
})();`
  return [{ start: before.getStart(), end: statement.end, becomes }]
}

/** Is more done than to write down plain values and functions? */
function works(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false
  return WORK.has(node.kind) || (ts.forEachChild(node, child => works(child) || undefined) ?? false)
}

const WORK: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.TemplateExpression,
])
