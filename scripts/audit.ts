/** What `npm audit --json` printed, read: an answer of the registry is told apart from none, and none from "clean". */
export type AuditAnswer =
  | { readonly answered: false; readonly why: string }
  | { readonly answered: true; readonly found: Readonly<Record<Severity, number>> }

const severities = ['critical', 'high', 'moderate', 'low'] as const
type Severity = (typeof severities)[number]

interface Printed {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, unknown>> }
  readonly message?: string
  readonly statusCode?: number
  readonly error?: { readonly summary?: string; readonly code?: string }
}

export function auditAnswer(stdout: string): AuditAnswer {
  const printed = read(stdout)
  const counts = printed?.metadata?.vulnerabilities
  if (!counts || severities.some((severity) => typeof counts[severity] !== 'number')) {
    return { answered: false, why: whyOf(printed) }
  }
  const found = Object.fromEntries(severities.map((severity) => [severity, counts[severity]]))
  return { answered: true, found: found as Record<Severity, number> }
}

function read(stdout: string): Printed | null {
  try {
    const printed: unknown = JSON.parse(stdout)
    return typeof printed === 'object' ? (printed as Printed | null) : null
  } catch {
    return null
  }
}

function whyOf(printed: Printed | null): string {
  const told = [printed?.statusCode, printed?.error?.code, printed?.error?.summary, printed?.message]
  return told.filter(Boolean).join(' ').slice(0, 200) || 'it printed nothing that can be read'
}

/** What was found, in a line, and the faults in it; with `mustAnswer` no answer is one. */
export function auditFaults(answer: AuditAnswer, { mustAnswer }: { readonly mustAnswer: boolean }) {
  if (!answer.answered) {
    const line = `npm audit: NOT ANSWERED, so nothing is known (${answer.why})`
    return { line, faults: mustAnswer ? [line] : [] }
  }
  const { critical, high, moderate, low } = answer.found
  const line = `npm audit: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low`
  return { line, faults: critical + high > 0 ? [line] : [] }
}
