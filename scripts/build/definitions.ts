/**
 * What a company writes its own rules on: every event, state, view and command that a context defines, with the types that
 * they show. `src/index.ts` has what most need; the entry of a context has all, by name, and a page that does not import
 * it does not carry it.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

/** `facts/customer` → the statements that export what it defines. */
export type Definitions = ReadonlyMap<string, readonly string[]>

/** @param known what the entry of a subpath exports already */
export async function definitionsOf(
  root: string,
  known: (subpath: string) => ReadonlySet<string>,
): Promise<Definitions> {
  const found = new Map<string, string[]>()
  for (const path of globSync('src/facts/*/**/*.ts', { cwd: root }).sort()) {
    const subpath = /facts\/[\w-]+/.exec(path)![0]
    const file = join(root, path)
    const { values, types } = exportedBy(file)
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href)
    const isNew = (name: string) => !known(subpath).has(name)
    const statements = [
      statement(
        'export',
        values.filter(isNew).filter(name => isDefinition(module[name])),
        file,
      ),
      statement('export type', types.filter(isNew), file),
    ]
    found.set(subpath, [...(found.get(subpath) ?? sharedTypes(root)), ...statements.flat()])
  }
  return found
}

/** What definitions of all contexts are made with: whoever exports one of them has a name for its type. */
const SHARED = new Set(['ShapedEvent', 'AskedEvent', 'Words'])

function sharedTypes(root: string): string[] {
  const files = globSync('src/facts/*.ts', { cwd: root }).sort()
  const named = (path: string) => exportedBy(join(root, path)).types.filter(name => SHARED.has(name))
  return files.flatMap(path => statement('export type', named(path), join(root, path)))
}

function statement(keyword: string, names: readonly string[], file: string): readonly string[] {
  return names.length === 0 ? [] : [`${keyword} { ${names.join(', ')} } from '${file}'`]
}

function exportedBy(file: string): { readonly values: readonly string[]; readonly types: readonly string[] } {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const exported = statements.filter(one => ts.canHaveModifiers(one) && one.modifiers?.some(isExport))
  const values = exported.filter(ts.isVariableStatement).flatMap(({ declarationList }) => declarationList.declarations)
  const types = exported.filter(one => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
  return { values: values.map(({ name }) => name.getText()), types: types.map(({ name }) => name.text) }
}

const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword

/** The marks of each kind of definition. */
const MARKS = [
  ['type', 'schema', 'of'],
  ['type', 'reads', 'decide'],
  ['name', 'initial', 'steps'],
  ['name', 'question', 'answer'],
] as const

function isDefinition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && MARKS.some(marks => marks.every(mark => mark in value))
}
