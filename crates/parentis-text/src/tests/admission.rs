//! Preferences about an admission, and the register, as the office reads them.

use super::{school, words};
use crate::Ids;

const FAMILY: &[&str] = &[
    r#"{"fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy"}}"#,
    r#"{"valid_from":"2016-04-02","fact":"pupil_born","pupil":"ava"}"#,
    r#"{"fact":"pupil_on_roll","pupil":"ava"}"#,
    r#"{"fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}"#,
    r#"{"fact":"parenthood","pupil":"ava","person":"mum","parenthood":"birth_mother","evidence":"document_seen"}"#,
    r#"{"fact":"lives_with","pupil":"ava","person":"mum","says":"yes","evidence":"declaration"}"#,
    r#"{"fact":"relationship","pupil":"ava","person":"dad","kind":"father"}"#,
    r#"{"fact":"responsibility","pupil":"ava","person":"dad","basis":"married_at_birth","evidence":"document_seen"}"#,
    r#"{"fact":"lives_with","pupil":"ava","person":"dad","says":"no","evidence":"declaration"}"#,
    r#"{"fact":"relationship","pupil":"ava","person":"minder","kind":"childminder"}"#,
    r#"{"valid_from":"2026-01-10","fact":"preference_expressed","pupil":"ava","person":"mum","preference":"hill-street"}"#,
];

fn preference(more: &[&str]) -> String {
    let found =
        school(&[FAMILY, more].concat()).admission_preference(&"ava".parse().unwrap(), "2026-05-12".parse().unwrap());
    words().admission_preference(&found, &Ids)
}

fn register(more: &[&str], on: &str) -> String {
    words().register_entry(
        &school(&[FAMILY, more].concat()).register_entry(&"ava".parse().unwrap(), on.parse().unwrap()),
        &Ids,
    )
}

#[test]
fn one_preference_stands_and_two_wait() {
    let one = preference(&[]);
    assert!(one.starts_with("For the admission of ava this preference stands: hill-street. (MX-4)"), "{one}");
    assert!(one.contains("- mum said on 10 January 2026: hill-street. It counts. Any parent may say"), "{one}");
    let rival = r#"{"valid_from":"2026-02-10","fact":"preference_expressed","pupil":"ava","person":"dad","preference":"mill-lane"}"#;
    let two = preference(&[rival]);
    assert!(two.contains("Wait until they agree, or until a court decides. (MX-4)"), "{two}");
    assert!(
        two.contains("Do not choose between them.\n- There is not yet one preference") || two.contains("Do not choose"),
        "{two}"
    );
    let bars = r#"{"valid_from":"2026-03-01","fact":"order_seen","order":"o1","kind":"prohibited_steps",
        "terms":[{"pupil":"ava","person":"dad","effect":"bars","scope":"decide_school"}]}"#;
    let out = preference(&[rival, bars]);
    assert!(out.contains("dad said on 10 February 2026: mill-lane. It does not count. Order o1 says"), "{out}");
    let decides = r#"{"valid_from":"2026-03-01","fact":"order_seen","order":"o1","kind":"specific_issue",
        "terms":[{"pupil":"ava","person":"dad","effect":"requires","scope":"decide_school"}]}"#;
    let open = preference(&[decides]);
    assert!(open.contains("An order lets dad decide it.") && open.contains("Do not go by any of them yet."), "{open}");
    let contact =
        r#"{"valid_from":"2026-02-10","fact":"preference_expressed","pupil":"ava","person":"minder","preference":"x"}"#;
    let text = preference(&[contact]);
    assert!(text.contains("This is not open to somebody who is only a contact. (MX-4)"), "{text}");
}

#[test]
fn the_register_names_every_parent_and_for_how_long() {
    let text = register(&[], "2026-05-12");
    let says = [
        "In the admission register for ava:\n- dad must stand in it with name and address. Do not mark this adult",
        "- minder does not stand in it as a parent. Somebody who is not a parent",
        "- mum must stand in it with name and address. Mark this adult as one with whom the pupil normally lives. It must hold a telephone number",
        "Each entry is kept for 6 years. The register is kept electronically. (MX-2, T-17)",
        "No parent can have another taken off the register.",
    ];
    for says in says {
        assert!(text.contains(says), "{says}\n{text}");
    }
    let wales = r#"{"valid_from":"2025-09-02","fact":"profile_adopted","profile":{"name":"x","version":"2","nation":"WAL","school_type":"maintained"}}"#;
    let text = register(&[wales], "2026-05-12");
    assert!(text.contains("Take nobody off meanwhile.") && text.contains("is not held here. Ask"), "{text}");
}
