/** A store that lets its users wait for each other at one place on their way. */
import type { EventStore } from '../../src/core/ports.ts'

/** Where writers wait: nowhere, when they have read, before they append, or each a little longer than the one before. */
export type Course = 'none' | 'after-read' | 'before-append' | 'staggered'

export const courses: readonly Course[] = ['none', 'after-read', 'before-append', 'staggered']

/** Opens when all have come, and in any case soon after the first: a writer that is refused never comes. */
export class Barrier {
  private waiting: (() => void)[] = []
  private readonly count: number

  constructor(count: number) {
    this.count = count
  }

  async meet(): Promise<void> {
    const opened = new Promise<void>(resolve => this.waiting.push(resolve))
    const timer = setTimeout(() => this.open(), 2)
    if (this.waiting.length >= this.count) this.open()
    await opened
    clearTimeout(timer)
  }

  private open(): void {
    const waiting = this.waiting
    this.waiting = []
    for (const go of waiting) go()
  }
}

export function onCourse(store: EventStore, course: Course, barrier: Barrier, writer: number): EventStore {
  const stagger = () => new Promise<void>(resolve => setTimeout(resolve, writer % 5))
  return {
    ...store,
    async read(query, options) {
      const result = await store.read(query, options)
      if (course === 'after-read') await barrier.meet()
      return result
    },
    async append(events, condition) {
      if (course === 'before-append') await barrier.meet()
      if (course === 'staggered') await stagger()
      return store.append(events, condition)
    },
  }
}
