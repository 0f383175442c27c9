use super::super::tests::{check, full, minimal, with};
use super::super::{Profile, ProfileProblem, Severity};
use crate::rules::RuleId;
use serde_json::{Value, json};

/// A ladder to which the law of an academy has nothing to say.
fn ladder() -> Value {
    let stage = |id: &str, kind: &str, role: &str, what: &str| {
        let deadline = json!({ "what": what, "n": 10, "unit": "school_day", "start": "stage_began" });
        json!({ "id": id, "kind": kind, "roles": [role], "deadlines": [deadline] })
    };
    json!({
        "stages": [ stage("1", "informal", "form_tutor", "respond"), stage("2", "formal", "headteacher", "respond"),
                    stage("3", "panel", "complaints_panel", "convene") ],
        "panel": { "size": 3, "independent": 1, "convened_by": "clerk" },
        "says": ["written", "available", "panel_uninvolved", "may_attend", "findings_copied", "open_to_inspection", "record_kept",
                 "stage_recorded", "action_recorded", "confidential"],
    })
}

fn academy(ladder: Value) -> Value {
    with(minimal(), "/concerns", ladder)
}

fn found(draft: &Value) -> Vec<ProfileProblem> {
    match check(draft) {
        Ok(checked) => checked.warnings,
        Err(problems) => problems,
    }
}

fn broken(draft: &Value, severity: Severity) -> Vec<RuleId> {
    found(draft).into_iter().filter(|problem| problem.severity == severity).filter_map(|problem| problem.rule).collect()
}

#[test]
fn a_ladder_within_the_law_has_nothing_to_find() {
    let checked = check(&academy(ladder())).unwrap();
    assert_eq!(checked.warnings, []);
    let ladder = checked.profile.ladder().unwrap();
    assert_eq!((ladder.place("2"), ladder.stages.len()), (Some(1), 3));
    assert_eq!(check(&minimal()).unwrap().profile.ladder(), None);
}

#[test]
fn a_profile_with_a_ladder_reads_back_as_it_was_written() {
    for (name, draft) in [("three stages", academy(ladder())), ("full", with(full(), "/concerns", ladder()))] {
        let profile = check(&draft).unwrap().profile;
        let text = serde_json::to_string(&profile).unwrap();
        assert_eq!(serde_json::from_str::<Profile>(&text).unwrap(), profile, "{name}");
    }
}

/// What an academy is refused for, and a maintained school warned of: one thing wrong, and the rule.
fn of_the_law() -> Vec<(String, Value, RuleId)> {
    let mut rows: Vec<(String, Value, RuleId)> = [
        ("/concerns/stages/1/deadlines", json!([]), RuleId::ESC_3),
        ("/concerns/stages/0/kind", json!("formal"), RuleId::ESC_4),
        ("/concerns/stages/1/kind", json!("informal"), RuleId::ESC_5),
        ("/concerns/stages/2/kind", json!("formal"), RuleId::ESC_6),
        ("/concerns/panel/size", json!(2), RuleId::ESC_7),
        ("/concerns/panel/independent", json!(0), RuleId::ESC_9),
        ("/concerns/panel/in_absence", json!("always"), RuleId::ESC_10),
        ("/concerns/panel/companions", json!(0), RuleId::ESC_45),
    ]
    .into_iter()
    .map(|(pointer, value, rule)| (pointer.to_owned(), with(academy(ladder()), pointer, value), rule))
    .collect();
    for (word, rule) in [
        ("written", RuleId::ESC_1),
        ("available", RuleId::ESC_2),
        ("panel_uninvolved", RuleId::ESC_8),
        ("may_attend", RuleId::ESC_10),
        ("findings_copied", RuleId::ESC_11),
        ("open_to_inspection", RuleId::ESC_12),
        ("record_kept", RuleId::ESC_13),
        ("stage_recorded", RuleId::ESC_14),
        ("action_recorded", RuleId::ESC_15),
        ("confidential", RuleId::ESC_16),
    ] {
        let mut said = ladder();
        said["says"].as_array_mut().unwrap().retain(|said| said != word);
        said["says_not"] = json!([word]);
        rows.push((word.to_owned(), academy(said), rule));
    }
    rows
}

#[test]
fn what_breaks_the_law_refuses_an_academy_and_warns_a_maintained_school() {
    for (pointer, draft, rule) in of_the_law() {
        assert!(check(&draft).is_err(), "{pointer}");
        assert!(broken(&draft, Severity::Refused).contains(&rule), "{pointer}");
        let independent = with(draft.clone(), "/school_type", json!("independent"));
        assert!(broken(&independent, Severity::Refused).contains(&rule), "{pointer}");
        let maintained = with(draft.clone(), "/school_type", json!("maintained"));
        assert!(check(&maintained).is_ok(), "{pointer}");
        assert!(broken(&maintained, Severity::Warned).contains(&rule), "{pointer}");
        let elsewhere = with(maintained, "/nation", json!("NIR"));
        assert_eq!(found(&elsewhere), [], "{pointer}: not the law there");
    }
}

#[test]
fn every_breach_is_named_at_once() {
    let draft = academy(json!({
        "stages": [ { "id": "1", "kind": "panel", "roles": ["governors_panel"] } ],
        "panel": { "size": 2, "independent": 0, "convened_by": "clerk", "in_absence": "always" },
        "says_not": ["written", "confidential"],
    }));
    let mut rules = broken(&draft, Severity::Refused);
    rules.sort_unstable();
    let expected = [
        RuleId::ESC_1,
        RuleId::ESC_3,
        RuleId::ESC_4,
        RuleId::ESC_5,
        RuleId::ESC_7,
        RuleId::ESC_9,
        RuleId::ESC_10,
        RuleId::ESC_16,
    ];
    assert_eq!(rules, expected);
}

#[test]
fn what_an_academys_policy_does_not_say_cannot_be_shown_and_is_not_refused() {
    let draft = with(academy(ladder()), "/concerns/says", json!(["written"]));
    assert!(check(&draft).is_ok());
    assert_eq!(broken(&draft, Severity::CannotShow).len(), 9);
    assert!(broken(&draft, Severity::CannotShow).contains(&RuleId::ESC_2));
    assert_eq!(
        found(&draft)[0].to_string(),
        "`concerns.says`: the policy does not say `available`, so that it cannot be shown (ESC-2)"
    );
    let maintained = with(draft, "/school_type", json!("maintained"));
    assert_eq!(found(&maintained), [], "its statute does not ask for it");
}

/// Pointer, value, severity, what is said: what no ladder may say against itself.
#[test]
fn what_contradicts_itself_is_refused_in_any_school() {
    for (pointer, value, severity, text) in [
        ("/concerns/stages", json!(null), Severity::Refused, "`concerns.stages`: missing, and has no default (ESC-4)"),
        ("/concerns/panel", json!(null), Severity::Refused, "`concerns.panel`: missing, and has no default (ESC-7)"),
        ("/concerns/stages/1/id", json!("1"), Severity::Refused, "`concerns.stages[1].id`: stands there twice"),
        (
            "/concerns/stages/0/roles",
            json!([]),
            Severity::Refused,
            "`concerns.stages[0].roles`: nobody handles it (ESC-I3)",
        ),
        (
            "/concerns/stages/0/roles/0",
            json!("police"),
            Severity::Refused,
            "`concerns.stages[0].roles[0]`: `police` is outside the school (ESC-I3)",
        ),
        (
            "/concerns/stages/0/deadlines/0/start",
            json!(null),
            Severity::Refused,
            "`concerns.stages[0].deadlines[0].start`: missing, and has no default (ESC-59)",
        ),
        (
            "/concerns/stages/0/deadlines/0/start",
            json!("hearing"),
            Severity::Refused,
            "`concerns.stages[0].deadlines[0].start`: this time cannot run from `hearing` (ESC-59)",
        ),
        (
            "/concerns/stages/2/deadlines/0/what",
            json!("papers"),
            Severity::Refused,
            "`concerns.stages[2].deadlines[0].start`: this time cannot run from `stage_began` (ESC-59)",
        ),
        (
            "/concerns/stages/0/deadlines/0/unit",
            json!("unspecified"),
            Severity::Warned,
            "`concerns.stages[0].deadlines[0].unit`: days of which nobody said what days they are, so no day is computed (ESC-53)",
        ),
        (
            "/concerns/stages/0/deadlines/0/unit",
            json!("hour"),
            Severity::Refused,
            "`concerns.stages[0].deadlines[0].unit`: `hour` does not say on which day it ends (ESC-59)",
        ),
        (
            "/concerns/stages/0/kind",
            json!("panel"),
            Severity::Refused,
            "`concerns.stages[1].kind`: a stage of kind `formal` after a later kind (ESC-I1)",
        ),
        (
            "/concerns/substitutes",
            json!([{ "subject": "headteacher", "handler": "headteacher" }]),
            Severity::Refused,
            "`concerns.substitutes[0].handler`: `headteacher` would handle a concern about itself (ESC-40)",
        ),
        (
            "/concerns/external_posts",
            json!(["clerk"]),
            Severity::Refused,
            "`concerns.external_posts[0]`: `clerk` is inside the school (ESC-T20)",
        ),
        (
            "/concerns/external",
            json!(["somebody"]),
            Severity::Refused,
            "`concerns.external[0]`: unknown route `somebody`",
        ),
        (
            "/concerns/first_contact",
            json!([{ "matter": "maths", "post": "office" }]),
            Severity::Refused,
            "`concerns.first_contact[0].matter`: unknown concern matter `maths`",
        ),
        (
            "/concerns/first_contact",
            json!([{ "matter": "sen", "post": "ofsted" }]),
            Severity::Refused,
            "`concerns.first_contact[0].post`: a way out of the school, not a post that somebody holds (HA-3.3b)",
        ),
        (
            "/concerns/panel/independent",
            json!(4),
            Severity::Refused,
            "`concerns.panel.independent`: 4 is not between 0 and 3 (ESC-9)",
        ),
        (
            "/concerns/late",
            json!({ "n": 3 }),
            Severity::Refused,
            "`concerns.late.unit`: missing, and has no default (ESC-30)",
        ),
    ] {
        let draft = with(with(academy(ladder()), "/school_type", json!("maintained")), pointer, value);
        let said: Vec<(Severity, String)> =
            found(&draft).iter().map(|problem| (problem.severity, problem.to_string())).collect();
        assert!(said.contains(&(severity, text.to_owned())), "{pointer}: {said:#?}");
    }
}

#[test]
fn a_profile_without_a_ladder_writes_itself_as_before() {
    let text = serde_json::to_string(&check(&minimal()).unwrap().profile).unwrap();
    assert!(!text.contains("concerns"));
}
