/**
 * decimal.js without the methods that nobody calls. It hangs all of them on one prototype, and no bundler can take one
 * off: of 13 kB a page would download 8 for sines, logarithms and roots. What stays is decimal.js to the letter, at the
 * version of the lock file.
 *
 * A name counts as called wherever it stands behind a dot in what is kept, whosever it is; so too much may stay, and
 * never too little. `core/exact.ts` is the only door to decimal.js and lets no number of it out. It lets nothing in but
 * digits with a point and numbers: what decimal.js does with other texts (hexadecimals, `1_000`, `NaN`) is to refuse them.
 */
import ts from 'typescript'

/** @param source `decimal.mjs`; @param door the file that uses it */
export function trimmed(source: string, door: string): string {
  const { text, statements } = parsed(digitsOnly(source))
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
  if (lost.length === 0) throw otherwise('nothing of it can be left out')
  return lost.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}

/** Of the function that reads texts that are not decimal, only the line stays that refuses them. */
function digitsOnly(source: string): string {
  const reader = parsed(source).statements.find(
    node => ts.isFunctionDeclaration(node) && node.name?.text === 'parseOther',
  )
  const body = reader && ts.isFunctionDeclaration(reader) ? reader.body : undefined
  const refusals = body ? thrownIn(body) : []
  if (!body || refusals.length !== 1) throw otherwise('texts that are not decimal are refused elsewhere')
  const [{ pos, end }] = refusals as [ts.Node]
  return source.slice(0, body.getStart() + 1) + source.slice(pos, end) + source.slice(body.statements.at(-1)!.end)
}

function thrownIn(node: ts.Node, found: ts.Node[] = []): readonly ts.Node[] {
  if (ts.isThrowStatement(node)) found.push(node)
  ts.forEachChild(node, child => void thrownIn(child, found))
  return found
}

function otherwise(what: string): Error {
  return new Error(`decimal.js is not written as it was: ${what}`)
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

/** A statement of the file; of the function that makes a constructor, each of its statements; each variable. */
function partsOf(statement: ts.Statement, functions: Names): readonly Part[] {
  if (ts.isVariableStatement(statement)) return madeAtOnce(statement) ?? variablesOf(statement)
  if (!ts.isFunctionDeclaration(statement) || !statement.body)
    return [partOf(statement, assigned(statement, functions))]
  if (statement.name?.text !== 'clone') return [partOf(statement, [statement.name!.text])]
  return statement.body.statements.map(inner => partOf(inner, assigned(inner, functions)))
}

/** `var divide = (function () { … })()`, alone: it makes a function, and does nothing else. */
function madeAtOnce(statement: ts.VariableStatement): readonly Part[] | undefined {
  const [declared, ...more] = statement.declarationList.declarations
  const { name, initializer } = declared!
  if (more.length > 0 || !ts.isIdentifier(name) || !initializer || !ts.isCallExpression(initializer)) return undefined
  const made = initializer.expression
  if (!ts.isParenthesizedExpression(made) || !ts.isFunctionExpression(made.expression)) return undefined
  return [partOf(statement, [name.text])]
}

/** One list, whose last stays so that no comma is left over. */
function variablesOf({ declarationList: { declarations } }: ts.VariableStatement): readonly Part[] {
  return declarations.map((node, index) => {
    const next = declarations[index + 1]
    const names = next && ts.isIdentifier(node.name) ? [node.name.text] : []
    return { start: node.getFullStart(), end: next?.getFullStart() ?? node.end, names, mentions: mentions(node) }
  })
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
  if (ts.isFunctionLike(node)) return ofOthers(node, found)
  if (ts.isIdentifier(node)) found.add(node.text)
  ts.forEachChild(node, child => void mentions(child, found))
  return found
}

/** What a function calls `max` itself is not the function of that name. */
function ofOthers(node: ts.SignatureDeclaration, found: Set<string>): Set<string> {
  const inside = new Set<string>()
  ts.forEachChild(node, child => void mentions(child, inside))
  for (const own of declaredIn(node)) inside.delete(own)
  for (const name of inside) found.add(name)
  return found
}

/** Its parameters and variables. */
function declaredIn(node: ts.Node, names: string[] = []): readonly string[] {
  if ((ts.isParameter(node) || ts.isVariableDeclaration(node)) && ts.isIdentifier(node.name)) names.push(node.name.text)
  ts.forEachChild(node, child => void declaredIn(child, names))
  return names
}

function parsed(text: string): ts.SourceFile {
  return ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
}
