import { Command } from 'commander'
import { ownVersion } from '../db/own-version.ts'

/** Each command brings its own imports: `horai slots` does not load a web server. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  serve: async () => (await import('./serve.ts')).serveCommand(),
  work: async () => (await import('./work.ts')).workCommand(),
  migrate: async () => (await import('./migrate.ts')).migrateCommand(),
  demo: async () => (await import('./demo.ts')).demoCommand(),
  slots: async () => (await import('./slots.ts')).slotsCommand(),
  explain: async () => (await import('./explain.ts')).explainCommand(),
  backup: async () => (await import('./backup.ts')).backupCommand(),
  restore: async () => (await import('./restore.ts')).restoreCommand(),
  keys: async () => (await import('./api-keys.ts')).keysCommand(),
  staff: async () => (await import('./staff.ts')).staffCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
}

const program = new Command('horai')
  .description('An appointment engine for doctors and clinics: Postgres decides, TypeScript explains.')
  .version(ownVersion)
  .showHelpAfterError('(horai --help lists the commands)')

const named = commands[process.argv[2] ?? '']
for (const load of named ? [named] : Object.values(commands)) program.addCommand(await load())
await program.parseAsync()
