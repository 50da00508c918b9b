import { cpus, totalmem } from 'node:os'

export interface Machine {
  readonly cores: number
  readonly cpu: string
  readonly memory_gb: number
  readonly system: string
  readonly node: string
  readonly postgres: string
}

export function machine(postgres: string): Machine {
  const [first] = cpus()
  return {
    cores: cpus().length,
    cpu: first?.model.trim() ?? 'unknown',
    memory_gb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    postgres,
  }
}

export function machineLine({ cores, cpu, memory_gb, system, node, postgres }: Machine): string {
  return `${cores} × ${cpu}, ${memory_gb} GB, ${system}; Node ${node}, Postgres ${postgres} (fsync on)`
}
