import { expect, it } from 'vitest'
import { withProgress } from '../../examples/main-job/progress.ts'

function stream(isTTY: boolean) {
  const written: string[] = []
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream }
}

it('a bar is drawn on a terminal, once for each per cent, and is gone at the end, also of work that fails', async () => {
  const { written, stream: terminal } = stream(true)
  const work = withProgress(async onProgress => {
    for (let done = 0; done <= 500; done++) onProgress(done, 1_000)
    throw new Error('broken off')
  }, terminal)
  await expect(work).rejects.toThrow('broken off')
  expect(written).toHaveLength(52)
  expect(written[50]).toBe(`\r[${'#'.repeat(20)}${'.'.repeat(20)}]  50 %`)
  expect(written[51]).toBe('\r\x1b[K')
})

it('nothing is written elsewhere', async () => {
  const { written, stream: pipe } = stream(false)
  expect(
    await withProgress(async onProgress => {
      onProgress(1, 2)
      return 'done'
    }, pipe),
  ).toBe('done')
  expect(written).toEqual([])
})
