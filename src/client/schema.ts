// Generated from openapi.json by `npm run generate`.

export interface paths {
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the process is alive */
        readonly get: operations["get_healthz"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether requests can be served: the database answers, can be written and is as it should be */
        readonly get: operations["get_readyz"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures for Prometheus */
        readonly get: operations["get_metrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/availability": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The starts that can be booked */
        readonly get: operations["get_availability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/availability/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The doctors with their earliest start, earliest first */
        readonly get: operations["get_availability_next"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/availability/explain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why a start can or cannot be booked */
        readonly get: operations["get_availability_explain"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List appointments by start */
        readonly get: operations["get_appointments"];
        readonly put?: never;
        /** Hold a start */
        readonly post: operations["post_appointments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read an appointment */
        readonly get: operations["get_appointments_id"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened to an appointment, oldest first */
        readonly get: operations["get_appointments_id_events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm a hold */
        readonly post: operations["post_appointments_id_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancel */
        readonly post: operations["post_appointments_id_cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/reschedule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Move to another start */
        readonly post: operations["post_appointments_id_reschedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say yes to a request */
        readonly post: operations["post_appointments_id_approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The visit took place */
        readonly post: operations["post_appointments_id_complete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/no-show": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The patient did not come */
        readonly post: operations["post_appointments_id_no_show"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/practices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create a practice */
        readonly post: operations["post_practices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/practice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the practice of this key */
        readonly get: operations["get_practice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change the practice of this key */
        readonly patch: operations["patch_practice"];
        readonly trace?: never;
    };
    readonly "/v1/api-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the keys, the oldest first */
        readonly get: operations["get_api_keys"];
        readonly put?: never;
        /** Make a key */
        readonly post: operations["post_api_keys"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read about a key */
        readonly get: operations["get_api_keys_id"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys/{id}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke a key
         * @description Within five seconds it opens nothing any more. Revoking again changes nothing.
         */
        readonly post: operations["post_api_keys_id_revoke"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/doctors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List doctors, the oldest first */
        readonly get: operations["get_doctors"];
        readonly put?: never;
        /** Create a doctor */
        readonly post: operations["post_doctors"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/doctors/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a doctor */
        readonly get: operations["get_doctors_id"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a doctor, or deactivate it where something refers to it */
        readonly delete: operations["delete_doctors_id"];
        readonly options?: never;
        readonly head?: never;
        /** Change a doctor */
        readonly patch: operations["patch_doctors_id"];
        readonly trace?: never;
    };
    readonly "/v1/doctor-locations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List doctor locations, the oldest first */
        readonly get: operations["get_doctor_locations"];
        readonly put?: never;
        /** Create a location */
        readonly post: operations["post_doctor_locations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/doctor-locations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a location */
        readonly get: operations["get_doctor_locations_id"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a location, or deactivate it where something refers to it */
        readonly delete: operations["delete_doctor_locations_id"];
        readonly options?: never;
        readonly head?: never;
        /** Change a location */
        readonly patch: operations["patch_doctor_locations_id"];
        readonly trace?: never;
    };
    readonly "/v1/location-rooms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List location rooms, the oldest first */
        readonly get: operations["get_location_rooms"];
        readonly put?: never;
        /** Create a room */
        readonly post: operations["post_location_rooms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/location-rooms/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a room */
        readonly get: operations["get_location_rooms_id"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a room, or deactivate it where something refers to it */
        readonly delete: operations["delete_location_rooms_id"];
        readonly options?: never;
        readonly head?: never;
        /** Change a room */
        readonly patch: operations["patch_location_rooms_id"];
        readonly trace?: never;
    };
    readonly "/v1/bookable-resources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List bookable resources, the oldest first */
        readonly get: operations["get_bookable_resources"];
        readonly put?: never;
        /** Create a resource */
        readonly post: operations["post_bookable_resources"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookable-resources/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a resource */
        readonly get: operations["get_bookable_resources_id"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a resource, or deactivate it where something refers to it */
        readonly delete: operations["delete_bookable_resources_id"];
        readonly options?: never;
        readonly head?: never;
        /** Change a resource */
        readonly patch: operations["patch_bookable_resources_id"];
        readonly trace?: never;
    };
    readonly "/v1/appointment-types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List appointment types, the oldest first */
        readonly get: operations["get_appointment_types"];
        readonly put?: never;
        /** Create an appointment type */
        readonly post: operations["post_appointment_types"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointment-types/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read an appointment type */
        readonly get: operations["get_appointment_types_id"];
        readonly put?: never;
        readonly post?: never;
        /** Delete an appointment type, or deactivate it where something refers to it */
        readonly delete: operations["delete_appointment_types_id"];
        readonly options?: never;
        readonly head?: never;
        /** Change an appointment type */
        readonly patch: operations["patch_appointment_types_id"];
        readonly trace?: never;
    };
    readonly "/v1/schedule-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List schedule rules, the oldest first */
        readonly get: operations["get_schedule_rules"];
        readonly put?: never;
        /** Create a rule */
        readonly post: operations["post_schedule_rules"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/schedule-rules/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a rule */
        readonly get: operations["get_schedule_rules_id"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a rule */
        readonly delete: operations["delete_schedule_rules_id"];
        readonly options?: never;
        readonly head?: never;
        /** Change a rule */
        readonly patch: operations["patch_schedule_rules_id"];
        readonly trace?: never;
    };
    readonly "/v1/availability-exceptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List availability exceptions, the oldest first */
        readonly get: operations["get_availability_exceptions"];
        readonly put?: never;
        /** Create an exception */
        readonly post: operations["post_availability_exceptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/availability-exceptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read an exception */
        readonly get: operations["get_availability_exceptions_id"];
        readonly put?: never;
        readonly post?: never;
        /** Delete an exception */
        readonly delete: operations["delete_availability_exceptions_id"];
        readonly options?: never;
        readonly head?: never;
        /** Change an exception */
        readonly patch: operations["patch_availability_exceptions_id"];
        readonly trace?: never;
    };
    readonly "/v1/patients": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List patients, the oldest first */
        readonly get: operations["get_patients"];
        readonly put?: never;
        /** Create a patient */
        readonly post: operations["post_patients"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/patients/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a patient */
        readonly get: operations["get_patients_id"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a patient */
        readonly delete: operations["delete_patients_id"];
        readonly options?: never;
        readonly head?: never;
        /** Change a patient */
        readonly patch: operations["patch_patients_id"];
        readonly trace?: never;
    };
    readonly "/public/{practice_slug}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A practice, its doctors, what they offer and where */
        readonly get: operations["get_public_practice_slug"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/public/{practice_slug}/availability": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The starts that can be booked */
        readonly get: operations["get_public_practice_slug_availability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/public/{practice_slug}/availability/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The doctors with their earliest start, earliest first */
        readonly get: operations["get_public_practice_slug_availability_next"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/public/{practice_slug}/appointments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hold a start */
        readonly post: operations["post_public_practice_slug_appointments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/public/appointments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the own appointment */
        readonly get: operations["get_public_appointments_id"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/public/appointments/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm the own hold */
        readonly post: operations["post_public_appointments_id_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/public/appointments/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancel the own appointment */
        readonly post: operations["post_public_appointments_id_cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/public/appointments/{id}/reschedule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Move the own appointment */
        readonly post: operations["post_public_appointments_id_reschedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What a visit needs besides the doctor. */
        readonly Requirement: {
            /**
             * @description What kind of resource.
             * @enum {string}
             */
            readonly resource_type: "room" | "telehealth_slot" | "equipment" | "staff";
            /** @description What it must be capable of; null: anything. */
            readonly capability: string | null;
            /** @description How many of them. */
            readonly quantity: number;
        };
        /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
        readonly Appointment: {
            /**
             * Format: uuid
             * @description Of the appointment; it stays through every move.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc: string;
            /**
             * @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.
             * @enum {string}
             */
            readonly status: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
            /**
             * Format: date-time
             * @description While held: when the hold lapses, by the server’s clock (see `Date`).
             * @example 2026-03-27T08:00:00Z
             */
            readonly hold_expires_at: string | null;
            /**
             * Format: time-zone
             * @description The zone the patient booked in.
             * @example Europe/Athens
             */
            readonly patient_timezone: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            readonly doctor_timezone: string | null;
            /** @description How long, when it was booked. */
            readonly duration_minutes_snapshot: number;
            /** @description The price in minor units, when it was booked. */
            readonly price_cents_snapshot: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            readonly currency_snapshot: string | null;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            readonly consultation_mode_snapshot: "in_person" | "video" | "phone";
            /**
             * Format: date-time
             * @description When it was cancelled.
             * @example 2026-03-27T08:00:00Z
             */
            readonly cancelled_at: string | null;
            /** @description How often it was moved. */
            readonly reschedule_count: number;
            /** @description One more with each event; what `ETag` says. */
            readonly version: number;
            /**
             * Format: uuid
             * @description Who comes; null while a hold has nobody yet.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly patient_id: string | null;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly location_room_id: string | null;
            /** @description Kept free before, when it was booked. */
            readonly buffer_before_minutes_snapshot: number;
            /** @description Kept free after, when it was booked. */
            readonly buffer_after_minutes_snapshot: number;
            /** @description What it needed, when it was booked. */
            readonly requirements_snapshot: readonly components["schemas"]["Requirement"][];
            /** @description The resources it claims; none once cancelled. */
            readonly resource_ids: readonly string[];
            /** @description What was written when it was held. */
            readonly notes: string | null;
            /** @description Booked by staff outside the offer. */
            readonly outside_hours: boolean;
            /** @description Staff let the patient be in two places at once. */
            readonly overlap_allowed: boolean;
            /** @description Why it was cancelled. */
            readonly cancellation_reason: string | null;
            /**
             * @description Who cancelled.
             * @enum {string|null}
             */
            readonly cancelled_by_actor_type: "patient" | "staff" | "system" | null;
            /**
             * Format: uuid
             * @description Which of them, where that is known.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly cancelled_by_actor_id: string | null;
            /**
             * Format: date-time
             * @description When the hold was made.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A fresh hold, with the patient’s key. */
        readonly Held: {
            /**
             * Format: uuid
             * @description Of the appointment; it stays through every move.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc: string;
            /**
             * @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.
             * @enum {string}
             */
            readonly status: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
            /**
             * Format: date-time
             * @description While held: when the hold lapses, by the server’s clock (see `Date`).
             * @example 2026-03-27T08:00:00Z
             */
            readonly hold_expires_at: string | null;
            /**
             * Format: time-zone
             * @description The zone the patient booked in.
             * @example Europe/Athens
             */
            readonly patient_timezone: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            readonly doctor_timezone: string | null;
            /** @description How long, when it was booked. */
            readonly duration_minutes_snapshot: number;
            /** @description The price in minor units, when it was booked. */
            readonly price_cents_snapshot: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            readonly currency_snapshot: string | null;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            readonly consultation_mode_snapshot: "in_person" | "video" | "phone";
            /**
             * Format: date-time
             * @description When it was cancelled.
             * @example 2026-03-27T08:00:00Z
             */
            readonly cancelled_at: string | null;
            /** @description How often it was moved. */
            readonly reschedule_count: number;
            /** @description One more with each event; what `ETag` says. */
            readonly version: number;
            /**
             * Format: uuid
             * @description Who comes; null while a hold has nobody yet.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly patient_id: string | null;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly location_room_id: string | null;
            /** @description Kept free before, when it was booked. */
            readonly buffer_before_minutes_snapshot: number;
            /** @description Kept free after, when it was booked. */
            readonly buffer_after_minutes_snapshot: number;
            /** @description What it needed, when it was booked. */
            readonly requirements_snapshot: readonly components["schemas"]["Requirement"][];
            /** @description The resources it claims; none once cancelled. */
            readonly resource_ids: readonly string[];
            /** @description What was written when it was held. */
            readonly notes: string | null;
            /** @description Booked by staff outside the offer. */
            readonly outside_hours: boolean;
            /** @description Staff let the patient be in two places at once. */
            readonly overlap_allowed: boolean;
            /** @description Why it was cancelled. */
            readonly cancellation_reason: string | null;
            /**
             * @description Who cancelled.
             * @enum {string|null}
             */
            readonly cancelled_by_actor_type: "patient" | "staff" | "system" | null;
            /**
             * Format: uuid
             * @description Which of them, where that is known.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly cancelled_by_actor_id: string | null;
            /**
             * Format: date-time
             * @description When the hold was made.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
            /** @description The key to this one appointment, for the patient. Shown this once. */
            readonly manage_token: string;
        };
        /** @description A page of appointments. */
        readonly AppointmentPage: {
            readonly data: readonly components["schemas"]["Appointment"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description An appointment as its patient sees it. */
        readonly OwnAppointment: {
            /**
             * Format: uuid
             * @description Of the appointment; it stays through every move.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc: string;
            /**
             * @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.
             * @enum {string}
             */
            readonly status: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
            /**
             * Format: date-time
             * @description While held: when the hold lapses, by the server’s clock (see `Date`).
             * @example 2026-03-27T08:00:00Z
             */
            readonly hold_expires_at: string | null;
            /**
             * Format: time-zone
             * @description The zone the patient booked in.
             * @example Europe/Athens
             */
            readonly patient_timezone: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            readonly doctor_timezone: string | null;
            /** @description How long, when it was booked. */
            readonly duration_minutes_snapshot: number;
            /** @description The price in minor units, when it was booked. */
            readonly price_cents_snapshot: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            readonly currency_snapshot: string | null;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            readonly consultation_mode_snapshot: "in_person" | "video" | "phone";
            /**
             * Format: date-time
             * @description When it was cancelled.
             * @example 2026-03-27T08:00:00Z
             */
            readonly cancelled_at: string | null;
            /** @description How often it was moved. */
            readonly reschedule_count: number;
            /** @description One more with each event; what `ETag` says. */
            readonly version: number;
        };
        /** @description A fresh hold, as its patient sees it. */
        readonly OwnHeld: {
            /**
             * Format: uuid
             * @description Of the appointment; it stays through every move.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc: string;
            /**
             * @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.
             * @enum {string}
             */
            readonly status: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
            /**
             * Format: date-time
             * @description While held: when the hold lapses, by the server’s clock (see `Date`).
             * @example 2026-03-27T08:00:00Z
             */
            readonly hold_expires_at: string | null;
            /**
             * Format: time-zone
             * @description The zone the patient booked in.
             * @example Europe/Athens
             */
            readonly patient_timezone: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            readonly doctor_timezone: string | null;
            /** @description How long, when it was booked. */
            readonly duration_minutes_snapshot: number;
            /** @description The price in minor units, when it was booked. */
            readonly price_cents_snapshot: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            readonly currency_snapshot: string | null;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            readonly consultation_mode_snapshot: "in_person" | "video" | "phone";
            /**
             * Format: date-time
             * @description When it was cancelled.
             * @example 2026-03-27T08:00:00Z
             */
            readonly cancelled_at: string | null;
            /** @description How often it was moved. */
            readonly reschedule_count: number;
            /** @description One more with each event; what `ETag` says. */
            readonly version: number;
            /** @description The key to this one appointment, for the patient. Shown this once. */
            readonly manage_token: string;
        };
        /** @description Something that happened to an appointment. Never changed, never deleted. */
        readonly AppointmentEvent: {
            /**
             * Format: uuid
             * @description Of the event.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /** @description Of the appointment, once this had happened. */
            readonly version: number;
            /**
             * @description What happened.
             * @enum {string}
             */
            readonly action: "held" | "pending" | "confirmed" | "approved" | "rescheduled" | "cancelled" | "completed" | "no_show" | "hold_expired";
            /**
             * @description Who did it.
             * @enum {string}
             */
            readonly actor_type: "patient" | "staff" | "system";
            /**
             * Format: uuid
             * @description Which of them: for staff the API key they came with.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly actor_id: string | null;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-03-27T08:00:00Z
             */
            readonly occurred_at: string;
            /** @description What it changed: the state can be rebuilt from events. */
            readonly metadata: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A page of what happened to an appointment, oldest first. */
        readonly AppointmentEventPage: {
            readonly data: readonly components["schemas"]["AppointmentEvent"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description A start to be held until it is confirmed or lapses. */
        readonly HoldRequest: {
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly appointment_type_id: string;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id?: string | null;
            /**
             * Format: time-zone
             * @description The zone to show times in to the patient.
             * @example Europe/Athens
             */
            readonly patient_timezone?: string | null;
            /** @description For the practice. */
            readonly notes?: string | null;
            /**
             * Format: uuid
             * @description In this room and no other.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly location_room_id?: string | null;
            /**
             * Format: uuid
             * @description Who comes, if that is known already.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly patient_id?: string | null;
            /** @description Let this patient be in two places at once. */
            readonly overlap_allowed?: boolean;
            /** @description Book although it is not on offer; never over another booking. */
            readonly outside_hours?: boolean;
            /** @description Why outside the offer; required then, and kept in the event. */
            readonly reason?: string | null;
        };
        /** @description A start to be held by a patient. */
        readonly OwnHoldRequest: {
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly appointment_type_id: string;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id?: string | null;
            /**
             * Format: time-zone
             * @description The zone to show times in to the patient.
             * @example Europe/Athens
             */
            readonly patient_timezone?: string | null;
            /** @description For the practice. */
            readonly notes?: string | null;
        };
        /** @description Somebody the practice does not know yet. */
        readonly NewPatient: {
            /** @description As the person writes it. */
            readonly name: string;
            /** Format: email */
            readonly email?: string | null;
            /** Format: phone */
            readonly phone?: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 2026-03-27
             */
            readonly date_of_birth?: string | null;
            /**
             * Format: time-zone
             * @description The zone to show times in.
             * @example Europe/Athens
             */
            readonly timezone?: string | null;
            /**
             * Format: locale
             * @description The language to write in.
             */
            readonly locale?: string | null;
        };
        /** @description Who the visit is for; one of the two, or neither when the hold has its patient. */
        readonly ConfirmRequest: {
            /**
             * Format: uuid
             * @description Who comes: a patient of the practice …
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly patient_id?: string;
            readonly patient?: components["schemas"]["NewPatient"];
        };
        /** @description Who the visit is for. */
        readonly OwnConfirmRequest: {
            readonly patient?: components["schemas"]["NewPatient"];
        };
        /** @description Why, if there is something to say. */
        readonly CancelRequest: {
            /** @description Why. */
            readonly reason?: string | null;
        };
        /** @description Where a visit is moved to. */
        readonly RescheduleRequest: {
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id?: string | null;
            /** @description Book although it is not on offer; never over another booking. */
            readonly outside_hours?: boolean;
            /** @description Why outside the offer; required then, and kept in the event. */
            readonly reason?: string | null;
        };
        /** @description Where a patient moves the visit to. */
        readonly OwnRescheduleRequest: {
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id?: string | null;
        };
        /** @description Why a start cannot be booked. Nothing in it tells of a patient. */
        readonly Reason: {
            /**
             * @description Why one cannot book this start.
             * @enum {string}
             */
            readonly code: "inactive" | "not_on_grid" | "outside_working_hours" | "in_break" | "blocked" | "notice" | "horizon" | "resource_missing" | "all_taken";
            /**
             * @description With `inactive`: what is.
             * @enum {string}
             */
            readonly what?: "doctor" | "appointment_type" | "location" | "room";
            /** @description With `notice`: how long before one must book. */
            readonly min_notice_minutes?: number;
            /**
             * Format: date-time
             * @description With `notice`: the first instant that keeps it.
             * @example 2026-03-27T08:00:00Z
             */
            readonly earliest?: string;
            /** @description With `horizon`: how far ahead one may book. */
            readonly max_future_days?: number;
            /**
             * Format: date
             * @description With `horizon`: the last date on offer.
             * @example 2026-03-27
             */
            readonly last_date?: string;
            /**
             * Format: uuid
             * @description With `in_break`: the rule whose break it is.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly schedule_rule_id?: string;
            /**
             * Format: uuid
             * @description With `blocked`: the exception that blocks it.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly availability_exception_id?: string;
            /** @description With `resource_missing`: the kind of resource that is not there. */
            readonly resource_type?: string;
            /** @description With `resource_missing`: what it would have to be capable of. */
            readonly capability?: string | null;
            /** @description With `all_taken`: the resources, each in use. */
            readonly resource_ids?: readonly string[];
        };
        /** @description Why a start cannot be booked, as patients are told. */
        readonly PublicReason: {
            /**
             * @description Why one cannot book this start.
             * @enum {string}
             */
            readonly code: "inactive" | "not_on_grid" | "outside_working_hours" | "in_break" | "blocked" | "notice" | "horizon" | "resource_missing" | "all_taken";
            /**
             * @description With `inactive`: what is.
             * @enum {string}
             */
            readonly what?: "doctor" | "appointment_type" | "location" | "room";
            /** @description With `notice`: how long before one must book. */
            readonly min_notice_minutes?: number;
            /**
             * Format: date-time
             * @description With `notice`: the first instant that keeps it.
             * @example 2026-03-27T08:00:00Z
             */
            readonly earliest?: string;
            /** @description With `horizon`: how far ahead one may book. */
            readonly max_future_days?: number;
            /**
             * Format: date
             * @description With `horizon`: the last date on offer.
             * @example 2026-03-27
             */
            readonly last_date?: string;
        };
        /** @description A start that can be booked now. */
        readonly Slot: {
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: date-time
             * @description When the visit ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id: string | null;
            /** @description How many could book this start. */
            readonly remaining: number;
        };
        /** @description The starts that can be booked on some dates. */
        readonly Availability: {
            /** @description Sorted by start, then place. */
            readonly slots: readonly components["schemas"]["Slot"][];
            /**
             * Format: date-time
             * @description The first start that can be booked, however far; null when there is none up to the horizon.
             * @example 2026-03-27T08:00:00Z
             */
            readonly next_available: string | null;
            /** @description Why there is no slot, when there is none. */
            readonly reasons: readonly components["schemas"]["Reason"][];
        };
        /** @description The starts that can be booked on some dates. */
        readonly PublicAvailability: {
            /** @description Sorted by start, then place. */
            readonly slots: readonly components["schemas"]["Slot"][];
            /**
             * Format: date-time
             * @description The first start that can be booked, however far; null when there is none up to the horizon.
             * @example 2026-03-27T08:00:00Z
             */
            readonly next_available: string | null;
            /** @description Why there is no slot, when there is none. */
            readonly reasons: readonly components["schemas"]["PublicReason"][];
        };
        /** @description Why a start can or cannot be booked. */
        readonly Explanation: {
            /** @description Whether this start can be booked now. */
            readonly bookable: boolean;
            /** @description Every reason why not; none when it can. */
            readonly reasons: readonly components["schemas"]["Reason"][];
            /**
             * Format: date-time
             * @description The first start that can be booked, however far; null when there is none up to the horizon.
             * @example 2026-03-27T08:00:00Z
             */
            readonly next_available: string | null;
        };
        /** @description The earliest start of a doctor. */
        readonly NextStart: {
            /**
             * Format: uuid
             * @description The doctor.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: uuid
             * @description The kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description The earliest start. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
        };
        /** @description The doctors with their earliest start. */
        readonly NextStarts: {
            /** @description Earliest first. */
            readonly data: readonly components["schemas"]["NextStart"][];
        };
        /** @description All is well. */
        readonly Health: {
            /**
             * @description All is well.
             * @enum {string}
             */
            readonly status: "ok";
        };
        /** @description What went wrong (RFC 9457), with the facts of the case. */
        readonly Problem: {
            /** @description Leads to what docs/errors.md says about the code. */
            readonly type: string;
            readonly title: string;
            /** @description The HTTP status. */
            readonly status: number;
            readonly detail: string;
            /**
             * @description Which problem this is. The list is closed.
             * @enum {string}
             */
            readonly code: "malformed_request" | "unauthorized" | "forbidden" | "not_found" | "already_exists" | "slot_taken" | "patient_busy" | "invalid_transition" | "has_future_appointments" | "has_appointments" | "idempotency_in_progress" | "hold_expired" | "version_conflict" | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "slot_not_offered" | "reschedule_not_allowed" | "idempotency_key_reused" | "rate_limited" | "internal" | "unavailable" | "overloaded";
            /** @description Names this one answer; the log knows it. */
            readonly instance: string;
            /** @description With `forbidden`: the permission that is lacking. */
            readonly needs?: string;
            /** @description With `validation_failed`: every fault. */
            readonly errors?: readonly {
                /** @description Where: a JSON pointer into the body, or /name of a parameter or header. */
                readonly pointer: string;
                /** @description What is wrong there. */
                readonly detail: string;
            }[];
            /** @description With `slot_not_offered`: every reason. */
            readonly reasons?: readonly components["schemas"]["Reason"][];
            /**
             * Format: date-time
             * @description With `slot_not_offered`: the next start that is offered.
             * @example 2026-03-27T08:00:00Z
             */
            readonly next_available?: string | null;
            /** @description With `slot_taken`: up to five others, nearest first. */
            readonly alternatives?: readonly string[];
            /**
             * Format: date-time
             * @description With `hold_expired`: when it lapsed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly hold_expires_at?: string;
            /** @description With `invalid_transition`: what the appointment is. */
            readonly appointment_status?: string;
            /** @description With `version_conflict`: what it is at now. */
            readonly version?: number;
            /**
             * @description With `reschedule_not_allowed`.
             * @enum {string}
             */
            readonly reason?: "not_allowed_by_type" | "limit_reached" | "too_late";
            /** @description With `has_future_appointments`: what they need. */
            readonly resource_ids?: readonly string[];
            /** @description With `already_exists`: which field. */
            readonly field?: string;
            /** @description With `rate_limited` and `unavailable`: as `Retry-After`. */
            readonly retry_after_seconds?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What a practice shows to everybody. */
        readonly PracticeProfile: {
            readonly practice: {
                /**
                 * Format: slug
                 * @description What it is called in addresses.
                 * @example dr-papadaki
                 */
                readonly slug: string;
                readonly name: string;
                /**
                 * Format: time-zone
                 * @description Where it is.
                 * @example Europe/Athens
                 */
                readonly timezone: string;
            };
            /** @description Whom one may visit, by name. */
            readonly doctors: readonly {
                /**
                 * Format: uuid
                 * @description Of the doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
                /**
                 * Format: slug
                 * @description What the doctor is called in addresses.
                 * @example dr-papadaki
                 */
                readonly slug: string;
                readonly name: string;
                /** @description In the words of the practice. */
                readonly specialty: string | null;
                /**
                 * Format: time-zone
                 * @description In which the doctor works.
                 * @example Europe/Athens
                 */
                readonly timezone: string;
            }[];
            /** @description What for, by name. */
            readonly appointment_types: readonly {
                /**
                 * Format: uuid
                 * @description Of the kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
                /**
                 * Format: uuid
                 * @description Who gives it.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id: string;
                /**
                 * Format: slug
                 * @description What it is called in addresses.
                 * @example dr-papadaki
                 */
                readonly slug: string;
                readonly name: string;
                /** @description For patients. */
                readonly description: string | null;
                /** @description How long it takes. */
                readonly duration_minutes: number;
                /**
                 * @description How doctor and patient meet.
                 * @enum {string}
                 */
                readonly consultation_mode: "in_person" | "video" | "phone";
                /** @description In minor units; null: not said. */
                readonly price_cents: number | null;
                /**
                 * @description ISO 4217.
                 * @example EUR
                 */
                readonly currency: string;
                /** @description How long before one must book. */
                readonly min_notice_minutes: number;
                /** @description How far ahead one may book. */
                readonly max_future_days: number;
                /** @description Whether patients may move it. */
                readonly allow_patient_reschedule: boolean;
                /** @description Whether the practice has to say yes to a booking. */
                readonly requires_approval: boolean;
                /** @description Where it is given; none: at any place of the doctor. */
                readonly location_ids: readonly string[];
            }[];
            /** @description Where, by name. */
            readonly doctor_locations: readonly {
                /**
                 * Format: uuid
                 * @description Of the place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
                /**
                 * Format: uuid
                 * @description Whose place; null: shared by all doctors.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id: string | null;
                readonly name: string;
                /** @description As one writes it on a letter. */
                readonly address: string | null;
                /** @description Degrees north. */
                readonly latitude: number | null;
                /** @description Degrees east. */
                readonly longitude: number | null;
            }[];
        };
        /** @description A key of the practice, without its secret. */
        readonly ApiKey: {
            /**
             * Format: uuid
             * @description Of the key; the events of what it did name it.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /** @description What it is for, for people. */
            readonly label: string;
            /** @description What it may do; `*`: everything within the practice. */
            readonly scopes: readonly string[];
            /**
             * Format: date-time
             * @description When it stops working; null: when it is revoked.
             * @example 2026-03-27T08:00:00Z
             */
            readonly expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null: never.
             * @example 2026-03-27T08:00:00Z
             */
            readonly last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null: it was not.
             * @example 2026-03-27T08:00:00Z
             */
            readonly revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
        };
        /** @description A fresh key of the practice. */
        readonly NewApiKey: {
            /**
             * Format: uuid
             * @description Of the key; the events of what it did name it.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /** @description What it is for, for people. */
            readonly label: string;
            /** @description What it may do; `*`: everything within the practice. */
            readonly scopes: readonly string[];
            /**
             * Format: date-time
             * @description When it stops working; null: when it is revoked.
             * @example 2026-03-27T08:00:00Z
             */
            readonly expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null: never.
             * @example 2026-03-27T08:00:00Z
             */
            readonly last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null: it was not.
             * @example 2026-03-27T08:00:00Z
             */
            readonly revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /** @description The key. Shown this once. */
            readonly api_key: string;
        };
        /** @description A page of keys. */
        readonly ApiKeyPage: {
            readonly data: readonly components["schemas"]["ApiKey"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description A key to be made. It may do no more than whoever makes it. */
        readonly ApiKeyInput: {
            /** @description What it is for, for people. */
            readonly label?: string;
            /** @description What it may do. */
            readonly scopes: readonly ("*" | "appointments:read" | "appointments:write" | "availability:read" | "patients:read" | "patients:write" | "setup:read" | "setup:write" | "keys:read" | "keys:write")[];
            /**
             * Format: date-time
             * @description When it stops working; null: when it is revoked.
             * @example 2026-03-27T08:00:00Z
             */
            readonly expires_at?: string | null;
        };
        /** @description A visit that stays booked although the set-up has changed under it. */
        readonly ConcernedVisit: {
            /**
             * Format: uuid
             * @description Of the appointment.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc: string;
            /**
             * @description Where it stands.
             * @enum {string}
             */
            readonly status: "held" | "pending" | "confirmed";
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly appointment_type_id: string;
        };
        /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
        readonly AppointmentType: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Who gives it; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: slug
             * @description What it is called in addresses; unique for the doctor.
             * @example dr-papadaki
             */
            readonly slug: string;
            /** @description As people say it. */
            readonly name: string;
            /** @description For patients. */
            readonly description: string | null;
            /** @description How long it takes; 30 unless given. */
            readonly duration_minutes: number;
            /** @description Kept free before. */
            readonly buffer_before_minutes: number;
            /** @description Kept free after. */
            readonly buffer_after_minutes: number;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            readonly consultation_mode: "in_person" | "video" | "phone";
            /** @description In minor units; null: not said. */
            readonly price_cents: number | null;
            /**
             * @description ISO 4217; EUR unless given.
             * @example EUR
             */
            readonly currency: string;
            /** @description Whether patients may move it; true unless given. */
            readonly allow_patient_reschedule: boolean;
            /** @description How long before one must book. */
            readonly min_notice_minutes: number;
            /** @description How far ahead one may book; 60 unless given. */
            readonly max_future_days: number;
            /** @description How often patients may move it; 2 unless given. */
            readonly max_reschedule_count: number;
            /** @description How long a start is held; 5 unless given. */
            readonly hold_minutes: number;
            /** @description Whether the practice has to say yes to a booking. */
            readonly requires_approval: boolean;
            /** @description Whether it is in use; true unless given. */
            readonly is_active: boolean;
            /**
             * Format: uuid
             * @description Where it is usually given.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly default_location_id: string | null;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly default_room_id: string | null;
            /** @description Where it is given; none: at any place of the doctor. Replaced whole. */
            readonly location_ids: readonly string[];
            /** @description What it needs; none: one room in person, one telehealth slot by video or phone. Replaced whole. */
            readonly requirements: readonly {
                /**
                 * @description What kind of resource.
                 * @enum {string}
                 */
                readonly resource_type: "room" | "telehealth_slot" | "equipment" | "staff";
                /** @description What it must be capable of; null: anything. */
                readonly capability?: string | null;
                /** @description How many of them; 1 unless given. */
                readonly quantity?: number;
            }[];
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A page of appointment types. */
        readonly AppointmentTypePage: {
            readonly data: readonly components["schemas"]["AppointmentType"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
        readonly AppointmentTypeInput: {
            /**
             * Format: uuid
             * @description Who gives it; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: slug
             * @description What it is called in addresses; unique for the doctor.
             * @example dr-papadaki
             */
            readonly slug: string;
            /** @description As people say it. */
            readonly name: string;
            /** @description For patients. */
            readonly description?: string | null;
            /** @description How long it takes; 30 unless given. */
            readonly duration_minutes?: number;
            /** @description Kept free before. */
            readonly buffer_before_minutes?: number;
            /** @description Kept free after. */
            readonly buffer_after_minutes?: number;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            readonly consultation_mode: "in_person" | "video" | "phone";
            /** @description In minor units; null: not said. */
            readonly price_cents?: number | null;
            /**
             * @description ISO 4217; EUR unless given.
             * @example EUR
             */
            readonly currency?: string;
            /** @description Whether patients may move it; true unless given. */
            readonly allow_patient_reschedule?: boolean;
            /** @description How long before one must book. */
            readonly min_notice_minutes?: number;
            /** @description How far ahead one may book; 60 unless given. */
            readonly max_future_days?: number;
            /** @description How often patients may move it; 2 unless given. */
            readonly max_reschedule_count?: number;
            /** @description How long a start is held; 5 unless given. */
            readonly hold_minutes?: number;
            /** @description Whether the practice has to say yes to a booking. */
            readonly requires_approval?: boolean;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
            /**
             * Format: uuid
             * @description Where it is usually given.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly default_location_id?: string | null;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly default_room_id?: string | null;
            /** @description Where it is given; none: at any place of the doctor. Replaced whole. */
            readonly location_ids?: readonly string[];
            /** @description What it needs; none: one room in person, one telehealth slot by video or phone. Replaced whole. */
            readonly requirements?: readonly {
                /**
                 * @description What kind of resource.
                 * @enum {string}
                 */
                readonly resource_type: "room" | "telehealth_slot" | "equipment" | "staff";
                /** @description What it must be capable of; null: anything. */
                readonly capability?: string | null;
                /** @description How many of them; 1 unless given. */
                readonly quantity?: number;
            }[];
        };
        /** @description What is left out stays as it is; null clears. */
        readonly AppointmentTypeChanges: {
            /**
             * Format: uuid
             * @description Who gives it; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id?: string;
            /**
             * Format: slug
             * @description What it is called in addresses; unique for the doctor.
             * @example dr-papadaki
             */
            readonly slug?: string;
            /** @description As people say it. */
            readonly name?: string;
            /** @description For patients. */
            readonly description?: string | null;
            /** @description How long it takes; 30 unless given. */
            readonly duration_minutes?: number;
            /** @description Kept free before. */
            readonly buffer_before_minutes?: number;
            /** @description Kept free after. */
            readonly buffer_after_minutes?: number;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            readonly consultation_mode?: "in_person" | "video" | "phone";
            /** @description In minor units; null: not said. */
            readonly price_cents?: number | null;
            /**
             * @description ISO 4217; EUR unless given.
             * @example EUR
             */
            readonly currency?: string;
            /** @description Whether patients may move it; true unless given. */
            readonly allow_patient_reschedule?: boolean;
            /** @description How long before one must book. */
            readonly min_notice_minutes?: number;
            /** @description How far ahead one may book; 60 unless given. */
            readonly max_future_days?: number;
            /** @description How often patients may move it; 2 unless given. */
            readonly max_reschedule_count?: number;
            /** @description How long a start is held; 5 unless given. */
            readonly hold_minutes?: number;
            /** @description Whether the practice has to say yes to a booking. */
            readonly requires_approval?: boolean;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
            /**
             * Format: uuid
             * @description Where it is usually given.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly default_location_id?: string | null;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly default_room_id?: string | null;
            /** @description Where it is given; none: at any place of the doctor. Replaced whole. */
            readonly location_ids?: readonly string[];
            /** @description What it needs; none: one room in person, one telehealth slot by video or phone. Replaced whole. */
            readonly requirements?: readonly {
                /**
                 * @description What kind of resource.
                 * @enum {string}
                 */
                readonly resource_type: "room" | "telehealth_slot" | "equipment" | "staff";
                /** @description What it must be capable of; null: anything. */
                readonly capability?: string | null;
                /** @description How many of them; 1 unless given. */
                readonly quantity?: number;
            }[];
        };
        /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
        readonly AvailabilityException: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose; null: of the whole practice. That does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string | null;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_appointment_type_id: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_doctor_location_id: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_location_room_id: string | null;
            /**
             * Format: date-time
             * @description When it begins. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends; at most five years later. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc: string;
            /**
             * @description What it says; blocked unless given. Where both speak, available wins.
             * @enum {string}
             */
            readonly kind: "blocked" | "available";
            /** @description Why; for the practice. */
            readonly reason: string | null;
            /** @description Where it comes from; manual unless given. */
            readonly source: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A page of availability exceptions. */
        readonly AvailabilityExceptionPage: {
            readonly data: readonly components["schemas"]["AvailabilityException"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
        readonly AvailabilityExceptionDetail: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose; null: of the whole practice. That does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string | null;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_appointment_type_id: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_doctor_location_id: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_location_room_id: string | null;
            /**
             * Format: date-time
             * @description When it begins. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends; at most five years later. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc: string;
            /**
             * @description What it says; blocked unless given. Where both speak, available wins.
             * @enum {string}
             */
            readonly kind: "blocked" | "available";
            /** @description Why; for the practice. */
            readonly reason: string | null;
            /** @description Where it comes from; manual unless given. */
            readonly source: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
            /** @description When it is blocked: the visits to come that it covers. They stay booked. */
            readonly conflicts: readonly components["schemas"]["ConcernedVisit"][];
        };
        /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
        readonly AvailabilityExceptionInput: {
            /**
             * Format: uuid
             * @description Whose; null: of the whole practice. That does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id?: string | null;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_location_room_id?: string | null;
            /**
             * Format: date-time
             * @description When it begins. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends; at most five years later. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc: string;
            /**
             * @description What it says; blocked unless given. Where both speak, available wins.
             * @enum {string}
             */
            readonly kind?: "blocked" | "available";
            /** @description Why; for the practice. */
            readonly reason?: string | null;
            /** @description Where it comes from; manual unless given. */
            readonly source?: string;
        };
        /** @description What is left out stays as it is; null clears. */
        readonly AvailabilityExceptionChanges: {
            /**
             * Format: uuid
             * @description Whose; null: of the whole practice. That does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id?: string | null;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_location_room_id?: string | null;
            /**
             * Format: date-time
             * @description When it begins. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly starts_at_utc?: string;
            /**
             * Format: date-time
             * @description When it ends; at most five years later. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            readonly ends_at_utc?: string;
            /**
             * @description What it says; blocked unless given. Where both speak, available wins.
             * @enum {string}
             */
            readonly kind?: "blocked" | "available";
            /** @description Why; for the practice. */
            readonly reason?: string | null;
            /** @description Where it comes from; manual unless given. */
            readonly source?: string;
        };
        /** @description What is never booked twice for the same time: capacity N is N of these. */
        readonly BookableResource: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose; null: shared by all doctors.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: at any, or where its room is.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: in any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly location_room_id: string | null;
            /**
             * @description What kind of resource; that does not change.
             * @enum {string}
             */
            readonly type: "room" | "telehealth_slot" | "equipment" | "staff";
            /** @description What people call it. */
            readonly label: string | null;
            /** @description What an appointment type may ask for besides the type. None unless given. */
            readonly capabilities: readonly string[];
            /** @description Whether it is in use; true unless given. */
            readonly is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A page of bookable resources. */
        readonly BookableResourcePage: {
            readonly data: readonly components["schemas"]["BookableResource"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description What is never booked twice for the same time: capacity N is N of these. */
        readonly BookableResourceInput: {
            /**
             * Format: uuid
             * @description Whose; null: shared by all doctors.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: at any, or where its room is.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: in any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly location_room_id?: string | null;
            /**
             * @description What kind of resource; that does not change.
             * @enum {string}
             */
            readonly type: "room" | "telehealth_slot" | "equipment" | "staff";
            /** @description What people call it. */
            readonly label?: string | null;
            /** @description What an appointment type may ask for besides the type. None unless given. */
            readonly capabilities?: readonly string[];
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        readonly BookableResourceChanges: {
            /**
             * Format: uuid
             * @description Whose; null: shared by all doctors.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: at any, or where its room is.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: in any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly location_room_id?: string | null;
            /**
             * @description What kind of resource; that does not change.
             * @enum {string}
             */
            readonly type?: "room" | "telehealth_slot" | "equipment" | "staff";
            /** @description What people call it. */
            readonly label?: string | null;
            /** @description What an appointment type may ask for besides the type. None unless given. */
            readonly capabilities?: readonly string[];
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
        };
        /** @description A place where patients are seen. */
        readonly DoctorLocation: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose place; null: shared by all doctors. May later become null, but nobody else’s.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string | null;
            /** @description As people say it. */
            readonly name: string;
            /** @description As one writes it on a letter. */
            readonly address: string | null;
            /**
             * @description Degrees north, WGS 84; both coordinates or none.
             * @example 37.9976
             */
            readonly latitude: number | null;
            /**
             * @description Degrees east.
             * @example 23.7412
             */
            readonly longitude: number | null;
            /** @description Whether it is in use; true unless given. */
            readonly is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A page of doctor locations. */
        readonly DoctorLocationPage: {
            readonly data: readonly components["schemas"]["DoctorLocation"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description A place where patients are seen. */
        readonly DoctorLocationInput: {
            /**
             * Format: uuid
             * @description Whose place; null: shared by all doctors. May later become null, but nobody else’s.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id?: string | null;
            /** @description As people say it. */
            readonly name: string;
            /** @description As one writes it on a letter. */
            readonly address?: string | null;
            /**
             * @description Degrees north, WGS 84; both coordinates or none.
             * @example 37.9976
             */
            readonly latitude?: number | null;
            /**
             * @description Degrees east.
             * @example 23.7412
             */
            readonly longitude?: number | null;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        readonly DoctorLocationChanges: {
            /**
             * Format: uuid
             * @description Whose place; null: shared by all doctors. May later become null, but nobody else’s.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id?: string | null;
            /** @description As people say it. */
            readonly name?: string;
            /** @description As one writes it on a letter. */
            readonly address?: string | null;
            /**
             * @description Degrees north, WGS 84; both coordinates or none.
             * @example 37.9976
             */
            readonly latitude?: number | null;
            /**
             * @description Degrees east.
             * @example 23.7412
             */
            readonly longitude?: number | null;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
        };
        /** @description Somebody whose time can be booked. */
        readonly Doctor: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: slug
             * @description What the doctor is called in addresses; unique in the practice.
             * @example dr-papadaki
             */
            readonly slug: string;
            /** @description As people say it. */
            readonly name: string;
            /**
             * Format: time-zone
             * @description IANA; in which the doctor works. The practice’s unless given.
             * @example Europe/Athens
             */
            readonly timezone: string;
            /** @description In the words of the practice, e.g. cardiology. */
            readonly specialty: string | null;
            /** @description How many patients by video or phone at once: so many telehealth slots are kept active. 1 unless given. */
            readonly max_parallel_sessions: number;
            /** @description Whether visits exclude each other whatever else they need; false unless given. */
            readonly one_at_a_time: boolean;
            /** @description Whether it is in use; true unless given. */
            readonly is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A page of doctors. */
        readonly DoctorPage: {
            readonly data: readonly components["schemas"]["Doctor"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description Somebody whose time can be booked. */
        readonly DoctorDetail: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: slug
             * @description What the doctor is called in addresses; unique in the practice.
             * @example dr-papadaki
             */
            readonly slug: string;
            /** @description As people say it. */
            readonly name: string;
            /**
             * Format: time-zone
             * @description IANA; in which the doctor works. The practice’s unless given.
             * @example Europe/Athens
             */
            readonly timezone: string;
            /** @description In the words of the practice, e.g. cardiology. */
            readonly specialty: string | null;
            /** @description How many patients by video or phone at once: so many telehealth slots are kept active. 1 unless given. */
            readonly max_parallel_sessions: number;
            /** @description Whether visits exclude each other whatever else they need; false unless given. */
            readonly one_at_a_time: boolean;
            /** @description Whether it is in use; true unless given. */
            readonly is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
            /** @description When `one_at_a_time` was switched on: visits to come that are over another. They stay booked. */
            readonly conflicts?: readonly components["schemas"]["ConcernedVisit"][];
        };
        /** @description Somebody whose time can be booked. */
        readonly DoctorInput: {
            /**
             * Format: slug
             * @description What the doctor is called in addresses; unique in the practice.
             * @example dr-papadaki
             */
            readonly slug: string;
            /** @description As people say it. */
            readonly name: string;
            /**
             * Format: time-zone
             * @description IANA; in which the doctor works. The practice’s unless given.
             * @example Europe/Athens
             */
            readonly timezone?: string;
            /** @description In the words of the practice, e.g. cardiology. */
            readonly specialty?: string | null;
            /** @description How many patients by video or phone at once: so many telehealth slots are kept active. 1 unless given. */
            readonly max_parallel_sessions?: number;
            /** @description Whether visits exclude each other whatever else they need; false unless given. */
            readonly one_at_a_time?: boolean;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        readonly DoctorChanges: {
            /**
             * Format: slug
             * @description What the doctor is called in addresses; unique in the practice.
             * @example dr-papadaki
             */
            readonly slug?: string;
            /** @description As people say it. */
            readonly name?: string;
            /**
             * Format: time-zone
             * @description IANA; in which the doctor works. The practice’s unless given.
             * @example Europe/Athens
             */
            readonly timezone?: string;
            /** @description In the words of the practice, e.g. cardiology. */
            readonly specialty?: string | null;
            /** @description How many patients by video or phone at once: so many telehealth slots are kept active. 1 unless given. */
            readonly max_parallel_sessions?: number;
            /** @description Whether visits exclude each other whatever else they need; false unless given. */
            readonly one_at_a_time?: boolean;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
        };
        /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
        readonly LocationRoom: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Where it is; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id: string;
            /** @description As people say it. */
            readonly name: string;
            /** @description Whether it is in use; true unless given. */
            readonly is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A page of location rooms. */
        readonly LocationRoomPage: {
            readonly data: readonly components["schemas"]["LocationRoom"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
        readonly LocationRoomInput: {
            /**
             * Format: uuid
             * @description Where it is; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id: string;
            /** @description As people say it. */
            readonly name: string;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        readonly LocationRoomChanges: {
            /**
             * Format: uuid
             * @description Where it is; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_location_id?: string;
            /** @description As people say it. */
            readonly name?: string;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
        };
        /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
        readonly Patient: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /** @description As the person writes it. */
            readonly name: string;
            /**
             * Format: email
             * @description Where to write.
             */
            readonly email: string | null;
            /**
             * Format: phone
             * @description Where to call.
             */
            readonly phone: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 2026-03-27
             */
            readonly date_of_birth: string | null;
            /**
             * Format: time-zone
             * @description IANA; the zone to show times in.
             * @example Europe/Athens
             */
            readonly timezone: string | null;
            /**
             * Format: locale
             * @description BCP 47; the language to write in.
             */
            readonly locale: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A page of patients. */
        readonly PatientPage: {
            readonly data: readonly components["schemas"]["Patient"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
        readonly PatientInput: {
            /** @description As the person writes it. */
            readonly name: string;
            /**
             * Format: email
             * @description Where to write.
             */
            readonly email?: string | null;
            /**
             * Format: phone
             * @description Where to call.
             */
            readonly phone?: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 2026-03-27
             */
            readonly date_of_birth?: string | null;
            /**
             * Format: time-zone
             * @description IANA; the zone to show times in.
             * @example Europe/Athens
             */
            readonly timezone?: string | null;
            /**
             * Format: locale
             * @description BCP 47; the language to write in.
             */
            readonly locale?: string | null;
        };
        /** @description What is left out stays as it is; null clears. */
        readonly PatientChanges: {
            /** @description As the person writes it. */
            readonly name?: string;
            /**
             * Format: email
             * @description Where to write.
             */
            readonly email?: string | null;
            /**
             * Format: phone
             * @description Where to call.
             */
            readonly phone?: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 2026-03-27
             */
            readonly date_of_birth?: string | null;
            /**
             * Format: time-zone
             * @description IANA; the zone to show times in.
             * @example Europe/Athens
             */
            readonly timezone?: string | null;
            /**
             * Format: locale
             * @description BCP 47; the language to write in.
             */
            readonly locale?: string | null;
        };
        /** @description A tenant: nothing leads from one to another. */
        readonly Practice: {
            /**
             * Format: uuid
             * @description Of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: slug
             * @description What the practice is called in addresses; unique on this instance.
             * @example dr-papadaki
             */
            readonly slug: string;
            /** @description As people say it. */
            readonly name: string;
            /**
             * Format: time-zone
             * @description IANA; what doctors have unless they say otherwise.
             * @example Europe/Athens
             */
            readonly timezone: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A fresh practice, with the key to it. */
        readonly NewPractice: {
            /**
             * Format: uuid
             * @description Of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: slug
             * @description What the practice is called in addresses; unique on this instance.
             * @example dr-papadaki
             */
            readonly slug: string;
            /** @description As people say it. */
            readonly name: string;
            /**
             * Format: time-zone
             * @description IANA; what doctors have unless they say otherwise.
             * @example Europe/Athens
             */
            readonly timezone: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
            /** @description Does everything within this practice. Shown this once. */
            readonly api_key: string;
        };
        /** @description A practice to be created. */
        readonly PracticeInput: {
            /**
             * Format: slug
             * @description What the practice is called in addresses; unique on this instance.
             * @example dr-papadaki
             */
            readonly slug: string;
            /** @description As people say it. */
            readonly name: string;
            /**
             * Format: time-zone
             * @description IANA; what doctors have unless they say otherwise.
             * @example Europe/Athens
             */
            readonly timezone: string;
        };
        /** @description What is left out stays as it is. */
        readonly PracticeChanges: {
            /**
             * Format: slug
             * @description What the practice is called in addresses; unique on this instance.
             * @example dr-papadaki
             */
            readonly slug?: string;
            /** @description As people say it. */
            readonly name?: string;
            /**
             * Format: time-zone
             * @description IANA; what doctors have unless they say otherwise.
             * @example Europe/Athens
             */
            readonly timezone?: string;
        };
        /** @description When a doctor works, week by week, in local time. Several for a weekday make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
        readonly ScheduleRule: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Who works; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: time-zone
             * @description IANA; in which the times are meant. The doctor’s unless given.
             * @example Europe/Athens
             */
            readonly timezone: string;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_appointment_type_id: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_doctor_location_id: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_location_room_id: string | null;
            /** @description ISO: 1 Monday .. 7 Sunday. */
            readonly day_of_week: number;
            /**
             * Format: local-time
             * @description When work begins.
             * @example 09:30
             */
            readonly work_start_local: string;
            /**
             * Format: local-time
             * @description When it ends, on the same day; 24:00 is midnight.
             * @example 09:30
             */
            readonly work_end_local: string;
            /** @description From start to start; 10 unless given. */
            readonly slot_interval_minutes: number;
            /** @description 0 unless given. */
            readonly priority: number;
            /**
             * Format: date
             * @description From this date on, included; null: always.
             * @example 2026-03-27
             */
            readonly effective_from: string | null;
            /**
             * Format: date
             * @description Until this date, included; null: for ever.
             * @example 2026-03-27
             */
            readonly effective_to: string | null;
            /** @description Whether it is in use; true unless given. */
            readonly is_active: boolean;
            /** @description Replaced whole. */
            readonly breaks: readonly {
                /**
                 * Format: local-time
                 * @description When it begins, inside the working time.
                 * @example 09:30
                 */
                readonly break_start_local: string;
                /**
                 * Format: local-time
                 * @description When it ends.
                 * @example 09:30
                 */
                readonly break_end_local: string;
                /** @description E.g. lunch. */
                readonly label?: string | null;
            }[];
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            readonly inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A page of schedule rules. */
        readonly ScheduleRulePage: {
            readonly data: readonly components["schemas"]["ScheduleRule"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            readonly next_cursor: string | null;
        };
        /** @description When a doctor works, week by week, in local time. Several for a weekday make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
        readonly ScheduleRuleInput: {
            /**
             * Format: uuid
             * @description Who works; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id: string;
            /**
             * Format: time-zone
             * @description IANA; in which the times are meant. The doctor’s unless given.
             * @example Europe/Athens
             */
            readonly timezone?: string;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_location_room_id?: string | null;
            /** @description ISO: 1 Monday .. 7 Sunday. */
            readonly day_of_week: number;
            /**
             * Format: local-time
             * @description When work begins.
             * @example 09:30
             */
            readonly work_start_local: string;
            /**
             * Format: local-time
             * @description When it ends, on the same day; 24:00 is midnight.
             * @example 09:30
             */
            readonly work_end_local: string;
            /** @description From start to start; 10 unless given. */
            readonly slot_interval_minutes?: number;
            /** @description 0 unless given. */
            readonly priority?: number;
            /**
             * Format: date
             * @description From this date on, included; null: always.
             * @example 2026-03-27
             */
            readonly effective_from?: string | null;
            /**
             * Format: date
             * @description Until this date, included; null: for ever.
             * @example 2026-03-27
             */
            readonly effective_to?: string | null;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
            /** @description Replaced whole. */
            readonly breaks?: readonly {
                /**
                 * Format: local-time
                 * @description When it begins, inside the working time.
                 * @example 09:30
                 */
                readonly break_start_local: string;
                /**
                 * Format: local-time
                 * @description When it ends.
                 * @example 09:30
                 */
                readonly break_end_local: string;
                /** @description E.g. lunch. */
                readonly label?: string | null;
            }[];
        };
        /** @description What is left out stays as it is; null clears. */
        readonly ScheduleRuleChanges: {
            /**
             * Format: uuid
             * @description Who works; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly doctor_id?: string;
            /**
             * Format: time-zone
             * @description IANA; in which the times are meant. The doctor’s unless given.
             * @example Europe/Athens
             */
            readonly timezone?: string;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            readonly scope_location_room_id?: string | null;
            /** @description ISO: 1 Monday .. 7 Sunday. */
            readonly day_of_week?: number;
            /**
             * Format: local-time
             * @description When work begins.
             * @example 09:30
             */
            readonly work_start_local?: string;
            /**
             * Format: local-time
             * @description When it ends, on the same day; 24:00 is midnight.
             * @example 09:30
             */
            readonly work_end_local?: string;
            /** @description From start to start; 10 unless given. */
            readonly slot_interval_minutes?: number;
            /** @description 0 unless given. */
            readonly priority?: number;
            /**
             * Format: date
             * @description From this date on, included; null: always.
             * @example 2026-03-27
             */
            readonly effective_from?: string | null;
            /**
             * Format: date
             * @description Until this date, included; null: for ever.
             * @example 2026-03-27
             */
            readonly effective_to?: string | null;
            /** @description Whether it is in use; true unless given. */
            readonly is_active?: boolean;
            /** @description Replaced whole. */
            readonly breaks?: readonly {
                /**
                 * Format: local-time
                 * @description When it begins, inside the working time.
                 * @example 09:30
                 */
                readonly break_start_local: string;
                /**
                 * Format: local-time
                 * @description When it ends.
                 * @example 09:30
                 */
                readonly break_end_local: string;
                /** @description E.g. lunch. */
                readonly label?: string | null;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly get_healthz: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All is well. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_readyz: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All is well. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_metrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_availability: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Whose time.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id: string;
                /**
                 * @description For which kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly appointment_type_id: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly location_id?: string;
                /**
                 * @description Only in this room.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly room_id?: string;
                /**
                 * @description The first date, in the doctor's zone.
                 * @example 2026-03-27
                 */
                readonly from: string;
                /**
                 * @description The last date, included; at most 62 days in all.
                 * @example 2026-03-27
                 */
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The starts that can be booked on some dates. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_availability_next: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id?: string;
                /** @description Only doctors of this specialty. */
                readonly specialty?: string;
                /**
                 * @description Only this kind of visit.
                 * @example dr-papadaki
                 */
                readonly appointment_type_slug?: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly location_id?: string;
                /** @description Only near here: latitude,longitude. */
                readonly near?: string;
                /** @description How near, by great circle. */
                readonly within_km?: number;
                /**
                 * @description No earlier than this.
                 * @example 2026-03-27T08:00:00Z
                 */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The doctors with their earliest start. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NextStarts"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_availability_explain: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Whose time.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id: string;
                /**
                 * @description For which kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly appointment_type_id: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly location_id?: string;
                /**
                 * @description The start in question. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                readonly starts_at_utc: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Why a start can or cannot be booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_appointments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id?: string;
                /**
                 * @description Only of this patient.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly patient_id?: string;
                /** @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled. */
                readonly status?: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
                /** @description Only what ends after this instant (or UTC date). */
                readonly from?: string;
                /** @description Only what starts before this instant (or by the end of this UTC date). */
                readonly to?: string;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of appointments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppointmentPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_appointments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HoldRequest"];
            };
        };
        readonly responses: {
            /** @description A fresh hold, with the patient’s key. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Held"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: This time has just been taken. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_not_offered`: This time is not offered. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_appointments_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_appointments_id_events: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of what happened to an appointment, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppointmentEventPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_appointments_id_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmRequest"];
            };
        };
        readonly responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_appointments_id_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelRequest"];
            };
        };
        readonly responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_appointments_id_reschedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RescheduleRequest"];
            };
        };
        readonly responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `slot_taken`: This time has just been taken. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reschedule_not_allowed`: This appointment may not be moved. `slot_not_offered`: This time is not offered. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_appointments_id_approve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_appointments_id_complete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_appointments_id_no_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_practices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PracticeInput"];
            };
        };
        readonly responses: {
            /** @description A fresh practice, with the key to it. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewPractice"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_practice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A tenant: nothing leads from one to another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patch_practice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["PracticeChanges"];
            };
        };
        readonly responses: {
            /** @description A tenant: nothing leads from one to another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_api_keys: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of keys. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_api_keys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        readonly responses: {
            /** @description A fresh key of the practice. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewApiKey"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_api_keys_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of the key.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A key of the practice, without its secret. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_api_keys_id_revoke: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /**
                 * @description Of the key.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description A key of the practice, without its secret. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_doctors: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this one.
                 * @example dr-papadaki
                 */
                readonly slug?: string;
                /** @description In the words of the practice, e.g. cardiology. */
                readonly specialty?: string;
                /** @description Only those in use, or only the others. */
                readonly is_active?: boolean;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of doctors. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_doctors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DoctorInput"];
            };
        };
        readonly responses: {
            /** @description Somebody whose time can be booked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `has_future_appointments`: Future appointments need this. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_doctors_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Somebody whose time can be booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly delete_doctors_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Somebody whose time can be booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Doctor"];
                };
            };
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patch_doctors_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["DoctorChanges"];
            };
        };
        readonly responses: {
            /** @description Somebody whose time can be booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `has_future_appointments`: Future appointments need this. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_doctor_locations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id?: string;
                /** @description Only those in use, or only the others. */
                readonly is_active?: boolean;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of doctor locations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorLocationPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_doctor_locations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DoctorLocationInput"];
            };
        };
        readonly responses: {
            /** @description A place where patients are seen. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorLocation"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_doctor_locations_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A place where patients are seen. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorLocation"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly delete_doctor_locations_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A place where patients are seen. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorLocation"];
                };
            };
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patch_doctor_locations_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["DoctorLocationChanges"];
            };
        };
        readonly responses: {
            /** @description A place where patients are seen. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorLocation"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_location_rooms: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only of this location.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_location_id?: string;
                /** @description Only those in use, or only the others. */
                readonly is_active?: boolean;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of location rooms. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationRoomPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_location_rooms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LocationRoomInput"];
            };
        };
        readonly responses: {
            /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationRoom"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_location_rooms_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationRoom"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly delete_location_rooms_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationRoom"];
                };
            };
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patch_location_rooms_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["LocationRoomChanges"];
            };
        };
        readonly responses: {
            /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationRoom"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_bookable_resources: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id?: string;
                /**
                 * @description Only of this location.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_location_id?: string;
                /**
                 * @description Only of this room.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly location_room_id?: string;
                /** @description What kind of resource. */
                readonly type?: "room" | "telehealth_slot" | "equipment" | "staff";
                /** @description Only those in use, or only the others. */
                readonly is_active?: boolean;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of bookable resources. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookableResourcePage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_bookable_resources: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BookableResourceInput"];
            };
        };
        readonly responses: {
            /** @description What is never booked twice for the same time: capacity N is N of these. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookableResource"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_bookable_resources_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is never booked twice for the same time: capacity N is N of these. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookableResource"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly delete_bookable_resources_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is never booked twice for the same time: capacity N is N of these. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookableResource"];
                };
            };
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patch_bookable_resources_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["BookableResourceChanges"];
            };
        };
        readonly responses: {
            /** @description What is never booked twice for the same time: capacity N is N of these. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookableResource"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_appointment_types: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id?: string;
                /**
                 * @description Only those called this.
                 * @example dr-papadaki
                 */
                readonly slug?: string;
                /** @description How doctor and patient meet. */
                readonly consultation_mode?: "in_person" | "video" | "phone";
                /** @description Only those in use, or only the others. */
                readonly is_active?: boolean;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of appointment types. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppointmentTypePage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_appointment_types: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppointmentTypeInput"];
            };
        };
        readonly responses: {
            /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppointmentType"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_appointment_types_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppointmentType"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly delete_appointment_types_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppointmentType"];
                };
            };
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patch_appointment_types_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppointmentTypeChanges"];
            };
        };
        readonly responses: {
            /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppointmentType"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_schedule_rules: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id?: string;
                /** @description ISO: 1 Monday .. 7 Sunday. */
                readonly day_of_week?: number;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly scope_appointment_type_id?: string;
                /**
                 * @description Only of this location.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly scope_doctor_location_id?: string;
                /**
                 * @description Only of this room.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly scope_location_room_id?: string;
                /** @description Only those in use, or only the others. */
                readonly is_active?: boolean;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of schedule rules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleRulePage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_schedule_rules: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleRuleInput"];
            };
        };
        readonly responses: {
            /** @description When a doctor works, week by week, in local time. Several for a weekday make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleRule"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_schedule_rules_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description When a doctor works, week by week, in local time. Several for a weekday make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleRule"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly delete_schedule_rules_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patch_schedule_rules_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleRuleChanges"];
            };
        };
        readonly responses: {
            /** @description When a doctor works, week by week, in local time. Several for a weekday make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleRule"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_availability_exceptions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id?: string;
                /** @description What it says; blocked unless given. Where both speak, available wins. */
                readonly kind?: "blocked" | "available";
                /** @description Only those that end after this instant (or UTC date). */
                readonly from?: string;
                /** @description Only those that start before this instant (or by the end of this UTC date). */
                readonly to?: string;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of availability exceptions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AvailabilityExceptionPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_availability_exceptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AvailabilityExceptionInput"];
            };
        };
        readonly responses: {
            /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AvailabilityExceptionDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_availability_exceptions_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AvailabilityExceptionDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly delete_availability_exceptions_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patch_availability_exceptions_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["AvailabilityExceptionChanges"];
            };
        };
        readonly responses: {
            /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AvailabilityExceptionDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_patients: {
        readonly parameters: {
            readonly query?: {
                /** @description What a word of the name, the e-mail address or the telephone number begins with. */
                readonly q?: string;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of patients. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PatientPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_patients: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PatientInput"];
            };
        };
        readonly responses: {
            /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_patients_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly delete_patients_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `has_appointments`: The appointments of this patient are kept. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly patch_patients_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["PatientChanges"];
            };
        };
        readonly responses: {
            /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_public_practice_slug: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                readonly practice_slug: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What a practice shows to everybody. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PracticeProfile"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_public_practice_slug_availability: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Whose time.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id: string;
                /**
                 * @description For which kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly appointment_type_id: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly location_id?: string;
                /**
                 * @description The first date, in the doctor's zone.
                 * @example 2026-03-27
                 */
                readonly from: string;
                /**
                 * @description The last date, included; at most 62 days in all.
                 * @example 2026-03-27
                 */
                readonly to: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                readonly practice_slug: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The starts that can be booked on some dates. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublicAvailability"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_public_practice_slug_availability_next: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly doctor_id?: string;
                /** @description Only doctors of this specialty. */
                readonly specialty?: string;
                /**
                 * @description Only this kind of visit.
                 * @example dr-papadaki
                 */
                readonly appointment_type_slug?: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly location_id?: string;
                /** @description Only near here: latitude,longitude. */
                readonly near?: string;
                /** @description How near, by great circle. */
                readonly within_km?: number;
                /**
                 * @description No earlier than this.
                 * @example 2026-03-27T08:00:00Z
                 */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                readonly practice_slug: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The doctors with their earliest start. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NextStarts"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_public_practice_slug_appointments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                readonly practice_slug: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnHoldRequest"];
            };
        };
        readonly responses: {
            /** @description A fresh hold, as its patient sees it. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnHeld"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: This time has just been taken. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_not_offered`: This time is not offered. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_public_appointments_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An appointment as its patient sees it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_public_appointments_id_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnConfirmRequest"];
            };
        };
        readonly responses: {
            /** @description An appointment as its patient sees it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_public_appointments_id_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelRequest"];
            };
        };
        readonly responses: {
            /** @description An appointment as its patient sees it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly post_public_appointments_id_reschedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                readonly "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnRescheduleRequest"];
            };
        };
        readonly responses: {
            /** @description An appointment as its patient sees it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `slot_taken`: This time has just been taken. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reschedule_not_allowed`: This appointment may not be moved. `slot_not_offered`: This time is not offered. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
