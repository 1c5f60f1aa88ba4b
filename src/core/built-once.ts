/**
 * What is built when it is first asked for. A schema costs time to build, and a program that imports a context needs
 * few of its schemas at once: none of them is built by importing.
 */

/** Something itself, or how it is built. What is a function itself cannot be given as it is. */
export type Buildable<Built> = Built | (() => Built)

/** Builds at the first call and answers the same thing from then on. */
export function builtOnce<Built extends object>(source: Buildable<Built>): () => Built {
  let built = typeof source === 'function' ? undefined : source
  return () => {
    built ??= (source as () => Built)()
    return built
  }
}
