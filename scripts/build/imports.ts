import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What a file imports when it runs: paths of files, and names of packages. Types are gone by then. */
export function importsOf(file: string): readonly string[] {
  const known = found.get(file) ?? read(file)
  found.set(file, known)
  return known
}

/** Asked for again with every entry that reaches the file. */
const found = new Map<string, readonly string[]>()

function read(file: string): readonly string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return statements.flatMap(statement => {
    const from = runs(statement) ? statement.moduleSpecifier : undefined
    if (!from || !ts.isStringLiteral(from)) return []
    return [from.text.startsWith('.') ? join(dirname(file), from.text) : from.text]
  })
}

function runs(statement: ts.Statement): statement is ts.ImportDeclaration | ts.ExportDeclaration {
  if (ts.isExportDeclaration(statement)) return !statement.isTypeOnly
  return ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly
}
