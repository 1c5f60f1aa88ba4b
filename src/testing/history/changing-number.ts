/** A parameter, and the values that it may be set to. */
export interface ChangingNumber {
  readonly name: string
  readonly values: readonly [unknown, ...unknown[]]
}
