/** A wire between client and server that can be cut at the worst moment. */
import { connect, createServer, type Socket } from 'node:net'

export interface Proxy {
  readonly url: string
  /**
   * Cuts the connection of the next statement that holds this text: `before` the server gets it, or `after` the server
   * has done it and the reply is on its way. Resolves when it is cut.
   */
  cut(text: string, when: 'before' | 'after'): Promise<void>
  close(): Promise<void>
}

interface Cut {
  readonly text: string
  readonly when: 'before' | 'after'
  readonly done: () => void
}

export async function proxyTo(url: string): Promise<Proxy> {
  const target = new URL(url)
  const port = Number(target.port)
  const sockets = new Set<Socket>()
  let armed: Cut | undefined
  const server = createServer(client => {
    const upstream = connect(port, target.hostname)
    let doomed: Cut | undefined
    const end = () => {
      client.destroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', end)
      socket.on('close', () => {
        sockets.delete(socket)
        end()
      })
    }
    const cut = ({ done }: Cut) => {
      end()
      done()
    }
    client.on('data', data => {
      if (armed !== undefined && data.includes(armed.text)) {
        const found = armed
        armed = undefined
        if (found.when === 'before') return cut(found)
        doomed = found
      }
      upstream.write(data)
    })
    // The server replies when it has committed; `Z`, ready for the next query, ends the reply.
    upstream.on('data', data => {
      if (doomed === undefined) client.write(data)
      else if (data.includes(READY)) cut(doomed)
    })
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  target.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: target.href,
    cut: (text, when) =>
      new Promise(done => {
        armed = { text, when, done }
      }),
    close: () =>
      new Promise(done => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}

const READY = Buffer.from([0x5a, 0, 0, 0, 5])
