import type { Mutant } from './mutant.ts'

export const doNothingUnnamed: Mutant = {
  name: 'do-nothing-unnamed',
  bug: 'a claim that clashes with anything at all is silently left out',
  functions: [
    {
      file: 'resources.sql',
      find: 'on conflict on constraint resource_no_overlap do nothing',
      put: 'on conflict do nothing',
    },
    {
      file: 'resources.sql',
      find: 'insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)\n    select p_practice_id, p_appointment_id,',
      put: "insert into horai.appointment_resource_claims (practice_id, id, appointment_id, resource_id, period)\n    select p_practice_id, md5(r || date_trunc('hour', lower(p_period))::text)::uuid, p_appointment_id,",
    },
    {
      file: 'resources.sql',
      find: 'if v_claimed < jsonb_array_length(p_resource_ids) then',
      put: 'if false then',
    },
  ],
}
