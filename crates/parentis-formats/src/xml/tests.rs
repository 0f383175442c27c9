//! Hostile and broken files against the reader of records.

use super::known::{group, leaf, left_out, record, sensitive, through};
use super::*;

const ROOTS: &[Known] = &[through(
    "list",
    &["xmlns"],
    &[record("child", &["id"], &[leaf("name"), group("home", &[leaf("town")]), left_out("shoe"), sensitive("health")])],
)];

type Outcome = Result<(Vec<Node>, Vec<(FindingCode, String)>), ImportErrorKind>;

fn all(text: &str) -> Outcome {
    within(text, Limits { depth: 8, text: 100, piece: 1_000, elements: 10, ..Limits::default() })
}

fn within(text: &str, limits: Limits) -> Outcome {
    let mut found = Found::default();
    let mut records = Records::new(text.as_bytes(), "a list", ROOTS, limits);
    let mut nodes = Vec::new();
    while let Some(record) = records.next(&mut found).map_err(|error| error.kind)? {
        nodes.push(record.node);
    }
    Ok((nodes, found.into_findings().map(|finding| (finding.code, finding.part)).collect()))
}

#[test]
fn records_come_whole_with_text_put_straight() {
    let (nodes, found) = all("<?xml version='1.0'?><!-- x --><list xmlns='urn:x'>\n<child id=' 7 '><name> O&apos;Brien\n &#38; <![CDATA[<Co>]]></name>\
        <home><town/></home></child><child/></list> ")
    .unwrap();
    assert_eq!(nodes.len(), 2);
    assert_eq!(nodes[0].attribute("id"), Some("7"));
    assert_eq!(nodes[0].children[0].text, "O'Brien & <Co>");
    assert_eq!((nodes[0].line, nodes[1].number), (2, Some(2)));
    assert_eq!(found, vec![]);
}

#[test]
fn what_is_not_taken_has_a_finding() {
    let (nodes, found) = all("<list a='1'>x<child><name>a<b>c</b></name><name>d</name><shoe><x/></shoe><health>y</health><new/>t</child></list>")
        .unwrap();
    assert_eq!(nodes[0].children.len(), 1);
    let want = [
        (FindingCode::UnknownElement, "list/child/name/b"),
        (FindingCode::UnknownElement, "list/child/new"),
        (FindingCode::UnknownAttribute, "list"),
        (FindingCode::LeftOut, "list/child/shoe"),
        (FindingCode::SensitiveLeftOut, "list/child/health"),
        (FindingCode::RepeatedElement, "list/child/name"),
        (FindingCode::StrayText, "list"),
        (FindingCode::StrayText, "list/child"),
    ];
    for (code, part) in want {
        assert!(found.contains(&(code, part.to_owned())), "{code} {part} {found:?}");
    }
    assert_eq!(found.len(), want.len());
}

#[test]
fn entities_and_document_types_are_refused() {
    let bomb = "<?xml version='1.0'?><!DOCTYPE list [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><list><child><name>&b;</name></child></list>";
    assert_eq!(all(bomb), Err(ImportErrorKind::Doctype));
    let outside =
        "<!DOCTYPE list [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><list><child><name>&x;</name></child></list>";
    assert_eq!(all(outside), Err(ImportErrorKind::Doctype));
    assert_eq!(all("<list><child><name>&nbsp;</name></child></list>"), Err(ImportErrorKind::UndefinedEntity));
    assert_eq!(all("<list><child id='&x;'/></list>"), Err(ImportErrorKind::UndefinedEntity));
}

#[test]
fn broken_files_say_how() {
    use ImportErrorKind::{Empty, NotThisFormat, NotWellFormed, Truncated};
    for (text, want) in [
        ("", Empty),
        ("  <!-- nothing -->", Empty),
        ("<other/>", NotThisFormat("a list")),
        ("hello", NotWellFormed),
        ("<list><child>", Truncated),
        ("<list><child><name>Sam", Truncated),
        ("<list><child><na", Truncated),
        ("<list><!-- a", Truncated),
        ("<list><!x></list>", NotWellFormed),
        ("<list></child></list>", NotWellFormed),
        ("<list/><list/>", NotWellFormed),
        ("<list/>x", NotWellFormed),
        ("<list><child><name>a & b</name></child></list>", NotWellFormed),
        ("<list><child><name>&#0;</name></child></list>", NotWellFormed),
        ("<list><child id='1' id='2'/></list>", NotWellFormed),
    ] {
        assert_eq!(all(text), Err(want), "{text}");
    }
}

#[test]
fn depth_length_and_number_are_limited() {
    let deep = format!("<list><child>{}", "<x>".repeat(100_000));
    assert_eq!(all(&deep), Err(ImportErrorKind::TooDeep { most: 8 }));
    let long = format!("<list><child><name>{}</name></child></list>", "x".repeat(101));
    assert_eq!(all(&long), Err(ImportErrorKind::TooLong { what: "a text", most: 100 }));
    let split = format!("<list><child><name>{}</name></child></list>", "x<!---->".repeat(101));
    assert_eq!(all(&split), Err(ImportErrorKind::TooLong { what: "a text", most: 100 }));
    let homes = format!("<list><child>{}</child></list>", "<name/>".repeat(200_000));
    assert!(all(&homes).is_ok(), "left out as repeated");
    for endless in ["<list><!-- ", "<list><child a='", "<list><![CDATA[", "<list>", "<!DOCTYPE list ["] {
        let text = format!("{endless}{}", "x".repeat(1_000_000));
        let kind = all(&text).unwrap_err();
        assert!(matches!(kind, ImportErrorKind::TooLong { most: 1_000, .. }), "{endless} {kind}");
    }
}

#[test]
fn the_most_elements_of_a_record() {
    const MANY: &[Known] = &[through("list", &[], &[record("child", &[], &[known::leaves("name")])])];
    let text = format!("<list><child>{}</child></list>", "<name/>".repeat(11));
    let limits = Limits { elements: 10, ..Limits::default() };
    let mut records = Records::new(text.as_bytes(), "a list", MANY, limits);
    let error = records.next(&mut Found::default()).err().unwrap();
    assert_eq!(error.to_string(), "more than 10 elements in one record, at `list/child[1]`, line 1");
}

#[test]
fn an_error_names_the_place_and_no_value() {
    let text = "<list>\n<child>\n<name>Sam &oops; Patel</name></child></list>";
    let mut records = Records::new(text.as_bytes(), "a list", ROOTS, Limits::default());
    let error = records.next(&mut Found::default()).err().unwrap();
    assert_eq!(error.to_string(), "an entity that is not defined, at `list/child[1]/name`, line 3");
}

#[test]
fn nil_is_nothing() {
    let text = "<list xmlns:xsi='x'><child><name xsi:nil='true'>a</name></child></list>";
    assert_eq!(all(text).unwrap().0[0].children[0].text, "");
}
