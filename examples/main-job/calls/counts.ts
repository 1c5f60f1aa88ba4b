/** How often each code occurs. */
export class Counts {
  private readonly counts = new Map<string, number>()

  add(code: string): void {
    this.counts.set(code, this.of(code) + 1)
  }

  of(code: string): number {
    return this.counts.get(code) ?? 0
  }

  /** The most frequent first. */
  all(): { readonly code: string; readonly count: number }[] {
    return [...this.counts]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
  }
}
