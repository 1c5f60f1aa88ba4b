import { type Example, examplesIn } from '../examples.ts'
import { fail, run } from './command.ts'
import { type Step, seconds } from './step.ts'

export const examples: Step = {
  title: 'examples',
  run: ({ root }) => {
    for (const example of examplesIn(root)) runExample(example, root)
    return undefined
  },
}

function runExample({ name, command: [program, ...args], prints }: Example, root: string): void {
  const start = performance.now()
  const printed = run(program, args, { cwd: root, quiet: true })
  if (!printed.trim()) fail(`examples/${name} printed nothing`)
  if (prints === 'json') checkJson(name, printed)
  console.log(`${name}: ${printed.trimEnd().split('\n').length} lines, ${seconds(start)} s`)
}

function checkJson(name: string, printed: string): void {
  try {
    JSON.parse(printed)
  } catch (error) {
    fail(`examples/${name} did not print JSON: ${error}\n${printed}`)
  }
}
