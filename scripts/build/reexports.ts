import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** `export { open } from './open.ts'`: the statement, and `open`. */
export interface Reexport {
  readonly text: string
  readonly from: string
}

export function reexportsOf(file: string): readonly Reexport[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return statements.map(statement => {
    const from = ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined
    if (!from || !ts.isStringLiteral(from))
      throw new Error(`${file} holds re-exports only, and not ${statement.getText()}`)
    return { text: statement.getText(), from: from.text.replace(/^\.\//, '').replace(/\.ts$/, '') }
  })
}
