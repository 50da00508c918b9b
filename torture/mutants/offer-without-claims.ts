import { type Mutant, withoutGuards } from './mutant.ts'

export const offerWithoutClaims: Mutant = {
  name: 'offer-without-claims',
  bug: 'an offer of the waiting list keeps nothing: its time stays free for the next',
  statements: withoutGuards,
  functions: [
    {
      file: 'waitlist.sql',
      find: "update horai.waitlist_entries set status = 'offered' where practice_id = p_practice_id and id = e.id;",
      put: `update horai.waitlist_entries set status = 'offered' where practice_id = p_practice_id and id = e.id;
    delete from horai.appointment_resource_claims where practice_id = p_practice_id and appointment_id = p_appointment_id;`,
    },
  ],
}
