/** The version of this package, as in its manifest (a test compares them): states that another version folded are folded anew. */
export const VERSION = '0.1.0'
