/** One run of something, told in milliseconds: for what is so long that once says enough. */
export async function timed(what: string, run: () => unknown): Promise<void> {
  const start = performance.now()
  await run()
  console.log(`  ${what}: ${(performance.now() - start).toFixed(2)} ms`)
}
