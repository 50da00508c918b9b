/* How long and how much a client may keep the server waiting before a route sees anything. */

/** Beyond it connections are closed as they come. A waiting socket costs some ten kilobytes, and a file of the process. */
export const MOST_CONNECTIONS = 4_000

/** For `fastify`: a request must have come whole within this, its headers sooner. */
export const patience = {
  requestTimeout: 30_000,
  http: {
    headersTimeout: 15_000,
    connectionsCheckingInterval: 5_000,
    /** Node's own default, said aloud. */
    maxHeaderSize: 16_384,
  },
} as const
