/** A fault to plant: one text of one file for another, and the tests of which one must notice. */
export interface Fault {
  readonly name: string
  /** Under `src/`. */
  readonly file: string
  /** Occurs once in the file. */
  readonly find: string
  readonly replace: string
  /** Test files or folders, the likeliest first. */
  readonly tests: readonly string[]
  /** Where no test can notice: why the program does the same. */
  readonly same?: string
}
