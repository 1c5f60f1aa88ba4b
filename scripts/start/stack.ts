/** A bug is told by the lines of the sources. Node could do that by itself, and would read the map at every start for it. */
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export function tellSources(bundle: string): void {
  process.on('uncaughtExceptionMonitor', fault => {
    if (fault.stack !== undefined) fault.stack = inSources(fault.stack, bundle)
  })
}

function inSources(stack: string, bundle: string): string {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')))
  const [before = '', ...places] = stack.split(`${pathToFileURL(bundle).href}:`)
  return places.reduce((told, place) => told + sourceOf(place, map, bundle), before)
}

/** @param place `LINE:COLUMN` and what comes behind it */
function sourceOf(place: string, map: SourceMap, bundle: string): string {
  const [at, line, column] = /^(\d+):(\d+)/.exec(place) ?? ['']
  const origin = map.findOrigin(Number(line), Number(column))
  if (!('fileName' in origin)) return place
  const path = origin.fileName.startsWith('file:') ? fileURLToPath(origin.fileName) : origin.fileName
  const source = relative(process.cwd(), resolve(dirname(bundle), path))
  return `${source}:${origin.lineNumber}:${origin.columnNumber}${place.slice(at.length)}`
}
