use super::*;
use crate::consent::PURPOSES;
use crate::profile::tests::{check, full, minimal, with};
use crate::profile::{Profile, ProfileProblem, Severity};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The least profile, with these purposes.
fn choosing(purposes: &Value) -> Value {
    with(minimal(), "/consent", json!({ "purposes": purposes }))
}

/// A row of the table's, with one column said.
fn row(purpose: &str, column: &str, value: Value) -> Value {
    with(json!({ "purpose": purpose }), &format!("/{column}"), value)
}

/// A purpose of the school's own that is as it ought to be for its kind.
fn own(kind: Option<&str>) -> Value {
    let (givers, needed, objection, pupil, form) = match kind {
        Some("marketing") => ("the_adult", "one", "nothing", "none", "recorded"),
        Some("treatment") => ("responsibility_holder", "one", "conflict", "decides_when_able", "clinician"),
        Some("withdrawal") => ("parent", "none", "stops", "none", "none"),
        Some(_) => ("parent_or_carer", "one", "conflict", "views", "recorded"),
        None => ("nobody", "none", "weighed", "none", "none"),
    };
    json!({ "purpose": "book_club", "kind": kind, "givers": givers, "needed": needed, "objection": objection,
            "pupil": pupil, "form": form })
}

/// The same with one column otherwise.
fn but(kind: Option<&str>, column: &str, value: Value) -> Value {
    with(own(kind), &format!("/{column}"), value)
}

const LOOSER: &str = "looser than the law allows";
const FIXED: &str = "fixed by law, not for a school to choose";
const ONLY_LAW: &str = "only a purpose that the law made can have that";
const NOT_ASKED: &str = "consent is not asked for here, so there is nothing to choose";
const NOBODY: &str = "a consent is needed, and nobody may give it";

/// What of a purpose is refused: the purpose, the column, what is said of it. One row a refusal; each is refused for
/// that alone.
#[rustfmt::skip]
fn refused() -> Vec<(Value, &'static str, String)> {
    let says = |text: &str, rule: &str| format!("{text} ({rule})");
    vec![
        // Of every purpose.
        (row("photo_website", "covers", json!(["photo_social_media"])), "covers",
         says("one answer for several purposes, each needs its own", "CON-GEN-3")),
        (but(Some("permission"), "covers", json!(["trip_abroad"])), "covers",
         says("one answer for several purposes, each needs its own", "CON-GEN-3")),
        (row("photo_website", "silence_counts", json!(true)), "silence_counts",
         says("silence is no consent", "CON-GEN-2")),
        (but(None, "silence_counts", json!(true)), "silence_counts", says("silence is no consent", "CON-GEN-2")),
        (json!({}), "purpose", "missing, and has no default".into()),
        (json!({ "purpose": "Book club" }), "purpose",
         "not a purpose: small letters, digits and underscores".into()),
        (json!({ "purpose": "book-club" }), "purpose",
         "not a purpose: small letters, digits and underscores".into()),
        (json!({ "purpose": "x".repeat(41) }), "purpose", "text of 41 bytes, the longest taken is 40".into()),
        (row("photo_website", "needed", json!("some")), "needed", "unknown how many `some`".into()),
        (row("photo_website", "able_from", json!("twelve")), "able_from", "unknown number or none `twelve`".into()),
        (row("photo_website", "able_from", json!(4)), "able_from", "4 is not between 5 and 18".into()),
        (row("photo_website", "able_from", json!(19)), "able_from", "19 is not between 5 and 18".into()),
        (row("photo_website", "review_months", json!(0)), "review_months", "0 is not between 1 and 120".into()),
        (row("photo_website", "review_months", json!(121)), "review_months", "121 is not between 1 and 120".into()),
        (row("photo_website", "object", json!("stops")), "object", "unknown key".into()),

        // What a row of the table fixes.
        (row("biometrics", "kind", json!("permission")), "kind", says(FIXED, "CON-BIO-2")),
        (row("register_name", "givers", json!("parent")), "givers", says(FIXED, "CON-NAM-1")),
        (row("collective_worship", "pupil", json!("none")), "pupil", says(FIXED, "CON-REL-2")),
        (row("trip_abroad", "act", json!("day_trip")), "act", says(FIXED, "CON-TRIP-6")),
        (row("medicine", "special_category", json!(false)), "special_category", says(FIXED, "CON-MED-1")),
        (row("photo_website", "special_category", json!(true)), "special_category", says(FIXED, "CON-PHO-2")),
        (row("photo_press", "each", json!(false)), "each", says(LOOSER, "CON-PHO-4")),
        (row("religious_education", "objection", json!("weighed")), "objection", says(FIXED, "CON-REL-1")),
        (row("sex_education", "needed", json!("all")), "needed", says(FIXED, "CON-RSE-3")),

        // Its floors.
        (row("photo_website", "needed", json!("none")), "needed", says(LOOSER, "CON-GEN-2")),
        (row("trip_abroad", "needed", json!("one")), "needed", says(LOOSER, "CON-TRIP-6")),
        (row("biometrics", "objection", json!("nothing")), "objection", says(LOOSER, "CON-BIO-3")),
        (row("biometrics", "objection", json!("conflict")), "objection", says(LOOSER, "CON-BIO-3")),
        (row("trip_abroad", "objection", json!("weighed")), "objection", says(LOOSER, "CON-TRIP-6")),
        (row("photo_website", "form", json!("none")), "form", says(LOOSER, "CON-GEN-2")),
        (row("trip_residential", "form", json!("recorded")), "form", says(LOOSER, "CON-TRIP-2")),
        (row("medicine", "form", json!("clinician")), "form", says(LOOSER, "CON-MED-1")),
        (row("immunisation", "form", json!("explicit")), "form", says(LOOSER, "CON-MED-9")),
        (row("medicine", "able_from", json!(15)), "able_from",
         says("15 is not between 16 and 16", "CON-MED-7")),
        (row("sharing_youth_support", "able_from", json!(13)), "able_from",
         says("13 is not between 16 and 16", "CON-SHR-5")),
        (row("treatment", "able_from", json!(18)), "able_from",
         says("18 is not between 16 and 16", "CON-MED-7")),
        (row("known_as", "able_from", json!(5)), "able_from", says("5 is not between 16 and 16", "CON-NAM-3")),
        (row("counselling", "able_from", json!(12)), "able_from", says("12 is not between 13 and 16", "CON-COU-1")),
        (row("counselling", "able_from", json!(17)), "able_from", says("17 is not between 13 and 16", "CON-COU-1")),
        (row("register_name", "able_from", json!("none")), "able_from", says(FIXED, "CON-NAM-3")),
        (row("online_service", "able_from", json!(12)), "able_from",
         says("12 is not between 13 and 16", "CON-ISS-5")),
        (row("online_service", "able_from", json!(17)), "able_from",
         says("17 is not between 13 and 16", "CON-ISS-5")),
        (row("online_service", "able_from", json!("none")), "able_from", says(FIXED, "CON-ISS-5")),

        // Where consent is the wrong tool.
        (row("photo_internal", "kind", json!("data_protection")), "kind", says(NOT_ASKED, "CON-GEN-4")),
        (row("photo_internal", "givers", json!("parent")), "givers", says(NOT_ASKED, "CON-GEN-4")),
        (row("trip_in_school_hours", "needed", json!("one")), "needed", says(NOT_ASKED, "CON-GEN-4")),
        (row("photo_internal", "objection", json!("stops")), "objection", says(NOT_ASKED, "CON-GEN-4")),
        (row("sharing_safeguarding", "pupil", json!("views")), "pupil", says(NOT_ASKED, "CON-GEN-4")),
        (row("sharing_police", "able_from", json!(13)), "able_from", says(NOT_ASKED, "CON-GEN-4")),
        (row("service_message", "form", json!("recorded")), "form", says(NOT_ASKED, "CON-GEN-4")),
        (row("off_site_direction", "each", json!(true)), "each", says(NOT_ASKED, "CON-GEN-4")),
        (row("app_account", "special_category", json!(true)), "special_category", says(NOT_ASKED, "CON-GEN-4")),
        (row("sharing_statutory", "act", json!("medical")), "act", says(NOT_ASKED, "CON-GEN-4")),

        // A purpose of the school's own.
        (but(Some("permission"), "givers", json!(null)), "givers", says("missing, and has no default", "CON-GEN-1")),
        (but(Some("permission"), "needed", json!(null)), "needed", says("missing, and has no default", "CON-GEN-1")),
        (but(Some("withdrawal"), "objection", json!(null)), "objection",
         says("missing, and has no default", "CON-GEN-1")),
        (but(Some("treatment"), "pupil", json!(null)), "pupil", says("missing, and has no default", "CON-GEN-1")),
        (but(Some("marketing"), "form", json!(null)), "form", says("missing, and has no default", "CON-GEN-1")),
        (but(Some("permission"), "kind", json!("leave")), "kind", "unknown consent kind `leave`".into()),
        (but(Some("permission"), "kind", json!("statutory")), "kind", says(ONLY_LAW, "CON-GEN-1")),
        (but(Some("permission"), "givers", json!("biometrics_parent")), "givers", says(ONLY_LAW, "CON-BIO-2")),
        (but(Some("permission"), "pupil", json!("sixth_form_decides")), "pupil", says(ONLY_LAW, "CON-GEN-1")),
        (but(Some("withdrawal"), "pupil", json!("may_opt_in")), "pupil", says(ONLY_LAW, "CON-GEN-1")),
        (but(Some("withdrawal"), "special_category", json!(true)), "special_category", says(ONLY_LAW, "CON-GEN-8")),
        (but(Some("withdrawal"), "act", json!("social_media")), "act", says(ONLY_LAW, "CON-GEN-2")),
        (but(Some("withdrawal"), "act", json!("abroad")), "act", says(ONLY_LAW, "CON-GEN-2")),
        (but(Some("data_protection"), "pupil", json!("no_stops")), "pupil", says(ONLY_LAW, "CON-GEN-1")),
        (but(Some("data_protection"), "form", json!("none")), "form", says(LOOSER, "CON-GEN-2")),
        (but(Some("data_protection"), "needed", json!("none")), "needed", says(LOOSER, "CON-GEN-2")),
        (but(Some("data_protection"), "special_category", json!(true)), "form", says(LOOSER, "CON-GEN-8")),
        (but(Some("data_protection"), "givers", json!("nobody")), "givers", says(NOBODY, "CON-GEN-1")),
        (but(Some("marketing"), "form", json!("none")), "form", says(LOOSER, "CON-GEN-2")),
        (but(Some("marketing"), "needed", json!("none")), "needed", says(LOOSER, "CON-GEN-2")),
        (but(Some("marketing"), "special_category", json!(true)), "form", says(LOOSER, "CON-GEN-8")),
        (but(Some("marketing"), "givers", json!("responsibility_holder")), "givers", says(FIXED, "CON-MKT-1")),
        (but(Some("treatment"), "pupil", json!("views")), "pupil", says(FIXED, "CON-MED-8")),
        (but(Some("treatment"), "needed", json!("none")), "needed", says(LOOSER, "CON-MED-9")),
        (but(Some("treatment"), "givers", json!("nobody")), "givers", says(NOBODY, "CON-GEN-1")),
        (but(Some("permission"), "needed", json!("none")), "needed", says(LOOSER, "CON-GEN-2")),
        (but(Some("permission"), "givers", json!("nobody")), "givers", says(NOBODY, "CON-GEN-1")),
        (but(Some("withdrawal"), "needed", json!("one")), "needed", says(FIXED, "CON-GEN-1")),
        (but(Some("withdrawal"), "givers", json!("the_adult")), "givers", says(FIXED, "CON-GEN-1")),
        (but(Some("withdrawal"), "objection", json!("conflict")), "objection", says(FIXED, "CON-GEN-1")),
        (but(None, "needed", json!("one")), "needed", says(NOT_ASKED, "CON-GEN-4")),
        (but(None, "form", json!("written")), "form", says(NOT_ASKED, "CON-GEN-4")),
    ]
}

#[test]
fn each_refusal_is_found_at_its_place_with_its_rule_and_nothing_else_is() {
    for (purpose, column, text) in refused() {
        let problems = check(&choosing(&json!([purpose.clone()]))).unwrap_err();
        let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(said, [format!("`consent.purposes[0].{column}`: {text}")], "{purpose}");
        assert_eq!(problems[0].severity, Severity::Refused, "{purpose}");
    }
}

#[test]
fn what_is_wrong_with_the_section_itself() {
    #[rustfmt::skip]
    let table = [
        (json!([]), "`consent`: a table expected, a list found"),
        (json!({ "purpose": [] }), "`consent.purpose`: unknown key, perhaps `purposes` is meant"),
        (json!({ "excusal_in_funding_agreement": "yes" }),
         "`consent.excusal_in_funding_agreement`: true or false expected, text found"),
        (json!({ "purposes": {} }), "`consent.purposes`: a list expected, a table found"),
        (json!({ "purposes": ["photo_website"] }), "`consent.purposes[0]`: a table expected, text found"),
        (json!({ "purposes": [own(None), { "purpose": "photo_press" }, own(None)] }),
         "`consent.purposes[2].purpose`: stands there twice"),
        (json!({ "purposes": vec![json!({}); 201] }), "`consent.purposes`: 201 values, at most 200 are taken"),
    ];
    for (section, text) in table {
        let problems = check(&with(minimal(), "/consent", section)).unwrap_err();
        assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), [text]);
    }
}

/// What a school may choose: the purpose, and nothing is said of it.
#[rustfmt::skip]
fn accepted() -> Vec<(&'static str, Value)> {
    vec![
        ("CON-ISS-5 the least age", row("online_service", "able_from", json!(13))),
        ("CON-ISS-5 the highest age", row("online_service", "able_from", json!(16))),
        ("no law sets the age", row("photo_website", "able_from", json!(12))),
        ("the age is only judged", row("photo_website", "able_from", json!("none"))),
        ("CON-MED-7 the table's own age", row("medicine", "able_from", json!(16))),
        ("more are asked", row("photo_website", "needed", json!("all"))),
        ("either stops it", row("photo_website", "objection", json!("stops"))),
        ("an objection has no floor", row("photo_website", "objection", json!("nothing"))),
        ("a stricter form", row("photo_website", "form", json!("written"))),
        ("writing is enough for a clinician's record", row("immunisation", "form", json!("written"))),
        ("each time", row("photo_website", "each", json!(true))),
        ("reviewed by no calendar", row("biometrics", "review_months", json!("none"))),
        ("reviewed though it is no consent", row("photo_internal", "review_months", json!(24))),
        ("a request has the form that the school likes", row("sex_education", "form", json!("written"))),
        ("silence does not count", row("photo_website", "silence_counts", json!(false))),
        ("covers nothing else", row("photo_website", "covers", json!([]))),
        ("special and explicit", with(but(Some("data_protection"), "special_category", json!(true)), "/form",
                                      json!("explicit"))),
        ("leave may be given of what is special", but(Some("permission"), "special_category", json!(true))),
        ("a carer may take the child out", but(Some("withdrawal"), "givers", json!("parent_or_carer"))),
        ("a request in writing", but(Some("withdrawal"), "form", json!("written"))),
        ("a notice to somebody", but(None, "givers", json!("parent"))),
        ("a pupil who decides", but(Some("data_protection"), "pupil", json!("decides"))),
        ("a code with a number", but(Some("permission"), "purpose", json!("year_7_camp"))),
    ]
}

fn read(draft: &Value) -> Profile {
    let checked = check(draft).unwrap_or_else(|problems| panic!("{draft}: {problems:?}"));
    assert_eq!(checked.warnings, []);
    checked.profile
}

fn again(profile: &Profile) -> Profile {
    serde_json::from_value(serde_json::to_value(profile).unwrap()).unwrap()
}

#[test]
fn what_a_school_may_choose_is_kept_and_survives_json() {
    for (why, purpose) in accepted() {
        let profile = read(&choosing(&json!([purpose])));
        assert_eq!(profile.consent().purposes.len(), 1, "{why}");
        assert_eq!(again(&profile), profile, "{why}");
    }
    for kind in ConsentKind::ALL.iter().filter(|kind| **kind != ConsentKind::Statutory) {
        let profile = read(&choosing(&json!([own(Some(kind.code()))])));
        assert_eq!(profile.consent().purposes[0].columns.kind, Some(*kind));
        assert_eq!(again(&profile), profile, "{kind}");
    }
}

#[test]
fn what_is_left_out_of_a_purpose_of_the_library_is_as_in_the_table() {
    for row in PURPOSES {
        let profile = read(&choosing(&json!([{ "purpose": row.code }])));
        let id = PurposeId::new(row.code).unwrap();
        assert_eq!(profile.consent().columns(&id), Some(&row.columns), "{}", row.code);
        assert_eq!(again(&profile), profile, "{}: every column written out is no other choice", row.code);
    }
    let all: Vec<_> = PURPOSES.iter().map(|row| json!({ "purpose": row.code })).collect();
    assert_eq!(read(&choosing(&json!(all))).consent().purposes.len(), PURPOSES.len());
}

#[test]
fn what_is_left_out_of_a_purpose_of_ones_own_is_the_default() {
    let profile = read(&choosing(&json!([own(Some("permission"))])));
    let columns = profile.consent().columns(&PurposeId::new("book_club").unwrap()).unwrap();
    assert_eq!((columns.able_from, columns.review_months, columns.act), (None, Some(12), Act::Other));
    assert!(!columns.each && !columns.special_category);
    assert_eq!(read(&choosing(&json!([own(None)]))).consent().purposes[0].columns.kind, None);
}

#[test]
fn purposes_are_found_by_their_code_and_written_in_full_in_its_order() {
    let profile = read(&full());
    let consent = profile.consent();
    assert!(consent.excusal_in_funding_agreement, "CON-REL-4");
    let find = |code: &str| consent.columns(&PurposeId::new(code).unwrap()).copied();
    let website = purpose("photo_website").unwrap().columns;
    assert_eq!(find("photo_website"), Some(Columns { able_from: Some(12), review_months: None, ..website }));
    assert_eq!(find("book_club").map(|columns| columns.form), Some(FormNeeded::Recorded));
    assert_eq!(find("photo_press"), None, "as in the table");
    let written = serde_json::to_string(consent).unwrap();
    assert_eq!(
        written,
        concat!(
            r#"{"excusal_in_funding_agreement":true,"purposes":["#,
            r#"{"purpose":"book_club","kind":"permission","givers":"parent_or_carer","needed":"one","#,
            r#""objection":"weighed","pupil":"views","able_from":"none","form":"recorded","each":false,"#,
            r#""review_months":12,"special_category":false,"act":"other"},"#,
            r#"{"purpose":"photo_website","kind":"data_protection","givers":"responsibility_holder","needed":"one","#,
            r#""objection":"conflict","pupil":"decides_when_able","able_from":12,"form":"recorded","each":false,"#,
            r#""review_months":"none","special_category":false,"act":"social_media"}]}"#
        )
    );
    let mut turned = full();
    turned.pointer_mut("/consent/purposes").unwrap().as_array_mut().unwrap().reverse();
    assert_eq!(read(&turned), profile);
}

#[test]
fn every_key_that_is_written_is_known_and_two_are_only_answered() {
    let profile = read(&choosing(&json!([{ "purpose": "photo_website" }])));
    let text = serde_json::to_string(&profile.consent().purposes[0]).unwrap();
    let (written, answered) = PURPOSE_KEYS.split_at(PURPOSE_KEYS.len() - 2);
    let order: Vec<_> = written.iter().map(|key| text.find(&format!("\"{key}\":")).unwrap()).collect();
    assert!(order.is_sorted(), "the fixed order is the order of the list");
    let table: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
    assert_eq!((table.len(), answered), (written.len(), &["covers", "silence_counts"][..]));
}

#[test]
fn all_that_is_wrong_with_a_purpose_is_said_at_once() {
    let purposes = json!([
        { "purpose": "biometrics", "needed": "none", "objection": "nothing", "form": "recorded", "silence_counts": true,
          "covers": ["photo_website"] },
        { "purpose": "newsletter", "kind": "marketing", "givers": "parent", "form": "none" },
    ]);
    let problems = check(&choosing(&purposes)).unwrap_err();
    let said: Vec<_> = problems.iter().map(|found| (found.place.as_str(), found.rule.map(RuleId::code))).collect();
    #[rustfmt::skip]
    assert_eq!(said, [
        ("consent.purposes[0].covers", Some("CON-GEN-3")),
        ("consent.purposes[0].silence_counts", Some("CON-GEN-2")),
        ("consent.purposes[0].needed", Some("CON-BIO-2")),
        ("consent.purposes[0].objection", Some("CON-BIO-3")),
        ("consent.purposes[0].form", Some("CON-BIO-2")),
        ("consent.purposes[1].needed", Some("CON-GEN-1")),
        ("consent.purposes[1].objection", Some("CON-GEN-1")),
        ("consent.purposes[1].pupil", Some("CON-GEN-1")),
        ("consent.purposes[1].givers", Some("CON-MKT-1")),
        ("consent.purposes[1].form", Some("CON-GEN-2")),
    ]);
}

#[test]
fn a_problem_names_its_column() {
    let problems = check(&choosing(&json!([{ "purpose": "biometrics", "objection": "nothing" }]))).unwrap_err();
    assert_eq!(
        serde_json::to_value(&problems).unwrap(),
        json!([{ "place": "consent.purposes[0].objection", "severity": "refused",
                 "problem": { "code": "loosened", "column": "objection" }, "rule": "CON-BIO-3" }])
    );
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_knows_every_column_and_asks_for_the_purpose_alone() {
    let schema = schemars::schema_for!(Profile).to_value();
    let chosen = &schema["$defs"]["PurposeChosen"];
    assert_eq!(chosen["required"], json!(["purpose"]));
    let known: std::collections::BTreeSet<_> = chosen["properties"].as_object().unwrap().keys().cloned().collect();
    let keys = PURPOSE_KEYS.iter().filter(|key| !matches!(**key, "covers" | "silence_counts"));
    assert_eq!(known, keys.map(|key| (*key).to_owned()).collect());
    let required = schema["required"].as_array().unwrap();
    assert!(schema["properties"]["consent"].is_object() && !required.contains(&json!("consent")));
}

fn any_purpose() -> impl Strategy<Value = Value> {
    let codes = PURPOSES.iter().map(|row| row.code).chain(["book_club", "newsletter"]).collect::<Vec<_>>();
    let words = [
        ("kind", ConsentKind::ALL.iter().map(|word| json!(word)).collect::<Vec<_>>()),
        ("givers", Givers::ALL.iter().map(|word| json!(word)).collect()),
        ("needed", HowMany::ALL.iter().map(|word| json!(word)).collect()),
        ("objection", Objection::ALL.iter().map(|word| json!(word)).collect()),
        ("pupil", PupilPart::ALL.iter().map(|word| json!(word)).collect()),
        ("form", FormNeeded::ALL.iter().map(|word| json!(word)).collect()),
        ("act", Act::ALL.iter().map(|word| json!(word)).collect()),
        ("able_from", vec![json!("none"), json!(5), json!(12), json!(13), json!(16), json!(18)]),
        ("review_months", vec![json!("none"), json!(1), json!(120)]),
        ("each", vec![json!(false), json!(true)]),
        ("special_category", vec![json!(false), json!(true)]),
    ];
    let column = proptest::sample::select(words.to_vec())
        .prop_flat_map(|(column, values)| proptest::sample::select(values).prop_map(move |value| (column, value)));
    (proptest::sample::select(codes), proptest::collection::vec(column, 0..5), any::<bool>()).prop_map(
        |(code, columns, whole)| {
            let mut purpose = if whole { own(Some("data_protection")) } else { json!({}) };
            if purpose_is_of_the_library(code) {
                purpose = json!({});
            }
            for (column, value) in columns {
                purpose[column] = value;
            }
            purpose["purpose"] = json!(code);
            purpose
        },
    )
}

fn purpose_is_of_the_library(code: &str) -> bool {
    purpose(code).is_some()
}

/// The floors once more, slow and obvious: is nothing of it looser than the law?
fn lawful(code: &str, columns: &Columns) -> bool {
    let Some(row) = purpose(code) else {
        let consent = !matches!(columns.kind, None | Some(ConsentKind::Withdrawal));
        let data = matches!(columns.kind, Some(ConsentKind::DataProtection | ConsentKind::Marketing));
        return columns.kind != Some(ConsentKind::Statutory)
            && columns.givers != Givers::BiometricsParent
            && consent == (columns.needed != HowMany::None_)
            && (!consent || columns.givers != Givers::Nobody)
            && (!data || columns.form != FormNeeded::None_)
            && (!data
                || !columns.special_category
                || matches!(columns.form, FormNeeded::Explicit | FormNeeded::Written | FormNeeded::Clinician));
    };
    let table = row.columns;
    let same = Columns { review_months: None, ..*columns } == Columns { review_months: None, ..table };
    let form = match table.form {
        FormNeeded::None_ => true,
        FormNeeded::Recorded => columns.form != FormNeeded::None_,
        FormNeeded::Explicit => !matches!(columns.form, FormNeeded::None_ | FormNeeded::Recorded),
        FormNeeded::Clinician => matches!(columns.form, FormNeeded::Clinician | FormNeeded::Written),
        FormNeeded::Written => columns.form == FormNeeded::Written,
    };
    let needed = match table.needed {
        HowMany::None_ => true,
        HowMany::One => columns.needed != HowMany::None_,
        HowMany::All => columns.needed == HowMany::All,
    };
    (table.kind.is_some() || same)
        && (columns.kind, columns.givers, columns.pupil, columns.act)
            == (table.kind, table.givers, table.pupil, table.act)
        && columns.special_category == table.special_category
        && (columns.each || !table.each)
        && (needed || row.floors.needed.is_none())
        && (form || row.floors.form.is_none())
        && (table.objection != Objection::Stops
            || row.floors.objection.is_none()
            || columns.objection == table.objection)
        && (row.floors.able_from.is_none()
            || matches!(code, "online_service" | "counselling")
            || columns.able_from == table.able_from)
        && (!matches!(code, "online_service" | "counselling")
            || columns.able_from.is_some_and(|age| (13..=16).contains(&age)))
}

proptest! {
    #[test]
    fn what_is_accepted_is_lawful_and_survives_json(purposes in proptest::collection::vec(any_purpose(), 1..3)) {
        match check(&choosing(&json!(purposes))) {
            Ok(checked) => {
                for chosen in &checked.profile.consent().purposes {
                    prop_assert!(lawful(chosen.purpose.as_str(), &chosen.columns), "{chosen:?}");
                }
                prop_assert_eq!(again(&checked.profile), checked.profile);
            }
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }

    #[test]
    fn a_second_purpose_changes_nothing_for_the_first(first in any_purpose(), second in any_purpose()) {
        prop_assume!(first["purpose"] != second["purpose"]);
        let of_the_first = |problems: Vec<ProfileProblem>| -> Vec<_> {
            problems.into_iter().filter(|problem| problem.place.starts_with("consent.purposes[0]")).collect()
        };
        let alone = check(&choosing(&json!([first]))).err().unwrap_or_default();
        let both = check(&choosing(&json!([first, second]))).err().unwrap_or_default();
        prop_assert_eq!(of_the_first(alone), of_the_first(both));
    }
}
