import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { demoCommand } from './demo.ts'
import { explainCommand } from './explain.ts'
import { migrateCommand } from './migrate.ts'
import { serveCommand } from './serve.ts'
import { slotsCommand } from './slots.ts'
import { startCommand } from './start.ts'
import { verifyCommand } from './verify.ts'
import { workCommand } from './work.ts'

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
  version: string
}

const program = new Command('horai')
  .description('An appointment engine for doctors and clinics: Postgres decides, TypeScript explains.')
  .version(manifest.version)
  .showHelpAfterError('(horai --help lists the commands)')
  .addCommand(startCommand())
  .addCommand(serveCommand())
  .addCommand(workCommand())
  .addCommand(migrateCommand())
  .addCommand(demoCommand())
  .addCommand(slotsCommand())
  .addCommand(explainCommand())
  .addCommand(verifyCommand())

await program.parseAsync()
