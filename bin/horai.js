#!/usr/bin/env node
// In a checkout the sources run as they are; what npm publishes has them built. Both want Node 26 (Temporal, type
// stripping): a checkout brings its own, so that any Node can start it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const entry = [at('src/cli/main.ts'), at('dist/cli/main.js')].find(existsSync)
const own = at('node_modules/node/bin/node')
const [major] = process.versions.node.split('.').map(Number)

if (major >= 26) {
  // What was compiled once is not compiled at every start.
  module.enableCompileCache()
  await import(entry)
} else if (existsSync(own)) {
  const child = spawn(own, [at('bin/horai.js'), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0)
  })
} else {
  console.error(`horai needs Node 26 or newer, and this is ${process.version}`)
  process.exitCode = 1
}
