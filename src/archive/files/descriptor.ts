/** Files that are open for one piece of work. */
import { closeSync, existsSync, fstatSync, openSync } from 'node:fs'
import { fileError } from './file-error.ts'

type Work<T> = (descriptor: number, size: number) => T

/** `none` where there is no such file. */
export function reading<T>(file: string, none: T, work: Work<T>): T {
  return existsSync(file) ? opened(file, 'r', 'read', work) : none
}

/** Made if there is none. */
export function writing(file: string, work: Work<void>): void {
  opened(file, existsSync(file) ? 'r+' : 'wx+', 'written', work)
}

function opened<T>(file: string, flags: 'r' | 'r+' | 'wx+', doing: 'read' | 'written', work: Work<T>): T {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, flags)
    return work(descriptor, fstatSync(descriptor).size)
  } catch (error) {
    throw fileError(error, file, doing)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
