import type { Mutant } from './mutant.ts'

export const companionInThePlaceOfAnother: Mutant = {
  name: 'companion-in-the-place-of-another',
  bug: 'whoever is put on a visit takes off those who came along already',
  functions: [
    {
      file: 'participants.sql',
      find: '  update horai.appointments set version = p_visit.version + 1',
      put: `  delete from horai.appointment_participants
    where practice_id = p_visit.practice_id and appointment_id = p_visit.id and id <> (p_participant ->> 'id')::uuid;
  update horai.appointments set version = p_visit.version + 1`,
    },
  ],
}
