/** What is done for a request is done in its async context: spans, logs and tenants hang on it. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { describe, expect, test } from 'vitest'
import type { EventStore } from '../../src/core/ports.ts'
import { GuijuError } from '../../src/index.ts'
import { officeOn, stage } from '../laws/offices.ts'

const file = (paperId: string) => ({
  type: 'paper.file',
  paperId,
  departmentId: 'east',
  kind: 'suggestion',
  title: 'a',
})

/** Notes within the context of which request each append was asked for, and for which papers. */
function noted(request: AsyncLocalStorage<string>, refuses: (papers: readonly string[]) => boolean = () => false) {
  const { store, clock } = stage()
  const appends: { readonly within: string | undefined; readonly papers: readonly string[] }[] = []
  const slow: EventStore = {
    read: async (query, options) => {
      await new Promise(resolve => setTimeout(resolve, 1))
      return store.read(query, options)
    },
    append: async (events, condition) => {
      const papers = events.map(({ data }) => (data as { paperId: string }).paperId)
      appends.push({ within: request.getStore(), papers })
      await new Promise(resolve => setTimeout(resolve, 1))
      if (refuses(papers)) throw new GuijuError('EVENT_ID_REUSED', 'one of them was there', {})
      return store.append(events, condition)
    },
  }
  return { appends, office: officeOn(slow, clock) }
}

const PAPERS = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6']

describe('an append runs in the context of a request that it serves', () => {
  test('where commands wait for each other and share it', async () => {
    const request = new AsyncLocalStorage<string>()
    const { appends, office } = noted(request)
    await Promise.all(PAPERS.map(paper => request.run(paper, () => office.execute(file(paper)))))
    expect(appends).toEqual([
      { within: 'P-1', papers: ['P-1'] },
      { within: 'P-2', papers: ['P-2', 'P-3', 'P-4', 'P-5', 'P-6'] },
    ])
  })

  test('where they are handled one by one, since one of them may be the fault', async () => {
    const request = new AsyncLocalStorage<string>()
    const { appends, office } = noted(request, papers => papers.length > 1)
    await Promise.all(PAPERS.map(paper => request.run(paper, () => office.execute(file(paper)))))
    const single = appends.filter(({ papers }) => papers.length === 1)
    expect(single).toEqual(PAPERS.map(paper => ({ within: paper, papers: [paper] })))
  })

  test('where batches stand among them', async () => {
    const request = new AsyncLocalStorage<string>()
    const { appends, office } = noted(request)
    const asked = PAPERS.map(paper => request.run(paper, () => office.executeAll([{ command: file(paper) }])))
    await Promise.all(asked)
    expect(appends).toEqual(PAPERS.map(paper => ({ within: paper, papers: [paper] })))
  })

  test('and whoever asked goes on in his own', async () => {
    const request = new AsyncLocalStorage<string>()
    const { office } = noted(request)
    const after = PAPERS.map(paper =>
      request.run(paper, async () => {
        await office.execute(file(paper))
        return request.getStore()
      }),
    )
    expect(await Promise.all(after)).toEqual(PAPERS)
  })
})

test('a preview reads in the context of its own request', async () => {
  const request = new AsyncLocalStorage<string>()
  const { store, clock } = stage()
  const reads: (string | undefined)[] = []
  const office = officeOn(
    {
      ...store,
      read: async (query, options) => {
        reads.push(request.getStore())
        await new Promise(resolve => setTimeout(resolve, 1))
        return store.read(query, options)
      },
    },
    clock,
  )
  await Promise.all(PAPERS.map(paper => request.run(paper, () => office.preview(file(paper)))))
  expect([...new Set(reads)]).toEqual(PAPERS)
})
