/** `llms.txt`: every page of the documentation with its title and what it begins with, for programs that read it. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const HEAD = `# guiju (规矩)

> Written customer-management regulations (客户管理制度) as an event-sourced TypeScript library: every change is judged, every
> refusal names its clause, its limit and the measured value. Begin with SKILL.md.
`

const CHAPTERS = [
  ['Start', 'docs/start/*.md'],
  ['How to', 'docs/how-to/*.md'],
  ['Reference', 'docs/reference/{*,contexts/README}.md'],
  ['Why', 'docs/why/*.md'],
] as const

export function llmsText(root: string): string {
  const chapters = CHAPTERS.map(([title, pattern]) => {
    const lines = globSync(pattern, { cwd: root })
      .sort()
      .map(file => lineOf(file, readFileSync(join(root, file), 'utf8')))
    return `## ${title}\n\n${lines.join('\n')}\n`
  })
  return [HEAD, ...chapters].join('\n')
}

function lineOf(file: string, text: string): string {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? file
  const [first = ''] = text
    .replace(/^# .+$/m, '')
    .trim()
    .split(/\n\s*\n/)
  const sentence = first
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/(?<=[.:])\s.*$/, '')
  return `- [${title}](${file})${/^(?!```)[\w`*(]/.test(sentence) ? `: ${sentence}` : ''}`
}
