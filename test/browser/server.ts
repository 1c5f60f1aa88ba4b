/** A page with all of `page/index.ts` in it, from this machine: localhost is a secure context. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'

export interface Site {
  readonly port: number
  close(): Promise<void>
}

export async function serve(): Promise<Site> {
  const script = await bundle()
  const server = createServer(({ url }, response) => {
    const [type, body] = url === '/page.js' ? ['text/javascript', script] : ['text/html', HTML]
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
  })
  // Node's own choice of address: localhost may be ::1.
  await new Promise<void>(done => server.listen(0, done))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

const HTML = '<!doctype html><meta charset="utf-8"><title>guiju</title><script src="/page.js"></script>'

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page/index.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'guijuPage',
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}
