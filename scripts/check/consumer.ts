import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import { checkNames } from './declared.ts'
import { foldersOf } from './local-packages.ts'
import { manifestOf } from './manifest.ts'
import { oldNode, versionOf } from './nodes.ts'
import { tarballOf } from './packed.ts'
import type { Gate, Step } from './step.ts'
import { compileThere } from './strangers.ts'
import { checkTypeCost } from './type-cost.ts'

/** The tarball in an empty project: first with zod alone, then with the optional peers. */
export const consumer: Step = {
  title: 'the package, installed: ESM, CommonJS and types',
  run: async gate => {
    const home = installed(gate)
    const old = oldNode()
    compile(home, gate, ['core', 'old-node'])
    start(home, 'core', 'node')
    if (old) start(home, 'core', old)
    if (old) start(home, 'old-node', old)
    startPlain(home, gate, 'testing-alone.mjs')
    install(home, gate, Object.keys(manifestOf(gate.root).peerDependencies ?? {}))
    compile(home, gate, ['subpaths'])
    start(home, 'subpaths', 'node')
    startPlain(home, gate, 'same-names.mjs')
    checkNames(home, gate)
    const cost = await checkTypeCost(home)
    return `${cost}\nNode ${process.version}${old ? ` and ${versionOf(old)}` : '; no Node 20 on the PATH, so none was tried'}`
  },
}

/** An empty project with what `npm install guiju zod` brings. */
export function installed(gate: Gate): string {
  const home = newProject(gate)
  install(home, gate, ['zod'])
  return home
}

export function consumerOf({ temp }: Gate): string {
  return join(temp, 'consumer')
}

function newProject(gate: Gate): string {
  const home = consumerOf(gate)
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  return home
}

/** `--install-links` copies the folders as if they came packed; what guiju does not declare is not there. */
function install(home: string, gate: Gate, peers: readonly string[]): void {
  const own = Object.keys(manifestOf(gate.root).dependencies ?? {})
  const packages = [tarballOf(gate), ...foldersOf([...own, ...peers], gate.root)]
  const silence = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  run('npm', ['install', '--offline', '--install-links', ...silence, ...packages], { cwd: home, quiet: true })
}

/** Strict, down into guiju's and zod's own declarations. */
function compile(home: string, gate: Gate, names: readonly string[]): void {
  const files = names.flatMap(name => [`${name}.mts`, `${name}.cts`])
  for (const file of files) copyFileSync(sourceOf(gate, file.replace(/[mc]ts$/, 'ts')), join(home, file))
  compileThere(home, files, { exactOptionalPropertyTypes: true, skipLibCheck: false })
}

function start(home: string, name: string, node: string): void {
  for (const file of [`${name}.mjs`, `${name}.cjs`]) {
    run(node, ['--disable-warning=ExperimentalWarning', file], { cwd: home, quiet: true })
  }
}

function startPlain(home: string, gate: Gate, file: string): void {
  copyFileSync(sourceOf(gate, file), join(home, file))
  run('node', [file], { cwd: home, quiet: true })
}

function sourceOf({ root }: Gate, file: string): string {
  return join(root, 'test/package', file)
}
