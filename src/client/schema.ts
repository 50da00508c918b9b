// Generated from openapi.json by `npm run generate`.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["get_healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests can be served: the database answers, can be written and is as it should be */
        get: operations["get_readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The starts that can be booked */
        get: operations["get_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The doctors with their earliest start, earliest first */
        get: operations["get_availability_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a start can or cannot be booked */
        get: operations["get_availability_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List appointments by start */
        get: operations["get_appointments"];
        put?: never;
        /** Hold a start */
        post: operations["post_appointments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an appointment */
        get: operations["get_appointments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to an appointment, oldest first */
        get: operations["get_appointments_id_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a hold */
        post: operations["post_appointments_id_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a hold a while longer, once */
        post: operations["post_appointments_id_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
        post: operations["post_appointments_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move to another start */
        post: operations["post_appointments_id_reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes to a request */
        post: operations["post_appointments_id_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The visit took place */
        post: operations["post_appointments_id_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The patient did not come */
        post: operations["post_appointments_id_no_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The patient is here */
        post: operations["post_appointments_id_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/unarrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The patient is not here after all */
        post: operations["post_appointments_id_unarrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointment-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a series of visits
         * @description Each date is looked at as a hold is, except that a series may go beyond how far ahead patients book.
         */
        post: operations["post_appointment_series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointment-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a series and its visits */
        get: operations["get_appointment_series_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointment-series/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm all that is held of a series */
        post: operations["post_appointment_series_id_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointment-series/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes to all that is asked for of a series */
        post: operations["post_appointment_series_id_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointment-series/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a visit of a series, those after it, or all */
        post: operations["post_appointment_series_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointment-series/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a visit of a series, those after it, or all */
        post: operations["post_appointment_series_id_reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that a calendar shows of a span
         * @description At most 42 days.
         */
        get: operations["get_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened since, and as it happens
         * @description Answers what happened since `cursor`. With `Accept: text/event-stream` it stays open and tells each change within a second or two, as server-sent events whose `id` is the cursor: `Last-Event-ID` takes up where a lost connection ended. It ends by itself after some minutes.
         */
        get: operations["get_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a practice */
        post: operations["post_practices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the practice of this key */
        get: operations["get_practice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the practice of this key */
        patch: operations["patch_practice"];
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the keys, the oldest first */
        get: operations["get_api_keys"];
        put?: never;
        /** Make a key */
        post: operations["post_api_keys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read about a key */
        get: operations["get_api_keys_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a key
         * @description Within five seconds it opens nothing any more. Revoking again changes nothing.
         */
        post: operations["post_api_keys_id_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/doctors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List doctors, the oldest first */
        get: operations["get_doctors"];
        put?: never;
        /** Create a doctor */
        post: operations["post_doctors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/doctors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a doctor */
        get: operations["get_doctors_id"];
        put?: never;
        post?: never;
        /** Delete a doctor, or deactivate it where something refers to it */
        delete: operations["delete_doctors_id"];
        options?: never;
        head?: never;
        /** Change a doctor */
        patch: operations["patch_doctors_id"];
        trace?: never;
    };
    "/v1/doctor-locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List doctor locations, the oldest first */
        get: operations["get_doctor_locations"];
        put?: never;
        /** Create a location */
        post: operations["post_doctor_locations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/doctor-locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a location */
        get: operations["get_doctor_locations_id"];
        put?: never;
        post?: never;
        /** Delete a location, or deactivate it where something refers to it */
        delete: operations["delete_doctor_locations_id"];
        options?: never;
        head?: never;
        /** Change a location */
        patch: operations["patch_doctor_locations_id"];
        trace?: never;
    };
    "/v1/location-rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List location rooms, the oldest first */
        get: operations["get_location_rooms"];
        put?: never;
        /** Create a room */
        post: operations["post_location_rooms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/location-rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a room */
        get: operations["get_location_rooms_id"];
        put?: never;
        post?: never;
        /** Delete a room, or deactivate it where something refers to it */
        delete: operations["delete_location_rooms_id"];
        options?: never;
        head?: never;
        /** Change a room */
        patch: operations["patch_location_rooms_id"];
        trace?: never;
    };
    "/v1/bookable-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List bookable resources, the oldest first */
        get: operations["get_bookable_resources"];
        put?: never;
        /** Create a resource */
        post: operations["post_bookable_resources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookable-resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a resource */
        get: operations["get_bookable_resources_id"];
        put?: never;
        post?: never;
        /** Delete a resource, or deactivate it where something refers to it */
        delete: operations["delete_bookable_resources_id"];
        options?: never;
        head?: never;
        /** Change a resource */
        patch: operations["patch_bookable_resources_id"];
        trace?: never;
    };
    "/v1/appointment-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List appointment types, the oldest first */
        get: operations["get_appointment_types"];
        put?: never;
        /** Create an appointment type */
        post: operations["post_appointment_types"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointment-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an appointment type */
        get: operations["get_appointment_types_id"];
        put?: never;
        post?: never;
        /** Delete an appointment type, or deactivate it where something refers to it */
        delete: operations["delete_appointment_types_id"];
        options?: never;
        head?: never;
        /** Change an appointment type */
        patch: operations["patch_appointment_types_id"];
        trace?: never;
    };
    "/v1/schedule-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List schedule rules, the oldest first */
        get: operations["get_schedule_rules"];
        put?: never;
        /** Create a rule */
        post: operations["post_schedule_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedule-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a rule */
        get: operations["get_schedule_rules_id"];
        put?: never;
        post?: never;
        /** Delete a rule */
        delete: operations["delete_schedule_rules_id"];
        options?: never;
        head?: never;
        /** Change a rule */
        patch: operations["patch_schedule_rules_id"];
        trace?: never;
    };
    "/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the feeds, the oldest first */
        get: operations["get_calendar_feeds"];
        put?: never;
        /** Make a feed */
        post: operations["post_calendar_feeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a feed
         * @description From now on its address leads nowhere. Revoking again changes nothing.
         */
        post: operations["post_calendar_feeds_id_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List availability exceptions, the oldest first */
        get: operations["get_availability_exceptions"];
        put?: never;
        /** Create an exception */
        post: operations["post_availability_exceptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability-exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an exception */
        get: operations["get_availability_exceptions_id"];
        put?: never;
        post?: never;
        /** Delete an exception */
        delete: operations["delete_availability_exceptions_id"];
        options?: never;
        head?: never;
        /** Change an exception */
        patch: operations["patch_availability_exceptions_id"];
        trace?: never;
    };
    "/v1/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List patients, the oldest first */
        get: operations["get_patients"];
        put?: never;
        /** Create a patient */
        post: operations["post_patients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a patient */
        get: operations["get_patients_id"];
        put?: never;
        post?: never;
        /** Delete a patient */
        delete: operations["delete_patients_id"];
        options?: never;
        head?: never;
        /** Change a patient */
        patch: operations["patch_patients_id"];
        trace?: never;
    };
    "/v1/waitlist-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List waiting list, the oldest first */
        get: operations["get_waitlist_entries"];
        put?: never;
        /** Create an entry */
        post: operations["post_waitlist_entries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waitlist-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an entry */
        get: operations["get_waitlist_entries_id"];
        put?: never;
        post?: never;
        /** Delete an entry */
        delete: operations["delete_waitlist_entries_id"];
        options?: never;
        head?: never;
        /** Change an entry */
        patch: operations["patch_waitlist_entries_id"];
        trace?: never;
    };
    "/v1/waitlist-entries/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was offered, the oldest first */
        get: operations["get_waitlist_entries_id_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waitlist-entries/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask somebody out of turn */
        post: operations["post_waitlist_entries_id_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waitlist-entries/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take somebody off the list */
        post: operations["post_waitlist_entries_id_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has seen the record, oldest first */
        get: operations["get_patients_id_reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept of a patient */
        get: operations["get_patients_id_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a patient nobody
         * @description Name, contact, notes, reasons and links go, for good; visits, their history and what is counted stay, nameless. Visits to come have to be cancelled before.
         */
        post: operations["post_patients_id_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read for how long patients are kept */
        get: operations["get_practice_retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change for how long patients are kept */
        patch: operations["patch_practice_retention"];
        trace?: never;
    };
    "/v1/schedule-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what a change of the schedule would come to; nothing is written */
        post: operations["post_schedule_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/utilisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of the working time was booked, by doctor and day */
        get: operations["get_reports_utilisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/utilisation.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of the working time was booked, by doctor and day, for a spreadsheet */
        get: operations["get_reports_utilisation_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/no-shows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did not come, by doctor and kind of visit */
        get: operations["get_reports_no_shows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/no-shows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did not come, by doctor and kind of visit, for a spreadsheet */
        get: operations["get_reports_no_shows_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/lead-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long ahead visits are booked, by doctor and kind of visit */
        get: operations["get_reports_lead_times"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/lead-times.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long ahead visits are booked, by doctor and kind of visit, for a spreadsheet */
        get: operations["get_reports_lead_times_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/busiest-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many visits start in each hour of the week */
        get: operations["get_reports_busiest_hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/busiest-hours.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many visits start in each hour of the week, for a spreadsheet */
        get: operations["get_reports_busiest_hours_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payments */
        get: operations["get_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a payment */
        get: operations["get_payments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a payment */
        get: operations["get_payments_id_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is owed has been paid at the desk */
        post: operations["post_payments_id_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money back
         * @description At the desk by hand; else by the provider, and `refunding_cents` says what is on its way.
         */
        post: operations["post_payments_id_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how the practice is paid */
        get: operations["get_payment_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how the practice is paid */
        patch: operations["patch_payment_settings"];
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in */
        get: operations["get_session"];
        put?: never;
        /**
         * Log in
         * @description The answer carries the session as a cookie. Where the account has a second factor, `code` or `passkey` is asked for; a passkey alone does as well (`/v1/session/passkey`).
         */
        post: operations["post_session"];
        /** Log out */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/reauthenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show once more who one is, before changing credentials
         * @description By the password, or by a passkey. The session goes on under another cookie; the one until now opens nothing more.
         */
        post: operations["post_session_reauthenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a passkey is to sign, for a log-in
         * @description Good for five minutes, once, and for the browser that gets the cookie.
         */
        post: operations["post_session_passkey_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in by a passkey
         * @description Somebody who has it and has unlocked it: no password and no code is asked for.
         */
        post: operations["post_session_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How staff of a practice come in */
        get: operations["get_session_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/single-sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where to go to log in by the identity provider
         * @description Good for five minutes, once, and for the browser that gets the cookie.
         */
        post: operations["post_session_single_sign_on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/single-sign-on/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in by what the identity provider sent along */
        post: operations["post_session_single_sign_on_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-invitations/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an invitation is to
         * @description Looking uses nothing up.
         */
        post: operations["post_staff_invitations_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the staff, and be logged in */
        post: operations["post_staff_invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to choose another password by
         * @description It is sent to the address, if an account has it, and is good for half an hour, once. Answered alike whether or not one has.
         */
        post: operations["post_password_resets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose another password by the link of a reset
         * @description Every session of the account ends, and nobody is logged in by it.
         */
        post: operations["post_password_resets_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own sessions */
        get: operations["get_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["delete_sessions_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all of the own sessions but this one */
        post: operations["post_sessions_end_others"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password
         * @description The other sessions end.
         */
        post: operations["post_session_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare an authenticator
         * @description Nothing asks for it until a first code has confirmed it.
         */
        post: operations["post_session_second_factor"];
        /** Log in without an authenticator */
        delete: operations["delete_session_second_factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the authenticator by a first code
         * @description From now on a log-in asks for one. The other sessions end.
         */
        post: operations["post_session_second_factor_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make fresh recovery codes
         * @description Those until now open nothing more.
         */
        post: operations["post_session_recovery_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own passkeys */
        get: operations["get_session_passkeys"];
        put?: never;
        /**
         * Add a passkey
         * @description From now on it opens the account, and a password alone does not. The other sessions end.
         */
        post: operations["post_session_passkeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a passkey is to be made from
         * @description Good for five minutes, once, and for this session.
         */
        post: operations["post_session_passkeys_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a passkey
         * @description It opens nothing more. The other sessions end.
         */
        delete: operations["delete_session_passkeys_id"];
        options?: never;
        head?: never;
        /** Call a passkey something else */
        patch: operations["patch_session_passkeys_id"];
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the staff, in the order of their coming */
        get: operations["get_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read about one of the staff */
        get: operations["get_staff_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what one of the staff may do, or let them go
         * @description It holds from the next request on. Who is let go is logged out everywhere.
         */
        patch: operations["patch_staff_id"];
        trace?: never;
    };
    "/v1/staff/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log one of the staff out everywhere */
        post: operations["post_staff_id_end_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link by which one of the staff chooses another password
         * @description For an hour, once. The second factor stays.
         */
        post: operations["post_staff_id_reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{id}/remove-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let one of the staff log in without the second factor they have lost
         * @description Authenticator, passkeys and recovery codes open nothing more. Their sessions end.
         */
        post: operations["post_staff_id_remove_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invitations, the oldest first */
        get: operations["get_staff_invitations"];
        put?: never;
        /** Invite somebody to the staff */
        post: operations["post_staff_invitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-invitations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an invitation
         * @description Its link opens nothing any more. One that was accepted stays so.
         */
        post: operations["post_staff_invitations_id_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how the practice signs on */
        get: operations["get_sign_on"];
        /**
         * Sign on by an identity provider
         * @description The provider is asked at once: one that does not answer under this name is not taken. An account is bound to whom the provider says by a verified address, the first time, and never anew.
         */
        put: operations["put_sign_on"];
        post?: never;
        /** Sign on by no identity provider any more */
        delete: operations["delete_sign_on"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what happened to accounts, the oldest first */
        get: operations["get_staff_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how patients are told */
        get: operations["get_notification_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how patients are told */
        patch: operations["patch_notification_settings"];
        trace?: never;
    };
    "/v1/notification-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is to be told, the oldest first */
        get: operations["get_notification_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messages and how they fared, the oldest first */
        get: operations["get_notification_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a dead message anew
         * @description Under its old id. One that is not dead stays as it is.
         */
        post: operations["post_notification_deliveries_id_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhook endpoints, the oldest first */
        get: operations["get_webhook_endpoints"];
        put?: never;
        /** Create a webhook endpoint */
        post: operations["post_webhook_endpoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook endpoint */
        get: operations["get_webhook_endpoints_id"];
        put?: never;
        post?: never;
        /** Delete a webhook endpoint */
        delete: operations["delete_webhook_endpoints_id"];
        options?: never;
        head?: never;
        /** Change a webhook endpoint */
        patch: operations["patch_webhook_endpoints_id"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it a new secret
         * @description For a day the former one signs as well.
         */
        post: operations["post_webhook_endpoints_id_rotate_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it an event of type `test` */
        post: operations["post_webhook_endpoints_id_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/opt-out/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask whether messages are to end */
        get: operations["get_public_opt_out_token"];
        put?: never;
        /** End messages over this channel */
        post: operations["post_public_opt_out_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/calendars/{key}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A doctor’s visits, for a calendar program
         * @description From a month ago to half a year ahead, as iCalendar (RFC 5545). Patients have no names in it unless the feed shows them.
         */
        get: operations["get_public_calendars_key_ics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{practice_slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A practice, its doctors, what they offer and where */
        get: operations["get_public_practice_slug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{practice_slug}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The starts that can be booked */
        get: operations["get_public_practice_slug_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{practice_slug}/availability/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The doctors with their earliest start, earliest first */
        get: operations["get_public_practice_slug_availability_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{practice_slug}/availability/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The doctors with their first starts, whoever is free soonest first */
        get: operations["get_public_practice_slug_availability_openings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{practice_slug}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold a start */
        post: operations["post_public_practice_slug_appointments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the own appointment */
        get: operations["get_public_appointments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whether it is an offer of the waiting list, and what it replaces */
        get: operations["get_public_appointments_id_offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the own hold */
        post: operations["post_public_appointments_id_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/contact-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a code sent to the own e-mail address or telephone
         * @description Where the practice checks contacts (`contact_check`). Six digits, good for ten minutes, five tries, this hold and this address; the newest counts. The hold is kept longer, once, where it would lapse before.
         */
        post: operations["post_public_appointments_id_contact_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/check-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that the code has come */
        post: operations["post_public_appointments_id_check_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the own hold a while longer, once */
        post: operations["post_public_appointments_id_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the own appointment */
        post: operations["post_public_appointments_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the own appointment */
        post: operations["post_public_appointments_id_reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the own appointment costs beforehand */
        get: operations["get_public_appointments_id_payment"];
        put?: never;
        /**
         * Open the payment of the own hold
         * @description The browser goes on with Stripe.js: it promises the money, and nothing is taken before the visit is booked.
         */
        post: operations["post_public_appointments_id_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{practice_slug}/waitlist-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wait for time to become free */
        post: operations["post_public_practice_slug_waitlist_entries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/waitlist-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the own entry */
        get: operations["get_public_waitlist_entries_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/waitlist-entries/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what is offered */
        post: operations["post_public_waitlist_entries_id_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/waitlist-entries/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave what is offered to somebody else */
        post: operations["post_public_waitlist_entries_id_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/waitlist-entries/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wait no longer */
        post: operations["post_public_waitlist_entries_id_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{practice_slug}/stripe-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where Stripe says that something happened
         * @description Signed by Stripe (`Stripe-Signature`). What it says is not believed: the payment is looked up.
         */
        post: operations["post_public_practice_slug_stripe_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the series that the own appointment is of */
        get: operations["get_public_appointments_id_series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/appointments/{id}/series/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the own appointment, those after it, or the whole series */
        post: operations["post_public_appointments_id_series_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What a visit needs besides the doctor. */
        Requirement: {
            /**
             * @description What kind of resource.
             * @enum {string}
             */
            resource_type: "room" | "telehealth_slot" | "equipment" | "staff";
            /** @description What it must be capable of; null: anything. */
            capability: string | null;
            /** @description How many of them. */
            quantity: number;
        };
        /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
        Appointment: {
            /**
             * Format: uuid
             * @description Of the appointment; it stays through every move.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who comes; null while a hold has nobody yet.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id: string | null;
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.
             * @enum {string}
             */
            status: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
            /**
             * Format: date-time
             * @description While held: when the hold lapses, by the server’s clock (see `Date`).
             * @example 2026-03-27T08:00:00Z
             */
            hold_expires_at: string | null;
            /** @description Whether the hold was extended: it can be once. */
            hold_extended: boolean;
            /**
             * Format: time-zone
             * @description The zone the patient booked in.
             * @example Europe/Athens
             */
            patient_timezone: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            doctor_timezone: string | null;
            /** @description How long, when it was booked. */
            duration_minutes_snapshot: number;
            /** @description The price in minor units, when it was booked. */
            price_cents_snapshot: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currency_snapshot: string | null;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            consultation_mode_snapshot: "in_person" | "video" | "phone";
            /**
             * Format: date-time
             * @description When it was cancelled.
             * @example 2026-03-27T08:00:00Z
             */
            cancelled_at: string | null;
            /**
             * @description Who cancelled; `system`: the hold lapsed.
             * @enum {string|null}
             */
            cancelled_by_actor_type: "patient" | "staff" | "system" | null;
            /** @description How often it was moved. */
            reschedule_count: number;
            /**
             * Format: uuid
             * @description Of a place in a group session: which one; of any other visit null.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            session_id: string | null;
            /** @description Its number there: nobody else has it. */
            place: number | null;
            /**
             * Format: uuid
             * @description The series it is a visit of; null: it stands alone.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            series_id: string | null;
            /** @description One more with each event; what `ETag` says. */
            version: number;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_room_id: string | null;
            /** @description Kept free before, when it was booked. */
            buffer_before_minutes_snapshot: number;
            /** @description Kept free after, when it was booked. */
            buffer_after_minutes_snapshot: number;
            /** @description What it needed, when it was booked. */
            requirements_snapshot: components["schemas"]["Requirement"][];
            /** @description The resources it claims; none once cancelled. */
            resource_ids: string[];
            /** @description What was written when it was held. */
            notes: string | null;
            /** @description Booked by staff outside the offer. */
            outside_hours: boolean;
            /**
             * Format: date-time
             * @description When the patient came in; null: not yet.
             * @example 2026-03-27T08:00:00Z
             */
            arrived_at: string | null;
            /** @description Of a group session: how many may come. Each place is an appointment of its own. */
            places_snapshot: number | null;
            /** @description Staff let the patient be in two places at once. */
            overlap_allowed: boolean;
            /** @description Why it was cancelled. */
            cancellation_reason: string | null;
            /**
             * Format: uuid
             * @description Which of them, where that is known.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            cancelled_by_actor_id: string | null;
            /**
             * Format: date-time
             * @description When the hold was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A fresh hold, with the patient’s key. */
        Held: {
            /**
             * Format: uuid
             * @description Of the appointment; it stays through every move.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who comes; null while a hold has nobody yet.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id: string | null;
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.
             * @enum {string}
             */
            status: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
            /**
             * Format: date-time
             * @description While held: when the hold lapses, by the server’s clock (see `Date`).
             * @example 2026-03-27T08:00:00Z
             */
            hold_expires_at: string | null;
            /** @description Whether the hold was extended: it can be once. */
            hold_extended: boolean;
            /**
             * Format: time-zone
             * @description The zone the patient booked in.
             * @example Europe/Athens
             */
            patient_timezone: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            doctor_timezone: string | null;
            /** @description How long, when it was booked. */
            duration_minutes_snapshot: number;
            /** @description The price in minor units, when it was booked. */
            price_cents_snapshot: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currency_snapshot: string | null;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            consultation_mode_snapshot: "in_person" | "video" | "phone";
            /**
             * Format: date-time
             * @description When it was cancelled.
             * @example 2026-03-27T08:00:00Z
             */
            cancelled_at: string | null;
            /**
             * @description Who cancelled; `system`: the hold lapsed.
             * @enum {string|null}
             */
            cancelled_by_actor_type: "patient" | "staff" | "system" | null;
            /** @description How often it was moved. */
            reschedule_count: number;
            /**
             * Format: uuid
             * @description Of a place in a group session: which one; of any other visit null.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            session_id: string | null;
            /** @description Its number there: nobody else has it. */
            place: number | null;
            /**
             * Format: uuid
             * @description The series it is a visit of; null: it stands alone.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            series_id: string | null;
            /** @description One more with each event; what `ETag` says. */
            version: number;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_room_id: string | null;
            /** @description Kept free before, when it was booked. */
            buffer_before_minutes_snapshot: number;
            /** @description Kept free after, when it was booked. */
            buffer_after_minutes_snapshot: number;
            /** @description What it needed, when it was booked. */
            requirements_snapshot: components["schemas"]["Requirement"][];
            /** @description The resources it claims; none once cancelled. */
            resource_ids: string[];
            /** @description What was written when it was held. */
            notes: string | null;
            /** @description Booked by staff outside the offer. */
            outside_hours: boolean;
            /**
             * Format: date-time
             * @description When the patient came in; null: not yet.
             * @example 2026-03-27T08:00:00Z
             */
            arrived_at: string | null;
            /** @description Of a group session: how many may come. Each place is an appointment of its own. */
            places_snapshot: number | null;
            /** @description Staff let the patient be in two places at once. */
            overlap_allowed: boolean;
            /** @description Why it was cancelled. */
            cancellation_reason: string | null;
            /**
             * Format: uuid
             * @description Which of them, where that is known.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            cancelled_by_actor_id: string | null;
            /**
             * Format: date-time
             * @description When the hold was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
            /** @description The key to this one appointment, for the patient. Shown this once. */
            manage_token: string;
        };
        /** @description A page of appointments. */
        AppointmentPage: {
            data: components["schemas"]["Appointment"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description An appointment as its patient sees it. */
        OwnAppointment: {
            /**
             * Format: uuid
             * @description Of the appointment; it stays through every move.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who comes; null while a hold has nobody yet.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id: string | null;
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.
             * @enum {string}
             */
            status: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
            /**
             * Format: date-time
             * @description While held: when the hold lapses, by the server’s clock (see `Date`).
             * @example 2026-03-27T08:00:00Z
             */
            hold_expires_at: string | null;
            /** @description Whether the hold was extended: it can be once. */
            hold_extended: boolean;
            /**
             * Format: time-zone
             * @description The zone the patient booked in.
             * @example Europe/Athens
             */
            patient_timezone: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            doctor_timezone: string | null;
            /** @description How long, when it was booked. */
            duration_minutes_snapshot: number;
            /** @description The price in minor units, when it was booked. */
            price_cents_snapshot: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currency_snapshot: string | null;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            consultation_mode_snapshot: "in_person" | "video" | "phone";
            /**
             * Format: date-time
             * @description When it was cancelled.
             * @example 2026-03-27T08:00:00Z
             */
            cancelled_at: string | null;
            /**
             * @description Who cancelled; `system`: the hold lapsed.
             * @enum {string|null}
             */
            cancelled_by_actor_type: "patient" | "staff" | "system" | null;
            /** @description How often it was moved. */
            reschedule_count: number;
            /**
             * Format: uuid
             * @description Of a place in a group session: which one; of any other visit null.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            session_id: string | null;
            /** @description Its number there: nobody else has it. */
            place: number | null;
            /**
             * Format: uuid
             * @description The series it is a visit of; null: it stands alone.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            series_id: string | null;
            /** @description One more with each event; what `ETag` says. */
            version: number;
        };
        /** @description What a patient has to know of a time that is kept for them. */
        OwnOffer: {
            /** @description Whether the waiting list made the hold; else somebody booked it. */
            is_offer: boolean;
            /** @description While the offer is open: the later visit, which is cancelled once this one is confirmed; null: none. */
            replaces: {
                /**
                 * Format: date-time
                 * @description When the visit starts. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                starts_at_utc: string;
                /**
                 * Format: uuid
                 * @description Whose time.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /**
                 * Format: uuid
                 * @description Where; null for a visit that has no place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_location_id: string | null;
                /**
                 * @description How doctor and patient meet.
                 * @enum {string}
                 */
                consultation_mode_snapshot: "in_person" | "video" | "phone";
                /**
                 * Format: time-zone
                 * @description The doctor’s zone when it was booked.
                 * @example Europe/Athens
                 */
                doctor_timezone: string | null;
            } | null;
        };
        /** @description A fresh hold, as its patient sees it. */
        OwnHeld: {
            /**
             * Format: uuid
             * @description Of the appointment; it stays through every move.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who comes; null while a hold has nobody yet.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id: string | null;
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.
             * @enum {string}
             */
            status: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
            /**
             * Format: date-time
             * @description While held: when the hold lapses, by the server’s clock (see `Date`).
             * @example 2026-03-27T08:00:00Z
             */
            hold_expires_at: string | null;
            /** @description Whether the hold was extended: it can be once. */
            hold_extended: boolean;
            /**
             * Format: time-zone
             * @description The zone the patient booked in.
             * @example Europe/Athens
             */
            patient_timezone: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            doctor_timezone: string | null;
            /** @description How long, when it was booked. */
            duration_minutes_snapshot: number;
            /** @description The price in minor units, when it was booked. */
            price_cents_snapshot: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currency_snapshot: string | null;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            consultation_mode_snapshot: "in_person" | "video" | "phone";
            /**
             * Format: date-time
             * @description When it was cancelled.
             * @example 2026-03-27T08:00:00Z
             */
            cancelled_at: string | null;
            /**
             * @description Who cancelled; `system`: the hold lapsed.
             * @enum {string|null}
             */
            cancelled_by_actor_type: "patient" | "staff" | "system" | null;
            /** @description How often it was moved. */
            reschedule_count: number;
            /**
             * Format: uuid
             * @description Of a place in a group session: which one; of any other visit null.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            session_id: string | null;
            /** @description Its number there: nobody else has it. */
            place: number | null;
            /**
             * Format: uuid
             * @description The series it is a visit of; null: it stands alone.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            series_id: string | null;
            /** @description One more with each event; what `ETag` says. */
            version: number;
            /** @description The key to this one appointment, for the patient. Shown this once. */
            manage_token: string;
        };
        /** @description Something that happened to an appointment. Never changed, never deleted. */
        AppointmentEvent: {
            /**
             * Format: uuid
             * @description Of the event.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description Of the appointment, once this had happened. */
            version: number;
            /**
             * @description What happened.
             * @enum {string}
             */
            action: "held" | "extended" | "pending" | "confirmed" | "unconfirmed" | "approved" | "rescheduled" | "arrived" | "not_arrived" | "cancelled" | "completed" | "no_show" | "hold_expired";
            /**
             * @description Who did it.
             * @enum {string}
             */
            actor_type: "patient" | "staff" | "system";
            /**
             * Format: uuid
             * @description Which of them: for staff the API key they came with.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            actor_id: string | null;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-03-27T08:00:00Z
             */
            occurred_at: string;
            /** @description What it changed: the state can be rebuilt from events. */
            metadata: {
                [key: string]: unknown;
            };
        };
        /** @description A page of what happened to an appointment, oldest first. */
        AppointmentEventPage: {
            data: components["schemas"]["AppointmentEvent"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description A start to be held until it is confirmed or lapses. */
        HoldRequest: {
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: time-zone
             * @description The zone to show times in to the patient.
             * @example Europe/Athens
             */
            patient_timezone?: string | null;
            /** @description For the practice. */
            notes?: string | null;
            /**
             * Format: uuid
             * @description In this room and no other.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_room_id?: string | null;
            /**
             * Format: uuid
             * @description Who comes, if that is known already.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id?: string | null;
            /** @description Let this patient be in two places at once. */
            overlap_allowed?: boolean;
            /** @description Book although it is not on offer; never over another booking. */
            outside_hours?: boolean;
            /** @description Why outside the offer; required then, and kept in the event. */
            reason?: string | null;
        };
        /** @description A start to be held by a patient. */
        OwnHoldRequest: {
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: time-zone
             * @description The zone to show times in to the patient.
             * @example Europe/Athens
             */
            patient_timezone?: string | null;
            /** @description For the practice. */
            notes?: string | null;
            /** @description The solved challenge of `proof_of_work_required`, with its `number`: JSON in base64. */
            proof?: string;
        };
        /** @description Somebody the practice does not know yet. */
        NewPatient: {
            /** @description As the person writes it. */
            name: string;
            /** Format: email */
            email?: string | null;
            /** Format: phone */
            phone?: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 2026-03-27
             */
            date_of_birth?: string | null;
            /**
             * Format: time-zone
             * @description The zone to show times in.
             * @example Europe/Athens
             */
            timezone?: string | null;
            /**
             * Format: locale
             * @description The language to write in.
             */
            locale?: string | null;
        };
        /** @description Who the visit is for; one of the two, or neither when the hold has its patient. */
        ConfirmRequest: {
            /**
             * Format: uuid
             * @description Who comes: a patient of the practice …
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id?: string;
            patient?: components["schemas"]["NewPatient"];
            /** @description For the practice; null: as it was. */
            notes?: string | null;
        };
        /** @description Who the visit is for. */
        OwnConfirmRequest: {
            patient?: components["schemas"]["NewPatient"];
            /** @description For the practice; null: as it was. */
            notes?: string | null;
        };
        /** @description Where the code goes: one of the two. */
        ContactCodeRequest: {
            /** Format: email */
            email?: string;
            /** Format: phone */
            phone?: string;
        };
        /** @description The code that was sent. */
        CheckContactRequest: {
            /**
             * @description As the newest message has it.
             * @example 042917
             */
            code: string;
        };
        /** @description Why, if there is something to say. */
        CancelRequest: {
            /** @description Why. */
            reason?: string | null;
        };
        /** @description Where a visit is moved to. */
        RescheduleRequest: {
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Into this room and no other.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_room_id?: string | null;
            /**
             * Format: uuid
             * @description To another doctor, who must give the same kind of visit (a type of the same slug).
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string;
            /** @description Book although it is not on offer; never over another booking. */
            outside_hours?: boolean;
            /** @description Why outside the offer; required then, and kept in the event. */
            reason?: string | null;
        };
        /** @description Where a patient moves the visit to. */
        OwnRescheduleRequest: {
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
        };
        /** @description Why a start cannot be booked. Nothing in it tells of a patient. */
        Reason: {
            /**
             * @description Why one cannot book this start.
             * @enum {string}
             */
            code: "inactive" | "not_on_grid" | "outside_working_hours" | "in_break" | "blocked" | "notice" | "horizon" | "resource_missing" | "all_taken";
            /**
             * @description With `inactive`: what is.
             * @enum {string}
             */
            what?: "doctor" | "appointment_type" | "location" | "room";
            /** @description With `notice`: how long before one must book. */
            min_notice_minutes?: number;
            /**
             * Format: date-time
             * @description With `notice`: the first instant that keeps it.
             * @example 2026-03-27T08:00:00Z
             */
            earliest?: string;
            /** @description With `horizon`: how far ahead one may book. */
            max_future_days?: number;
            /**
             * Format: date
             * @description With `horizon`: the last date on offer.
             * @example 2026-03-27
             */
            last_date?: string;
            /**
             * Format: uuid
             * @description With `in_break`: the rule whose break it is.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            schedule_rule_id?: string;
            /**
             * Format: uuid
             * @description With `blocked`: the exception that blocks it.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            availability_exception_id?: string;
            /** @description With `resource_missing`: the kind of resource that is not there. */
            resource_type?: string;
            /** @description With `resource_missing`: what it would have to be capable of. */
            capability?: string | null;
            /** @description With `all_taken`: the resources, each in use. */
            resource_ids?: string[];
        };
        /** @description Why a start cannot be booked, as patients are told. */
        PublicReason: {
            /**
             * @description Why one cannot book this start.
             * @enum {string}
             */
            code: "inactive" | "not_on_grid" | "outside_working_hours" | "in_break" | "blocked" | "notice" | "horizon" | "resource_missing" | "all_taken";
            /**
             * @description With `inactive`: what is.
             * @enum {string}
             */
            what?: "doctor" | "appointment_type" | "location" | "room";
            /** @description With `notice`: how long before one must book. */
            min_notice_minutes?: number;
            /**
             * Format: date-time
             * @description With `notice`: the first instant that keeps it.
             * @example 2026-03-27T08:00:00Z
             */
            earliest?: string;
            /** @description With `horizon`: how far ahead one may book. */
            max_future_days?: number;
            /**
             * Format: date
             * @description With `horizon`: the last date on offer.
             * @example 2026-03-27
             */
            last_date?: string;
        };
        /** @description A start that can be booked now. */
        Slot: {
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When the visit ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /** @description How many could book this start. */
            remaining: number;
        };
        /** @description The starts that can be booked on some dates. */
        Availability: {
            /** @description Sorted by start, then place. */
            slots: components["schemas"]["Slot"][];
            /**
             * Format: date-time
             * @description The first start that can be booked, however far; null when there is none up to the horizon.
             * @example 2026-03-27T08:00:00Z
             */
            next_available: string | null;
            /** @description Why there is no slot, when there is none. */
            reasons: components["schemas"]["Reason"][];
        };
        /** @description The starts that can be booked on some dates. */
        PublicAvailability: {
            /** @description Sorted by start, then place. */
            slots: components["schemas"]["Slot"][];
            /**
             * Format: date-time
             * @description The first start that can be booked, however far; null when there is none up to the horizon.
             * @example 2026-03-27T08:00:00Z
             */
            next_available: string | null;
            /** @description Why there is no slot, when there is none. */
            reasons: components["schemas"]["PublicReason"][];
        };
        /** @description Why a start can or cannot be booked. */
        Explanation: {
            /** @description Whether this start can be booked now. */
            bookable: boolean;
            /** @description Every reason why not; none when it can. */
            reasons: components["schemas"]["Reason"][];
            /**
             * Format: date-time
             * @description The first start that can be booked, however far; null when there is none up to the horizon.
             * @example 2026-03-27T08:00:00Z
             */
            next_available: string | null;
        };
        /** @description The doctors with their first starts. */
        Openings: {
            /** @description Whoever is free soonest first. */
            data: {
                /**
                 * Format: uuid
                 * @description The doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /**
                 * Format: uuid
                 * @description The kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id: string;
                /** @description The first starts, at most eight, all within a week. */
                slots: components["schemas"]["Slot"][];
            }[];
        };
        /** @description The earliest start of a doctor. */
        NextStart: {
            /**
             * Format: uuid
             * @description The doctor.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description The kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where; null for a visit that has no place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: date-time
             * @description The earliest start. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
        };
        /** @description The doctors with their earliest start. */
        NextStarts: {
            /** @description Earliest first. */
            data: components["schemas"]["NextStart"][];
        };
        /** @description A date of a series that could not be had. */
        DateNotFree: {
            /**
             * Format: date
             * @description By the doctor’s calendar.
             * @example 2026-03-27
             */
            date: string;
            /**
             * Format: date-time
             * @description The start that could not be had.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * @description Why: what holding or moving this one alone would be refused with.
             * @enum {string}
             */
            code: "malformed_request" | "unauthorized" | "log_in_failed" | "second_factor_needed" | "sign_on_failed" | "sign_on_needed" | "payment_needed" | "forbidden" | "reauthentication_needed" | "not_found" | "already_exists" | "slot_taken" | "patient_busy" | "dates_not_free" | "part_of_series" | "invalid_transition" | "already_extended" | "has_future_appointments" | "last_owner" | "has_appointments" | "group_session" | "has_visits_to_come" | "idempotency_in_progress" | "payment_in_progress" | "too_many_bookings" | "hold_expired" | "link_expired" | "code_expired" | "version_conflict" | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "slot_not_offered" | "reschedule_not_allowed" | "wrong_code" | "idempotency_key_reused" | "proof_of_work_required" | "contact_not_checked" | "too_many_holds" | "too_many_codes" | "rate_limited" | "internal" | "unavailable" | "overloaded";
            /** @description With `slot_not_offered`: every reason. */
            reasons: components["schemas"]["Reason"][];
            /** @description Up to five others near by, the nearest first. */
            alternatives: string[];
        };
        /** @description What went wrong (RFC 9457), with the facts of the case. */
        Problem: {
            /** @description Leads to what docs/errors.md says about the code. */
            type: string;
            title: string;
            /** @description The HTTP status. */
            status: number;
            detail: string;
            /**
             * @description Which problem this is. The list is closed.
             * @enum {string}
             */
            code: "malformed_request" | "unauthorized" | "log_in_failed" | "second_factor_needed" | "sign_on_failed" | "sign_on_needed" | "payment_needed" | "forbidden" | "reauthentication_needed" | "not_found" | "already_exists" | "slot_taken" | "patient_busy" | "dates_not_free" | "part_of_series" | "invalid_transition" | "already_extended" | "has_future_appointments" | "last_owner" | "has_appointments" | "group_session" | "has_visits_to_come" | "idempotency_in_progress" | "payment_in_progress" | "too_many_bookings" | "hold_expired" | "link_expired" | "code_expired" | "version_conflict" | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "slot_not_offered" | "reschedule_not_allowed" | "wrong_code" | "idempotency_key_reused" | "proof_of_work_required" | "contact_not_checked" | "too_many_holds" | "too_many_codes" | "rate_limited" | "internal" | "unavailable" | "overloaded";
            /** @description Names this one answer; the log knows it. */
            instance: string;
            /** @description With `forbidden`: the permission that is lacking. */
            needs?: string;
            /** @description With `validation_failed`: every fault. */
            errors?: {
                /** @description Where: a JSON pointer into the body, or /name of a parameter or header. */
                pointer: string;
                /** @description What is wrong there. */
                detail: string;
            }[];
            /** @description With `slot_not_offered`: every reason. */
            reasons?: components["schemas"]["Reason"][];
            /**
             * Format: date-time
             * @description With `slot_not_offered`: the next start that is offered.
             * @example 2026-03-27T08:00:00Z
             */
            next_available?: string | null;
            /** @description With `slot_taken`: up to five others, nearest first. */
            alternatives?: string[];
            /**
             * Format: date-time
             * @description With `hold_expired`: when it lapsed. With `already_extended`: when it will.
             * @example 2026-03-27T08:00:00Z
             */
            hold_expires_at?: string;
            /** @description With `invalid_transition`: what the appointment, or the payment, is. */
            appointment_status?: string;
            /** @description With `version_conflict`: what it is at now. */
            version?: number;
            /**
             * @description With `reschedule_not_allowed` the first three; with `sign_on_failed` the others.
             * @enum {string}
             */
            reason?: "not_allowed_by_type" | "limit_reached" | "too_late" | "group_place" | "expired" | "refused" | "unverified_email" | "no_account";
            /** @description With `has_future_appointments`: what they need. */
            resource_ids?: string[];
            /** @description With `has_visits_to_come`: which, by start. */
            appointment_ids?: string[];
            /** @description With `second_factor_needed`: what would do. */
            methods?: ("totp" | "passkey" | "recovery_code")[];
            /** @description With `already_exists`: which field. */
            field?: string;
            /** @description With `rate_limited`, `too_many_holds`, `too_many_codes`, `payment_in_progress` and `unavailable`: as `Retry-After`. */
            retry_after_seconds?: number;
            /**
             * Format: uuid
             * @description With `payment_needed`: which payment.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            payment_id?: string;
            /**
             * @description With `contact_not_checked`: what the practice checks.
             * @enum {string}
             */
            contact_check?: "email" | "phone" | "either";
            /** @description With `wrong_code`: how often this code can still be tried. */
            tries_left?: number;
            /**
             * @description With `too_many_bookings`: still to come, or made within a day.
             * @enum {string}
             */
            limit?: "ahead" | "a_day";
            /** @description With `too_many_bookings`: so many are allowed. */
            most?: number;
            /** @description With `dates_not_free`: every one, by start. */
            dates?: components["schemas"]["DateNotFree"][];
            /**
             * Format: uuid
             * @description With `part_of_series`: which; it is confirmed as a whole.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            series_id?: string;
            /** @description With `proof_of_work_required`: find the number with which SHA-256(salt + number), in hex, is `challenge`; what libraries call an ALTCHA v1. */
            challenge?: {
                algorithm: string;
                challenge: string;
                /** @description The number is no greater. */
                maxnumber: number;
                salt: string;
                signature: string;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Visits of one patient that come back. */
        AppointmentSeries: {
            /**
             * Format: uuid
             * @description Of the series.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose time it was booked with.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Who comes; null while it is held for nobody yet.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id: string | null;
            /**
             * Format: uuid
             * @description Where it was asked for; null: wherever there was room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            timezone: string;
            /**
             * Format: date
             * @description From which the rule counts, in the doctor’s zone.
             * @example 2026-03-27
             */
            first_date: string;
            /**
             * Format: local-time
             * @description When each visit starts, by the doctor’s clock on the wall, summer and winter.
             * @example 09:30
             */
            start_local: string;
            /**
             * @description How it was booked; visits may have moved since.
             * @example FREQ=WEEKLY;BYDAY=TU;COUNT=10
             */
            recurrence: string;
            /**
             * @description `all_or_nothing`: where one date cannot be had, nothing is done. `skip_taken`: what can be had.
             * @enum {string}
             */
            mode: "all_or_nothing" | "skip_taken";
            /** @description Dates of the rule that could not be had when it was booked. */
            skipped_dates: string[];
            /**
             * Format: date-time
             * @description When it was held.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /** @description Its visits, by their present starts. */
            appointments: components["schemas"]["Appointment"][];
        };
        /** @description A series after a change, and what could not be done of it. */
        AppointmentSeriesResult: {
            /**
             * Format: uuid
             * @description Of the series.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose time it was booked with.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Who comes; null while it is held for nobody yet.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id: string | null;
            /**
             * Format: uuid
             * @description Where it was asked for; null: wherever there was room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            timezone: string;
            /**
             * Format: date
             * @description From which the rule counts, in the doctor’s zone.
             * @example 2026-03-27
             */
            first_date: string;
            /**
             * Format: local-time
             * @description When each visit starts, by the doctor’s clock on the wall, summer and winter.
             * @example 09:30
             */
            start_local: string;
            /**
             * @description How it was booked; visits may have moved since.
             * @example FREQ=WEEKLY;BYDAY=TU;COUNT=10
             */
            recurrence: string;
            /**
             * @description `all_or_nothing`: where one date cannot be had, nothing is done. `skip_taken`: what can be had.
             * @enum {string}
             */
            mode: "all_or_nothing" | "skip_taken";
            /** @description Dates of the rule that could not be had when it was booked. */
            skipped_dates: string[];
            /**
             * Format: date-time
             * @description When it was held.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /** @description Its visits, by their present starts. */
            appointments: components["schemas"]["Appointment"][];
            /** @description Dates at which it could not be done, and why. */
            refused_dates: components["schemas"]["DateNotFree"][];
        };
        /** @description A fresh series of holds, which lapse together, with the patient’s key. */
        HeldSeries: {
            /**
             * Format: uuid
             * @description Of the series.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose time it was booked with.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Who comes; null while it is held for nobody yet.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id: string | null;
            /**
             * Format: uuid
             * @description Where it was asked for; null: wherever there was room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            timezone: string;
            /**
             * Format: date
             * @description From which the rule counts, in the doctor’s zone.
             * @example 2026-03-27
             */
            first_date: string;
            /**
             * Format: local-time
             * @description When each visit starts, by the doctor’s clock on the wall, summer and winter.
             * @example 09:30
             */
            start_local: string;
            /**
             * @description How it was booked; visits may have moved since.
             * @example FREQ=WEEKLY;BYDAY=TU;COUNT=10
             */
            recurrence: string;
            /**
             * @description `all_or_nothing`: where one date cannot be had, nothing is done. `skip_taken`: what can be had.
             * @enum {string}
             */
            mode: "all_or_nothing" | "skip_taken";
            /** @description Dates of the rule that could not be had when it was booked. */
            skipped_dates: string[];
            /**
             * Format: date-time
             * @description When it was held.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /** @description Its visits, by their present starts. */
            appointments: components["schemas"]["Appointment"][];
            /** @description Dates at which it could not be done, and why. */
            refused_dates: components["schemas"]["DateNotFree"][];
            /** @description The key to all of its visits, for the patient. Shown this once. */
            manage_token: string;
        };
        /** @description A series as its patient sees it. */
        OwnAppointmentSeries: {
            /**
             * Format: uuid
             * @description Of the series.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose time it was booked with.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Where it was asked for; null: wherever there was room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: time-zone
             * @description The doctor’s zone when it was booked.
             * @example Europe/Athens
             */
            timezone: string;
            /**
             * Format: date
             * @description From which the rule counts, in the doctor’s zone.
             * @example 2026-03-27
             */
            first_date: string;
            /**
             * Format: local-time
             * @description When each visit starts, by the doctor’s clock on the wall, summer and winter.
             * @example 09:30
             */
            start_local: string;
            /**
             * @description How it was booked; visits may have moved since.
             * @example FREQ=WEEKLY;BYDAY=TU;COUNT=10
             */
            recurrence: string;
            /**
             * @description `all_or_nothing`: where one date cannot be had, nothing is done. `skip_taken`: what can be had.
             * @enum {string}
             */
            mode: "all_or_nothing" | "skip_taken";
            /** @description Dates of the rule that could not be had when it was booked. */
            skipped_dates: string[];
            /**
             * Format: date-time
             * @description When it was held.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /** @description Its visits, by their present starts. */
            appointments: components["schemas"]["OwnAppointment"][];
        };
        /** @description Dates to be held together until they are confirmed or lapse. */
        HoldSeriesRequest: {
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: date
             * @description From which the rule counts, in the doctor’s zone.
             * @example 2026-03-27
             */
            first_date: string;
            /**
             * Format: local-time
             * @description When each visit starts, by the doctor’s clock on the wall, summer and winter.
             * @example 09:30
             */
            start_local: string;
            /**
             * @description The value of an RRULE (RFC 5545) about dates, counted from `first_date`, with an end (COUNT or UNTIL) within 731 days, of at most 52 dates.
             * @example FREQ=WEEKLY;BYDAY=TU;COUNT=10
             */
            recurrence: string;
            /**
             * @description `all_or_nothing`: where one date cannot be had, nothing is done. `skip_taken`: what can be had.
             * @enum {string}
             */
            mode?: "all_or_nothing" | "skip_taken";
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description In this room and no other.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_room_id?: string | null;
            /**
             * Format: uuid
             * @description Who comes, if that is known already.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id?: string | null;
            /**
             * Format: time-zone
             * @description The zone to show times in to the patient.
             * @example Europe/Athens
             */
            patient_timezone?: string | null;
            /** @description For the practice, with each visit. */
            notes?: string | null;
            /** @description Let this patient be in two places at once. */
            overlap_allowed?: boolean;
            /** @description Book although it is not on offer; never over another booking. */
            outside_hours?: boolean;
            /** @description Why outside the offer; required then, and kept in the event. */
            reason?: string | null;
        };
        /** @description Which visits of the series are cancelled. */
        CancelSeriesRequest: {
            /**
             * Format: uuid
             * @description The visit that the change is about.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_id: string;
            /**
             * @description `this` visit, `this_and_following` (by their present starts), or `all` that is still to come.
             * @enum {string}
             */
            scope: "this" | "this_and_following" | "all";
            /** @description Why. */
            reason?: string | null;
        };
        /** @description Which visits, seen from this one. */
        OwnCancelSeriesRequest: {
            /**
             * @description `this` visit, `this_and_following` (by their present starts), or `all` that is still to come.
             * @enum {string}
             */
            scope: "this" | "this_and_following" | "all";
            /** @description Why. */
            reason?: string | null;
        };
        /** @description Where the visit is moved to. The others move by as many days, and take its time of day. */
        RescheduleSeriesRequest: {
            /**
             * Format: uuid
             * @description The visit that the change is about.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_id: string;
            /**
             * @description `this` visit, `this_and_following` (by their present starts), or `all` that is still to come.
             * @enum {string}
             */
            scope: "this" | "this_and_following" | "all";
            /**
             * Format: date-time
             * @description When the visit starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * @description `all_or_nothing`: where one date cannot be had, nothing is done. `skip_taken`: what can be had.
             * @enum {string}
             */
            mode?: "all_or_nothing" | "skip_taken";
            /**
             * Format: uuid
             * @description Where; any place where it is given, unless told.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Into this room and no other.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_room_id?: string | null;
            /** @description Book although it is not on offer; never over another booking. */
            outside_hours?: boolean;
            /** @description Why outside the offer; required then, and kept in the event. */
            reason?: string | null;
        };
        /** @description Everything that a calendar shows of a span. */
        Calendar: {
            /** @description By start, cancelled ones too. */
            appointments: {
                /**
                 * Format: uuid
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /** @description What `If-Match` takes. */
                version: number;
                /**
                 * @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.
                 * @enum {string}
                 */
                status: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
                /**
                 * Format: uuid
                 * @description Whose time.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /**
                 * Format: uuid
                 * @description What kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id: string;
                /**
                 * Format: uuid
                 * @description Where.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_location_id: string | null;
                /**
                 * Format: uuid
                 * @description In which room.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                location_room_id: string | null;
                /**
                 * Format: uuid
                 * @description Who comes; null while a hold has nobody yet.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                patient_id: string | null;
                /** @description As the person writes it. */
                patient_name: string | null;
                /**
                 * Format: date-time
                 * @description When the visit starts. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                starts_at_utc: string;
                /**
                 * Format: date-time
                 * @description When it ends, without buffers. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                ends_at_utc: string;
                /** @description Kept free before. */
                buffer_before_minutes_snapshot: number;
                /** @description Kept free after. */
                buffer_after_minutes_snapshot: number;
                /**
                 * Format: date-time
                 * @description While held: when the hold lapses.
                 * @example 2026-03-27T08:00:00Z
                 */
                hold_expires_at: string | null;
                /**
                 * Format: date-time
                 * @description When the patient came in; null: not yet.
                 * @example 2026-03-27T08:00:00Z
                 */
                arrived_at: string | null;
                /** @description Booked by staff outside the offer. */
                outside_hours: boolean;
                /** @description For the practice. */
                notes: string | null;
            }[];
            /** @description By start. */
            availability_exceptions: {
                /**
                 * Format: uuid
                 * @description Of the exception.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description Whose; null: the whole practice’s.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string | null;
                /**
                 * Format: uuid
                 * @description Only for this place; null: for any.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                scope_doctor_location_id: string | null;
                /**
                 * Format: uuid
                 * @description Only for this room; null: for any.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                scope_location_room_id: string | null;
                /**
                 * Format: uuid
                 * @description Only for this kind of visit; null: for any.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                scope_appointment_type_id: string | null;
                /**
                 * Format: date-time
                 * @description From then. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                starts_at_utc: string;
                /**
                 * Format: date-time
                 * @description Until then. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                ends_at_utc: string;
                /**
                 * @description Closed, or open.
                 * @enum {string}
                 */
                kind: "blocked" | "available";
                /** @description Why. */
                reason: string | null;
            }[];
            /** @description By doctor and start; breaks are left out. */
            working_time: {
                /**
                 * Format: uuid
                 * @description Who works.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /**
                 * Format: date-time
                 * @description From then. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                starts_at_utc: string;
                /**
                 * Format: date-time
                 * @description Until then. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                ends_at_utc: string;
            }[];
        };
        /** @description What happened to the appointments of a practice. */
        Changes: {
            /** @description The oldest first; one may be told twice. */
            changes: {
                /**
                 * Format: uuid
                 * @description Of which appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_id: string;
                /** @description Which it has now, or had when this happened. */
                version: number;
                /** @description What happened, as its events say it. */
                action: string;
            }[];
            /** @description Whether hours, rooms, types or blocked times may be others. */
            setup: boolean;
            /** @description It is too long ago to tell one by one: read everything again. */
            missed: boolean;
            /** @description Give it as `cursor` to hear what happens next. */
            cursor: string;
        };
        /** @description All is well. */
        Health: {
            /**
             * @description All is well.
             * @enum {string}
             */
            status: "ok";
        };
        /** @description Something that is, was or was not to be told. */
        NotificationJob: {
            /**
             * Format: uuid
             * @description Of the job.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description E.g. `confirmation`, `reminder`, `webhook`. */
            kind: string;
            /**
             * Format: uuid
             * @description What it is about.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_id: string | null;
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "waiting" | "planned" | "superseded" | "skipped";
            /** @description Why it was not sent, or not at the last attempt. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it is next.
             * @example 2026-03-27T08:00:00Z
             */
            due_at: string;
            /**
             * Format: date-time
             * @description When it was written.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it was settled; null: it waits.
             * @example 2026-03-27T08:00:00Z
             */
            settled_at: string | null;
        };
        /** @description One message over one channel. */
        NotificationDelivery: {
            /**
             * Format: uuid
             * @description Of the delivery: the `webhook-id`, and in the `Message-ID` of a mail.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description What it tells.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            job_id: string;
            /**
             * @description Over what.
             * @enum {string}
             */
            channel: "email" | "sms" | "webhook";
            /**
             * Format: uuid
             * @description Where to, of a webhook.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            webhook_endpoint_id: string | null;
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "waiting" | "sent" | "skipped" | "dead";
            /** @description How often it was tried. */
            attempts: number;
            /** @description Why it was not sent, or not at the last attempt. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it is next.
             * @example 2026-03-27T08:00:00Z
             */
            due_at: string;
            /**
             * Format: date-time
             * @description When it was written.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it was settled; null: it waits.
             * @example 2026-03-27T08:00:00Z
             */
            settled_at: string | null;
        };
        /** @description A page of jobs. */
        NotificationJobPage: {
            data: components["schemas"]["NotificationJob"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description A page of deliveries. */
        NotificationDeliveryPage: {
            data: components["schemas"]["NotificationDelivery"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description How the practice speaks to its patients. */
        NotificationSettings: {
            /** @description Whether patients get e-mail. */
            email_enabled: boolean;
            /** @description Whether patients who agreed to it get text messages. */
            sms_enabled: boolean;
            /** @description When to remind of a visit. */
            reminder_minutes: number[];
            /**
             * Format: local-time
             * @description From when nobody is reminded, in the patient’s zone.
             * @example 09:30
             */
            quiet_from_local: string;
            /**
             * Format: local-time
             * @description Until when; the same as the start: never quiet.
             * @example 09:30
             */
            quiet_to_local: string;
            /** @description What changes within it is told once, as it came to be. */
            grace_seconds: number;
            /**
             * Format: email
             * @description Where answers to mails go.
             */
            reply_to: string | null;
        };
        /** @description What is left out stays as it is. */
        NotificationSettingsChanges: {
            /** @description Whether patients get e-mail. */
            email_enabled?: boolean;
            /** @description Whether patients who agreed to it get text messages. */
            sms_enabled?: boolean;
            /** @description When to remind of a visit. */
            reminder_minutes?: number[];
            /**
             * Format: local-time
             * @description From when nobody is reminded, in the patient’s zone.
             * @example 09:30
             */
            quiet_from_local?: string;
            /**
             * Format: local-time
             * @description Until when; the same as the start: never quiet.
             * @example 09:30
             */
            quiet_to_local?: string;
            /** @description What changes within it is told once, as it came to be. */
            grace_seconds?: number;
            /**
             * Format: email
             * @description Where answers to mails go.
             */
            reply_to?: string | null;
        };
        /** @description Where a program of the practice hears of what happened (Standard Webhooks). */
        WebhookEndpoint: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description Where events are posted; https. */
            url: string;
            /** @description What it is for, for people. */
            description: string | null;
            /** @description Which events; `*`: all. All unless given. */
            events: ("*" | "appointment.pending" | "appointment.confirmed" | "appointment.approved" | "appointment.rescheduled" | "appointment.cancelled" | "appointment.completed" | "appointment.no_show")[];
            /** @description Whether events are sent there; true unless given. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of webhook endpoints. */
        WebhookEndpointPage: {
            data: components["schemas"]["WebhookEndpoint"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description Where a program of the practice hears of what happened (Standard Webhooks). */
        WebhookEndpointDetail: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description Where events are posted; https. */
            url: string;
            /** @description What it is for, for people. */
            description: string | null;
            /** @description Which events; `*`: all. All unless given. */
            events: ("*" | "appointment.pending" | "appointment.confirmed" | "appointment.approved" | "appointment.rescheduled" | "appointment.cancelled" | "appointment.completed" | "appointment.no_show")[];
            /** @description Whether events are sent there; true unless given. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
            /** @description What requests are signed with (`whsec_…`). Shown this once. */
            secret?: string;
        };
        /** @description Where a program of the practice hears of what happened (Standard Webhooks). */
        WebhookEndpointInput: {
            /** @description Where events are posted; https. */
            url: string;
            /** @description What it is for, for people. */
            description?: string | null;
            /** @description Which events; `*`: all. All unless given. */
            events?: ("*" | "appointment.pending" | "appointment.confirmed" | "appointment.approved" | "appointment.rescheduled" | "appointment.cancelled" | "appointment.completed" | "appointment.no_show")[];
            /** @description Whether events are sent there; true unless given. */
            is_active?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        WebhookEndpointChanges: {
            /** @description Where events are posted; https. */
            url?: string;
            /** @description What it is for, for people. */
            description?: string | null;
            /** @description Which events; `*`: all. All unless given. */
            events?: ("*" | "appointment.pending" | "appointment.confirmed" | "appointment.approved" | "appointment.rescheduled" | "appointment.cancelled" | "appointment.completed" | "appointment.no_show")[];
            /** @description Whether events are sent there; true unless given. */
            is_active?: boolean;
        };
        /** @description An endpoint with a new secret. */
        RotatedWebhookEndpoint: {
            /**
             * Format: uuid
             * @description Of the endpoint.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description Where events are posted; https. */
            url: string;
            /** @description What it is for, for people. */
            description: string | null;
            /** @description Which events; `*`: all. All unless given. */
            events: ("*" | "appointment.pending" | "appointment.confirmed" | "appointment.approved" | "appointment.rescheduled" | "appointment.cancelled" | "appointment.completed" | "appointment.no_show")[];
            /** @description Whether events are sent there; true unless given. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
            /** @description What requests are signed with (`whsec_…`). Shown this once. */
            secret: string;
        };
        /** @description An endpoint that an event is on its way to. */
        TestedWebhookEndpoint: {
            /**
             * Format: uuid
             * @description Of the endpoint.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description Where events are posted; https. */
            url: string;
            /** @description What it is for, for people. */
            description: string | null;
            /** @description Which events; `*`: all. All unless given. */
            events: ("*" | "appointment.pending" | "appointment.confirmed" | "appointment.approved" | "appointment.rescheduled" | "appointment.cancelled" | "appointment.completed" | "appointment.no_show")[];
            /** @description Whether events are sent there; true unless given. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description What one visit costs beforehand, and how far that has come. */
        Payment: {
            /**
             * Format: uuid
             * @description Of the payment.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description What it is for.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_id: string;
            /**
             * @description Where it is paid: at the desk, or by card at Stripe.
             * @enum {string}
             */
            provider: "desk" | "stripe";
            /**
             * @description `authorised`: promised; `capturing`: being taken; `captured`: taken (what went back says `refunded_cents`); `released`: nothing was taken, and nothing will be.
             * @enum {string}
             */
            status: "due" | "authorised" | "capturing" | "captured" | "released";
            /** @description What is paid beforehand, in minor units. */
            amount_cents: number;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currency: string;
            /** @description What was taken. */
            captured_cents: number;
            /** @description What is on its way back. */
            refunding_cents: number;
            /** @description What has gone back. */
            refunded_cents: number;
            /** @description Of a visit that did not take place: what is kept. Null: nothing is decided. */
            kept_cents: number | null;
            /** @description What is still to be paid, at the desk. */
            owed_cents: number;
            /** @description A cancellation so long before the start is late; 0: none is. */
            late_cancel_minutes: number;
            /** @description What is kept then; null: all of it. */
            late_cancel_fee_cents: number | null;
            /** @description What is kept where the patient does not come; null: all of it. */
            no_show_fee_cents: number | null;
            /** @description What is to be given back by hand, at the desk. */
            to_give_back_cents: number;
            /** @description What the provider calls it. */
            provider_reference: string | null;
            /** @description What the provider said at the last try of what is not done. */
            trouble: string | null;
            /** @description One more with each event. */
            version: number;
            /**
             * Format: date-time
             * @description When the hold was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of payments, in the order of their making. */
        PaymentPage: {
            data: components["schemas"]["Payment"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description What a patient pays for a visit. */
        OwnPayment: {
            /** @description What it costs beforehand; null: nothing. */
            payment: {
                /**
                 * Format: uuid
                 * @description Of the payment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description What it is for.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_id: string;
                /**
                 * @description Where it is paid: at the desk, or by card at Stripe.
                 * @enum {string}
                 */
                provider: "desk" | "stripe";
                /**
                 * @description `authorised`: promised; `capturing`: being taken; `captured`: taken (what went back says `refunded_cents`); `released`: nothing was taken, and nothing will be.
                 * @enum {string}
                 */
                status: "due" | "authorised" | "capturing" | "captured" | "released";
                /** @description What is paid beforehand, in minor units. */
                amount_cents: number;
                /**
                 * @description ISO 4217.
                 * @example EUR
                 */
                currency: string;
                /** @description What was taken. */
                captured_cents: number;
                /** @description What is on its way back. */
                refunding_cents: number;
                /** @description What has gone back. */
                refunded_cents: number;
                /** @description Of a visit that did not take place: what is kept. Null: nothing is decided. */
                kept_cents: number | null;
                /** @description What is still to be paid, at the desk. */
                owed_cents: number;
                /** @description A cancellation so long before the start is late; 0: none is. */
                late_cancel_minutes: number;
                /** @description What is kept then; null: all of it. */
                late_cancel_fee_cents: number | null;
                /** @description What is kept where the patient does not come; null: all of it. */
                no_show_fee_cents: number | null;
            } | null;
        };
        /** @description With what the patient’s browser goes on to pay. */
        OpenedPayment: {
            /** @description Of the PaymentIntent, for Stripe.js in this browser. */
            client_secret: string;
            /** @description The practice’s, for Stripe.js. */
            publishable_key: string;
        };
        /** @description What happened to a payment. Never changed, never deleted. */
        PaymentEvents: {
            /** @description The oldest first. */
            data: {
                /** @description Of the payment, once this had happened. */
                version: number;
                /** @description What happened; docs/payments.md lists them. */
                action: string;
                /** @description Of what moved. */
                amount_cents: number | null;
                /**
                 * @description Who did it.
                 * @enum {string}
                 */
                actor_type: "patient" | "staff" | "system";
                /**
                 * Format: uuid
                 * @description Which of them, where that is known.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                actor_id: string | null;
                /**
                 * Format: date-time
                 * @description When.
                 * @example 2026-03-27T08:00:00Z
                 */
                occurred_at: string;
                /** @description Why money goes back. */
                reason: string | null;
                /** @description What the provider said. */
                told: string | null;
            }[];
        };
        /** @description How a practice is paid. */
        PaymentSettings: {
            /**
             * @description Where it is paid: at the desk, or by card at Stripe.
             * @enum {string}
             */
            provider: "desk" | "stripe";
            /** @description `pk_…`: for the pages, no secret. */
            stripe_publishable_key: string | null;
            /** @description So long a time is kept while its money is taken; 600 unless given. */
            capture_seconds: number;
            /** @description Whether there is one: it is shown to nobody. */
            has_stripe_secret_key: boolean;
            /** @description Whether there is one. */
            has_stripe_webhook_secret: boolean;
        };
        /** @description What is left out stays; null takes it away. */
        PaymentSettingsChanges: {
            /**
             * @description Where it is paid: at the desk, or by card at Stripe.
             * @enum {string}
             */
            provider?: "desk" | "stripe";
            /** @description `pk_…`: for the pages, no secret. */
            stripe_publishable_key?: string | null;
            /** @description `sk_…` or `rk_…`; kept sealed. */
            stripe_secret_key?: string | null;
            /** @description `whsec_…`; kept sealed. */
            stripe_webhook_secret?: string | null;
            /** @description So long a time is kept while its money is taken; 600 unless given. */
            capture_seconds?: number;
        };
        /** @description A visit that stays booked although the set-up has changed under it. */
        ConcernedVisit: {
            /**
             * Format: uuid
             * @description Of the appointment.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: date-time
             * @description When it starts. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends, without buffers. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "held" | "pending" | "confirmed";
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description What kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
        };
        /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
        Patient: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description As the person writes it. */
            name: string;
            /**
             * Format: email
             * @description Where to write.
             */
            email: string | null;
            /**
             * Format: phone
             * @description Where to call.
             */
            phone: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 2026-03-27
             */
            date_of_birth: string | null;
            /**
             * Format: time-zone
             * @description IANA; the zone to show times in.
             * @example Europe/Athens
             */
            timezone: string | null;
            /**
             * Format: locale
             * @description BCP 47; the language to write in.
             */
            locale: string | null;
            /** @description Whether e-mail may be sent; true unless given. */
            email_allowed: boolean;
            /** @description Whether they agreed to text messages; false unless given. */
            sms_allowed: boolean;
            /**
             * Format: date-time
             * @description Since when there is nobody here any more; null for everybody else.
             * @example 2026-03-27T08:00:00Z
             */
            erased_at: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of patients. */
        PatientPage: {
            data: components["schemas"]["Patient"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
        PatientInput: {
            /** @description As the person writes it. */
            name: string;
            /**
             * Format: email
             * @description Where to write.
             */
            email?: string | null;
            /**
             * Format: phone
             * @description Where to call.
             */
            phone?: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 2026-03-27
             */
            date_of_birth?: string | null;
            /**
             * Format: time-zone
             * @description IANA; the zone to show times in.
             * @example Europe/Athens
             */
            timezone?: string | null;
            /**
             * Format: locale
             * @description BCP 47; the language to write in.
             */
            locale?: string | null;
            /** @description Whether e-mail may be sent; true unless given. */
            email_allowed?: boolean;
            /** @description Whether they agreed to text messages; false unless given. */
            sms_allowed?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        PatientChanges: {
            /** @description As the person writes it. */
            name?: string;
            /**
             * Format: email
             * @description Where to write.
             */
            email?: string | null;
            /**
             * Format: phone
             * @description Where to call.
             */
            phone?: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 2026-03-27
             */
            date_of_birth?: string | null;
            /**
             * Format: time-zone
             * @description IANA; the zone to show times in.
             * @example Europe/Athens
             */
            timezone?: string | null;
            /**
             * Format: locale
             * @description BCP 47; the language to write in.
             */
            locale?: string | null;
            /** @description Whether e-mail may be sent; true unless given. */
            email_allowed?: boolean;
            /** @description Whether they agreed to text messages; false unless given. */
            sms_allowed?: boolean;
        };
        /** @description Everything that is kept of a patient. */
        PatientExport: {
            patient: components["schemas"]["Patient"];
            /** @description Visits, by start, as `GET /v1/appointments/{id}` shows them. */
            appointments: {
                [key: string]: unknown;
            }[];
            /** @description What happened to them, oldest first. */
            events: {
                [key: string]: unknown;
            }[];
            /** @description What the patient waited for. */
            waitlist_entries: {
                [key: string]: unknown;
            }[];
            /** @description What was offered then. */
            waitlist_offers: {
                [key: string]: unknown;
            }[];
            /** @description What was sent about the visits, or was not, and why; messages themselves are not kept. */
            messages: {
                [key: string]: unknown;
            }[];
            /** @description Who has seen the record. */
            reads: {
                [key: string]: unknown;
            }[];
        };
        /** @description Somebody saw a record. Never changed, never deleted. */
        PatientRead: {
            /**
             * Format: uuid
             * @description Of this line.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * @description Somebody of the staff, or a program behind a key.
             * @enum {string}
             */
            actor_type: "staff" | "key";
            /** @description Which account, or which key. */
            actor_id: string;
            /**
             * @description What was asked.
             * @example GET /v1/patients/:id
             */
            route: string;
            /**
             * Format: date-time
             * @description When, for the first time in a quarter of an hour.
             * @example 2026-03-27T08:00:00Z
             */
            read_at: string;
        };
        /** @description A page of who has seen a record, oldest first. */
        PatientReadPage: {
            data: components["schemas"]["PatientRead"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description For how long the practice keeps patients. */
        Retention: {
            /** @description So many months after the last visit patients are erased; null: never. */
            erase_after_months: number | null;
        };
        /** @description What a patient waits for. */
        OwnWaitlistEntry: {
            /**
             * Format: uuid
             * @description Of the entry.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: slug
             * @description The kind of visit, whoever of the practice offers it.
             * @example dr-papadaki
             */
            appointment_type_slug: string;
            /**
             * Format: uuid
             * @description With this doctor; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /**
             * Format: uuid
             * @description At this place; null: anywhere.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: date
             * @description The first date that suits, in the doctor’s zone.
             * @example 2026-03-27
             */
            from_date: string;
            /**
             * Format: date
             * @description The last, included.
             * @example 2026-03-27
             */
            to_date: string;
            /** @description The days that suit; all unless given. */
            weekdays: number[];
            /**
             * Format: local-time
             * @description The visit starts at or after this; 00:00 unless given.
             * @example 09:30
             */
            earliest_local: string;
            /**
             * Format: local-time
             * @description It starts before this; 24:00 unless given.
             * @example 09:30
             */
            latest_local: string;
            /** @description The patient needs so long to be there; 0 unless given. */
            notice_minutes: number;
            /**
             * @description waiting ↔ offered → booked; withdrawn; refused: too many offers were; passed: the dates are over.
             * @enum {string}
             */
            status: "waiting" | "offered" | "booked" | "withdrawn" | "refused" | "passed";
            /**
             * Format: date-time
             * @description Since when the patient waits.
             * @example 2026-03-27T08:00:00Z
             */
            queued_at: string;
            /** @description The hold that is offered right now: one, or none. */
            offers: components["schemas"]["OwnAppointment"][];
        };
        /** @description A fresh entry, with the patient’s key. */
        JoinedWaitlist: {
            /**
             * Format: uuid
             * @description Of the entry.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: slug
             * @description The kind of visit, whoever of the practice offers it.
             * @example dr-papadaki
             */
            appointment_type_slug: string;
            /**
             * Format: uuid
             * @description With this doctor; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /**
             * Format: uuid
             * @description At this place; null: anywhere.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: date
             * @description The first date that suits, in the doctor’s zone.
             * @example 2026-03-27
             */
            from_date: string;
            /**
             * Format: date
             * @description The last, included.
             * @example 2026-03-27
             */
            to_date: string;
            /** @description The days that suit; all unless given. */
            weekdays: number[];
            /**
             * Format: local-time
             * @description The visit starts at or after this; 00:00 unless given.
             * @example 09:30
             */
            earliest_local: string;
            /**
             * Format: local-time
             * @description It starts before this; 24:00 unless given.
             * @example 09:30
             */
            latest_local: string;
            /** @description The patient needs so long to be there; 0 unless given. */
            notice_minutes: number;
            /**
             * @description waiting ↔ offered → booked; withdrawn; refused: too many offers were; passed: the dates are over.
             * @enum {string}
             */
            status: "waiting" | "offered" | "booked" | "withdrawn" | "refused" | "passed";
            /**
             * Format: date-time
             * @description Since when the patient waits.
             * @example 2026-03-27T08:00:00Z
             */
            queued_at: string;
            /** @description The key to this entry, for the patient. Shown this once. */
            manage_token: string;
        };
        /** @description Who waits, and for what. */
        JoinRequest: {
            patient: components["schemas"]["NewPatient"];
            /**
             * Format: slug
             * @description The kind of visit, whoever of the practice offers it.
             * @example dr-papadaki
             */
            appointment_type_slug: string;
            /**
             * Format: uuid
             * @description With this doctor; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /**
             * Format: uuid
             * @description At this place; null: anywhere.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: date
             * @description The first date that suits, in the doctor’s zone.
             * @example 2026-03-27
             */
            from_date: string;
            /**
             * Format: date
             * @description The last, included.
             * @example 2026-03-27
             */
            to_date: string;
            /** @description The days that suit; all unless given. */
            weekdays?: number[];
            /**
             * Format: local-time
             * @description The visit starts at or after this; 00:00 unless given.
             * @example 09:30
             */
            earliest_local?: string;
            /**
             * Format: local-time
             * @description It starts before this; 24:00 unless given.
             * @example 09:30
             */
            latest_local?: string;
            /** @description The patient needs so long to be there; 0 unless given. */
            notice_minutes?: number;
        };
        /** @description What a practice shows to everybody. */
        PracticeProfile: {
            practice: {
                /**
                 * Format: slug
                 * @description What it is called in addresses.
                 * @example dr-papadaki
                 */
                slug: string;
                name: string;
                /**
                 * Format: time-zone
                 * @description Where it is.
                 * @example Europe/Athens
                 */
                timezone: string;
                /** @description Its logo: an https address, or the picture itself (`data:`). */
                logo_url: string | null;
                /**
                 * @description Dark enough for white text on it.
                 * @example #0b6b63
                 */
                brand_colour: string | null;
                /**
                 * @description The language of its pages for who asks for none they know.
                 * @enum {string}
                 */
                default_locale: "en" | "el";
                /**
                 * @description What a code is sent to before a hold can be confirmed.
                 * @enum {string}
                 */
                contact_check: "none" | "email" | "phone" | "either";
                /**
                 * @description Where what is paid beforehand is paid: at the desk, or here by card.
                 * @enum {string}
                 */
                payment_provider: "desk" | "stripe";
            };
            /** @description Whom one may visit, by name. */
            doctors: {
                /**
                 * Format: uuid
                 * @description Of the doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /**
                 * Format: slug
                 * @description What the doctor is called in addresses.
                 * @example dr-papadaki
                 */
                slug: string;
                name: string;
                /** @description In the words of the practice. */
                specialty: string | null;
                /**
                 * Format: time-zone
                 * @description In which the doctor works.
                 * @example Europe/Athens
                 */
                timezone: string;
            }[];
            /** @description What for, by name. */
            appointment_types: {
                /**
                 * Format: uuid
                 * @description Of the kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description Who gives it.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /**
                 * Format: slug
                 * @description What it is called in addresses.
                 * @example dr-papadaki
                 */
                slug: string;
                name: string;
                /** @description For patients. */
                description: string | null;
                /** @description How long it takes. */
                duration_minutes: number;
                /**
                 * @description How doctor and patient meet.
                 * @enum {string}
                 */
                consultation_mode: "in_person" | "video" | "phone";
                /** @description In minor units; null: not said. */
                price_cents: number | null;
                /**
                 * @description ISO 4217.
                 * @example EUR
                 */
                currency: string;
                /**
                 * @description What is paid beforehand.
                 * @enum {string}
                 */
                payment_mode: "none" | "deposit" | "full";
                /** @description What is paid beforehand, in minor units; null: nothing. */
                prepaid_cents: number | null;
                /** @description A cancellation so long before the start is late; 0: none is. */
                late_cancel_minutes: number;
                /** @description What is kept then; null: all of it. */
                late_cancel_fee_cents: number | null;
                /** @description What is kept where the patient does not come; null: all of it. */
                no_show_fee_cents: number | null;
                /** @description How long before one must book. */
                min_notice_minutes: number;
                /** @description How far ahead one may book. */
                max_future_days: number;
                /** @description Whether patients may move it. */
                allow_patient_reschedule: boolean;
                /** @description Whether the practice has to say yes to a booking. */
                requires_approval: boolean;
                /** @description Where it is given; none: at any place of the doctor. */
                location_ids: string[];
            }[];
            /** @description Where, by name. */
            doctor_locations: {
                /**
                 * Format: uuid
                 * @description Of the place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description Whose place; null: shared by all doctors.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string | null;
                name: string;
                /** @description As one writes it on a letter. */
                address: string | null;
                /** @description Degrees north. */
                latitude: number | null;
                /** @description Degrees east. */
                longitude: number | null;
            }[];
        };
        /** @description How much of the working time was booked, by doctor and day. */
        UtilisationReport: {
            /** @description All of it. */
            data: {
                /**
                 * Format: uuid
                 * @description The doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /** @description As people say it. */
                doctor_name: string;
                /**
                 * Format: date
                 * @description A date of the practice.
                 * @example 2026-03-27
                 */
                date: string;
                /** @description Working time in which visits may take place, by the schedule as it is now. */
                offered_minutes: number;
                /** @description Of visits requested, booked, done or missed; without buffers. */
                booked_minutes: number;
                /** @description How many those are. */
                visits: number;
            }[];
        };
        /** @description Who did not come, by doctor and kind of visit. */
        NoShowsReport: {
            /** @description All of it. */
            data: {
                /**
                 * Format: uuid
                 * @description The doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /** @description As people say it. */
                doctor_name: string;
                /**
                 * Format: uuid
                 * @description The kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id: string;
                /** @description As people say it. */
                appointment_type_name: string;
                /** @description Visits that took place. */
                completed: number;
                /** @description Visits to which the patient did not come. */
                no_show: number;
                /** @description Visits that were cancelled, by anybody. */
                cancelled: number;
                /** @description no_show ÷ (completed + no_show); null where there is neither. */
                no_show_rate: number | null;
            }[];
        };
        /** @description How long ahead visits are booked, by doctor and kind of visit. */
        LeadTimesReport: {
            /** @description All of it. */
            data: {
                /**
                 * Format: uuid
                 * @description The doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /** @description As people say it. */
                doctor_name: string;
                /**
                 * Format: uuid
                 * @description The kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id: string;
                /** @description As people say it. */
                appointment_type_name: string;
                /** @description How many. */
                visits: number;
                /** @description Half were booked no longer ahead. */
                median_hours: number;
                /** @description Nine in ten were booked no longer ahead. */
                ninth_decile_hours: number;
                /** @description Booked less than a day ahead. */
                under_1_day: number;
                /** @description One to three days. */
                under_3_days: number;
                /** @description Three to seven days. */
                under_7_days: number;
                /** @description One to two weeks. */
                under_14_days: number;
                /** @description Two weeks to thirty days. */
                under_30_days: number;
                /** @description Thirty days or more. */
                longer: number;
            }[];
        };
        /** @description How many visits start in each hour of the week. */
        BusiestHoursReport: {
            /** @description All of it. */
            data: {
                /** @description ISO: 1 Monday .. 7 Sunday. */
                day_of_week: number;
                /** @description By the clock of the practice. */
                hour: number;
                /** @description How many start in it. */
                visits: number;
            }[];
        };
        /** @description When a doctor works, in local time: on a weekday, by a recurrence, or on single dates. Several for a date make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
        ScheduleRule: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who works; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: time-zone
             * @description IANA; in which the times are meant. The doctor’s unless given.
             * @example Europe/Athens
             */
            timezone: string;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_appointment_type_id: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_doctor_location_id: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_location_room_id: string | null;
            /** @description ISO: 1 Monday .. 7 Sunday. */
            day_of_week: number | null;
            /** @description When it is not a weekday: the value of an RRULE (RFC 5545) about dates, counted from effective_from. */
            recurrence: string | null;
            /** @description Worked besides; replaced whole. */
            extra_dates: string[];
            /** @description Not worked, whatever else is said; replaced whole. */
            except_dates: string[];
            /**
             * Format: local-time
             * @description When work begins.
             * @example 09:30
             */
            work_start_local: string;
            /**
             * Format: local-time
             * @description When it ends, on the same day; 24:00 is midnight.
             * @example 09:30
             */
            work_end_local: string;
            /** @description From start to start; 10 unless given. */
            slot_interval_minutes: number;
            /** @description 0 unless given. */
            priority: number;
            /**
             * Format: date
             * @description From this date on, included; null: always.
             * @example 2026-03-27
             */
            effective_from: string | null;
            /**
             * Format: date
             * @description Until this date, included; null: for ever.
             * @example 2026-03-27
             */
            effective_to: string | null;
            /** @description Whether it is in use; true unless given. */
            is_active: boolean;
            /** @description Replaced whole. */
            breaks: {
                /**
                 * Format: local-time
                 * @description When it begins, inside the working time.
                 * @example 09:30
                 */
                break_start_local: string;
                /**
                 * Format: local-time
                 * @description When it ends.
                 * @example 09:30
                 */
                break_end_local: string;
                /** @description E.g. lunch. */
                label?: string | null;
            }[];
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of schedule rules. */
        ScheduleRulePage: {
            data: components["schemas"]["ScheduleRule"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description When a doctor works, in local time: on a weekday, by a recurrence, or on single dates. Several for a date make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
        ScheduleRuleInput: {
            /**
             * Format: uuid
             * @description Who works; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: time-zone
             * @description IANA; in which the times are meant. The doctor’s unless given.
             * @example Europe/Athens
             */
            timezone?: string;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_location_room_id?: string | null;
            /** @description ISO: 1 Monday .. 7 Sunday. */
            day_of_week?: number | null;
            /** @description When it is not a weekday: the value of an RRULE (RFC 5545) about dates, counted from effective_from. */
            recurrence?: string | null;
            /** @description Worked besides; replaced whole. */
            extra_dates?: string[];
            /** @description Not worked, whatever else is said; replaced whole. */
            except_dates?: string[];
            /**
             * Format: local-time
             * @description When work begins.
             * @example 09:30
             */
            work_start_local: string;
            /**
             * Format: local-time
             * @description When it ends, on the same day; 24:00 is midnight.
             * @example 09:30
             */
            work_end_local: string;
            /** @description From start to start; 10 unless given. */
            slot_interval_minutes?: number;
            /** @description 0 unless given. */
            priority?: number;
            /**
             * Format: date
             * @description From this date on, included; null: always.
             * @example 2026-03-27
             */
            effective_from?: string | null;
            /**
             * Format: date
             * @description Until this date, included; null: for ever.
             * @example 2026-03-27
             */
            effective_to?: string | null;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
            /** @description Replaced whole. */
            breaks?: {
                /**
                 * Format: local-time
                 * @description When it begins, inside the working time.
                 * @example 09:30
                 */
                break_start_local: string;
                /**
                 * Format: local-time
                 * @description When it ends.
                 * @example 09:30
                 */
                break_end_local: string;
                /** @description E.g. lunch. */
                label?: string | null;
            }[];
        };
        /** @description What is left out stays as it is; null clears. */
        ScheduleRuleChanges: {
            /**
             * Format: uuid
             * @description Who works; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string;
            /**
             * Format: time-zone
             * @description IANA; in which the times are meant. The doctor’s unless given.
             * @example Europe/Athens
             */
            timezone?: string;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_location_room_id?: string | null;
            /** @description ISO: 1 Monday .. 7 Sunday. */
            day_of_week?: number | null;
            /** @description When it is not a weekday: the value of an RRULE (RFC 5545) about dates, counted from effective_from. */
            recurrence?: string | null;
            /** @description Worked besides; replaced whole. */
            extra_dates?: string[];
            /** @description Not worked, whatever else is said; replaced whole. */
            except_dates?: string[];
            /**
             * Format: local-time
             * @description When work begins.
             * @example 09:30
             */
            work_start_local?: string;
            /**
             * Format: local-time
             * @description When it ends, on the same day; 24:00 is midnight.
             * @example 09:30
             */
            work_end_local?: string;
            /** @description From start to start; 10 unless given. */
            slot_interval_minutes?: number;
            /** @description 0 unless given. */
            priority?: number;
            /**
             * Format: date
             * @description From this date on, included; null: always.
             * @example 2026-03-27
             */
            effective_from?: string | null;
            /**
             * Format: date
             * @description Until this date, included; null: for ever.
             * @example 2026-03-27
             */
            effective_to?: string | null;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
            /** @description Replaced whole. */
            breaks?: {
                /**
                 * Format: local-time
                 * @description When it begins, inside the working time.
                 * @example 09:30
                 */
                break_start_local: string;
                /**
                 * Format: local-time
                 * @description When it ends.
                 * @example 09:30
                 */
                break_end_local: string;
                /** @description E.g. lunch. */
                label?: string | null;
            }[];
        };
        /** @description A rule as somebody means to save it. */
        ProposedRule: {
            /**
             * Format: local-time
             * @description When work begins.
             * @example 09:30
             */
            work_start_local: string;
            /**
             * Format: local-time
             * @description When it ends, on the same day; 24:00 is midnight.
             * @example 09:30
             */
            work_end_local: string;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_location_room_id?: string | null;
            /** @description ISO: 1 Monday .. 7 Sunday. */
            day_of_week?: number | null;
            /** @description When it is not a weekday: the value of an RRULE (RFC 5545) about dates, counted from effective_from. */
            recurrence?: string | null;
            /** @description Worked besides; replaced whole. */
            extra_dates?: string[];
            /** @description Not worked, whatever else is said; replaced whole. */
            except_dates?: string[];
            /**
             * Format: time-zone
             * @description IANA; in which the times are meant. The doctor’s unless given.
             * @example Europe/Athens
             */
            timezone?: string;
            /** @description From start to start; 10 unless given. */
            slot_interval_minutes?: number;
            /** @description 0 unless given. */
            priority?: number;
            /**
             * Format: date
             * @description From this date on, included; null: always.
             * @example 2026-03-27
             */
            effective_from?: string | null;
            /**
             * Format: date
             * @description Until this date, included; null: for ever.
             * @example 2026-03-27
             */
            effective_to?: string | null;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
            /** @description Replaced whole. */
            breaks?: {
                /**
                 * Format: local-time
                 * @description When it begins, inside the working time.
                 * @example 09:30
                 */
                break_start_local: string;
                /**
                 * Format: local-time
                 * @description When it ends.
                 * @example 09:30
                 */
                break_end_local: string;
                /** @description E.g. lunch. */
                label?: string | null;
            }[];
        };
        /** @description An exception as somebody means to save it. */
        ProposedException: {
            /**
             * Format: date-time
             * @description When it begins. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * @description What it says; blocked unless given.
             * @enum {string}
             */
            kind?: "blocked" | "available";
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_location_room_id?: string | null;
        };
        /** @description A schedule that nobody has saved. */
        SchedulePreviewInput: {
            /**
             * Format: uuid
             * @description Whose time.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: uuid
             * @description For which kind of visit.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            appointment_type_id: string;
            /**
             * Format: uuid
             * @description Only at this place.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_id?: string;
            /**
             * Format: date
             * @description The first date, in the doctor's zone.
             * @example 2026-03-27
             */
            from: string;
            /**
             * Format: date
             * @description The last date, included; at most 62 days in all.
             * @example 2026-03-27
             */
            to: string;
            /** @description In the place of all rules of the doctor; as they are, unless given. */
            schedule_rules?: components["schemas"]["ProposedRule"][];
            /** @description Besides the exceptions that there are. */
            exceptions_with?: components["schemas"]["ProposedException"][];
            /** @description As if these were deleted. */
            exceptions_without?: string[];
        };
        /** @description What a change of the schedule would come to. */
        SchedulePreview: {
            /** @description What could then be booked, by start. */
            slots: components["schemas"]["Slot"][];
            /** @description Why there would be no slot, when there is none. */
            reasons: components["schemas"]["Reason"][];
            /** @description The visits to come that lie in working time now and would not then, by start, at most 200. They stay booked. */
            displaced: components["schemas"]["ConcernedVisit"][];
            /** @description How many there are in all. */
            displaced_count: number;
        };
        /** @description A key of the practice, without its secret. */
        ApiKey: {
            /**
             * Format: uuid
             * @description Of the key; the events of what it did name it.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description What it is for, for people. */
            label: string;
            /** @description What it may do; `*`: everything within the practice. */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it stops working; null: when it is revoked.
             * @example 2026-03-27T08:00:00Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null: never.
             * @example 2026-03-27T08:00:00Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null: it was not.
             * @example 2026-03-27T08:00:00Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
        };
        /** @description A fresh key of the practice. */
        NewApiKey: {
            /**
             * Format: uuid
             * @description Of the key; the events of what it did name it.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description What it is for, for people. */
            label: string;
            /** @description What it may do; `*`: everything within the practice. */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it stops working; null: when it is revoked.
             * @example 2026-03-27T08:00:00Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null: never.
             * @example 2026-03-27T08:00:00Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null: it was not.
             * @example 2026-03-27T08:00:00Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /** @description The key. Shown this once. */
            api_key: string;
        };
        /** @description A page of keys. */
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description A key to be made. It may do no more than whoever makes it. */
        ApiKeyInput: {
            /** @description What it is for, for people. */
            label?: string;
            /** @description What it may do. */
            scopes: ("*" | "appointments:read" | "appointments:write" | "availability:read" | "patients:read" | "patients:write" | "privacy:read" | "privacy:write" | "waitlist:read" | "waitlist:write" | "payments:read" | "payments:write" | "setup:read" | "setup:write" | "notifications:read" | "notifications:write" | "reports:read" | "keys:read" | "keys:write" | "staff:read" | "staff:write")[];
            /**
             * Format: date-time
             * @description When it stops working; null: when it is revoked.
             * @example 2026-03-27T08:00:00Z
             */
            expires_at?: string | null;
        };
        /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
        AppointmentType: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who gives it; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: slug
             * @description What it is called in addresses; unique for the doctor.
             * @example dr-papadaki
             */
            slug: string;
            /** @description As people say it. */
            name: string;
            /** @description For patients. */
            description: string | null;
            /** @description How long it takes; 30 unless given. */
            duration_minutes: number;
            /** @description Kept free before. */
            buffer_before_minutes: number;
            /** @description Kept free after. */
            buffer_after_minutes: number;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            consultation_mode: "in_person" | "video" | "phone";
            /** @description In minor units; null: not said. */
            price_cents: number | null;
            /**
             * @description ISO 4217; EUR unless given.
             * @example EUR
             */
            currency: string;
            /**
             * @description What is paid beforehand: nothing, the deposit, or the price. `none` unless given.
             * @enum {string}
             */
            payment_mode: "none" | "deposit" | "full";
            /** @description What a deposit is, in minor units; at most the price. */
            deposit_cents: number | null;
            /** @description A cancellation by the patient so long before the start is late; 0: none is. 0 unless given. */
            late_cancel_minutes: number;
            /** @description What is kept of the payment then; null: all of it. */
            late_cancel_fee_cents: number | null;
            /** @description What is kept where the patient does not come; null: all of it. */
            no_show_fee_cents: number | null;
            /** @description Whether patients may move it; true unless given. */
            allow_patient_reschedule: boolean;
            /** @description How long before one must book. */
            min_notice_minutes: number;
            /** @description How far ahead one may book; 60 unless given. */
            max_future_days: number;
            /** @description How often patients may move it; 2 unless given. */
            max_reschedule_count: number;
            /** @description How long a start is held; 5 unless given. */
            hold_minutes: number;
            /** @description Whether the practice has to say yes to a booking. */
            requires_approval: boolean;
            /** @description How many come to one visit; more than 1: a group session, whose places are booked. */
            places: number;
            /** @description Whether it is in use; true unless given. */
            is_active: boolean;
            /**
             * Format: uuid
             * @description Where it is usually given.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            default_location_id: string | null;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            default_room_id: string | null;
            /** @description Where it is given; none: at any place of the doctor. Replaced whole. */
            location_ids: string[];
            /** @description What it needs; none: one room in person, one telehealth slot by video or phone. Replaced whole. */
            requirements: {
                /**
                 * @description What kind of resource.
                 * @enum {string}
                 */
                resource_type: "room" | "telehealth_slot" | "equipment" | "staff";
                /** @description What it must be capable of; null: anything. */
                capability?: string | null;
                /** @description How many of them; 1 unless given. */
                quantity?: number;
            }[];
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of appointment types. */
        AppointmentTypePage: {
            data: components["schemas"]["AppointmentType"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
        AppointmentTypeInput: {
            /**
             * Format: uuid
             * @description Who gives it; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /**
             * Format: slug
             * @description What it is called in addresses; unique for the doctor.
             * @example dr-papadaki
             */
            slug: string;
            /** @description As people say it. */
            name: string;
            /** @description For patients. */
            description?: string | null;
            /** @description How long it takes; 30 unless given. */
            duration_minutes?: number;
            /** @description Kept free before. */
            buffer_before_minutes?: number;
            /** @description Kept free after. */
            buffer_after_minutes?: number;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            consultation_mode: "in_person" | "video" | "phone";
            /** @description In minor units; null: not said. */
            price_cents?: number | null;
            /**
             * @description ISO 4217; EUR unless given.
             * @example EUR
             */
            currency?: string;
            /**
             * @description What is paid beforehand: nothing, the deposit, or the price. `none` unless given.
             * @enum {string}
             */
            payment_mode?: "none" | "deposit" | "full";
            /** @description What a deposit is, in minor units; at most the price. */
            deposit_cents?: number | null;
            /** @description A cancellation by the patient so long before the start is late; 0: none is. 0 unless given. */
            late_cancel_minutes?: number;
            /** @description What is kept of the payment then; null: all of it. */
            late_cancel_fee_cents?: number | null;
            /** @description What is kept where the patient does not come; null: all of it. */
            no_show_fee_cents?: number | null;
            /** @description Whether patients may move it; true unless given. */
            allow_patient_reschedule?: boolean;
            /** @description How long before one must book. */
            min_notice_minutes?: number;
            /** @description How far ahead one may book; 60 unless given. */
            max_future_days?: number;
            /** @description How often patients may move it; 2 unless given. */
            max_reschedule_count?: number;
            /** @description How long a start is held; 5 unless given. */
            hold_minutes?: number;
            /** @description Whether the practice has to say yes to a booking. */
            requires_approval?: boolean;
            /** @description How many come to one visit; more than 1: a group session, whose places are booked. */
            places?: number;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
            /**
             * Format: uuid
             * @description Where it is usually given.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            default_location_id?: string | null;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            default_room_id?: string | null;
            /** @description Where it is given; none: at any place of the doctor. Replaced whole. */
            location_ids?: string[];
            /** @description What it needs; none: one room in person, one telehealth slot by video or phone. Replaced whole. */
            requirements?: {
                /**
                 * @description What kind of resource.
                 * @enum {string}
                 */
                resource_type: "room" | "telehealth_slot" | "equipment" | "staff";
                /** @description What it must be capable of; null: anything. */
                capability?: string | null;
                /** @description How many of them; 1 unless given. */
                quantity?: number;
            }[];
        };
        /** @description What is left out stays as it is; null clears. */
        AppointmentTypeChanges: {
            /**
             * Format: uuid
             * @description Who gives it; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string;
            /**
             * Format: slug
             * @description What it is called in addresses; unique for the doctor.
             * @example dr-papadaki
             */
            slug?: string;
            /** @description As people say it. */
            name?: string;
            /** @description For patients. */
            description?: string | null;
            /** @description How long it takes; 30 unless given. */
            duration_minutes?: number;
            /** @description Kept free before. */
            buffer_before_minutes?: number;
            /** @description Kept free after. */
            buffer_after_minutes?: number;
            /**
             * @description How doctor and patient meet.
             * @enum {string}
             */
            consultation_mode?: "in_person" | "video" | "phone";
            /** @description In minor units; null: not said. */
            price_cents?: number | null;
            /**
             * @description ISO 4217; EUR unless given.
             * @example EUR
             */
            currency?: string;
            /**
             * @description What is paid beforehand: nothing, the deposit, or the price. `none` unless given.
             * @enum {string}
             */
            payment_mode?: "none" | "deposit" | "full";
            /** @description What a deposit is, in minor units; at most the price. */
            deposit_cents?: number | null;
            /** @description A cancellation by the patient so long before the start is late; 0: none is. 0 unless given. */
            late_cancel_minutes?: number;
            /** @description What is kept of the payment then; null: all of it. */
            late_cancel_fee_cents?: number | null;
            /** @description What is kept where the patient does not come; null: all of it. */
            no_show_fee_cents?: number | null;
            /** @description Whether patients may move it; true unless given. */
            allow_patient_reschedule?: boolean;
            /** @description How long before one must book. */
            min_notice_minutes?: number;
            /** @description How far ahead one may book; 60 unless given. */
            max_future_days?: number;
            /** @description How often patients may move it; 2 unless given. */
            max_reschedule_count?: number;
            /** @description How long a start is held; 5 unless given. */
            hold_minutes?: number;
            /** @description Whether the practice has to say yes to a booking. */
            requires_approval?: boolean;
            /** @description How many come to one visit; more than 1: a group session, whose places are booked. */
            places?: number;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
            /**
             * Format: uuid
             * @description Where it is usually given.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            default_location_id?: string | null;
            /**
             * Format: uuid
             * @description In which room.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            default_room_id?: string | null;
            /** @description Where it is given; none: at any place of the doctor. Replaced whole. */
            location_ids?: string[];
            /** @description What it needs; none: one room in person, one telehealth slot by video or phone. Replaced whole. */
            requirements?: {
                /**
                 * @description What kind of resource.
                 * @enum {string}
                 */
                resource_type: "room" | "telehealth_slot" | "equipment" | "staff";
                /** @description What it must be capable of; null: anything. */
                capability?: string | null;
                /** @description How many of them; 1 unless given. */
                quantity?: number;
            }[];
        };
        /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
        AvailabilityException: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose; null: of the whole practice. That does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_appointment_type_id: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_doctor_location_id: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_location_room_id: string | null;
            /**
             * Format: date-time
             * @description When it begins. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends; at most five years later. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * @description What it says; blocked unless given. Where both speak, available wins.
             * @enum {string}
             */
            kind: "blocked" | "available";
            /** @description Why; for the practice. */
            reason: string | null;
            /** @description Where it comes from; manual unless given. */
            source: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of availability exceptions. */
        AvailabilityExceptionPage: {
            data: components["schemas"]["AvailabilityException"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
        AvailabilityExceptionDetail: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose; null: of the whole practice. That does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_appointment_type_id: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_doctor_location_id: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_location_room_id: string | null;
            /**
             * Format: date-time
             * @description When it begins. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends; at most five years later. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * @description What it says; blocked unless given. Where both speak, available wins.
             * @enum {string}
             */
            kind: "blocked" | "available";
            /** @description Why; for the practice. */
            reason: string | null;
            /** @description Where it comes from; manual unless given. */
            source: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
            /** @description When it is blocked: the visits to come that it covers. They stay booked. */
            conflicts: components["schemas"]["ConcernedVisit"][];
        };
        /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
        AvailabilityExceptionInput: {
            /**
             * Format: uuid
             * @description Whose; null: of the whole practice. That does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_location_room_id?: string | null;
            /**
             * Format: date-time
             * @description When it begins. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc: string;
            /**
             * Format: date-time
             * @description When it ends; at most five years later. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc: string;
            /**
             * @description What it says; blocked unless given. Where both speak, available wins.
             * @enum {string}
             */
            kind?: "blocked" | "available";
            /** @description Why; for the practice. */
            reason?: string | null;
            /** @description Where it comes from; manual unless given. */
            source?: string;
        };
        /** @description What is left out stays as it is; null clears. */
        AvailabilityExceptionChanges: {
            /**
             * Format: uuid
             * @description Whose; null: of the whole practice. That does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /**
             * Format: uuid
             * @description Only for this kind of visit; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_appointment_type_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            scope_location_room_id?: string | null;
            /**
             * Format: date-time
             * @description When it begins. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            starts_at_utc?: string;
            /**
             * Format: date-time
             * @description When it ends; at most five years later. A whole minute.
             * @example 2026-03-27T08:00:00Z
             */
            ends_at_utc?: string;
            /**
             * @description What it says; blocked unless given. Where both speak, available wins.
             * @enum {string}
             */
            kind?: "blocked" | "available";
            /** @description Why; for the practice. */
            reason?: string | null;
            /** @description Where it comes from; manual unless given. */
            source?: string;
        };
        /** @description What is never booked twice for the same time: capacity N is N of these. */
        BookableResource: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose; null: shared by all doctors.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: at any, or where its room is.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: in any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_room_id: string | null;
            /**
             * @description What kind of resource; that does not change.
             * @enum {string}
             */
            type: "room" | "telehealth_slot" | "equipment" | "staff";
            /** @description What people call it. */
            label: string | null;
            /** @description What an appointment type may ask for besides the type. None unless given. */
            capabilities: string[];
            /** @description Whether it is in use; true unless given. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of bookable resources. */
        BookableResourcePage: {
            data: components["schemas"]["BookableResource"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description What is never booked twice for the same time: capacity N is N of these. */
        BookableResourceInput: {
            /**
             * Format: uuid
             * @description Whose; null: shared by all doctors.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: at any, or where its room is.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: in any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_room_id?: string | null;
            /**
             * @description What kind of resource; that does not change.
             * @enum {string}
             */
            type: "room" | "telehealth_slot" | "equipment" | "staff";
            /** @description What people call it. */
            label?: string | null;
            /** @description What an appointment type may ask for besides the type. None unless given. */
            capabilities?: string[];
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        BookableResourceChanges: {
            /**
             * Format: uuid
             * @description Whose; null: shared by all doctors.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /**
             * Format: uuid
             * @description Only at this place; null: at any, or where its room is.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: uuid
             * @description Only in this room; null: in any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            location_room_id?: string | null;
            /**
             * @description What kind of resource; that does not change.
             * @enum {string}
             */
            type?: "room" | "telehealth_slot" | "equipment" | "staff";
            /** @description What people call it. */
            label?: string | null;
            /** @description What an appointment type may ask for besides the type. None unless given. */
            capabilities?: string[];
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
        };
        /** @description An address at which other programs read a doctor’s calendar, without the address. */
        CalendarFeed: {
            /**
             * Format: uuid
             * @description Of the feed.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose visits it tells.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /** @description What it is for, for people. */
            label: string;
            /** @description Whether the names of patients go with it; false unless given. */
            shows_patients: boolean;
            /**
             * Format: date-time
             * @description When it was last read, to the minute; null: never.
             * @example 2026-03-27T08:00:00Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null: it was not.
             * @example 2026-03-27T08:00:00Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
        };
        /** @description A fresh feed. */
        NewCalendarFeed: {
            /**
             * Format: uuid
             * @description Of the feed.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose visits it tells.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /** @description What it is for, for people. */
            label: string;
            /** @description Whether the names of patients go with it; false unless given. */
            shows_patients: boolean;
            /**
             * Format: date-time
             * @description When it was last read, to the minute; null: never.
             * @example 2026-03-27T08:00:00Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null: it was not.
             * @example 2026-03-27T08:00:00Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /** @description The address, whole where the server knows its own, else from its root. Shown this once. */
            address: string;
        };
        /** @description A page of feeds. */
        CalendarFeedPage: {
            data: components["schemas"]["CalendarFeed"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description A feed to be made. */
        CalendarFeedInput: {
            /**
             * Format: uuid
             * @description Whose visits it tells.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string;
            /** @description What it is for, for people. */
            label?: string;
            /** @description Whether the names of patients go with it; false unless given. */
            shows_patients?: boolean;
        };
        /** @description A place where patients are seen. */
        DoctorLocation: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose place; null: shared by all doctors. May later become null, but nobody else’s.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /** @description As people say it. */
            name: string;
            /** @description As one writes it on a letter. */
            address: string | null;
            /**
             * @description Degrees north, WGS 84; both coordinates or none.
             * @example 37.9976
             */
            latitude: number | null;
            /**
             * @description Degrees east.
             * @example 23.7412
             */
            longitude: number | null;
            /** @description Whether it is in use; true unless given. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of doctor locations. */
        DoctorLocationPage: {
            data: components["schemas"]["DoctorLocation"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description A place where patients are seen. */
        DoctorLocationInput: {
            /**
             * Format: uuid
             * @description Whose place; null: shared by all doctors. May later become null, but nobody else’s.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /** @description As people say it. */
            name: string;
            /** @description As one writes it on a letter. */
            address?: string | null;
            /**
             * @description Degrees north, WGS 84; both coordinates or none.
             * @example 37.9976
             */
            latitude?: number | null;
            /**
             * @description Degrees east.
             * @example 23.7412
             */
            longitude?: number | null;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        DoctorLocationChanges: {
            /**
             * Format: uuid
             * @description Whose place; null: shared by all doctors. May later become null, but nobody else’s.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /** @description As people say it. */
            name?: string;
            /** @description As one writes it on a letter. */
            address?: string | null;
            /**
             * @description Degrees north, WGS 84; both coordinates or none.
             * @example 37.9976
             */
            latitude?: number | null;
            /**
             * @description Degrees east.
             * @example 23.7412
             */
            longitude?: number | null;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
        };
        /** @description Somebody whose time can be booked. */
        Doctor: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: slug
             * @description What the doctor is called in addresses; unique in the practice.
             * @example dr-papadaki
             */
            slug: string;
            /** @description As people say it. */
            name: string;
            /**
             * Format: time-zone
             * @description IANA; in which the doctor works. The practice’s unless given.
             * @example Europe/Athens
             */
            timezone: string;
            /** @description In the words of the practice, e.g. cardiology. */
            specialty: string | null;
            /** @description How many patients by video or phone at once: so many telehealth slots are kept active. 1 unless given. */
            max_parallel_sessions: number;
            /** @description Whether visits exclude each other whatever else they need; false unless given. */
            one_at_a_time: boolean;
            /** @description Whether it is in use; true unless given. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of doctors. */
        DoctorPage: {
            data: components["schemas"]["Doctor"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description Somebody whose time can be booked. */
        DoctorDetail: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: slug
             * @description What the doctor is called in addresses; unique in the practice.
             * @example dr-papadaki
             */
            slug: string;
            /** @description As people say it. */
            name: string;
            /**
             * Format: time-zone
             * @description IANA; in which the doctor works. The practice’s unless given.
             * @example Europe/Athens
             */
            timezone: string;
            /** @description In the words of the practice, e.g. cardiology. */
            specialty: string | null;
            /** @description How many patients by video or phone at once: so many telehealth slots are kept active. 1 unless given. */
            max_parallel_sessions: number;
            /** @description Whether visits exclude each other whatever else they need; false unless given. */
            one_at_a_time: boolean;
            /** @description Whether it is in use; true unless given. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
            /** @description When `one_at_a_time` was switched on: visits to come that are over another. They stay booked. */
            conflicts?: components["schemas"]["ConcernedVisit"][];
        };
        /** @description Somebody whose time can be booked. */
        DoctorInput: {
            /**
             * Format: slug
             * @description What the doctor is called in addresses; unique in the practice.
             * @example dr-papadaki
             */
            slug: string;
            /** @description As people say it. */
            name: string;
            /**
             * Format: time-zone
             * @description IANA; in which the doctor works. The practice’s unless given.
             * @example Europe/Athens
             */
            timezone?: string;
            /** @description In the words of the practice, e.g. cardiology. */
            specialty?: string | null;
            /** @description How many patients by video or phone at once: so many telehealth slots are kept active. 1 unless given. */
            max_parallel_sessions?: number;
            /** @description Whether visits exclude each other whatever else they need; false unless given. */
            one_at_a_time?: boolean;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        DoctorChanges: {
            /**
             * Format: slug
             * @description What the doctor is called in addresses; unique in the practice.
             * @example dr-papadaki
             */
            slug?: string;
            /** @description As people say it. */
            name?: string;
            /**
             * Format: time-zone
             * @description IANA; in which the doctor works. The practice’s unless given.
             * @example Europe/Athens
             */
            timezone?: string;
            /** @description In the words of the practice, e.g. cardiology. */
            specialty?: string | null;
            /** @description How many patients by video or phone at once: so many telehealth slots are kept active. 1 unless given. */
            max_parallel_sessions?: number;
            /** @description Whether visits exclude each other whatever else they need; false unless given. */
            one_at_a_time?: boolean;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
        };
        /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
        LocationRoom: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Where it is; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string;
            /** @description As people say it. */
            name: string;
            /** @description Whether it is in use; true unless given. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of location rooms. */
        LocationRoomPage: {
            data: components["schemas"]["LocationRoom"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
        LocationRoomInput: {
            /**
             * Format: uuid
             * @description Where it is; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string;
            /** @description As people say it. */
            name: string;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
        };
        /** @description What is left out stays as it is; null clears. */
        LocationRoomChanges: {
            /**
             * Format: uuid
             * @description Where it is; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string;
            /** @description As people say it. */
            name?: string;
            /** @description Whether it is in use; true unless given. */
            is_active?: boolean;
        };
        /** @description Whoever is logged in. */
        Myself: {
            account: {
                /**
                 * Format: uuid
                 * @description Of the account; the events of what it did name it.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /**
                 * Format: email
                 * @description Who somebody is to the practice.
                 * @example maria@clinic.example
                 */
                email: string;
                /** @description What colleagues call them. */
                name: string;
            };
            practice: {
                /**
                 * Format: uuid
                 * @description Of the practice.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /**
                 * Format: slug
                 * @description What it is called in addresses.
                 * @example dr-papadaki
                 */
                slug: string;
                /** @description What it is called. */
                name: string;
                /**
                 * Format: time-zone
                 * @description IANA.
                 * @example Europe/Athens
                 */
                timezone: string;
            };
            /**
             * @description What somebody may do: see the permissions of each route.
             * @enum {string}
             */
            role: "owner" | "manager" | "receptionist" | "doctor";
            /** @description What they may do. */
            permissions: ("appointments:read" | "appointments:write" | "availability:read" | "patients:read" | "patients:write" | "privacy:read" | "privacy:write" | "waitlist:read" | "waitlist:write" | "payments:read" | "payments:write" | "setup:read" | "setup:write" | "notifications:read" | "notifications:write" | "reports:read" | "keys:read" | "keys:write" | "staff:read" | "staff:write")[];
            /**
             * Format: uuid
             * @description For a doctor: the one calendar they see; null: all of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /** @description What is asked for besides the password; none: nothing. */
            second_factors: ("totp" | "passkey" | "recovery_code")[];
        };
        /** @description Where somebody is logged in. */
        SessionList: {
            /** @description The newest first. */
            data: {
                /**
                 * Format: uuid
                 * @description Of the session.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /**
                 * @description What was shown last at the log-in.
                 * @enum {string}
                 */
                method: "password" | "totp" | "recovery_code" | "passkey" | "single_sign_on" | "invitation";
                /** @description What the browser calls itself. */
                user_agent: string;
                /** @description From where. */
                address: string;
                /**
                 * Format: date-time
                 * @description When it was last used, to the minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                last_seen_at: string;
                /**
                 * Format: date-time
                 * @description When it ends at the latest; after an hour without use it ends before.
                 * @example 2026-03-27T08:00:00Z
                 */
                expires_at: string;
                /**
                 * Format: date-time
                 * @description When it began.
                 * @example 2026-03-27T08:00:00Z
                 */
                inserted_at: string;
                /** @description Whether it is the one that asks. */
                is_this: boolean;
            }[];
        };
        /** @description Somebody who works in the practice. */
        StaffAccount: {
            /**
             * Format: uuid
             * @description Of the account; the events of what it did name it.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: email
             * @description Who somebody is to the practice.
             * @example maria@clinic.example
             */
            email: string;
            /** @description What colleagues call them. */
            name: string;
            /**
             * @description What somebody may do: see the permissions of each route.
             * @enum {string}
             */
            role: "owner" | "manager" | "receptionist" | "doctor";
            /**
             * Format: uuid
             * @description For a doctor: the one calendar they see; null: all of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /** @description Whether they can log in. */
            is_active: boolean;
            /** @description Whether a log-in asks for more than the password. */
            has_second_factor: boolean;
            /**
             * Format: date-time
             * @description When they were last there, to the minute; null: not of late.
             * @example 2026-03-27T08:00:00Z
             */
            last_seen_at: string | null;
            /**
             * Format: date-time
             * @description When they came.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of the staff. */
        StaffPage: {
            data: components["schemas"]["StaffAccount"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description What is left out stays as it is. */
        StaffChanges: {
            /** @description What colleagues call them. */
            name?: string;
            /**
             * @description What somebody may do: see the permissions of each route.
             * @enum {string}
             */
            role?: "owner" | "manager" | "receptionist" | "doctor";
            /**
             * Format: uuid
             * @description For a doctor: the one calendar they see; null: all of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /** @description False: they are out, everywhere and at once. */
            is_active?: boolean;
        };
        /** @description Somebody asked to join the staff. */
        Invitation: {
            /**
             * Format: uuid
             * @description Of the invitation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: email
             * @description Who somebody is to the practice.
             * @example maria@clinic.example
             */
            email: string;
            /**
             * @description What somebody may do: see the permissions of each route.
             * @enum {string}
             */
            role: "owner" | "manager" | "receptionist" | "doctor";
            /**
             * Format: uuid
             * @description For a doctor: the one calendar they see; null: all of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /**
             * Format: date-time
             * @description Until when it can be accepted.
             * @example 2026-03-27T08:00:00Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description When it was accepted.
             * @example 2026-03-27T08:00:00Z
             */
            used_at: string | null;
            /**
             * Format: date-time
             * @description When it was withdrawn.
             * @example 2026-03-27T08:00:00Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
        };
        /** @description A fresh invitation, with its link. */
        NewInvitation: {
            /**
             * Format: uuid
             * @description Of the invitation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: email
             * @description Who somebody is to the practice.
             * @example maria@clinic.example
             */
            email: string;
            /**
             * @description What somebody may do: see the permissions of each route.
             * @enum {string}
             */
            role: "owner" | "manager" | "receptionist" | "doctor";
            /**
             * Format: uuid
             * @description For a doctor: the one calendar they see; null: all of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /**
             * Format: date-time
             * @description Until when it can be accepted.
             * @example 2026-03-27T08:00:00Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description When it was accepted.
             * @example 2026-03-27T08:00:00Z
             */
            used_at: string | null;
            /**
             * Format: date-time
             * @description When it was withdrawn.
             * @example 2026-03-27T08:00:00Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /** @description For them alone, and good for one account. Shown this once. */
            link: string;
        };
        /** @description A page of invitations. */
        InvitationPage: {
            data: components["schemas"]["Invitation"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description Whom to invite; no role may do more than whoever invites. */
        InvitationInput: {
            /**
             * Format: email
             * @description Who somebody is to the practice.
             * @example maria@clinic.example
             */
            email: string;
            /**
             * @description What somebody may do: see the permissions of each route.
             * @enum {string}
             */
            role: "owner" | "manager" | "receptionist" | "doctor";
            /**
             * Format: uuid
             * @description For a doctor: the one calendar they see; null: all of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
        };
        /** @description What an invitation is to. */
        Invited: {
            /** @description Who invites. */
            practice_name: string;
            /**
             * Format: slug
             * @description What the practice is called in addresses.
             * @example dr-papadaki
             */
            practice_slug: string;
            /**
             * Format: email
             * @description Who somebody is to the practice.
             * @example maria@clinic.example
             */
            email: string;
            /**
             * @description What somebody may do: see the permissions of each route.
             * @enum {string}
             */
            role: "owner" | "manager" | "receptionist" | "doctor";
            /**
             * Format: date-time
             * @description Until when it can be accepted.
             * @example 2026-03-27T08:00:00Z
             */
            expires_at: string;
        };
        /** @description A tenant: nothing leads from one to another. */
        Practice: {
            /**
             * Format: uuid
             * @description Of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: slug
             * @description What the practice is called in addresses; unique on this instance.
             * @example dr-papadaki
             */
            slug: string;
            /** @description As people say it. */
            name: string;
            /**
             * Format: time-zone
             * @description IANA; what doctors have unless they say otherwise.
             * @example Europe/Athens
             */
            timezone: string;
            /** @description Its logo: an https address, or a small picture itself (`data:image/png;base64,…`). */
            logo_url: string | null;
            /**
             * @description Dark enough for white text on it (4.5:1); null: the pages’ own.
             * @example #0b6b63
             */
            brand_colour: string | null;
            /**
             * @description The language of its pages for who asks for none they know.
             * @enum {string}
             */
            default_locale: "en" | "el";
            /** @description Sites that may show its pages in a frame. */
            embed_origins: string[];
            /** @description So long an offer of the waiting list stands, at most. */
            waitlist_offer_minutes: number;
            /** @description The waiting list offers nothing that starts sooner. */
            waitlist_cutoff_minutes: number;
            /** @description After so many offers declined or let pass nobody asks again. */
            waitlist_max_refusals: number;
            /**
             * Format: local-time
             * @description From then on nothing is offered; in the practice’s zone.
             * @example 09:30
             */
            waitlist_quiet_from: string;
            /**
             * Format: local-time
             * @description Until then; equal to the other: never quiet.
             * @example 09:30
             */
            waitlist_quiet_until: string;
            /**
             * @description What a visitor shows to be theirs, by a code sent there, before a hold becomes a booking.
             * @enum {string}
             */
            contact_check: "none" | "email" | "phone" | "either";
            /** @description Bookings by visitors with one e-mail address or telephone that are still to come, at most. */
            contact_bookings_ahead: number;
            /** @description Bookings by visitors with one e-mail address or telephone within a day, cancelled ones included. */
            contact_bookings_a_day: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A fresh practice, with the key to it. */
        NewPractice: {
            /**
             * Format: uuid
             * @description Of the practice.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: slug
             * @description What the practice is called in addresses; unique on this instance.
             * @example dr-papadaki
             */
            slug: string;
            /** @description As people say it. */
            name: string;
            /**
             * Format: time-zone
             * @description IANA; what doctors have unless they say otherwise.
             * @example Europe/Athens
             */
            timezone: string;
            /** @description Its logo: an https address, or a small picture itself (`data:image/png;base64,…`). */
            logo_url: string | null;
            /**
             * @description Dark enough for white text on it (4.5:1); null: the pages’ own.
             * @example #0b6b63
             */
            brand_colour: string | null;
            /**
             * @description The language of its pages for who asks for none they know.
             * @enum {string}
             */
            default_locale: "en" | "el";
            /** @description Sites that may show its pages in a frame. */
            embed_origins: string[];
            /** @description So long an offer of the waiting list stands, at most. */
            waitlist_offer_minutes: number;
            /** @description The waiting list offers nothing that starts sooner. */
            waitlist_cutoff_minutes: number;
            /** @description After so many offers declined or let pass nobody asks again. */
            waitlist_max_refusals: number;
            /**
             * Format: local-time
             * @description From then on nothing is offered; in the practice’s zone.
             * @example 09:30
             */
            waitlist_quiet_from: string;
            /**
             * Format: local-time
             * @description Until then; equal to the other: never quiet.
             * @example 09:30
             */
            waitlist_quiet_until: string;
            /**
             * @description What a visitor shows to be theirs, by a code sent there, before a hold becomes a booking.
             * @enum {string}
             */
            contact_check: "none" | "email" | "phone" | "either";
            /** @description Bookings by visitors with one e-mail address or telephone that are still to come, at most. */
            contact_bookings_ahead: number;
            /** @description Bookings by visitors with one e-mail address or telephone within a day, cancelled ones included. */
            contact_bookings_a_day: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
            /** @description Does everything within this practice. Shown this once. */
            api_key: string;
        };
        /** @description A practice to be created. */
        PracticeInput: {
            /**
             * Format: slug
             * @description What the practice is called in addresses; unique on this instance.
             * @example dr-papadaki
             */
            slug: string;
            /** @description As people say it. */
            name: string;
            /**
             * Format: time-zone
             * @description IANA; what doctors have unless they say otherwise.
             * @example Europe/Athens
             */
            timezone: string;
            /**
             * Format: email
             * @description Who is invited, by mail, to be its first owner.
             * @example maria@clinic.example
             */
            owner_email?: string;
        };
        /** @description What is left out stays as it is. */
        PracticeChanges: {
            /**
             * Format: slug
             * @description What the practice is called in addresses; unique on this instance.
             * @example dr-papadaki
             */
            slug?: string;
            /** @description As people say it. */
            name?: string;
            /**
             * Format: time-zone
             * @description IANA; what doctors have unless they say otherwise.
             * @example Europe/Athens
             */
            timezone?: string;
            /** @description Its logo: an https address, or a small picture itself (`data:image/png;base64,…`). */
            logo_url?: string | null;
            /**
             * @description Dark enough for white text on it (4.5:1); null: the pages’ own.
             * @example #0b6b63
             */
            brand_colour?: string | null;
            /**
             * @description The language of its pages for who asks for none they know.
             * @enum {string}
             */
            default_locale?: "en" | "el";
            /** @description Sites that may show its pages in a frame. */
            embed_origins?: string[];
            /** @description So long an offer of the waiting list stands, at most. */
            waitlist_offer_minutes?: number;
            /** @description The waiting list offers nothing that starts sooner. */
            waitlist_cutoff_minutes?: number;
            /** @description After so many offers declined or let pass nobody asks again. */
            waitlist_max_refusals?: number;
            /**
             * Format: local-time
             * @description From then on nothing is offered; in the practice’s zone.
             * @example 09:30
             */
            waitlist_quiet_from?: string;
            /**
             * Format: local-time
             * @description Until then; equal to the other: never quiet.
             * @example 09:30
             */
            waitlist_quiet_until?: string;
            /**
             * @description What a visitor shows to be theirs, by a code sent there, before a hold becomes a booking.
             * @enum {string}
             */
            contact_check?: "none" | "email" | "phone" | "either";
            /** @description Bookings by visitors with one e-mail address or telephone that are still to come, at most. */
            contact_bookings_ahead?: number;
            /** @description Bookings by visitors with one e-mail address or telephone within a day, cancelled ones included. */
            contact_bookings_a_day?: number;
        };
        /** @description What somebody waits for. Whoever has the greatest priority is asked first, then who came first. */
        WaitlistEntry: {
            /**
             * Format: uuid
             * @description Made by the engine; ids sort by creation.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who waits; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id: string;
            /**
             * Format: slug
             * @description The kind of visit, whoever of the practice offers it.
             * @example dr-papadaki
             */
            appointment_type_slug: string;
            /**
             * Format: uuid
             * @description With this doctor; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id: string | null;
            /**
             * Format: uuid
             * @description At this place; null: anywhere.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id: string | null;
            /**
             * Format: date
             * @description The first date that suits, in the doctor’s zone.
             * @example 2026-03-27
             */
            from_date: string;
            /**
             * Format: date
             * @description The last, included.
             * @example 2026-03-27
             */
            to_date: string;
            /** @description The days that suit; all unless given. */
            weekdays: number[];
            /**
             * Format: local-time
             * @description The visit starts at or after this; 00:00 unless given.
             * @example 09:30
             */
            earliest_local: string;
            /**
             * Format: local-time
             * @description It starts before this; 24:00 unless given.
             * @example 09:30
             */
            latest_local: string;
            /** @description The patient needs so long to be there; 0 unless given. */
            notice_minutes: number;
            /** @description The greater is asked first; 0 unless given. */
            priority: number;
            /**
             * Format: uuid
             * @description A later visit of the patient’s, kept until the earlier one is confirmed and cancelled then.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            replaces_appointment_id: string | null;
            /**
             * @description waiting ↔ offered → booked; withdrawn; refused: too many offers were; passed: the dates are over.
             * @enum {string}
             */
            status: "waiting" | "offered" | "booked" | "withdrawn" | "refused" | "passed";
            /** @description How many offers were declined or let pass. */
            refusals: number;
            /**
             * Format: date-time
             * @description Since when the patient waits.
             * @example 2026-03-27T08:00:00Z
             */
            queued_at: string;
            /**
             * Format: uuid
             * @description The hold that is offered right now.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            offered_appointment_id: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-03-27T08:00:00Z
             */
            updated_at: string;
        };
        /** @description A page of waiting list. */
        WaitlistEntryPage: {
            data: components["schemas"]["WaitlistEntry"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description What somebody waits for. Whoever has the greatest priority is asked first, then who came first. */
        WaitlistEntryInput: {
            /**
             * Format: uuid
             * @description Who waits; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id: string;
            /**
             * Format: slug
             * @description The kind of visit, whoever of the practice offers it.
             * @example dr-papadaki
             */
            appointment_type_slug: string;
            /**
             * Format: uuid
             * @description With this doctor; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /**
             * Format: uuid
             * @description At this place; null: anywhere.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: date
             * @description The first date that suits, in the doctor’s zone.
             * @example 2026-03-27
             */
            from_date: string;
            /**
             * Format: date
             * @description The last, included.
             * @example 2026-03-27
             */
            to_date: string;
            /** @description The days that suit; all unless given. */
            weekdays?: number[];
            /**
             * Format: local-time
             * @description The visit starts at or after this; 00:00 unless given.
             * @example 09:30
             */
            earliest_local?: string;
            /**
             * Format: local-time
             * @description It starts before this; 24:00 unless given.
             * @example 09:30
             */
            latest_local?: string;
            /** @description The patient needs so long to be there; 0 unless given. */
            notice_minutes?: number;
            /** @description The greater is asked first; 0 unless given. */
            priority?: number;
            /**
             * Format: uuid
             * @description A later visit of the patient’s, kept until the earlier one is confirmed and cancelled then.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            replaces_appointment_id?: string | null;
        };
        /** @description What is left out stays as it is; null clears. */
        WaitlistEntryChanges: {
            /**
             * Format: uuid
             * @description Who waits; that does not change.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            patient_id?: string;
            /**
             * Format: slug
             * @description The kind of visit, whoever of the practice offers it.
             * @example dr-papadaki
             */
            appointment_type_slug?: string;
            /**
             * Format: uuid
             * @description With this doctor; null: any.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_id?: string | null;
            /**
             * Format: uuid
             * @description At this place; null: anywhere.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            doctor_location_id?: string | null;
            /**
             * Format: date
             * @description The first date that suits, in the doctor’s zone.
             * @example 2026-03-27
             */
            from_date?: string;
            /**
             * Format: date
             * @description The last, included.
             * @example 2026-03-27
             */
            to_date?: string;
            /** @description The days that suit; all unless given. */
            weekdays?: number[];
            /**
             * Format: local-time
             * @description The visit starts at or after this; 00:00 unless given.
             * @example 09:30
             */
            earliest_local?: string;
            /**
             * Format: local-time
             * @description It starts before this; 24:00 unless given.
             * @example 09:30
             */
            latest_local?: string;
            /** @description The patient needs so long to be there; 0 unless given. */
            notice_minutes?: number;
            /** @description The greater is asked first; 0 unless given. */
            priority?: number;
            /**
             * Format: uuid
             * @description A later visit of the patient’s, kept until the earlier one is confirmed and cancelled then.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            replaces_appointment_id?: string | null;
        };
        /** @description What was offered to somebody who waits. */
        WaitlistOffers: {
            /** @description The oldest first. */
            data: {
                /**
                 * Format: uuid
                 * @description Of the offer.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description The hold that it is.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_id: string;
                /**
                 * Format: uuid
                 * @description Whose time.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /**
                 * Format: date-time
                 * @description When the visit would start. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                starts_at_utc: string;
                /**
                 * @description What became of it; `withdrawn`: the practice took it back.
                 * @enum {string}
                 */
                status: "open" | "accepted" | "declined" | "lapsed" | "withdrawn";
                /**
                 * @description Whose turn it was, or whom staff chose.
                 * @enum {string}
                 */
                offered_by: "queue" | "staff";
                /**
                 * Format: date-time
                 * @description When.
                 * @example 2026-03-27T08:00:00Z
                 */
                offered_at: string;
                /**
                 * Format: date-time
                 * @description While open: until when it stands.
                 * @example 2026-03-27T08:00:00Z
                 */
                hold_expires_at: string | null;
                /**
                 * Format: date-time
                 * @description When it was over.
                 * @example 2026-03-27T08:00:00Z
                 */
                ended_at: string | null;
            }[];
        };
        /** @description What an authenticator is told. */
        NewAuthenticator: {
            /** @description Base32, for typing. Shown this once. */
            secret: string;
            /** @description The same for authenticators: `otpauth://…`. */
            uri: string;
        };
        /** @description For whoever has lost the second factor. */
        RecoveryCodes: {
            /** @description Shown this once. */
            recovery_codes: string[];
        };
        /** @description Something that happened to an account. */
        StaffEvent: {
            /**
             * Format: uuid
             * @description Of the event.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose account; null: of nobody who is known here.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            account_id: string | null;
            /**
             * Format: uuid
             * @description The account that did it, where that is another.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            actor_id: string | null;
            /**
             * @description What happened.
             * @enum {string}
             */
            what: "logged_in" | "log_in_failed" | "logged_out" | "sessions_ended" | "invited" | "joined" | "account_changed" | "password_changed" | "reset_made" | "reset_asked" | "password_reset" | "authenticator_added" | "authenticator_removed" | "recovery_codes_replaced" | "passkey_added" | "passkey_removed" | "passkey_copied" | "second_factor_removed" | "sign_on_bound" | "sign_on_changed";
            /**
             * @description How somebody showed who they are, where they did.
             * @enum {string|null}
             */
            method: "password" | "totp" | "recovery_code" | "passkey" | "single_sign_on" | "invitation" | null;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
        };
        /** @description A page of events. */
        StaffEventPage: {
            data: components["schemas"]["StaffEvent"][];
            /** @description Give it as `cursor` to read on; null at the end. */
            next_cursor: string | null;
        };
        /** @description What a passkey signed: `navigator.credentials.get()`. */
        PasskeyAnswer: {
            /**
             * Format: base64url
             * @description What the passkey calls itself.
             */
            id: string;
            /**
             * Format: base64url
             * @description The same.
             */
            rawId: string;
            /**
             * @description Nothing else is taken.
             * @enum {string}
             */
            type: "public-key";
            response: {
                /**
                 * Format: base64url
                 * @description What the browser says it was asked, by whom.
                 */
                clientDataJSON: string;
                /**
                 * Format: base64url
                 * @description What the authenticator vouches for.
                 */
                authenticatorData: string;
                /**
                 * Format: base64url
                 * @description Over both.
                 */
                signature: string;
                /**
                 * Format: base64url
                 * @description Whose it is.
                 */
                userHandle?: string;
            };
        };
        /** @description A passkey that was made: `navigator.credentials.create()`. */
        NewPasskeyAnswer: {
            /**
             * Format: base64url
             * @description What the passkey calls itself.
             */
            id: string;
            /**
             * Format: base64url
             * @description The same.
             */
            rawId: string;
            /**
             * @description Nothing else is taken.
             * @enum {string}
             */
            type: "public-key";
            response: {
                /**
                 * Format: base64url
                 * @description What the browser says it was asked, by whom.
                 */
                clientDataJSON: string;
                /**
                 * Format: base64url
                 * @description The key, and what vouches for it.
                 */
                attestationObject: string;
                /** @description How it is reached. */
                transports?: string[];
            };
        };
        /** @description One passkey of an account. */
        Passkey: {
            /**
             * Format: uuid
             * @description Of the passkey.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            id: string;
            /** @description What its owner calls it. */
            label: string;
            /** @description Whether it outlasts the device that it is on. */
            is_backed_up: boolean;
            /**
             * Format: date-time
             * @description When it last opened the account; null: never.
             * @example 2026-03-27T08:00:00Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-27T08:00:00Z
             */
            inserted_at: string;
        };
        /** @description A fresh passkey. */
        NewPasskey: {
            passkey: components["schemas"]["Passkey"];
            /** @description Shown this once; none where there are some already. */
            recovery_codes: string[];
        };
        /** @description The passkeys of an account. */
        PasskeyList: {
            /** @description In the order of their making. */
            data: components["schemas"]["Passkey"][];
        };
        /** @description How the practice signs on by an identity provider. */
        SignOn: {
            /** @description The provider; null: there is none. Its secret is never shown. */
            sign_on: {
                /** @description What the button says it is. */
                label: string;
                /**
                 * @description Where the provider is: what it calls itself, to the letter.
                 * @example https://accounts.clinic.example
                 */
                issuer: string;
                /** @description What the provider calls this server. */
                client_id: string;
                /** @description Whose e-mail addresses are let in; none: all. */
                allowed_domains: string[];
                /** @description Whether those who are no owners may log in without it; owners always may. */
                password_allowed: boolean;
                /**
                 * Format: date-time
                 * @description When it last changed.
                 * @example 2026-03-27T08:00:00Z
                 */
                updated_at: string;
            } | null;
            /** @description What the provider has to be told to send browsers back to. */
            redirect_url: string;
        };
        /** @description An OpenID provider, and what it decides. */
        SignOnInput: {
            /** @description What the button says it is. */
            label: string;
            /**
             * @description Where the provider is: what it calls itself, to the letter.
             * @example https://accounts.clinic.example
             */
            issuer: string;
            /** @description What the provider calls this server. */
            client_id: string;
            /** @description Whose e-mail addresses are let in; none: all. */
            allowed_domains: string[];
            /** @description Whether those who are no owners may log in without it; owners always may. */
            password_allowed: boolean;
            /** @description Left out: the one that is kept. */
            client_secret?: string;
        };
        /** @description How staff of a practice come in. */
        LogInWays: {
            /** @description What the identity provider is called; null: none. */
            single_sign_on: string | null;
            /** @description Whether those who are no owners may log in without it; owners always may. */
            password_allowed: boolean;
        };
        /** @description What stands in the query of the address that the provider sent the browser back to. */
        SignOnAnswer: {
            /**
             * Format: uuid
             * @description Of the practice: the end of that address.
             * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
             */
            practice_id: string;
            /** @description As it was sent. */
            state?: string;
            /** @description As it was sent. */
            code?: string;
            /** @description As it was sent. */
            iss?: string;
            /** @description As it was sent. */
            error?: string;
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
    get_healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As Prometheus reads them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_availability: {
        parameters: {
            query: {
                /**
                 * @description Whose time.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /**
                 * @description For which kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                location_id?: string;
                /**
                 * @description Only in this room.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                room_id?: string;
                /**
                 * @description The first date, in the doctor's zone.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 62 days in all.
                 * @example 2026-03-27
                 */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The starts that can be booked on some dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_availability_next: {
        parameters: {
            query?: {
                /**
                 * @description Only this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /** @description Only doctors of this specialty. */
                specialty?: string;
                /**
                 * @description Only this kind of visit.
                 * @example dr-papadaki
                 */
                appointment_type_slug?: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                location_id?: string;
                /** @description Only near here: latitude,longitude. */
                near?: string;
                /** @description How near, by great circle. */
                within_km?: number;
                /**
                 * @description No earlier than this.
                 * @example 2026-03-27T08:00:00Z
                 */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The doctors with their earliest start. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextStarts"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_availability_explain: {
        parameters: {
            query: {
                /**
                 * @description Whose time.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /**
                 * @description For which kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                location_id?: string;
                /**
                 * @description The start in question. A whole minute.
                 * @example 2026-03-27T08:00:00Z
                 */
                starts_at_utc: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why a start can or cannot be booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointments: {
        parameters: {
            query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this patient.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                patient_id?: string;
                /** @description held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled. */
                status?: "held" | "pending" | "confirmed" | "completed" | "cancelled" | "no_show";
                /** @description Only what ends after this instant (or UTC date). */
                from?: string;
                /** @description Only what starts before this instant (or by the end of this UTC date). */
                to?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of appointments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRequest"];
            };
        };
        responses: {
            /** @description A fresh hold, with the patient’s key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Held"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: This time has just been taken. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_not_offered`: This time is not offered. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointments_id_events: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what happened to an appointment, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentEventPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfirmRequest"];
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment_needed`: This visit is paid first. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `patient_busy`: The patient has another visit at this time. `part_of_series`: This is held with others. `payment_in_progress`: The payment is being made. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `already_extended`: The hold has been extended already. `part_of_series`: This is held with others. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_reschedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleRequest"];
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `slot_taken`: This time has just been taken. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reschedule_not_allowed`: This appointment may not be moved. `slot_not_offered`: This time is not offered. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment_needed`: This visit is paid first. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `payment_in_progress`: The payment is being made. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_no_show: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_arrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_unarrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointment_series: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldSeriesRequest"];
            };
        };
        responses: {
            /** @description A fresh series of holds, which lapse together, with the patient’s key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldSeries"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dates_not_free`: Some of the dates cannot be had. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointment_series_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the series.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Visits of one patient that come back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeries"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointment_series_id_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the series.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfirmRequest"];
            };
        };
        responses: {
            /** @description Visits of one patient that come back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeries"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `dates_not_free`: Some of the dates cannot be had. `payment_in_progress`: The payment is being made. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointment_series_id_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the series.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Visits of one patient that come back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeries"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointment_series_id_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the series.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSeriesRequest"];
            };
        };
        responses: {
            /** @description Visits of one patient that come back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeries"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointment_series_id_reschedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the series.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleSeriesRequest"];
            };
        };
        responses: {
            /** @description A series after a change, and what could not be done of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeriesResult"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `dates_not_free`: Some of the dates cannot be had. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar: {
        parameters: {
            query: {
                /** @description What ends after this instant, or the beginning of this date in UTC. */
                from: string;
                /** @description What starts before this instant, or the end of this date in UTC. */
                to: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that a calendar shows of a span. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_changes: {
        parameters: {
            query?: {
                /** @description From an answer before; from now on without. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the appointments of a practice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_practices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeInput"];
            };
        };
        responses: {
            /** @description A fresh practice, with the key to it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPractice"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_practice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tenant: nothing leads from one to another. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_practice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PracticeChanges"];
            };
        };
        responses: {
            /** @description A tenant: nothing leads from one to another. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_keys: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_keys: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description A fresh key of the practice. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_keys_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the key.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A key of the practice, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_keys_id_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the key.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A key of the practice, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_doctors: {
        parameters: {
            query?: {
                /**
                 * @description Only this one.
                 * @example dr-papadaki
                 */
                slug?: string;
                /** @description In the words of the practice, e.g. cardiology. */
                specialty?: string;
                /** @description Only those in use, or only the others. */
                is_active?: boolean;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of doctors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_doctors: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoctorInput"];
            };
        };
        responses: {
            /** @description Somebody whose time can be booked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `has_future_appointments`: Future appointments need this. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_doctors_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody whose time can be booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_doctors_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody whose time can be booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Doctor"];
                };
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_doctors_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DoctorChanges"];
            };
        };
        responses: {
            /** @description Somebody whose time can be booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `has_future_appointments`: Future appointments need this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_doctor_locations: {
        parameters: {
            query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /** @description Only those in use, or only the others. */
                is_active?: boolean;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of doctor locations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorLocationPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_doctor_locations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoctorLocationInput"];
            };
        };
        responses: {
            /** @description A place where patients are seen. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorLocation"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_doctor_locations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A place where patients are seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorLocation"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_doctor_locations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A place where patients are seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorLocation"];
                };
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_doctor_locations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DoctorLocationChanges"];
            };
        };
        responses: {
            /** @description A place where patients are seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorLocation"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_location_rooms: {
        parameters: {
            query?: {
                /**
                 * @description Only of this location.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_location_id?: string;
                /** @description Only those in use, or only the others. */
                is_active?: boolean;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of location rooms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationRoomPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_location_rooms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationRoomInput"];
            };
        };
        responses: {
            /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationRoom"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_location_rooms_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationRoom"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_location_rooms_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationRoom"];
                };
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_location_rooms_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LocationRoomChanges"];
            };
        };
        responses: {
            /** @description A room of a location. It is made together with the resource of type `room` by which it is booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationRoom"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_bookable_resources: {
        parameters: {
            query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this location.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_location_id?: string;
                /**
                 * @description Only of this room.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                location_room_id?: string;
                /** @description What kind of resource. */
                type?: "room" | "telehealth_slot" | "equipment" | "staff";
                /** @description Only those in use, or only the others. */
                is_active?: boolean;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bookable resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookableResourcePage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_bookable_resources: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookableResourceInput"];
            };
        };
        responses: {
            /** @description What is never booked twice for the same time: capacity N is N of these. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookableResource"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_bookable_resources_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is never booked twice for the same time: capacity N is N of these. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookableResource"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_bookable_resources_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is never booked twice for the same time: capacity N is N of these. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookableResource"];
                };
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_bookable_resources_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BookableResourceChanges"];
            };
        };
        responses: {
            /** @description What is never booked twice for the same time: capacity N is N of these. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookableResource"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointment_types: {
        parameters: {
            query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only those called this.
                 * @example dr-papadaki
                 */
                slug?: string;
                /** @description How doctor and patient meet. */
                consultation_mode?: "in_person" | "video" | "phone";
                /** @description Only those in use, or only the others. */
                is_active?: boolean;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of appointment types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentTypePage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointment_types: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentTypeInput"];
            };
        };
        responses: {
            /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentType"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointment_types_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentType"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_appointment_types_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentType"];
                };
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_appointment_types_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AppointmentTypeChanges"];
            };
        };
        responses: {
            /** @description A kind of visit that a doctor offers. Visits keep what it said when they were booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentType"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_schedule_rules: {
        parameters: {
            query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /** @description ISO: 1 Monday .. 7 Sunday. */
                day_of_week?: number;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                scope_appointment_type_id?: string;
                /**
                 * @description Only of this location.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                scope_doctor_location_id?: string;
                /**
                 * @description Only of this room.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                scope_location_room_id?: string;
                /** @description Only those in use, or only the others. */
                is_active?: boolean;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of schedule rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleRulePage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_schedule_rules: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleRuleInput"];
            };
        };
        responses: {
            /** @description When a doctor works, in local time: on a weekday, by a recurrence, or on single dates. Several for a date make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleRule"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_schedule_rules_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When a doctor works, in local time: on a weekday, by a recurrence, or on single dates. Several for a date make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleRule"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_schedule_rules_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_schedule_rules_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScheduleRuleChanges"];
            };
        };
        responses: {
            /** @description When a doctor works, in local time: on a weekday, by a recurrence, or on single dates. Several for a date make split shifts; of those in effect on a date, the ones of the highest priority govern it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleRule"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_feeds: {
        parameters: {
            query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of feeds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_calendar_feeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFeedInput"];
            };
        };
        responses: {
            /** @description A fresh feed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeed"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_calendar_feeds_id_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the feed.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description An address at which other programs read a doctor’s calendar, without the address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_availability_exceptions: {
        parameters: {
            query?: {
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /** @description What it says; blocked unless given. Where both speak, available wins. */
                kind?: "blocked" | "available";
                /** @description Only those that end after this instant (or UTC date). */
                from?: string;
                /** @description Only those that start before this instant (or by the end of this UTC date). */
                to?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of availability exceptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityExceptionPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_availability_exceptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityExceptionInput"];
            };
        };
        responses: {
            /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityExceptionDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_availability_exceptions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityExceptionDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_availability_exceptions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_availability_exceptions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AvailabilityExceptionChanges"];
            };
        };
        responses: {
            /** @description A span of time in which a doctor, or the whole practice, does not work, or works besides the rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityExceptionDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_patients: {
        parameters: {
            query?: {
                /** @description What a word of the name begins with, or the whole e-mail address or telephone number. */
                q?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of patients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_patients: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatientInput"];
            };
        };
        responses: {
            /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_patients_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_patients_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `has_appointments`: The appointments of this patient are kept. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_patients_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatientChanges"];
            };
        };
        responses: {
            /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_waitlist_entries: {
        parameters: {
            query?: {
                /** @description waiting ↔ offered → booked; withdrawn; refused: too many offers were; passed: the dates are over. */
                status?: "waiting" | "offered" | "booked" | "withdrawn" | "refused" | "passed";
                /**
                 * @description Only of this patient.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                patient_id?: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only this kind of visit.
                 * @example dr-papadaki
                 */
                appointment_type_slug?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of waiting list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistEntryPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_waitlist_entries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitlistEntryInput"];
            };
        };
        responses: {
            /** @description What somebody waits for. Whoever has the greatest priority is asked first, then who came first. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistEntry"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_waitlist_entries_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What somebody waits for. Whoever has the greatest priority is asked first, then who came first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistEntry"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_waitlist_entries_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_waitlist_entries_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WaitlistEntryChanges"];
            };
        };
        responses: {
            /** @description What somebody waits for. Whoever has the greatest priority is asked first, then who came first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistEntry"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_waitlist_entries_id_offers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the entry.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was offered to somebody who waits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistOffers"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_waitlist_entries_id_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the entry.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description A start that is on offer now. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Whose time.
                     * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                     */
                    doctor_id: string;
                    /**
                     * Format: uuid
                     * @description What kind of visit.
                     * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                     */
                    appointment_type_id: string;
                    /**
                     * Format: date-time
                     * @description When the visit would start. A whole minute.
                     * @example 2026-03-27T08:00:00Z
                     */
                    starts_at_utc: string;
                    /**
                     * Format: uuid
                     * @description Where; any place where it is given, unless told.
                     * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                     */
                    doctor_location_id?: string | null;
                    /** @description How long it stands; as the list offers unless given. */
                    hold_minutes?: number;
                };
            };
        };
        responses: {
            /** @description A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `slot_taken`: This time has just been taken. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_not_offered`: This time is not offered. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_waitlist_entries_id_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the entry.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Off the list. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_patients_id_reads: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Of the patient.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of who has seen a record, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientReadPage"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_patients_id_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the patient.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is kept of a patient. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientExport"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_patients_id_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the patient.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Somebody who visits. Nothing of it is unique: families share addresses and names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patient"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `has_visits_to_come`: This patient is still expected. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_practice_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For how long the practice keeps patients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_practice_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retention"];
            };
        };
        responses: {
            /** @description For how long the practice keeps patients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_schedule_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePreviewInput"];
            };
        };
        responses: {
            /** @description What a change of the schedule would come to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePreview"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reports_utilisation: {
        parameters: {
            query: {
                /**
                 * @description The first date, by the clock of the practice.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 366 days in all.
                 * @example 2026-03-27
                 */
                to: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much of the working time was booked, by doctor and day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtilisationReport"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reports_utilisation_csv: {
        parameters: {
            query: {
                /**
                 * @description The first date, by the clock of the practice.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 366 days in all.
                 * @example 2026-03-27
                 */
                to: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 4180, with a line of names first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reports_no_shows: {
        parameters: {
            query: {
                /**
                 * @description The first date, by the clock of the practice.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 366 days in all.
                 * @example 2026-03-27
                 */
                to: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did not come, by doctor and kind of visit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoShowsReport"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reports_no_shows_csv: {
        parameters: {
            query: {
                /**
                 * @description The first date, by the clock of the practice.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 366 days in all.
                 * @example 2026-03-27
                 */
                to: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 4180, with a line of names first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reports_lead_times: {
        parameters: {
            query: {
                /**
                 * @description The first date, by the clock of the practice.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 366 days in all.
                 * @example 2026-03-27
                 */
                to: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How long ahead visits are booked, by doctor and kind of visit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadTimesReport"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reports_lead_times_csv: {
        parameters: {
            query: {
                /**
                 * @description The first date, by the clock of the practice.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 366 days in all.
                 * @example 2026-03-27
                 */
                to: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 4180, with a line of names first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reports_busiest_hours: {
        parameters: {
            query: {
                /**
                 * @description The first date, by the clock of the practice.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 366 days in all.
                 * @example 2026-03-27
                 */
                to: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many visits start in each hour of the week. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusiestHoursReport"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reports_busiest_hours_csv: {
        parameters: {
            query: {
                /**
                 * @description The first date, by the clock of the practice.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 366 days in all.
                 * @example 2026-03-27
                 */
                to: string;
                /**
                 * @description Only of this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only of this kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 4180, with a line of names first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_payments: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
                /**
                 * @description Only that of this appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_id?: string;
                /** @description `authorised`: promised; `capturing`: being taken; `captured`: taken (what went back says `refunded_cents`); `released`: nothing was taken, and nothing will be. */
                status?: "due" | "authorised" | "capturing" | "captured" | "released";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments, in the order of their making. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_payments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the payment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What one visit costs beforehand, and how far that has come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_payments_id_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the payment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a payment. Never changed, never deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentEvents"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_payments_id_pay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the payment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description What one visit costs beforehand, and how far that has come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_payments_id_refund: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the payment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description So much, at most what was taken and has not gone back. */
                    amount_cents: number;
                };
            };
        };
        responses: {
            /** @description What one visit costs beforehand, and how far that has come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_payment_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How a practice is paid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentSettings"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_payment_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PaymentSettingsChanges"];
            };
        };
        responses: {
            /** @description How a practice is paid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentSettings"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whoever is logged in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Myself"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: slug
                     * @description What the practice is called in addresses; may be left out where there is only one.
                     * @example dr-papadaki
                     */
                    practice?: string;
                    /**
                     * Format: email
                     * @description Who somebody is to the practice.
                     * @example maria@clinic.example
                     */
                    email: string;
                    /** @description As it was chosen. */
                    password: string;
                    /** @description Six digits of the authenticator, or a recovery code. */
                    code?: string;
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Whoever is logged in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Myself"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `log_in_failed`: Address, password or code is not right. `second_factor_needed`: A second factor is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on_needed`: This practice logs in by its identity provider. `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_reauthenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description As it was chosen. */
                    password?: string;
                    /** @description Six digits of the authenticator, or a recovery code. */
                    code?: string;
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Whoever is logged in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Myself"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `log_in_failed`: Address, password or code is not right. `second_factor_needed`: A second factor is needed. `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on_needed`: This practice logs in by its identity provider. `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_passkey_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: slug
                     * @description What the practice is called in addresses; may be left out where there is only one.
                     * @example dr-papadaki
                     */
                    practice?: string;
                };
            };
        };
        responses: {
            /** @description For `navigator.credentials.get()`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: slug
                     * @description What the practice is called in addresses; may be left out where there is only one.
                     * @example dr-papadaki
                     */
                    practice?: string;
                    passkey: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Whoever is logged in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Myself"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `log_in_failed`: Address, password or code is not right. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on_needed`: This practice logs in by its identity provider. `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_session_ways: {
        parameters: {
            query?: {
                /**
                 * @description What the practice is called in addresses; may be left out where there is only one.
                 * @example dr-papadaki
                 */
                practice?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How staff of a practice come in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogInWays"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_single_sign_on: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: slug
                     * @description What the practice is called in addresses; may be left out where there is only one.
                     * @example dr-papadaki
                     */
                    practice?: string;
                    /** @description Whether to show the provider who one is although it knows. */
                    again?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of the provider. */
                        url: string;
                    };
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on_failed`: The identity provider did not let you in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_single_sign_on_finish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOnAnswer"];
            };
        };
        responses: {
            /** @description Whoever is logged in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Myself"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on_failed`: The identity provider did not let you in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_staff_invitations_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the link carries. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description What an invitation is to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link_expired`: This link no longer works. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_staff_invitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the link carries. */
                    token: string;
                    /** @description What colleagues call them. */
                    name: string;
                    /** @description 12 to 128 characters of any kind, and not easily guessed. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Whoever is logged in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Myself"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on_needed`: This practice logs in by its identity provider. `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link_expired`: This link no longer works. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_password_resets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: slug
                     * @description What the practice is called in addresses; may be left out where there is only one.
                     * @example dr-papadaki
                     */
                    practice?: string;
                    /**
                     * Format: email
                     * @description Who somebody is to the practice.
                     * @example maria@clinic.example
                     */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_password_resets_use: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the link carries. */
                    token: string;
                    /** @description 12 to 128 characters of any kind, and not easily guessed. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link_expired`: This link no longer works. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where somebody is logged in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_sessions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the session.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_sessions_end_others: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 12 to 128 characters of any kind, and not easily guessed. */
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description What an authenticator is told. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAuthenticator"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_session_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_second_factor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Six digits of the authenticator, or a recovery code. */
                    code: string;
                };
            };
        };
        responses: {
            /** @description For whoever has lost the second factor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_recovery_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description For whoever has lost the second factor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_session_passkeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passkeys of an account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyList"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_passkeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What its owner calls it. */
                    label: string;
                    response: components["schemas"]["NewPasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description A fresh passkey. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasskey"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_passkeys_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description For `navigator.credentials.create()`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_session_passkeys_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the passkey.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_session_passkeys_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the passkey.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What its owner calls it. */
                    label: string;
                };
            };
        };
        responses: {
            /** @description One passkey of an account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_staff: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_staff_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the account.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody who works in the practice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccount"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_staff_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the account.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StaffChanges"];
            };
        };
        responses: {
            /** @description Somebody who works in the practice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccount"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_owner`: A practice needs an owner. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_staff_id_end_sessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the account.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_staff_id_reset_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the account.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description For them alone. Shown this once. */
                        link: string;
                        /**
                         * Format: date-time
                         * @description Until when it can be used.
                         * @example 2026-03-27T08:00:00Z
                         */
                        expires_at: string;
                    };
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_staff_id_remove_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the account.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_staff_invitations: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_staff_invitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            /** @description A fresh invitation, with its link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewInvitation"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: There is one like this already. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_staff_invitations_id_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the invitation.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Somebody asked to join the staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_sign_on: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the practice signs on by an identity provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOn"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_sign_on: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOnInput"];
            };
        };
        responses: {
            /** @description How the practice signs on by an identity provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOn"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_sign_on: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. `reauthentication_needed`: Show your password again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_staff_events: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
                /**
                 * @description Whose events alone.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                account_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEventPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notification_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the practice speaks to its patients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_notification_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationSettingsChanges"];
            };
        };
        responses: {
            /** @description How the practice speaks to its patients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notification_jobs: {
        parameters: {
            query?: {
                /**
                 * @description Only of this appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_id?: string;
                /** @description Where it stands. */
                status?: "waiting" | "planned" | "superseded" | "skipped";
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationJobPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notification_deliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only of this job.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                job_id?: string;
                /**
                 * @description Only to this endpoint.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                webhook_endpoint_id?: string;
                /** @description Where it stands. */
                status?: "waiting" | "sent" | "skipped" | "dead";
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDeliveryPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_notification_deliveries_id_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the delivery.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description One message over one channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDelivery"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_webhook_endpoints: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description Where to read on: `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhook endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_webhook_endpoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointInput"];
            };
        };
        responses: {
            /** @description Where a program of the practice hears of what happened (Standard Webhooks). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_webhook_endpoints_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a program of the practice hears of what happened (Standard Webhooks). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_webhook_endpoints_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_webhook_endpoints_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of what is meant.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChanges"];
            };
        };
        responses: {
            /** @description Where a program of the practice hears of what happened (Standard Webhooks). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDetail"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_webhook_endpoints_id_rotate_secret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the endpoint.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description An endpoint with a new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedWebhookEndpoint"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_webhook_endpoints_id_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the endpoint.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description An endpoint that an event is on its way to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestedWebhookEndpoint"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_opt_out_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link in a message. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page with one button. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_opt_out_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description From the link in a message. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_calendars_key_ics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret end of the address. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_practice_slug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                practice_slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a practice shows to everybody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeProfile"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_practice_slug_availability: {
        parameters: {
            query: {
                /**
                 * @description Whose time.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id: string;
                /**
                 * @description For which kind of visit.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                appointment_type_id: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                location_id?: string;
                /**
                 * @description The first date, in the doctor's zone.
                 * @example 2026-03-27
                 */
                from: string;
                /**
                 * @description The last date, included; at most 62 days in all.
                 * @example 2026-03-27
                 */
                to: string;
            };
            header?: never;
            path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                practice_slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The starts that can be booked on some dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicAvailability"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_practice_slug_availability_next: {
        parameters: {
            query?: {
                /**
                 * @description Only this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /** @description Only doctors of this specialty. */
                specialty?: string;
                /**
                 * @description Only this kind of visit.
                 * @example dr-papadaki
                 */
                appointment_type_slug?: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                location_id?: string;
                /** @description Only near here: latitude,longitude. */
                near?: string;
                /** @description How near, by great circle. */
                within_km?: number;
                /**
                 * @description No earlier than this.
                 * @example 2026-03-27T08:00:00Z
                 */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                practice_slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The doctors with their earliest start. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextStarts"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_practice_slug_availability_openings: {
        parameters: {
            query?: {
                /**
                 * @description Only this doctor.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                doctor_id?: string;
                /**
                 * @description Only this kind of visit.
                 * @example dr-papadaki
                 */
                appointment_type_slug?: string;
                /**
                 * @description Only at this place.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                location_id?: string;
                /** @description At most so many doctors. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                practice_slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The doctors with their first starts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Openings"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_practice_slug_appointments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                practice_slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnHoldRequest"];
            };
        };
        responses: {
            /** @description A fresh hold, as its patient sees it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnHeld"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: This time has just been taken. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_not_offered`: This time is not offered. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `proof_of_work_required`: A small riddle has to be solved first. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_holds`: Too many times are being held. `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_appointments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An appointment as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_appointments_id_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a patient has to know of a time that is kept for them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOffer"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_appointments_id_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OwnConfirmRequest"];
            };
        };
        responses: {
            /** @description An appointment as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment_needed`: This visit is paid first. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `patient_busy`: The patient has another visit at this time. `part_of_series`: This is held with others. `too_many_bookings`: This contact has enough bookings. `payment_in_progress`: The payment is being made. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `contact_not_checked`: The contact has to be checked by a code first. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_appointments_id_contact_code: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ContactCodeRequest"];
            };
        };
        responses: {
            /** @description An appointment as its patient sees it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_codes`: Too many codes were asked for. `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_appointments_id_check_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckContactRequest"];
            };
        };
        responses: {
            /** @description An appointment as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. `code_expired`: No code is waited for. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_code`: This is not the code. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_appointments_id_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description An appointment as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `already_extended`: The hold has been extended already. `part_of_series`: This is held with others. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_appointments_id_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            /** @description An appointment as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_appointments_id_reschedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
                /** @description The version the caller has seen, as `ETag` gave it. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnRescheduleRequest"];
            };
        };
        responses: {
            /** @description An appointment as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `slot_taken`: This time has just been taken. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: The appointment has changed since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reschedule_not_allowed`: This appointment may not be moved. `slot_not_offered`: This time is not offered. `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_appointments_id_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a patient pays for a visit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPayment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_appointments_id_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description With what the patient’s browser goes on to pay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPayment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_practice_slug_waitlist_entries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                practice_slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequest"];
            };
        };
        responses: {
            /** @description A fresh entry, with the patient’s key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedWaitlist"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_waitlist_entries_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the entry.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a patient waits for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWaitlistEntry"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_waitlist_entries_id_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the entry.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description An appointment as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_waitlist_entries_id_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the entry.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description An appointment as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `patient_busy`: The patient has another visit at this time. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `hold_expired`: The hold has lapsed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_waitlist_entries_id_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the entry.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Off the list. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_practice_slug_stripe_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the practice is called in addresses.
                 * @example dr-papadaki
                 */
                practice_slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Heard. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_appointments_id_series: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A series as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointmentSeries"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_appointments_id_series_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again, for at least 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the appointment.
                 * @example 0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnCancelSeriesRequest"];
            };
        };
        responses: {
            /** @description A series as its patient sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointmentSeries"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The appointment is past this step. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Only JSON is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: The request has faults. `idempotency_key_reused`: This key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available at the moment. `overloaded`: Too busy at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
