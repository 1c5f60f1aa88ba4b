/** The code of `docs/how-to/use-indexeddb.md`, run where it belongs: in a browser. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../browser/browser.ts'
import { isMissing, unlessMissing } from '../browser/chromium.ts'

const ROOT = join(import.meta.dirname, '../..')
const page = readFileSync(join(ROOT, 'docs/how-to/use-indexeddb.md'), 'utf8')
const code = [...page.matchAll(/^```typescript\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join('\n')
const expected = [...code.matchAll(/^\/\/ => (.*)$/gm)].map(([, line]) => line)

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nconsole.log('the end')`, loader: 'ts', resolveDir: ROOT },
    alias: { guiju: join(ROOT, 'src/index.ts'), 'guiju/storage/indexeddb': join(ROOT, 'src/storage/indexeddb.ts') },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

describe.skipIf(isMissing)(`docs/how-to/use-indexeddb.md in Chromium${unlessMissing}`, () => {
  const browser = useBrowser()

  test('prints what it says', async () => {
    const tab = await browser.tab()
    const printed: string[] = []
    tab.page.on('console', message => printed.push(message.text()))
    tab.page.on('pageerror', error => printed.push(String(error), 'the end'))
    await tab.page.addScriptTag({ type: 'module', content: await bundled() })
    await expect.poll(() => printed.at(-1)).toBe('the end')
    expect(expected.length).toBeGreaterThan(3)
    expect(printed).toEqual([...expected, 'the end'])
  })
})
