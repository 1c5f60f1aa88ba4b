/** What every step knows: the repository, and one temporary folder that is removed when the gate ends. */
export interface Gate {
  readonly root: string
  readonly temp: string
}

export interface Step {
  readonly title: string
  /** Does its work or throws; a line that it returns is printed below it. */
  readonly run: (gate: Gate) => string | undefined | Promise<string | undefined>
}

export async function take(step: Step, gate: Gate, ordinal: string): Promise<void> {
  console.log(`\n== ${ordinal} ${step.title}`)
  const start = performance.now()
  const said = await step.run(gate)
  if (said) console.log(said)
  console.log(`-- ${step.title}: ok, ${seconds(start)} s`)
}

export function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1)
}
