/** What has been started, to be stopped in the opposite order. */
export interface Shutdown {
  /** `stop` is called once, after everything that was added later has stopped. */
  add(what: string, stop: () => Promise<void>): void
  now(): Promise<void>
}

/** Stops everything on SIGINT, SIGTERM or SIGHUP; a second signal leaves at once. */
export function createShutdown(onLog: (line: string) => void): Shutdown {
  const stops: { what: string; stop: () => Promise<void> }[] = []
  let stopping: Promise<void> | null = null

  async function stopAll(): Promise<void> {
    for (let next = stops.pop(); next; next = stops.pop()) {
      try {
        await next.stop()
      } catch (error) {
        process.exitCode = 1
        onLog(`while stopping ${next.what}: ${(error as Error).message}`)
      }
    }
  }

  const shutdown: Shutdown = {
    add: (what, stop) => stops.push({ what, stop }),
    now() {
      stopping ??= stopAll()
      return stopping
    },
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      onLog(`${signal}: finishing what is under way`)
      void shutdown.now().then(() => process.exit())
    })
  }
  return shutdown
}
