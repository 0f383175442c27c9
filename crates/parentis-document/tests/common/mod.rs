//! What the tests of documents share: a journal with every fact, every question, and the places of a document.

#![expect(dead_code, reason = "each test takes what it needs of it")]

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub(crate) fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors")
}

/// The journal that holds every fact and every effect of an order, as text.
pub(crate) fn journal() -> String {
    std::fs::read_to_string(vectors().join("journals/v1.jsonl")).unwrap()
}

pub(crate) fn entries() -> Vec<Value> {
    journal().lines().skip(1).map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Each question, once.
#[expect(clippy::too_many_lines, reason = "a list of all questions, a line a question")]
pub(crate) fn questions() -> Vec<Value> {
    let day = "2026-05-12";
    let pair = |question: &str| json!({"question": question, "pupil": "ava", "person": "dad", "as_of": day});
    let about =
        |question: &str| json!({"question": question, "column": "RPT", "pupil": "ava", "person": "dad", "as_of": day});
    vec![
        pair("standing"),
        json!({"question": "parents_of", "pupil": "ava", "as_of": day}),
        about("entitled"),
        json!({"question": "who_receives", "message": "report", "pupils": ["ava", "ben"], "as_of": day}),
        about("explain"),
        json!({"question": "count", "start": day, "n": 5, "unit": "school_day", "as_of": day}),
        json!({"question": "last_day_before", "event": day, "n": 3, "unit": "working_day", "clear_days": true, "as_of": day}),
        json!({"question": "deemed_received", "received": "2026-05-27T18:00:00+01:00", "as_of": day}),
        json!({"question": "deemed_received", "received": "2026-05-27", "as_of": day}),
        json!({"question": "hours_after", "instant": "2026-05-12T15:00:00+01:00", "n": 48, "as_of": day}),
        json!({"question": "told_date", "told": "2026-05-18", "start": day, "n": 5, "unit": "school_day", "as_of": day}),
        json!({"question": "kind_of_day", "day": day, "as_of": day}),
        json!({"question": "late_results_due", "received": day, "as_of": day}),
        json!({"question": "equal_treatment", "pupil": "ava", "start": "2026-05-01", "end": "2026-06-01"}),
        json!({"question": "who_receives", "message": "education_plan", "details": {"capacity": "no"}, "pupils": ["ava"], "as_of": day}),
        json!({"question": "admission_preference", "pupil": "ava", "as_of": day}),
        json!({"question": "register_entry", "pupil": "ava", "as_of": day}),
        json!({"question": "may_collect", "pupil": "ava", "person": "dad", "as_of": day}),
        json!({"question": "record_request", "request": {"right": "educational_record", "received": day, "written": "yes"},
               "pupil": "ava", "person": "dad", "as_of": day}),
        json!({"question": "record_request", "request": {"right": "subject_access", "received": day, "identity_asked": true,
               "identity_shown": day, "competent": "no", "authorised": "unknown", "in_interests": "yes",
               "clarifications": [{"asked": day, "answered": day}, {"asked": day, "answered": null}],
               "extended_on": day, "results_on": day}, "pupil": "ava", "person": "mum", "as_of": day}),
        json!({"question": "may_send", "draft": {"message": "daily", "details": {"on_site": "yes"}, "pupils": ["ava"],
               "parts": [{"attachment": "log", "classes": ["family"], "about": ["ava"], "contact_details_from": day, "contact_details_of": "mum", "people": ["mum"]}],
               "destinations": [{"person": "mum", "confirmed_on": day}]}, "as_of": day}),
        json!({"question": "may_send", "draft": {"message": "consent_request", "details": {}, "promotes": true, "purpose": "photo_website",
               "item": "news-7", "thread": "t-1", "languages": ["en", "pl"], "human_translation": true, "formats": ["braille"], "channels": ["post", "email"],
               "notice": true, "urgent": false, "sent_at": "2026-05-12T18:00:00+01:00", "expects_reply": {"by": day}}, "as_of": day}),
        json!({"question": "who_receives", "message": "consent_request", "promotes": true, "purpose": "photo_website",
               "item": "news-7", "pupils": ["ava"], "as_of": day}),
        json!({"question": "may_disclose", "item": {"item": "report-7", "kind": "report", "pupils": ["ava"], "classes": ["pupil_personal"],
               "case": "case-7", "release_on": day, "fields": [{"name": "note", "value": "kept", "classes": ["safeguarding"], "pupils": ["ben"]}]},
               "person": "mum", "as_of": day}),
        json!({"question": "undertakings", "person": "mum", "as_of": day}),
        json!({"question": "may_pass_on", "telling": {"undertaking": "u-1", "person": "mum", "listener": "co_parent", "adult": "dad",
               "data_class": "third_party", "pupil": "ava"}, "as_of": day}),
        json!({"question": "publication_ban", "teacher": "tutor", "allegation": "case-7", "as_of": day}),
        json!({"question": "duty_of_confidence", "told": {"person": "mum", "undertaking": "u-1", "quality": "yes", "obligation": "unknown",
               "unauthorised": "yes", "agreed": "no", "ought_to_know": "unknown"}, "as_of": day}),
        json!({"question": "redact", "item": {"classes": ["complaint_file"], "case": "case-7", "part": "findings", "minutes": "not_said",
               "fields": [{"name": "end", "value": "kept", "part": "correspondence", "minutes": "nobody"}]}, "person": "mum", "as_of": day}),
        json!({"question": "redact", "item": {"pupils": ["ava"], "classes": ["family"], "fields": [{"name": "set", "value": "8b"}]},
               "person": "mum", "as_of": day}),
        json!({"question": "sheet_copy", "sheet": {"kind": "contact_list", "item": "list-7", "rows": [
               {"pupils": ["ava"], "people": ["mum"], "address": "home-mum",
                "details": [{"name": "home", "kind": "postal_address", "value": "kept"}]}]}, "viewer": "dsl",
               "officer": {"person": "dsl", "post": "dsl", "reason": "why-9"}, "as_of": day}),
        json!({"question": "check_copy", "request": {"right": "subject_access", "received": day, "competent": "no", "in_interests": "yes"},
               "item": {"pupils": ["ava"], "classes": ["family"], "fields": [{"name": "set", "value": "8b", "classes": ["safeguarding"]}]},
               "marks": [{"field": "set", "exemption": "references", "applies": "no"}], "pupil": "ava", "person": "mum", "as_of": day}),
        json!({"question": "request_copy", "request": {"right": "subject_access", "received": day, "competent": "no", "in_interests": "yes"},
               "item": {"pupils": ["ava"], "classes": ["family"], "fields": [{"name": "set", "value": "8b"}]},
               "marks": [{"field": "set", "exemption": "references", "applies": "yes"}], "pupil": "ava", "person": "mum", "as_of": day}),
        json!({"question": "breaches", "breach": "b-1", "now": "2026-05-16T09:00:00+01:00"}),
        json!({"question": "data_complaints", "complaint": "dc-1", "as_of": "2026-06-30"}),
        json!({"question": "governors_report", "start": "2025-09-01", "end": "2026-01-01", "tables": ["reach"], "as_of": "2026-06-30"}),
        json!({"question": "retention_due", "records": [{"record": "r-1", "kind": "complaint_file", "case": "case-7", "pupil": "ava", "person": "mum",
               "dates": [{"start": "resolved", "on": day}], "malicious_or_false": "no", "transferred_on": day}], "as_of": day}),
        json!({"question": "erasure", "pupil": "ava", "person": "mum", "records": [{"record": "r-1", "kind": "message"}], "as_of": day}),
        json!({"question": "route_concern", "matter": {"received": "2026-05-12T16:00:00+01:00", "raised_by": "parent", "person": "mum", "pupils": ["ava"],
               "kinds": ["exam_results", "personal_data", "pastoral", "early_years"], "subjects": ["tutor"], "subject_posts": ["headteacher"], "involved": ["office"], "hard_to_talk_to": ["clerk"],
               "received_by": "tutor", "channel": "email", "safeguarding": "yes", "immediate_danger": "yes", "staff_allegation": "yes",
               "harm_threshold": "unknown", "head_conflict": "no", "signs": ["child_on_child"], "data_breach": "yes", "written": "yes",
               "incidents": ["2026-05-11"], "exceptional": "no", "consent_of_other": "no", "many_alike": "no", "same_subject": "no",
               "senders_unconnected": "no", "duplicate": "no", "new_aspects": "yes", "begun_on_roll": "no"}, "as_of": day}),
        json!({"question": "safeguarding", "pupils": ["ava"], "as_of": "2026-06-12"}),
        json!({"question": "reach", "pupils": ["ava"], "as_of": day}),
        json!({"question": "merge_check", "person": "mother", "other": "father", "as_of": day}),
        json!({"question": "correspondence", "thread": "t-1", "person": "mum", "as_of": day}),
        json!({"question": "replies_due", "pupils": ["ava"], "handler": "tutor", "as_of": day}),
        json!({"question": "progress_contact", "pupils": ["ava"], "as_of": day}),
        json!({"question": "concern", "case": "case-8", "as_of": day}),
        json!({"question": "concerns", "as_of": day}),
        json!({"question": "concern_move", "case": "case-8", "step": {"step": "began", "stage": "1", "handler": "tutor",
               "post": "form_tutor", "allowed_by": "head"}, "as_of": day}),
        json!({"question": "volunteer_check", "person": "mum", "activity": "reading", "as_of": day}),
        json!({"question": "volunteers_due", "as_of": day}),
        json!({"question": "ballot_roll", "election": "vote-1", "as_of": day}),
        json!({"question": "may_stand", "person": "mum", "election": "vote-1", "as_of": day}),
        json!({"question": "seats", "as_of": day}),
        json!({"question": "event_invitations", "event": "evening-1", "as_of": day}),
        json!({"question": "taking_part", "pupil": "ava", "person": "mum", "start": "2026-05-01", "end": "2026-06-01"}),
        json!({"question": "taking_part", "start": "2026-05-01", "end": "2026-06-01"}),
        json!({"question": "parent_groups", "as_of": day}),
        json!({"question": "consent", "matter": {"purpose": "biometrics", "pupil": "ava"}, "as_of": day}),
        json!({"question": "whom_to_ask", "matter": {"purpose": "biometrics", "pupil": "ava"}, "as_of": day}),
        json!({"question": "stale_consents", "as_of": day}),
        json!({"question": "uses_to_review", "matter": {"purpose": "photo_social_media", "pupil": "ava", "item": "sports-day"}, "as_of": day}),
        json!({"question": "consent_register", "purpose": "biometrics", "pupils": ["ava", "ben"], "as_of": day}),
        json!({"question": "consent_record", "matter": {"purpose": "biometrics", "pupil": "ava", "person": "dad"}, "receipt": true, "as_of": day}),
        // review
        json!({"question": "policy_status", "policy": "review-p1", "as_of": "2026-06-12"}),
        json!({"question": "may_ratify", "policy": "review-p1", "ratification": {"body": "governing_body", "level": "full_board",
               "minute": "review-m1", "version": "review-v2"}, "as_of": "2026-06-12"}),
        json!({"question": "governing_version", "policy": "review-p1", "received": day, "as_of": "2026-06-12"}),
        json!({"question": "consultations", "consultation": "review-c1", "as_of": "2026-06-12"}),
    ]
}

pub(crate) fn document(entries: &[Value], ask: &[Value]) -> Value {
    json!({"version": 1, "known_at": "2026-08-01T00:00:00Z", "entries": entries, "ask": ask})
}

/// The documents of one entry or one question each, and one of all.
pub(crate) fn small_documents() -> Vec<Value> {
    let entries = entries().into_iter().map(|entry| document(&[entry], &[]));
    entries.chain(questions().into_iter().map(|question| document(&[], &[question]))).collect()
}

/// The closed lists as `vocabulary.json` writes them down.
pub(crate) fn vocabulary() -> BTreeMap<String, Vec<String>> {
    serde_json::from_str(&std::fs::read_to_string(vectors().join("vocabulary.json")).unwrap()).unwrap()
}

/// Every place of a value as a JSON pointer and as errors name it, the whole itself left out.
pub(crate) fn places(value: &Value) -> Vec<(String, String)> {
    fn walk(value: &Value, pointer: &str, path: &str, places: &mut Vec<(String, String)>) {
        let mut step = |key: &str, path: String, value: &Value| {
            let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
            places.push((pointer.clone(), path.clone()));
            walk(value, &pointer, &path, places);
        };
        match value {
            Value::Object(table) => {
                let dot = if path.is_empty() { "" } else { "." };
                table.iter().for_each(|(key, value)| step(key, format!("{path}{dot}{key}"), value));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, item)| step(&at.to_string(), format!("{path}[{at}]"), item));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut places = Vec::new();
    walk(value, "", "", &mut places);
    places
}
