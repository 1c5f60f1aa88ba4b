/** A feed that also looks by itself, for what other processes append, while somebody listens. */
import { type Feed, feedOf } from './feed.ts'
import { type ReadPage, watchful } from './watchful.ts'

/**
 * The timer runs only while somebody listens, and keeps no process alive.
 *
 * @param every in milliseconds
 * @param onListening told when the first comes and when the last has gone
 */
export function polledFeed(
  page: ReadPage,
  onError: (error: unknown) => void,
  every: number,
  onListening: (listening: boolean) => void = () => {},
): Feed {
  const feed = feedOf(watchful(page, onError), onError)
  let timer: ReturnType<typeof setInterval> | undefined

  function setTimer(): void {
    const listening = feed.size() > 0
    if (listening === (timer !== undefined)) return
    clearInterval(timer)
    timer = listening ? setInterval(feed.wake, every) : undefined
    // In a browser a timer is a number.
    if (typeof timer === 'object') timer.unref()
    onListening(listening)
  }

  return {
    ...feed,
    subscribe(...asked) {
      const end = feed.subscribe(...asked)
      setTimer()
      return () => {
        end()
        setTimer()
      }
    },
    close() {
      feed.close()
      setTimer()
    },
  }
}
