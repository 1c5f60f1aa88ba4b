/** The files of `src` as the borders see them: what each imports, on which line, and whether that import runs. */
import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

export interface Import {
  readonly line: number
  /** `core/fold.ts` for a file of `src`, else the name of the package: `zod`, `node:fs`. */
  readonly target: string
  readonly own: boolean
  /** False where only types are imported: nothing of it is left at run time. */
  readonly runs: boolean
}

export interface Source {
  /** Below `src`, with slashes. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

export function sourcesIn(folder: string): readonly Source[] {
  const paths = globSync('**/*.ts', { cwd: folder }).map(path => path.replaceAll('\\', '/'))
  return paths.sort().map(path => sourceOf(path, readFileSync(join(folder, path), 'utf8')))
}

export function sourceOf(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  visit(tree, node => {
    const found = importAt(node)
    if (found) imports.push({ ...resolved(path, found.specifier), runs: found.runs, line: lineOf(tree, node) })
  })
  return { path, text, tree, imports }
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, child => visit(child, see))
}

export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

/** `import { type A } from` runs too: `verbatimModuleSyntax` keeps it as `import {} from`. */
function importAt(node: ts.Node): { specifier: string; runs: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier, !node.importClause?.isTypeOnly)
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, !node.isTypeOnly)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal, false)
  if (ts.isCallExpression(node) && isLoader(node.expression)) return literal(node.arguments[0], true)
  return undefined
}

function isLoader(called: ts.Expression): boolean {
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true
  if (ts.isPropertyAccessExpression(called)) return called.name.text === 'getBuiltinModule'
  return ts.isIdentifier(called) && called.text === 'require'
}

function literal(node: ts.Node | undefined, runs: boolean): { specifier: string; runs: boolean } | undefined {
  return node && ts.isStringLiteralLike(node) ? { specifier: node.text, runs } : undefined
}

function resolved(from: string, specifier: string): { target: string; own: boolean } {
  if (specifier.startsWith('.')) return { target: posix.join(posix.dirname(from), specifier), own: true }
  const [scope, name] = specifier.split('/')
  return { target: scope?.startsWith('@') ? `${scope}/${name}` : (scope ?? specifier), own: false }
}
