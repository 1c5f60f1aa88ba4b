export function pause(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms))
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** 1, 2, 3 and so on. */
export function upTo(count: number): number[] {
  return times(count, index => index + 1)
}
