// Each row may import the rows above it, and nothing beside or below it. Data flows one way:
// time → availability → booking → staff → calendar-sync → http; `db` stands beside `availability`, `practice`, `mail` and `calendars` beside `booking`, `payments` (who takes money) below it,
// `jobs` beside `http`; `cli` on top. `notifications` is below `staff`, which sends some.
const rows = [
  ['time'],
  ['availability', 'db'],
  ['payments'],
  ['mail', 'sms', 'calendars', 'booking', 'practice'],
  ['notifications'],
  ['staff'],
  ['calendar-sync'],
  ['jobs', 'http', 'demo'],
  ['cli'],
]
const layers = rows.flatMap((row, i) =>
  row.map((folder) => ({
    name: `${folder}-imports-only-what-it-stands-on`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/[^/]+/', pathNot: `^src/(${[folder, ...rows.slice(0, i).flat()].join('|')})/` },
  })),
)

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'pure-means-pure',
      severity: 'error',
      comment:
        'time and availability know no database, no network, no file and no clock of their own; what computes recurrences has none either',
      from: { path: '^src/(time|availability)/', pathNot: '[.]test(-support)?[.]ts$' },
      to: { pathNot: '^src/(time|availability|refusal)|(^|/)node_modules/rrule-temporal/' },
    },
    {
      name: 'http-asks-the-commands-not-the-database',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: '^src/db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-top-wires',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/cli/' },
      to: { path: '^src/(main|index)[.]ts$' },
    },
    {
      name: 'pages-speak-through-the-client',
      severity: 'error',
      comment:
        'what runs in the browser knows the API by its generated client, and nothing else of the server',
      from: { path: '^web/', pathNot: '^web/dist' },
      to: { path: '^src/', pathNot: '^src/client/' },
    },
    {
      name: 'the-server-builds-no-pages',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'halves-of-the-pages-share-ui-and-words-only',
      severity: 'error',
      from: { path: '^web/([^/]+)/' },
      to: { path: '^web/[^/]+/', pathNot: '^web/($1|ui|words)/' },
    },
    {
      name: 'parts-of-the-clinic-share-its-shell-only',
      severity: 'error',
      from: { path: '^web/clinic/([^/]+)/', pathNot: '^web/clinic/shell/' },
      to: { path: '^web/clinic/[^/]+/', pathNot: '^web/clinic/($1|shell)/' },
    },
    {
      name: 'the-shell-knows-parts-by-their-list',
      severity: 'error',
      from: { path: '^web/clinic/shell/' },
      to: { path: '^web/clinic/[^/]+/', pathNot: '^web/clinic/shell/' },
    },
    {
      name: 'ui-knows-no-page',
      severity: 'error',
      from: { path: '^web/(ui|words)/' },
      to: { path: '^web/', pathNot: '^web/(ui|words)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/client/schema[.]ts|web/dist)' },
  },
}
