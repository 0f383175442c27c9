//! The Welsh that comes with the library: whole, a draft that says so, and Welsh throughout.

use super::catalogue::all_said_of;
use crate::embedded::{CY_PARENTS, CY_STAFF};
use crate::parents::ParentWords;
use crate::{Ids, Words};
use parentis::roles::matrix::Column;

#[test]
fn welsh_is_whole_and_a_draft_for_both() {
    let (staff, parents) = (Words::staff_welsh().unwrap(), ParentWords::welsh().unwrap());
    assert!(staff.is_draft() && parents.is_draft());
    assert_eq!((staff.language(), parents.language()), ("cy-GB".to_owned(), "cy-GB".to_owned()));
    assert_eq!(staff.draft_notice(), parents.draft_notice());
    let months = [
        "Ionawr",
        "Chwefror",
        "Mawrth",
        "Ebrill",
        "Mai",
        "Mehefin",
        "Gorffennaf",
        "Awst",
        "Medi",
        "Hydref",
        "Tachwedd",
        "Rhagfyr",
    ];
    for (month, name) in (1..).zip(months) {
        let day = chrono::NaiveDate::from_ymd_opt(2026, month, 4).unwrap();
        assert_eq!((staff.date(day), parents.date(day)), (format!("4 {name} 2026"), format!("4 {name} 2026")));
    }
}

#[test]
fn every_whole_text_begins_with_the_notice() {
    let (school, as_of) = parentis::doc_example().unwrap();
    let (ava, father) = ("ava".parse().unwrap(), "father".parse().unwrap());
    let (staff, parents) = (Words::staff_welsh().unwrap(), ParentWords::welsh().unwrap());
    let notice = format!("{}\n\n", staff.draft_notice().unwrap());
    let why = school.explain(Column::Report, &ava, &father, as_of);
    let text = staff.explain(Column::Report, &why, &Ids);
    assert!(text.starts_with(&notice) && text.matches(notice.trim()).count() == 1, "{text}");
    assert!(text.contains("31 Mai 2026"), "{text}");
    let decision = school.entitled(Column::Report, &ava, &father, as_of);
    let text = parents.entitled(Column::Report, &ava, &decision, &Ids);
    assert!(text.starts_with(&notice), "{text}");
}

/// No line was left in English, or goes into it on the way.
#[test]
fn nothing_is_said_in_english() {
    let (staff, parents) = (Words::staff_welsh().unwrap(), ParentWords::welsh().unwrap());
    let said = all_said_of(staff.spoken(), CY_STAFF).into_iter().chain(all_said_of(parents.spoken(), CY_PARENTS));
    let mut lines = 0;
    for (id, text) in said {
        assert!(!text.is_empty() && !text.contains(['{', '}', '\n', '\t']) && text.trim() == text, "`{id}`: {text}");
        let words = text.split(|c: char| !c.is_alphabetic());
        for english in
            ["the", "are", "not", "of", "and", "must", "this", "that", "with", "you", "your", "school", "child"]
        {
            assert!(!words.clone().any(|word| word.eq_ignore_ascii_case(english)), "`{id}`: {text}");
        }
        lines += 1;
    }
    assert!(lines > 1500, "{lines}");
}
