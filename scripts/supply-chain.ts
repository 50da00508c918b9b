/**
 * `npm run supply-chain`: the lockfile, known vulnerabilities, and keys that were committed once. Ends with 1 when
 * something was found, and says so when the registry gave no answer: that is no "clean". `--must-answer` makes it one of
 * the faults, for a release.
 */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { auditAnswer, auditFaults } from './audit.ts'
import { type Lockfile, lockfileFaults, productionCount } from './lockfile.ts'
import { secretIn } from './secrets.ts'

const root = join(import.meta.dirname, '..')
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const mustAnswer = process.argv.includes('--must-answer')

function checkLockfile(): string[] {
  const lockfile = read('package-lock.json') as Lockfile
  const { allowScripts, dependencies } = read('package.json')
  console.log(
    `${productionCount(lockfile)} packages to run it, ${Object.keys(dependencies).length} of them asked for by name`,
  )
  return lockfileFaults(lockfile, allowScripts)
}

/** High and critical ones are faults; there may be no answer, too. */
function checkVulnerabilities(): string[] {
  const { line, faults } = auditFaults(auditAnswer(npmAudit()), { mustAnswer })
  console.log(line)
  return [...faults]
}

function npmAudit(): string {
  try {
    return execFileSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8' })
  } catch (error) {
    // With findings npm ends with 1 as well, and has answered.
    return (error as { stdout?: string }).stdout ?? ''
  }
}

/** Every line that any commit ever added. */
async function checkHistory(): Promise<string[]> {
  const git = spawn('git', ['log', '--all', '-p', '-U0', '--no-color', '--format=commit %h'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const faults: string[] = []
  let [commit, file, lines] = ['', '', 0]
  for await (const line of createInterface({ input: git.stdout })) {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length)
    else if (line.startsWith('+++ b/')) file = line.slice('+++ b/'.length)
    else if (line.startsWith('+')) {
      lines += 1
      const secret = secretIn(line)
      if (secret !== null) faults.push(`${secret} in ${file}, commit ${commit}`)
    }
  }
  console.log(`${lines} lines of the history read for keys`)
  return faults
}

const faults = [...checkLockfile(), ...checkVulnerabilities(), ...(await checkHistory())]
for (const fault of faults) console.error(`FAULT ${fault}`)
if (faults.length > 0) process.exitCode = 1
