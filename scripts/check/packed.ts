import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, run } from './command.ts'
import { manifestOf } from './manifest.ts'
import type { Gate, Step } from './step.ts'

const texts = [
  'README.md',
  'README.zh-CN.md',
  'llms.txt',
  'SKILL.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'LICENSE',
  'package.json',
]
const docs = /^docs\/[\w/.-]+\.md$/
const built = /^dist\/[\w/.-]+\.(js|cjs|d\.ts|d\.cts)$/

/** Scripts that npm would run on the machine of whoever installs the package. */
const onInstall = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']

export const packed: Step = {
  title: 'npm pack: nothing but the package',
  run: gate => {
    const [report] = packReports(
      run('npm', ['pack', '--json', '--pack-destination', gate.temp], { cwd: gate.root, quiet: true }),
    )
    const paths = report.files.map(({ path }) => path)
    checkPaths(paths)
    checkLinks(gate.root, paths)
    checkScripts(gate.root)
    return `${paths.length} files, ${kilobytes(report.size)} packed, ${kilobytes(report.unpackedSize)} unpacked`
  },
}

export function tarballOf({ root, temp }: Gate): string {
  const { name, version } = manifestOf(root)
  return join(temp, `${name}-${version}.tgz`)
}

interface PackReport {
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

/** npm 10 and 11 print a list of reports, npm 12 an object by name. */
function packReports(printed: string): readonly [PackReport] {
  const reports: PackReport[] = Object.values(JSON.parse(printed))
  const [report] = reports
  return report ? [report] : fail(`npm pack reported nothing: ${printed}`)
}

function checkPaths(paths: readonly string[]): void {
  const stray = paths.filter(path => !texts.includes(path) && !built.test(path) && !docs.test(path))
  const missing = texts.filter(text => !paths.includes(text))
  if (stray.length > 0) fail(`The package must not contain ${stray.join(', ')}`)
  if (missing.length > 0) fail(`The package lacks ${missing.join(', ')}`)
  if (!paths.some(path => docs.test(path))) fail('The package lacks its documentation')
}

/** The READMEs' examples are read in the repository; all else is read where the package is installed. */
function checkLinks(root: string, paths: readonly string[]): void {
  const dead = paths
    .filter(path => path.endsWith('.md'))
    .flatMap(path => linksOf(join(root, path)).map(target => ({ path, target: join(dirname(path), target) })))
    .filter(({ path, target }) => !paths.includes(target) && !isInRepositoryAlone(path, target))
  if (dead.length > 0) fail(`Nothing is there: ${dead.map(({ path, target }) => `${path} -> ${target}`).join(', ')}`)
}

/** The examples that the README names, and the pages of cases to which the reference leads. */
function isInRepositoryAlone(path: string, target: string): boolean {
  return (path.startsWith('README') && /^examples\//.test(target)) || /^test\/cases\//.test(target)
}

function linksOf(file: string): readonly string[] {
  const links = readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)
  return [...links].map(([, target]) => target!)
}

function checkScripts(root: string): void {
  const found = onInstall.filter(name => name in (manifestOf(root).scripts ?? {}))
  if (found.length > 0) fail(`package.json runs scripts on installing: ${found.join(', ')}`)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
