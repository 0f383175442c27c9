//! Consent as the office reads it: the stories of the two parents, the fingerprint and the school year.

use super::{school, words};
use crate::Ids;
use parentis::School;
use parentis::consent::{ConsentMatter, PURPOSES};

const FAMILY: &[&str] = &[
    r#"{"fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy"}}"#,
    r#"{"valid_from":"2016-04-02","fact":"pupil_born","pupil":"ava"}"#,
    r#"{"fact":"pupil_on_roll","pupil":"ava"}"#,
    r#"{"fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}"#,
    r#"{"fact":"parenthood","pupil":"ava","person":"mum","parenthood":"birth_mother","evidence":"document_seen"}"#,
    r#"{"fact":"lives_with","pupil":"ava","person":"mum","says":"yes","evidence":"declaration"}"#,
    r#"{"fact":"relationship","pupil":"ava","person":"dad","kind":"father"}"#,
    r#"{"fact":"parenthood","pupil":"ava","person":"dad","parenthood":"father","evidence":"document_seen"}"#,
    r#"{"fact":"responsibility","pupil":"ava","person":"dad","basis":"married_at_birth","evidence":"document_seen"}"#,
    r#"{"fact":"lives_with","pupil":"ava","person":"dad","says":"yes","evidence":"declaration"}"#,
];

fn with(more: &[&str]) -> School {
    school(&[FAMILY, more].concat())
}

fn matter(purpose: &str) -> ConsentMatter {
    ConsentMatter::new(purpose.parse().unwrap()).pupil("ava".parse().unwrap())
}

fn brief(school: &School, purpose: &str, on: &str) -> String {
    words().consent_in_brief(&school.consent(&matter(purpose), on.parse().unwrap()), &Ids)
}

const TRIP: &[&str] = &[
    r#"{"valid_from":"2026-05-04","fact":"consent_answered","purpose":"trip_residential","pupil":"ava","person":"mum","says":"given","form":"written"}"#,
    r#"{"valid_from":"2026-05-06","fact":"consent_answered","purpose":"trip_residential","pupil":"ava","person":"dad","says":"refused","form":"email"}"#,
    r#"{"valid_from":"2026-05-09","fact":"consent_answered","purpose":"trip_residential","pupil":"ava","person":"dad","says":"withdrawn","form":"email"}"#,
];

#[test]
fn one_gives_and_the_other_refuses_and_takes_it_back() {
    let school = with(TRIP);
    assert_eq!(brief(&school, "trip_residential", "2026-05-05"), "Valid: given by mum.");
    let conflict = "Conflict: given by mum, refused by dad. It may go ahead once they agree, or once a court decides by a \
                    specific issue order.";
    assert_eq!(brief(&school, "trip_residential", "2026-05-06"), conflict);
    assert_eq!(brief(&school, "trip_residential", "2026-05-09"), "Valid: given by mum.");
    let decision = school.consent(&matter("trip_residential"), "2026-05-06".parse().unwrap());
    let text = words().consent(&decision, &Ids);
    for says in [
        "ava, a residential trip: conflict. It must not be done. (VOC-63)\nConflict: given by mum, refused by dad.",
        "\nThe first thing that stands in the way: a no that stops it.\n",
        "- dad: said no on 6 May 2026. This adult's answer counts.\n",
        "- mum: said yes on 4 May 2026. This adult's answer counts.\n",
        "- Two people whose answers both count disagree. It is not given unless they agree. (CON-GEN-11)\n",
        "- dad takes the no back.\n",
        "- A court decides by a specific issue order.\n",
        "- Do not ask the pupil to choose between the parents.\n",
    ] {
        assert!(text.contains(says), "{says}\n{text}");
    }
    let list = words().ask_list(&school.whom_to_ask(&matter("trip_residential"), "2026-05-06".parse().unwrap()), &Ids);
    assert!(
        list.contains(
            "- Do not ask the pupil: the pupil is not made to choose between the parents. So far: not asked."
        )
    );
    assert!(list.contains("- Do not ask dad: has answered. So far: said no."), "{list}");
}

#[test]
fn a_fingerprint_waits_for_the_notice_and_stops_at_the_pupils_no() {
    let school = with(&[
        r#"{"valid_from":"2026-03-02","fact":"consent_asked","purpose":"biometrics","pupil":"ava","person":"mum","form":"written"}"#,
        r#"{"valid_from":"2026-03-03","fact":"consent_answered","purpose":"biometrics","pupil":"ava","person":"mum","says":"given","form":"written"}"#,
        r#"{"valid_from":"2026-03-05","fact":"consent_asked","purpose":"biometrics","pupil":"ava","person":"dad","form":"written"}"#,
        r#"{"valid_from":"2026-03-10","fact":"consent_answered","purpose":"biometrics","pupil":"ava","says":"objected","form":"conduct"}"#,
    ]);
    let before = brief(&school, "biometrics", "2026-03-04");
    assert_eq!(before, "Missing. Notify first, in writing: dad.");
    assert_eq!(brief(&school, "biometrics", "2026-03-05"), "Valid: given by mum.");
    assert_eq!(brief(&school, "biometrics", "2026-03-10"), "Refused by the pupil.");
}

#[test]
fn a_consent_for_the_school_year_is_stale_the_day_after() {
    let school = with(&[
        r#"{"valid_from":"2025-09-01","valid_until":"2026-09-01","fact":"consent_answered","purpose":"photo_website","pupil":"ava","person":"mum","says":"given","form":"written","wording":"v3"}"#,
        r#"{"valid_from":"2026-05-12","fact":"consent_used","purpose":"photo_website","pupil":"ava","used":"page:spring-fair"}"#,
    ]);
    assert_eq!(brief(&school, "photo_website", "2026-08-31"), "Valid: given by mum.");
    let after = brief(&school, "photo_website", "2026-09-01");
    assert!(after.starts_with("Expired. Waiting for an answer: "), "{after}");
    let stale = words().stale_consents(&school.stale_consents(None, "2026-09-01".parse().unwrap()), &Ids);
    assert!(stale.starts_with("To be asked for again: 1 of 1 answers that were looked at.\n"), "{stale}");
    let line = "- ava, pictures on the website, answer of mum on 1 September 2025: its term ended. Ask mum. It does not \
                count any more.";
    assert!(stale.contains(line), "{stale}");
    let uses =
        words().uses_to_review(&school.uses_to_review(&matter("photo_website"), "2026-09-01".parse().unwrap()), &Ids);
    assert!(
        uses.contains("- page:spring-fair, on 12 May 2026. The consent then: valid. That use was allowed"),
        "{uses}"
    );
    let purpose = "photo_website".parse().unwrap();
    let register = school.consent_register(&purpose, None, "2026-08-31".parse().unwrap());
    let register = words().consent_register(&register, &Ids);
    assert!(register.contains("- valid: 1\n") && register.contains("- ava: valid.\n"), "{register}");
    let mum = matter("photo_website").person("mum".parse().unwrap());
    let receipt = words().consent_record(&school.consent_receipt(&mum, "2026-09-01".parse().unwrap()), &Ids);
    assert!(
        receipt.contains("- On 1 September 2025: given. It counts up to and including 31 August 2026."),
        "{receipt}"
    );
    assert!(
        receipt.contains("The wording shown: v3.") && receipt.contains("- On 1 September 2026: expired."),
        "{receipt}"
    );
}

#[test]
fn a_receipt_names_nobody_else_and_the_schools_record_does() {
    let school = with(TRIP);
    let on = "2026-05-06".parse().unwrap();
    let mum = matter("trip_residential").person("mum".parse().unwrap());
    let receipt = words().consent_record(&school.consent_receipt(&mum, on), &Ids);
    assert!(!receipt.contains("dad") && receipt.starts_with("Receipt for mum: a residential trip\n"), "{receipt}");
    let record = words().consent_record(&school.consent_record(&mum, on), &Ids);
    assert!(record.contains("Who else said no:\n- dad, on 6 May 2026."), "{record}");
    assert!(record.starts_with("The school's own record of mum: a residential trip\n"), "{record}");
}

#[test]
fn every_purpose_is_said_whatever_is_known() {
    let school = with(&[]);
    let words = words();
    for purpose in PURPOSES {
        let matter = matter(purpose.code);
        let on = "2026-05-12".parse().unwrap();
        let decision = school.consent(&matter, on);
        let texts = [
            words.consent(&decision, &Ids),
            words.consent_in_brief(&decision, &Ids),
            words.ask_list(&school.whom_to_ask(&matter, on), &Ids),
            words.uses_to_review(&school.uses_to_review(&matter, on), &Ids),
            words.consent_register(&school.consent_register(&matter.purpose, None, on), &Ids),
            words.consent_record(&school.consent_record(&matter, on), &Ids),
        ];
        for text in texts {
            assert!(!text.is_empty() && !text.contains(['{', '_']), "{}: {text}", purpose.code);
            assert!(!text.contains("There are no words"), "{text}");
        }
    }
    let own = ConsentMatter::new("school:choir".parse().unwrap()).pupil("ava".parse().unwrap());
    let text = words.consent(&school.consent(&own, "2026-05-12".parse().unwrap()), &Ids);
    assert!(text.starts_with("ava, school:choir: not settled. Somebody has to check first."), "{text}");
    assert!(text.contains("Neither the library nor the school's profile knows this purpose."), "{text}");
}
