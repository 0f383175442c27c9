use super::*;
use crate::calendar::{HourRule, Roll};
use crate::rules::RuleId;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Every key set, and nothing to warn of.
pub(super) const FULL: &str = r#"{
    "name": "hill-street", "version": "2026", "nation": "SCT", "school_type": "maintained",
    "claimed_order_hold": { "n": 3, "unit": "calendar_week" },
    "counting": { "count_start_day": true, "cutoff": "16:30", "roll": "next_working_day",
                  "half_term_is_holiday": false, "lost_days_count": true, "hours": "weekday_hours" },
    "offline_limit_days": "no_limit", "producer_flags_as_declaration": ["wonde", "sims.net"],
    "scotland_report_on_request": false, "first_contact": "class_teacher",
    "consent": { "excusal_in_funding_agreement": true,
                 "purposes": [ { "purpose": "photo_website", "able_from": 12, "review_months": "none" },
                               { "purpose": "book_club", "kind": "permission", "givers": "parent_or_carer", "needed": "one",
                                 "objection": "weighed", "pupil": "views", "form": "recorded" } ] },
    "communication": { "channels": ["text", "email"], "human_translation": ["report"],
                       "quiet_hours": { "start": "18:00", "end": "07:30" }, "digest_day": "friday",
                       "messages_a_week": 4, "holding_reply_counts": true, "urgent_route": "telephone",
                       "reply_promises": [ { "channel": "email", "ack": { "n": 48, "unit": "hour" } },
                                           { "reply": { "n": 5, "unit": "school_day" } } ],
                       "progress_contact": { "n": 6, "unit": "school_week" } },
    "concerns": { "stages": [ { "id": "1a", "label": "Class teacher", "part_of": "1", "kind": "informal", "roles": ["class_teacher"],
                                "fallbacks": ["senior_teacher"], "direct": true, "may_skip": true,
                                "minimum_wait": { "n": 2, "unit": "working_day" }, "window": { "n": 2, "unit": "calendar_week" },
                                "deadlines": [ { "what": "respond", "n": 5, "unit": "working_day", "start": "received",
                                                 "force": "aim" } ] } ],
                  "first_contact": [ { "matter": "class", "post": "class_teacher" } ], "gatekeeper": "headteacher", "out_of_term": "extend",
                  "late": { "n": 6, "unit": "month", "series_from_last": true, "exception_by": "headteacher" },
                  "substitutes": [ { "subject": "headteacher", "handler": "local_authority", "skip": true, "addressee": "clerk" } ],
                  "panel": { "size": 3, "independent": 1, "convened_by": "clerk", "companions": 2, "lawyers": true,
                             "recordings": "never", "witnesses": true, "in_absence": "never" },
                  "reopened_by": "headteacher", "external": ["spso"], "external_posts": ["local_authority"],
                  "acceptance": { "who": "anyone", "past_pupils": "never", "anonymous_by": "clerk",
                                  "third_party_consent": false, "campaigns": false, "money_claims": true },
                  "says": ["written"], "says_not": ["available"] },
    "data_protection": { "breach_fallback": ["headteacher"], "complaint_channels": ["email", "post"],
                         "retention": [ { "record": "complaint_file", "start": "resolved", "n": 6, "unit": "year",
                                          "then": "review", "source": "ours" } ] },
    "report": { "threshold": 6, "strict_threshold": 12, "protect_zero": ["reach.not_reached"], "reliable_base": 20 },
    "policy": { "title": "Working with parents", "written_by": "headteacher", "ratified_by": "governing_body",
                "prepared": "2019-01", "first_ratified": "2019-03", "next_review": "2028-02", "last_review": "2026-02",
                "max_review_interval_months": 24, "values": ["Courage"], "purposes": ["to listen"],
                "promote_to": ["parents", "staff", "governors"] },
    "review": { "consultation_weeks": 4, "consultation_in_school_weeks": true },
    "clauses": [ { "id": "A.1", "says": "the class teacher first", "held": "first_contact" },
                 { "id": "A.2", "says": "parents are consulted", "later": "participation" } ] }"#;

pub(super) fn minimal() -> Value {
    json!({ "name": "x", "version": "1", "nation": "ENG", "school_type": "academy" })
}

pub(super) fn full() -> Value {
    serde_json::from_str(FULL).unwrap()
}

/// The draft with one value put in at a pointer; null takes the value away.
pub(super) fn with(mut draft: Value, pointer: &str, value: Value) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = draft.pointer_mut(parent).unwrap();
    if let Some(list) = parent.as_array_mut() {
        list[key.parse::<usize>().unwrap()] = value;
    } else {
        parent.as_object_mut().unwrap().insert(key.to_owned(), value);
    }
    draft
}

pub(super) fn check(draft: &Value) -> Result<Checked, Vec<ProfileProblem>> {
    Profile::check(&serde_json::from_value(draft.clone()).unwrap())
}

const R: Severity = Severity::Refused;
const W: Severity = Severity::Warned;

/// Draft, pointer, value; severity, text. One row a kind of problem, and one a rule.
#[rustfmt::skip]
#[expect(clippy::too_many_lines, reason = "one table, one row a problem")]
fn table() -> Vec<(&'static str, Value, &'static str, Value, Severity, &'static str)> {
    let deep = (0..MAX_DEPTH).fold(json!(1), |inner, _| json!([inner]));
    let without_maximum = with(full(), "/policy/max_review_interval_months", json!(null));
    vec![
        ("unknown key", full(), "/policy/next_reviw", json!("2026-01"), R,
         "`policy.next_reviw`: unknown key, perhaps `next_review` is meant"),
        ("unknown key, nothing near", minimal(), "/colour", json!(1), R, "`colour`: unknown key"),
        ("a key that is none is not repeated", minimal(), "/Sam Patel, 3 Hill Road", json!(1), R,
         "`(22 bytes)`: unknown key"),
        ("missing name", minimal(), "/name", json!(null), R, "`name`: missing, and has no default"),
        ("missing version", minimal(), "/version", json!(null), R, "`version`: missing, and has no default"),
        ("JUR-2 no default", minimal(), "/nation", json!(null), R, "`nation`: missing, and has no default (JUR-2)"),
        ("SCH-1 no default", minimal(), "/school_type", json!(null), R,
         "`school_type`: missing, and has no default (SCH-1)"),
        ("HA-0a author", full(), "/policy/written_by", json!(null), R,
         "`policy.written_by`: missing, and has no default (HA-0a)"),
        ("HA-0c body", full(), "/policy/ratified_by", json!(null), R,
         "`policy.ratified_by`: missing, and has no default (HA-0c)"),
        ("HA-0b prepared", full(), "/policy/prepared", json!(null), R,
         "`policy.prepared`: missing, and has no default (HA-0b)"),
        ("CHO-2 how long", minimal(), "/claimed_order_hold", json!({ "unit": "school_day" }), R,
         "`claimed_order_hold.n`: missing, and has no default (CHO-2)"),
        ("wrong kind: text", minimal(), "/version", json!(1), R, "`version`: text expected, a whole number found"),
        ("wrong kind: flag", minimal(), "/scotland_report_on_request", json!("yes"), R,
         "`scotland_report_on_request`: true or false expected, text found"),
        ("wrong kind: whole", minimal(), "/offline_limit_days", json!(1.5), R,
         "`offline_limit_days`: a whole number expected, another number found"),
        ("wrong kind: list", full(), "/policy/values", json!("Courage"), R,
         "`policy.values`: a list expected, text found"),
        ("wrong kind: table", minimal(), "/policy", json!([]), R, "`policy`: a table expected, a list found"),
        ("wrong kind: in a list", full(), "/policy/values/0", json!({}), R,
         "`policy.values[0]`: text expected, a table found"),
        ("wrong kind: a clause", full(), "/clauses/1", json!(true), R,
         "`clauses[1]`: a table expected, true or false found"),
        ("unknown word", minimal(), "/school_type", json!("acadamy"), R,
         "`school_type`: unknown school type `acadamy`"),
        ("unknown word that is no code", minimal(), "/nation", json!("Great Britain"), R,
         "`nation`: unknown nation `(13 bytes)`"),
        ("unknown word: unit", full(), "/claimed_order_hold/unit", json!("fortnight"), R,
         "`claimed_order_hold.unit`: unknown unit `fortnight`"),
        ("unknown word: channel", full(), "/communication/channels/0", json!("fax"), R,
         "`communication.channels[0]`: unknown channel `fax`"),
        ("a channel twice", full(), "/communication/channels/1", json!("text"), R,
         "`communication.channels[1]`: stands there twice"),
        ("unknown word: what a person translates", full(), "/communication/human_translation/0", json!("letter"), R,
         "`communication.human_translation[0]`: unknown message kind `letter`"),
        ("PTN-57 half of the quiet hours", full(), "/communication/quiet_hours", json!({ "start": "18:00" }), R,
         "`communication.quiet_hours.end`: missing, and has no default (PTN-57)"),
        ("PTN-57 no time of day", full(), "/communication/quiet_hours/end", json!("half past seven"), R,
         "`communication.quiet_hours.end`: not a time of day in the form 15:30 (PTN-57)"),
        ("unknown word: day", full(), "/communication/digest_day", json!("someday"), R,
         "`communication.digest_day`: unknown weekday `someday`"),
        ("no message at all", full(), "/communication/messages_a_week", json!(0), R,
         "`communication.messages_a_week`: 0 is not between 1 and 1000"),
        ("PTN-54 a channel twice", full(), "/communication/reply_promises/1/channel", json!("email"), R,
         "`communication.reply_promises[1].channel`: stands there twice (PTN-54)"),
        ("PTN-54 a promise of nothing", full(), "/communication/reply_promises/1", json!({ "channel": "text" }), R,
         "`communication.reply_promises[1]`: neither `ack` nor `reply` is given (PTN-54)"),
        ("PTN-54 so many of what", full(), "/communication/reply_promises/1/reply", json!({ "n": 5 }), R,
         "`communication.reply_promises[1].reply.unit`: missing, and has no default (PTN-54)"),
        ("PTN-58 an inbox for what is urgent", full(), "/communication/urgent_route", json!("app"), R,
         "`communication.urgent_route`: `app` is no way for what is urgent: `telephone`, or `by_hand` at reception (PTN-58)"),
        ("HA-3.2d an interval of hours", full(), "/communication/progress_contact/unit", json!("hour"), R,
         "`communication.progress_contact.unit`: `hour` does not say on which day it ends (HA-3.2d)"),
        ("HA-3.2d an interval of days that nobody named", full(), "/communication/progress_contact/unit",
         json!("unspecified"), R,
         "`communication.progress_contact.unit`: `unspecified` does not say on which day it ends (HA-3.2d)"),
        ("unknown word: roll", full(), "/counting/roll", json!("back"), R, "`counting.roll`: unknown roll `back`"),
        ("unknown word: post", full(), "/first_contact", json!("caretaker"), R,
         "`first_contact`: unknown post `caretaker`"),
        ("unknown word: audience", full(), "/policy/promote_to/0", json!("press"), R,
         "`policy.promote_to[0]`: unknown policy audience `press`"),
        ("unknown word: subject", full(), "/clauses/1/later", json!("catering"), R,
         "`clauses[1].later`: unknown subject `catering`"),
        ("unknown word: offline limit", full(), "/offline_limit_days", json!("for_ever"), R,
         "`offline_limit_days`: unknown offline limit `for_ever`"),
        ("out of range", minimal(), "/offline_limit_days", json!(367), R,
         "`offline_limit_days`: 367 is not between 0 and 366"),
        ("out of range, below nothing", full(), "/claimed_order_hold/n", json!(-1), R,
         "`claimed_order_hold.n`: -1 is not between 0 and 366"),
        ("HA-4a out of range", full(), "/policy/max_review_interval_months", json!(0), R,
         "`policy.max_review_interval_months`: 0 is not between 1 and 120"),
        ("empty text", minimal(), "/version", json!(" "), R, "`version`: text with nothing in it"),
        ("long text", minimal(), "/version", json!("x".repeat(41)), R,
         "`version`: text of 41 bytes, the longest taken is 40"),
        ("control characters", minimal(), "/version", json!("1\u{0}"), R,
         "`version`: text with control characters in it"),
        ("not a code", minimal(), "/name", json!("Hill Street"), R,
         "`name`: not a code: small letters, digits and hyphens"),
        ("not a key", full(), "/producer_flags_as_declaration/1", json!("a system"), R,
         "`producer_flags_as_declaration[1]`: not a key: letters, digits, dots, underscores and hyphens"),
        ("REV-12 not a month", full(), "/policy/prepared", json!("March 2013"), R,
         "`policy.prepared`: not a month in the form 2026-05 (REV-12)"),
        ("CAL-11 not a time", full(), "/counting/cutoff", json!("half past four"), R,
         "`counting.cutoff`: not a time of day in the form 15:30 (CAL-11)"),
        ("twice in a set", full(), "/producer_flags_as_declaration/1", json!("wonde"), R,
         "`producer_flags_as_declaration[1]`: stands there twice"),
        ("clause twice", full(), "/clauses/1/id", json!("A.1"), R, "`clauses[1].id`: stands there twice"),
        ("too many", full(), "/policy/values", json!(vec!["x"; 21]), R,
         "`policy.values`: 21 values, at most 20 are taken"),
        ("too many altogether", minimal(), "/clauses", json!(vec![0; MAX_VALUES]), R,
         "10005 values, at most 10000 are taken"),
        ("too deep", minimal(), "/clauses", deep, R, "values nested deeper than 16"),
        ("HA-3.3b a route is no post", full(), "/first_contact", json!("ofsted"), R,
         "`first_contact`: a way out of the school, not a post that somebody holds (HA-3.3b)"),
        ("HA-3.3b first contact in school", full(), "/first_contact", json!("police"), R,
         "`first_contact`: `police` is outside the school (HA-3.3b)"),
        ("CHO-2 hours end on no day", full(), "/claimed_order_hold/unit", json!("hour"), R,
         "`claimed_order_hold.unit`: `hour` does not say on which day it ends (CHO-2)"),
        ("CHO-2 unit not said", full(), "/claimed_order_hold/unit", json!("unspecified"), R,
         "`claimed_order_hold.unit`: `unspecified` does not say on which day it ends (CHO-2)"),
        ("HA-0c ratified before prepared", full(), "/policy/first_ratified", json!("2018-12"), R,
         "`policy.first_ratified`: earlier than `policy.prepared` (HA-0c)"),
        ("REV-11 reviewed before ratified", without_maximum, "/policy/last_review", json!("2019-02"), R,
         "`policy.last_review`: earlier than `policy.first_ratified` (REV-11)"),
        ("clause with two homes", full(), "/clauses/1/held", json!("nation"), R,
         "`clauses[1].held`: `later` is given too, only one of them can hold"),
        ("clause with none", full(), "/clauses/1/later", json!(null), R,
         "`clauses[1]`: neither `held` nor `later` is given"),
        ("clause at no place", full(), "/clauses/0/held", json!("policy.ladder"), R,
         "`clauses[0].held`: no profile has that place"),
        ("clause held by clauses", full(), "/clauses/0/held", json!("clauses"), R,
         "`clauses[0].held`: no profile has that place"),
        ("clause where nothing is set", full(), "/first_contact", json!(null), R,
         "`clauses[0].held`: this profile sets nothing at that place"),
        ("REV-10 a month too late", full(), "/policy/next_review", json!("2028-03"), W,
         "`policy.next_review`: 2028-03 is inconsistent with the last review and the maximum, at the latest 2028-02 (REV-10)"),
        ("REV-13 reviewed and no next named", full(), "/policy/next_review", json!("2026-02"), W,
         "`policy.next_review`: no review is named after the last one, 2026-02 (REV-13)"),
        ("HA-0c a draft", full(), "/policy/first_ratified", json!(null), W,
         "`policy.first_ratified`: never ratified, so it is a draft and drives no routing (HA-0c)"),
        ("HA-0a ratifies own", full(), "/policy/ratified_by", json!("headteacher"), W,
         "`policy.ratified_by`: `headteacher` both wrote and ratifies the policy (HA-0a)"),
        ("HA-4c one left out", full(), "/policy/promote_to", json!(["staff", "parents"]), W,
         "`policy.promote_to`: staff, parents and governors must all be reached, 1 left out (HA-4c)"),
        ("JUR-3 elsewhere than in Scotland", full(), "/nation", json!("NIR"), W,
         "`scotland_report_on_request`: changes nothing for a school in `NIR` (JUR-3)"),
        ("SCH-1 a Scottish academy", full(), "/school_type", json!("academy"), W,
         "`school_type`: `SCT` has no school of type `academy` in law, whatever its name says (SCH-1)"),
    ]
}

#[test]
fn each_problem_is_found_and_said_and_nothing_else_is() {
    assert_eq!(check(&full()).unwrap().warnings, []);
    for (row, draft, pointer, value, severity, text) in table() {
        let (refused, problems) = match check(&with(draft, pointer, value)) {
            Ok(checked) => (false, checked.warnings),
            Err(problems) => (true, problems),
        };
        let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(said, [text], "{row}");
        assert_eq!((problems[0].severity, refused), (severity, severity == R), "{row}");
    }
}

#[test]
fn nine_mistakes_are_nine_problems() {
    let draft = json!({
        "name": "Hill Street", "version": "2026", "natoin": "ENG", "school_type": "acadamy",
        "offline_limit_days": -1, "first_contact": "ofsted",
        "policy": { "title": "", "written_by": "headteacher", "ratified_by": "governing_body", "prepared": "2013-03",
                    "first_ratified": "2012-04" },
        "clauses": [ { "id": "A", "says": "b", "held": "policy.next_review" } ],
    });
    let problems = check(&draft).unwrap_err();
    let places: Vec<_> = problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(
        places,
        [
            "natoin",
            "nation",
            "name",
            "school_type",
            "offline_limit_days",
            "first_contact",
            "policy.title",
            "policy.first_ratified",
            "clauses[0].held",
        ]
    );
}

#[test]
fn the_least_profile_is_the_defaults() {
    let checked = check(&minimal()).unwrap();
    let least = Profile::new("x", "1", Nation::England, SchoolType::Academy).unwrap();
    assert_eq!((checked.profile, checked.warnings), (least.clone(), vec![]));
    assert_eq!(least.claimed_order_hold(), Promise { n: 10, unit: Unit::SchoolDay }, "CHO-2");
    assert_eq!(*least.counting(), Counting::default());
    assert_eq!(least.offline_limit_days(), Some(1));
    assert!(least.producer_flags_as_declaration().is_empty(), "CHO-3");
    assert!(least.scotland_report_on_request(), "JUR-3");
    assert_eq!(*least.consent(), ConsentPolicy::default());
    assert_eq!((least.first_contact(), least.policy(), least.clauses()), (None, None, &[][..]));
    assert!(Profile::new("A B", "", Nation::Wales, SchoolType::Pru).is_err_and(|problems| problems.len() == 2));
}

#[test]
fn everything_that_can_be_said_is_kept() {
    let profile = check(&full()).unwrap().profile;
    assert_eq!(profile.claimed_order_hold(), Promise { n: 3, unit: Unit::CalendarWeek });
    let counting = profile.counting();
    assert_eq!((counting.roll, counting.hours), (Roll::NextWorkingDay, HourRule::WeekdayHours));
    assert!(counting.count_start_day && !counting.half_term_is_holiday && counting.lost_days_count);
    assert_eq!(counting.cutoff, chrono::NaiveTime::from_hms_opt(16, 30, 0));
    assert_eq!(profile.offline_limit_days(), None);
    assert_eq!(profile.first_contact(), Some(Post::ClassTeacher));
    assert_eq!(profile.clauses()[0].home, ClauseHome::Held("first_contact".to_owned()));
    assert_eq!(profile.clauses()[1].home, ClauseHome::Later(Subject::Participation));
    let policy = profile.policy().unwrap();
    assert_eq!(policy.last_review.map(|month| month.to_string()).as_deref(), Some("2026-02"));
    assert!(PolicyAudience::ALL.iter().all(|audience| policy.promote_to.contains(audience)));
}

#[test]
fn a_profile_survives_json_and_is_the_same_text_again() {
    for draft in [minimal(), full()] {
        let profile = check(&draft).unwrap().profile;
        let text = serde_json::to_string(&profile).unwrap();
        let again: Profile = serde_json::from_str(&text).unwrap();
        assert_eq!(again, profile);
        assert_eq!(serde_json::to_string(&again).unwrap(), text);
    }
}

#[test]
fn the_written_form_does_not_drift() {
    let profile = check(&minimal()).unwrap().profile;
    assert_eq!(
        serde_json::to_string(&profile).unwrap(),
        concat!(
            r#"{"name":"x","version":"1","nation":"ENG","school_type":"academy","#,
            r#""claimed_order_hold":{"n":10,"unit":"school_day"},"#,
            r#""counting":{"count_start_day":false,"cutoff":null,"roll":"stays","half_term_is_holiday":true,"#,
            r#""lost_days_count":false,"hours":"clock"},"offline_limit_days":1,"producer_flags_as_declaration":[],"#,
            r#""scotland_report_on_request":true,"first_contact":null,"policy":null,"clauses":[]}"#
        )
    );
}

#[test]
fn inside_another_document_the_first_refusal_is_said_with_the_count() {
    let draft = with(with(full(), "/name", json!("A B")), "/policy/ratified_by", json!("headteacher"));
    let said = serde_json::from_value::<Profile>(with(draft, "/nation", json!(7))).unwrap_err().to_string();
    assert_eq!(said, "profile with 2 problems, the first at `name`: not a code: small letters, digits and hyphens");
    assert!(serde_json::from_str::<Profile>("[]").is_err());
    assert!(serde_json::from_str::<Profile>(r#"{"name":"x","name":"y"}"#).is_err());
}

#[test]
fn a_problem_is_written_with_its_code_and_rule() {
    let problems = check(&with(minimal(), "/school_type", json!(null))).unwrap_err();
    assert_eq!(
        serde_json::to_value(&problems).unwrap(),
        json!([{ "place": "school_type", "severity": "refused", "problem": { "code": "missing_key" },
                 "rule": "SCH-1" }])
    );
    assert_eq!(problems[0].rule, Some(RuleId::SCH_1));
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_asks_for_what_has_no_default_and_knows_every_key() {
    let schema = schemars::schema_for!(Profile).to_value();
    assert_eq!(schema["required"], json!(["name", "version", "nation", "school_type"]));
    assert_eq!(schema["additionalProperties"], json!(false));
    let written = serde_json::to_value(check(&full()).unwrap().profile).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&schema["properties"]), keys(&written));
    assert_eq!(schema["properties"]["claimed_order_hold"]["default"], json!({ "n": 10, "unit": "school_day" }));
    let clause = serde_json::to_string(&schema["$defs"]["Clause"]).unwrap();
    assert!(clause.contains("held") && clause.contains("later"), "{clause}");
    let policy = &schema["$defs"]["PolicyDocument"]["required"];
    assert_eq!(*policy, json!(["title", "written_by", "ratified_by", "prepared"]));
}

fn any_loose() -> impl Strategy<Value = Loose> {
    let words = proptest::sample::select(vec![
        "",
        "x",
        "ENG",
        "academy",
        "school_day",
        "2013-03",
        "form_tutor",
        "policy.title",
        "ofsted",
        "no_limit",
        "16:30",
        "photo_website",
        "biometrics",
        "one",
        "none",
        "written",
        "stops",
    ]);
    let leaf = prop_oneof![
        Just(Loose::Nothing),
        any::<bool>().prop_map(Loose::Flag),
        any::<i64>().prop_map(Loose::Whole),
        any::<f64>().prop_map(Loose::Number),
        words.prop_map(|word| Loose::Text(word.to_owned())),
        ".*".prop_map(Loose::Text),
    ];
    leaf.prop_recursive(4, 64, 8, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Loose::List),
            proptest::collection::btree_map(any_key(), inner, 0..8).prop_map(Loose::Table),
        ]
    })
}

fn any_key() -> impl Strategy<Value = String> {
    let keys = [
        "name",
        "version",
        "nation",
        "school_type",
        "claimed_order_hold",
        "n",
        "unit",
        "counting",
        "cutoff",
        "offline_limit_days",
        "first_contact",
        "policy",
        "written_by",
        "clauses",
        "id",
        "held",
        "later",
        "promote_to",
        "consent",
        "purposes",
        "purpose",
        "kind",
        "needed",
        "objection",
        "form",
        "able_from",
        "covers",
    ];
    prop_oneof![4 => proptest::sample::select(keys.to_vec()).prop_map(str::to_owned), 1 => ".*"]
}

proptest! {
    #[test]
    fn no_draft_panics_and_what_is_accepted_survives(
        draft in proptest::collection::btree_map(any_key(), any_loose(), 0..12),
    ) {
        match Profile::check(&draft) {
            Ok(checked) => {
                let text = serde_json::to_string(&checked.profile).unwrap();
                prop_assert_eq!(serde_json::from_str::<Profile>(&text).unwrap(), checked.profile);
            }
            Err(problems) => prop_assert!(problems.iter().any(|problem| problem.severity == Severity::Refused)),
        }
    }

    #[test]
    fn one_change_to_a_good_draft_never_panics(key in any_key(), value in any_loose(), inside in any::<bool>()) {
        let mut draft: BTreeMap<String, Loose> = serde_json::from_str(FULL).unwrap();
        match draft.get_mut("policy") {
            Some(Loose::Table(policy)) if inside => drop(policy.insert(key, value)),
            _ => drop(draft.insert(key, value)),
        }
        if let Ok(checked) = Profile::check(&draft) {
            let text = serde_json::to_string(&checked.profile).unwrap();
            prop_assert_eq!(serde_json::from_str::<Profile>(&text).unwrap(), checked.profile);
        }
    }
}
