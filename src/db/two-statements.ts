import pg from 'pg'

/** The little of pg's connection that sends a statement of the extended protocol. */
interface Wire {
  parse(statement: { text: string; name?: string }): void
  bind(values: { values: readonly unknown[] }): void
  execute(portal: { rows?: number }): void
}

type Answered = (error: Error | undefined, result: pg.QueryResult) => void

/** What pg's Query has besides what its types tell: how it is sent, and what comes back for it. */
interface SentQuery extends pg.Submittable {
  prepare(wire: Wire): void
  handleDataRow(row: object): void
  handleCommandComplete(end: object, wire: Wire): void
}

const SentQuery = pg.Query as unknown as new (config: pg.QueryConfig, answered: Answered) => SentQuery

/**
 * Two statements in one round trip and one transaction: what precedes is sent without the Sync after which Postgres would
 * commit, so that both are committed, or neither, after the second. Its rows are not kept.
 */
class AfterAnother extends SentQuery {
  #first: pg.QueryConfig
  #firstHasEnded = false

  constructor(first: pg.QueryConfig, config: pg.QueryConfig, answered: Answered) {
    super(config, answered)
    this.#first = first
  }

  override prepare(wire: Wire): void {
    wire.parse({ text: this.#first.text })
    wire.bind({ values: this.#first.values ?? [] })
    wire.execute({})
    super.prepare(wire)
  }

  override handleDataRow(row: object): void {
    if (this.#firstHasEnded) super.handleDataRow(row)
  }

  override handleCommandComplete(end: object, wire: Wire): void {
    if (this.#firstHasEnded) super.handleCommandComplete(end, wire)
    else this.#firstHasEnded = true
  }
}

/** Sends `config` behind `first`; answers what `config` does. Values of the first are texts. */
export function sendBoth<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  first: pg.QueryConfig,
  config: pg.QueryConfig,
): Promise<pg.QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    const answered: Answered = (error, result) =>
      error ? reject(error) : resolve(result as pg.QueryResult<Row>)
    client.query(new AfterAnother(first, config, answered))
  })
}
