import type { Mutant } from './mutant.ts'

export const locksUnsorted: Mutant = {
  name: 'locks-unsorted',
  bug: 'resources are locked in any order: commands wait for each other in a circle',
  functions: [
    {
      file: 'resources.sql',
      find: "  v_keys bigint[] := '{}';\n  v_key bigint;",
      put: "  v_keys bigint[] := '{}';\n  v_key bigint;\n  v_unsorted boolean := pg_backend_pid() % 2 = 0;",
    },
    {
      file: 'resources.sql',
      find: 'foreach v_key in array v_keys loop',
      put: 'foreach v_key in array case when v_unsorted then array(select k from unnest(v_keys) k order by k desc) else v_keys end loop\n    perform pg_sleep(0.01);',
    },
  ],
}
