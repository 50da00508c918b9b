import { Type } from 'typebox'
import {
  changePatient,
  createPatient,
  deletePatient,
  getPatient,
  listPatients,
  type Patient,
  type PatientInput,
} from '../../practice/patients.ts'
import { flag, instant, localDate, nullable, text } from '../schema/field.ts'
import { refTo } from '../schema/named.ts'
import { setupRoutesOf } from './crud.ts'
import { zone } from './fields.ts'

export const patientRoutes = setupRoutesOf<PatientInput, Patient>({
  path: '/v1/patients',
  access: { read: 'patients:read', write: 'patients:write', open: false },
  name: 'Patient',
  words: { one: 'a patient', many: 'Patients' },
  description: 'Somebody who visits. Nothing of it is unique: families share addresses and names.',
  fields: {
    name: text('As the person writes it.', 200),
    email: nullable(Type.String({ format: 'email', maxLength: 254, description: 'Where to write.' })),
    phone: nullable(Type.String({ format: 'phone', maxLength: 40, description: 'Where to call.' })),
    date_of_birth: nullable(localDate('Date of birth.')),
    timezone: nullable({ ...zone, description: 'IANA; the zone to show times in.' }),
    locale: nullable(
      Type.String({ format: 'locale', maxLength: 35, description: 'BCP 47; the language to write in.' }),
    ),
    email_allowed: flag('Whether e-mail may be sent; true unless given.'),
    sms_allowed: flag('Whether they agreed to text messages; false unless given.'),
  },
  shown: {
    erased_at: nullable(instant('Since when there is nobody here any more; null for everybody else.')),
  },
  required: ['name'],
  filters: {
    q: Type.Optional(
      text('What a word of the name begins with, or the whole e-mail address or telephone number.', 200),
    ),
  },
  refusals: ['invalid_transition'],
  keeps: ['has_appointments'],
  shows: 'records',
  isOnlyDeleted: true,
  list: listPatients,
  get: getPatient,
  create: createPatient,
  change: changePatient,
  async remove(engine, practiceId, id) {
    await deletePatient(engine, practiceId, id)
    return { deleted: true }
  },
})

export const PatientSchema = refTo<Patient>('Patient')
