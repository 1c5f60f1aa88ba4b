import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../../test/docs/snippets.ts'
import { run } from './command.ts'
import type { Gate } from './step.ts'
import { compileThere } from './strangers.ts'

/**
 * A library that is built on guiju is published with declarations of its own. The compiler writes them only where each
 * type that they show has a name that can be imported: of whatever guiju exports, and of what is defined with it.
 */
export function checkNames(home: string, { root }: Gate): void {
  copyFileSync(join(root, 'test/package/write-names.mjs'), join(home, 'write-names.mjs'))
  run('node', ['write-names.mjs'], { cwd: home, quiet: true })
  writeFileSync(join(home, 'regulation.mts'), exported(codeOf(join(root, 'docs/how-to/add-a-regulation.md'))))
  // guiju's own declarations are checked where its first lines are compiled.
  const options = { skipLibCheck: true, declaration: true, emitDeclarationOnly: true, outDir: 'declared' }
  compileThere(home, ['names.mts', 'regulation.mts'], options)
}

/** Every definition of a page, as if each file of it exported its own. */
function exported(code: string): string {
  return code.replaceAll(/^(?=(?:const|interface|function) \w)/gm, 'export ')
}
