// Generated from docs/contracts/openapi.yaml: node libs/client/contract/write-types.mjs
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it can serve */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Upload a text under its SHA-256 */
        put: operations["upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List validations */
        get: operations["list"];
        put?: never;
        /** Submit a story */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read where a validation stands */
        get: operations["validation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/{id}/bible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the story bible */
        get: operations["bible"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a validation */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the history */
        get: operations["events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read findings */
        get: operations["findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow progress as server-sent events */
        get: operations["progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the report */
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed validation again */
        post: operations["retry"];
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
        /** @description A validation that was taken, and where to follow it. */
        Accepted: {
            id: string;
            links: {
                [key: string]: string;
            };
            /** @constant */
            status: "accepted";
        };
        /** @description A finding that the writer has silenced, and why. */
        AcceptedFinding: {
            code: string;
            location: components["schemas"]["Place"];
            reason: string;
        };
        Attribute: {
            attribute: string;
            character: string;
            confidence: number;
            location: components["schemas"]["Place"];
            value: string;
        };
        /** @description What the manuscript says of its world. */
        Bible: {
            attributes: components["schemas"]["Attribute"][];
            characters: components["schemas"]["Character"][];
            locations: components["schemas"]["NamedLocation"][];
            objects: components["schemas"]["StoryObject"][];
            quotes: components["schemas"]["Quote"][];
            threads: components["schemas"]["Thread"][];
            timeline: components["schemas"]["TimelineEntry"][];
            /** @constant */
            version: 1;
        };
        CancelValidation: {
            reason?: string;
        };
        /** @description One person. `aliases` are names of this person alone; `sharedNames` are used of others too. `mentions` counts names, not pronouns. */
        Character: {
            aliases: string[];
            confidence: number;
            /** @description Descriptions that mean this person wherever they stand: "the beadle". Absent without one. */
            epithets?: string[];
            firstMention: components["schemas"]["Place"];
            gender: components["schemas"]["Gender"];
            id: string;
            lastMention: components["schemas"]["Place"];
            mentions: number;
            name: string;
            /** @description What the text says this person is to others. */
            relations: components["schemas"]["Relation"][];
            sharedNames: string[];
        };
        Chunking: {
            maxCharacters: number;
        };
        /** @description `location` is where the text says that the one lies in the other; `id` is null where the other is no place of the bible. */
        Containment: {
            id: string | null;
            location: components["schemas"]["Place"];
            name: string;
        };
        /** @description A content's address: `sha256:` and the 64 hexadecimal digits of its bytes' hash. */
        ContentReference: string;
        /** @description An event as it was told first. `offset` is its position in the partition, `at` the broker's time. */
        EventEntry: {
            at: string;
            causationId: string | null;
            data: {
                [key: string]: unknown;
            };
            id: string;
            offset: number;
            type: string;
        };
        EventPage: components["schemas"]["PageOf_EventEntry"];
        FileReport: {
            findings: components["schemas"]["Finding"][];
            path: string;
            words: number;
        };
        /** @description One thing the engine has to say. `confidence` lies between 0 and 1; a contradiction always names its other side in `related`. */
        Finding: {
            /** @description The heading it stands under, `number` counted from 1 over all headings of the story; absent before the first. */
            chapter?: {
                number: number;
                title: string;
            };
            /** @description Ids of people in the story bible of whom it speaks, at its place or at the other side; absent where it speaks of none. */
            characters?: string[];
            code: string;
            confidence: number;
            location: components["schemas"]["Place"];
            message: string;
            related: components["schemas"]["Related"][];
            severity: components["schemas"]["Severity"];
        };
        FindingPage: components["schemas"]["PageOf_Finding"];
        /** @enum {string} */
        Gender: "female" | "male" | "unknown";
        /** @description A line of the listing. Times are ISO 8601. */
        ListedLine: {
            admittedAt: string;
            attempt: number;
            endedAt: string | null;
            findings: {
                error: number;
                info: number;
                warning: number;
            };
            id: string;
            links: {
                [key: string]: string;
            };
            startedAt: string | null;
            status: components["schemas"]["Status"];
            title: string;
            words: number;
        };
        /** @description A place with a name, or a room of one ("the library at Thornfield"). */
        NamedLocation: {
            confidence: number;
            firstMention: components["schemas"]["Place"];
            id: string;
            mentions: number;
            name: string;
            /** @description What the text says it lies in. Absent where it says nothing. */
            within?: components["schemas"]["Containment"][];
        };
        /** @description One page of a listing. `next` is the cursor of the page after it, null on the last one. */
        PageOf_EventEntry: {
            items: components["schemas"]["EventEntry"][];
            next: string | null;
        };
        /** @description One page of a listing. `next` is the cursor of the page after it, null on the last one. */
        PageOf_Finding: {
            items: components["schemas"]["Finding"][];
            next: string | null;
        };
        /** @description One page of a listing. `next` is the cursor of the page after it, null on the last one. */
        PageOf_ListedLine: {
            items: components["schemas"]["ListedLine"][];
            next: string | null;
        };
        /** @description A stretch of a raw source file. Lines and columns count from 1; offset and length are UTF-16 code units, front matter and byte order mark included. */
        Place: {
            column: number;
            length: number;
            line: number;
            offset: number;
            path: string;
        };
        Problem: components["schemas"]["ProblemAnswer"];
        /** @description Problem details, RFC 9457. `errors[].pointer` is a JSON pointer into the body, or the name of a parameter or header. */
        ProblemAnswer: {
            detail: string;
            errors?: components["schemas"]["ProblemDetail"][];
            status: number;
            title: string;
            /** @description W3C trace id: of the span, of the client's `traceparent`, or drawn for this answer; the gateway's log has it too. */
            traceId: string;
            type: string;
        };
        /** @description One thing that is wrong in a request, and where: a JSON pointer into the body, or the name of a parameter. */
        ProblemDetail: {
            detail: string;
            pointer: string;
        };
        /** @description A stretch of direct speech with its marks; `start` and `end` are offsets in the raw file; `speaker` a character's id, null when unknown. */
        Quote: {
            confidence: number;
            end: number;
            /** @enum {string} */
            kind: "explicit" | "anaphoric" | "implicit";
            path: string;
            speaker: string | null;
            start: number;
        };
        /** @description The other side of a contradiction, and what stands there. */
        Related: {
            column: number;
            length: number;
            line: number;
            message: string;
            offset: number;
            path: string;
        };
        /** @description "Sister" of `to`, another character's id; `location` is where the text first says so, of either. */
        Relation: {
            confidence: number;
            location: components["schemas"]["Place"];
            relation: string;
            to: string;
        };
        /** @description The answer of the linter. `accepted` is present only when something was silenced. */
        Report: {
            accepted?: components["schemas"]["AcceptedFinding"][];
            files: components["schemas"]["FileReport"][];
            /** @constant */
            version: 1;
        };
        /**
         * @description `error`: the two cannot both be true. `warning`: probably wrong. `info`: a matter of craft.
         * @enum {string}
         */
        Severity: "error" | "warning" | "info";
        StartValidation: {
            files: components["schemas"]["StoryFile"][];
            options?: components["schemas"]["ValidationOptions"];
            title: string;
        };
        /**
         * @description Where a validation stands; the last four are ends, of which `failed` may be followed by a retry.
         * @enum {string}
         */
        Status: "accepted" | "parsing" | "checking" | "concluding" | "completed" | "failed" | "cancelled" | "erased";
        StoryFile: {
            content?: string;
            path: string;
            text?: string;
        };
        /** @description A thing that the text gives weight: put away with care, kept, sold, given away. */
        StoryObject: {
            confidence: number;
            /** @description What is told of it, in order, and of whom (a character's id, null where that is open). */
            events: {
                character: string | null;
                location: components["schemas"]["Place"];
                /** @enum {string} */
                what: "put away" | "let go" | "in hand" | "back";
            }[];
            firstMention: components["schemas"]["Place"];
            id: string;
            /** @description How often things of its kind are spoken of. */
            mentions: number;
            name: string;
        };
        /** @description What the story has opened, so that readers wait for it: `answered` is where it comes back to it, null where it does not. */
        Thread: {
            /** @description Who or what: a character's name, or the thing. */
            about: string;
            answered: components["schemas"]["Place"] | null;
            character: string | null;
            confidence: number;
            /** @enum {string} */
            kind: "disappearance" | "thing put away";
            location: components["schemas"]["Place"];
        };
        /** @description A word of time, in the order of the text. `date` is ISO 8601 with what is unknown left out (`1893-05-03`, `--05-03`), null where no date is named. `days` are days from the timeline's first entry of which a day is known, the earliest and the latest that the words allow, the latter null where they leave it open; absent for what stands outside of the story's own present. */
        TimelineEntry: {
            /** @description Index of the entry that comes before it in the story's time. A flashback comes before the entry at which it is told. */
            after?: number;
            before?: number;
            chapter: number | null;
            /** @description Of an age: whose. */
            character?: string;
            confidence: number;
            date: string | null;
            days?: {
                earliest: number;
                latest: number | null;
            };
            /** @description It looks back, is planned, or told of another time. */
            flashback: boolean;
            kind: components["schemas"]["TimelineKind"];
            location: components["schemas"]["Place"];
            text: string;
            weekday: string | null;
        };
        /** @enum {string} */
        TimelineKind: "date" | "weekday" | "month" | "season" | "year" | "days later" | "years later" | "age";
        /** @description Where a text lies. */
        Uploaded: {
            content: components["schemas"]["ContentReference"];
        };
        Validation: components["schemas"]["ValidationView"];
        ValidationOptions: {
            chunking?: components["schemas"]["Chunking"];
            config?: Record<string, unknown>;
            deadlineSeconds?: number;
            window?: number;
        };
        ValidationPage: components["schemas"]["PageOf_ListedLine"];
        /** @description What a client is shown of a validation. */
        ValidationView: {
            attempt: number;
            characters: number;
            chunks: {
                extracted: number;
                failed: number;
                total: number;
                validated: number;
            };
            deadline: string;
            endedAt: string | null;
            /** @description Events written so far. */
            events: number;
            failure?: {
                cause: string;
                reason: string;
            };
            findings: {
                error: number;
                info: number;
                warning: number;
            };
            id: string;
            links: {
                [key: string]: string;
            };
            /** @description An event of it is parked: it goes on only when an operator has looked. */
            stalled: boolean;
            startedAt: string | null;
            status: components["schemas"]["Status"];
            title: string;
            words: number;
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
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
                "text/markdown": unknown;
                "text/plain": unknown;
            };
        };
        responses: {
            /** @description It lies under this reference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is wrong; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; it belongs to this listing and these filters. */
                cursor?: string;
                /** @description Items of a page. */
                limit?: number;
                /** @description Where they stand. */
                status?: ("accepted" | "parsing" | "checking" | "concluding" | "completed" | "failed" | "cancelled" | "erased")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the listing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationPage"];
                };
            };
            /** @description A field or parameter is wrong; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: {
                /** @description Of a text body: the name of the one file. */
                path?: string;
                /** @description Of a text body; its path otherwise. */
                title?: string;
            };
            header?: {
                /** @description A repeat under it is the same validation; another story under it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartValidation"];
                "text/markdown": unknown;
                "text/plain": unknown;
            };
        };
        responses: {
            /** @description It is admitted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description The request is no request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is wrong; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    validation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=10`: answer at its end, or after so many seconds (at most 30). */
                Prefer?: string;
            };
            path: {
                /** @description The validation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Validation"];
                };
            };
            /** @description There is no such validation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was erased. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bible: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The validation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story bible. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bible"];
                };
            };
            /** @description There is no such validation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not in a state for that. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was erased. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The validation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelValidation"];
            };
        };
        responses: {
            /** @description It is asked for; this is where it stands now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Validation"];
                };
            };
            /** @description The request is no request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such validation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not in a state for that. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was erased. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is wrong; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; it belongs to this listing and these filters. */
                cursor?: string;
                /** @description Items of a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The validation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description There is no such validation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was erased. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is wrong; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findings: {
        parameters: {
            query?: {
                /** @description Numbers of chapters, counted over all headings of the story. */
                chapter?: number[];
                /** @description People of the story bible, by their ids, of whom the findings speak. */
                character?: string[];
                /** @description Codes of rules. */
                code?: ("CHAR001" | "CHAR002" | "CHAR003" | "CHAR004" | "CHAR005" | "TIME001" | "TIME002" | "TIME003" | "TIME004" | "TIME005" | "DIAL001" | "DIAL002" | "DIAL003" | "DIAL004" | "DIAL005" | "STYLE001" | "STYLE002" | "STYLE003" | "STYLE004" | "STYLE005" | "PLOT001" | "PLOT002" | "LINK001" | "LINK002" | "LINK003" | "META001" | "META002" | "META003" | "META004" | "META005" | "WORLD001" | "WORLD002" | "SER001")[];
                /** @description The `next` of the page before; it belongs to this listing and these filters. */
                cursor?: string;
                /** @description Items of a page. */
                limit?: number;
                /** @description Files. */
                path?: string[];
                /** @description How bad. */
                severity?: ("error" | "warning" | "info")[];
            };
            header?: never;
            path: {
                /** @description The validation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            /** @description There is no such validation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was erased. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is wrong; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    progress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Where the stream goes on: the id of the last event that came. */
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description The validation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events `progress`, `heartbeat`, `end`; the data of the first and the last is a Validation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The end was told already, under this Last-Event-ID. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such validation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was erased. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report: {
        parameters: {
            query?: {
                /** @description How it is written. */
                format?: "json" | "sarif" | "html" | "junit" | "github" | "csv";
            };
            header?: never;
            path: {
                /** @description The validation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                    "application/sarif+json": Record<string, unknown>;
                    "application/xml": string;
                    "text/csv": string;
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** @description There is no such validation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not in a state for that. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was erased. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is wrong; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The validation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is asked for; this is where it stands now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Validation"];
                };
            };
            /** @description There is no such validation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not in a state for that. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was erased. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds. */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
