import { thousands } from './thousands.ts'

/** `1 line`, `1,340 lines`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : several}`
}
