/**
 * decimal.js without the methods that nobody calls. It hangs all of them on one prototype, and no bundler can take one
 * off: of 13 kB a page would download 8 for sines, logarithms and roots. What stays is decimal.js to the letter, at the
 * version of the lock file.
 *
 * A name counts as called wherever it stands behind a dot in what is kept, whosever it is; so too much may stay, and
 * never too little. `core/exact.ts` is the only door to decimal.js and lets no number of it out.
 */
import ts from 'typescript'

/** @param source `decimal.mjs`; @param door the file that uses it */
export function trimmed(source: string, door: string): string {
  const { statements } = parsed(source)
  const functions = new Set(statements.filter(ts.isFunctionDeclaration).map(({ name }) => name?.text))
  const all = statements.flatMap(statement => partsOf(statement, functions))
  const kept = new Set(all.filter(({ names }) => names.length === 0))
  const called = new Set([...BY_THE_LANGUAGE, ...mentions(parsed(door))])
  for (let before = -1; before < kept.size; ) {
    before = kept.size
    for (const part of kept) for (const name of part.mentions) called.add(name)
    for (const part of all) if (part.names.some(name => called.has(name))) kept.add(part)
  }
  const lost = all.filter(part => !kept.has(part)).sort((one, other) => other.start - one.start)
  if (lost.length === 0) throw new Error('decimal.js is not written as it was: nothing of it can be left out')
  return lost.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), source)
}

/** Called without being named. */
const BY_THE_LANGUAGE = ['.constructor', '.toString', '.valueOf', '.toJSON']

/** What stays or goes as a whole. */
interface Part {
  readonly start: number
  readonly end: number
  /** By which others name it: a method `.plus`, a function or a variable `plus`. What has none stays. */
  readonly names: readonly string[]
  readonly mentions: ReadonlySet<string>
}

type Names = ReadonlySet<string | undefined>

/** A statement of the file; of the function that makes a constructor, each of its statements. */
function partsOf(statement: ts.Statement, functions: Names): readonly Part[] {
  if (!ts.isFunctionDeclaration(statement) || !statement.body)
    return [partOf(statement, assigned(statement, functions))]
  if (statement.name?.text !== 'clone') return [partOf(statement, [statement.name!.text])]
  return statement.body.statements.map(inner => partOf(inner, assigned(inner, functions)))
}

function partOf(node: ts.Statement, names: readonly string[]): Part {
  return { start: node.getStart(), end: node.end, names, mentions: mentionsOf(node, names) }
}

/** `P.plus = P.add = function …`, `Decimal.add = add` and `PI = new Decimal(PI)`: `.plus` and `.add`, `.add`, `PI`. */
function assigned(statement: ts.Statement, functions: Names): readonly string[] {
  const names: string[] = []
  let value: ts.Node | undefined = ts.isExpressionStatement(statement) ? statement.expression : undefined
  while (value && ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const { left, right }: ts.BinaryExpression = value
    if (ts.isIdentifier(left)) names.push(left.text)
    else if (ts.isPropertyAccessExpression(left)) names.push(`.${left.name.text}`)
    else return []
    value = right
  }
  return value && isLeftOut(value, functions) ? names : []
}

/** Settings stay, and so does the prototype. */
function isLeftOut(value: ts.Node, functions: Names): boolean {
  if (ts.isIdentifier(value)) return functions.has(value.text)
  return ts.isFunctionExpression(value) || ts.isNewExpression(value)
}

/** A name that is only assigned to is not called. */
function mentionsOf(node: ts.Node, names: readonly string[]): ReadonlySet<string> {
  const found = mentions(node)
  for (const name of names) found.delete(name)
  return found
}

/** `.plus` where a member is read, `plus` where a name is. The members of `Math` are not meant, nor is a declaration. */
function mentions(node: ts.Node, found = new Set<string>()): Set<string> {
  if (ts.isVariableDeclaration(node)) return node.initializer ? mentions(node.initializer, found) : found
  if (ts.isPropertyAccessExpression(node)) {
    if (node.expression.getText() !== 'Math') found.add(`.${node.name.text}`)
    mentions(node.expression, found)
    return found
  }
  if (ts.isIdentifier(node)) found.add(node.text)
  ts.forEachChild(node, child => void mentions(child, found))
  return found
}

function parsed(text: string): ts.SourceFile {
  return ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
}
