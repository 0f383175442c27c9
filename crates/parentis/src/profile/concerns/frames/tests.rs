use super::super::super::tests::{check, minimal, with};
use super::super::super::{ProfileProblem, Severity};
use crate::rules::RuleId;
use serde_json::{Value, json};

/// A ladder that nothing is wrong with, in whatever school.
fn draft(nation: &str, school: &str, key: &str, value: Value) -> Value {
    let stage = |id: &str, kind: &str, role: &str, what: &str| {
        let deadline = json!({ "what": what, "n": 10, "unit": "school_day", "start": "stage_began" });
        json!({ "id": id, "kind": kind, "roles": [role], "deadlines": [deadline] })
    };
    let ladder = json!({
        "stages": [ stage("1", "informal", "form_tutor", "respond"), stage("2", "formal", "headteacher", "respond"),
                    stage("3", "panel", "complaints_panel", "convene") ],
        "panel": { "size": 3, "independent": 1, "convened_by": "clerk" },
        "says": ["written", "available", "panel_uninvolved", "may_attend", "findings_copied", "open_to_inspection", "record_kept",
                 "stage_recorded", "action_recorded", "confidential", "on_website", "findings_to_head", "early_recorded"],
    });
    let school = with(with(minimal(), "/nation", json!(nation)), "/school_type", json!(school));
    with(with(school, "/concerns", ladder), &format!("/concerns/{key}"), value)
}

fn found(draft: &Value) -> Vec<ProfileProblem> {
    match check(draft) {
        Ok(checked) => checked.warnings,
        Err(problems) => problems,
    }
}

/// Nation, type of school, key, value, how it is taken, the rule and what is said.
const TABLE: &[(&str, &str, &str, &str, Severity, RuleId, &str)] = &[
    (
        "WAL",
        "independent",
        "acceptance",
        r#"{"who":"parents_of_pupils"}"#,
        Severity::Refused,
        RuleId::ESC_18,
        "`concerns.acceptance.who`: fewer may complain than the law has it, which holds all the same (ESC-18)",
    ),
    (
        "WAL",
        "independent",
        "says_not",
        r#"["on_website"]"#,
        Severity::Refused,
        RuleId::ESC_19,
        "`concerns.says_not`: the law asks for `on_website`, and the policy says no (ESC-19)",
    ),
    (
        "WAL",
        "independent",
        "says_not",
        r#"["findings_to_head"]"#,
        Severity::Refused,
        RuleId::ESC_19,
        "`concerns.says_not`: the law asks for `findings_to_head`, and the policy says no (ESC-19)",
    ),
    (
        "WAL",
        "independent",
        "says_not",
        r#"["early_recorded"]"#,
        Severity::Refused,
        RuleId::ESC_19,
        "`concerns.says_not`: the law asks for `early_recorded`, and the policy says no (ESC-19)",
    ),
    (
        "WAL",
        "independent",
        "says",
        r#"["on_website","findings_to_head"]"#,
        Severity::CannotShow,
        RuleId::ESC_19,
        "`concerns.says`: the policy does not say `early_recorded`, so that it cannot be shown (ESC-19)",
    ),
    (
        "ENG",
        "maintained",
        "acceptance",
        r#"{"who":"parents_and_pupils"}"#,
        Severity::Warned,
        RuleId::ESC_24,
        "`concerns.acceptance.who`: fewer may complain than the law has it, which holds all the same (ESC-24)",
    ),
    (
        "ENG",
        "pru",
        "acceptance",
        r#"{"past_pupils":"never"}"#,
        Severity::Warned,
        RuleId::ESC_24,
        "`concerns.acceptance.past_pupils`: fewer may complain than the law has it, which holds all the same (ESC-24)",
    ),
    (
        "ENG",
        "academy",
        "says_not",
        r#"["suppliers_own"]"#,
        Severity::Warned,
        RuleId::ESC_22,
        "`concerns.says_not`: guidance asks for `suppliers_own`, and the policy says no (ESC-22)",
    ),
    (
        "ENG",
        "academy",
        "says_not",
        r#"["distinct"]"#,
        Severity::Warned,
        RuleId::ESC_23,
        "`concerns.says_not`: guidance asks for `distinct`, and the policy says no (ESC-23)",
    ),
    (
        "ENG",
        "academy",
        "external",
        r#"["esfa"]"#,
        Severity::Warned,
        RuleId::ESC_98,
        "`concerns.external[0]`: an old name, read as `dfe` (ESC-98)",
    ),
    (
        "ENG",
        "maintained",
        "external",
        r#"["ofsted","efa"]"#,
        Severity::Warned,
        RuleId::ESC_98,
        "`concerns.external[1]`: an old name, read as `dfe` (ESC-98)",
    ),
];

#[test]
fn what_binds_beside_paragraph_33_is_found_and_named() {
    for (nation, school, key, value, severity, rule, text) in TABLE {
        let mut draft = draft(nation, school, key, serde_json::from_str(value).unwrap());
        if *key == "says_not" {
            let word = &draft["concerns"]["says_not"][0].clone();
            draft["concerns"]["says"].as_array_mut().unwrap().retain(|said| said != word);
        }
        let problems = found(&draft);
        let said: Vec<_> = problems.iter().map(|one| (one.severity, one.rule, one.to_string())).collect();
        assert!(said.contains(&(*severity, Some(*rule), (*text).to_owned())), "{nation} {school}: {said:#?}");
        assert_eq!(check(&draft).is_err(), *severity == Severity::Refused, "{nation} {school} {key}");
    }
}

#[test]
fn what_binds_one_school_is_nothing_to_another() {
    for (nation, school, key, value) in [
        ("WAL", "independent", "acceptance", json!({ "who": "parents_and_pupils" })),
        ("WAL", "maintained", "acceptance", json!({ "who": "parents_of_pupils" })),
        ("ENG", "academy", "acceptance", json!({ "who": "parents_of_pupils", "past_pupils": "never" })),
        ("ENG", "maintained", "acceptance", json!({ "who": "anyone", "past_pupils": "always" })),
        ("ENG", "independent", "says_not", json!(["suppliers_own", "distinct"])),
        ("NIR", "maintained", "says_not", json!(["suppliers_own", "distinct"])),
        ("SCT", "independent", "acceptance", json!({ "who": "parents_of_pupils" })),
    ] {
        assert_eq!(found(&draft(nation, school, key, value)), [], "{nation} {school} {key}");
    }
}

#[test]
fn an_old_name_beside_the_new_one_stands_there_twice() {
    let problems = found(&draft("ENG", "academy", "external", json!(["dfe", "esfa"])));
    assert!(
        problems.iter().any(|one| one.to_string() == "`concerns.external[1]`: stands there twice"),
        "{problems:#?}"
    );
    let checked = check(&draft("ENG", "academy", "external", json!(["esfa"]))).unwrap();
    assert_eq!(checked.profile.ladder().unwrap().external, [crate::profile::Route::Dfe]);
}
