import type { Mutant } from './mutant.ts'

export const seriesMovesInPart: Mutant = {
  name: 'series-moves-in-part',
  bug: 'a series that is to move whole moves as far as it can',
  functions: [
    {
      file: 'series_change.sql',
      find: "if v_refused <> '[]' and (p_all or v_moved = 0) then",
      put: "if v_refused <> '[]' and v_moved = 0 then",
    },
  ],
}
