/** What looks like somebody's key: the forms that services give theirs so that they can be found. */
const forms: readonly (readonly [what: string, form: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['a key of AWS', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})\b/],
  ['a token of GitLab', /\bglpat-[\w-]{20}\b/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a token of Slack', /\bxox[abprs]-[A-Za-z0-9-]{10,}/],
  ['a key of Google', /\bAIza[\w-]{35}\b/],
  ['a key of Stripe', /\b[rs]k_live_[A-Za-z0-9]{16,}/],
  ['a key of this product', /\bhorai_[\w-]{60,}/],
  [
    'a password in an address',
    /\b(?:postgres(?:ql)?|https?|smtps?):\/\/[^\s:/@'"`$]+:(?!horai_test\b)[^\s:/@'"`${<]{12,}@(?!localhost|127\.)/,
  ],
]

/** What one line of text gives away; null: nothing that has a known form. */
export function secretIn(line: string): string | null {
  return forms.find(([, form]) => form.test(line))?.[0] ?? null
}
