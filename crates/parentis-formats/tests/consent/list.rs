//! A school's list of consents, by mapping.

use chrono::{DateTime, FixedOffset};
use parentis::consent::words::{ConsentForm, ConsentSays};
use parentis::ids::{PersonId, PurposeId};
use parentis::{Entry, Fact, Journal};
use parentis_formats::consent::{
    AnswerColumns, ConsentListMapping, ConsentProduct, DateColumn, DateOrder, FORMAT, IdColumn, Respondee,
    import_consent_list,
};
use parentis_formats::import::{
    Collected, Finding, FindingCode as Code, ImportContext, ImportError, ImportErrorKind, ImportSummary, SystemCode,
};
use proptest::prelude::*;

const SAMPLE: &str = include_str!("../../samples/consent-list-made/consents.csv");

fn context() -> ImportContext {
    ImportContext::new("2026-01-05T08:00:00Z".parse().unwrap(), SystemCode::new("hill-street").unwrap())
}

fn product(purposes: &[&str]) -> ConsentProduct {
    ConsentProduct::of(purposes.iter().map(|purpose| purpose.parse().unwrap()))
}

fn mapping() -> ConsentListMapping {
    let kinds = [
        ("Website photos", product(&["photo_website"])),
        ("All trips and medicines", product(&["trip_residential", "medicine"])),
        ("Newsletter", ConsentProduct { ticked_beforehand: true, own_account: true, ..product(&["newsletter"]) }),
    ];
    let kinds = kinds.into_iter().map(|(name, product)| (name.to_owned(), product)).collect();
    let answers = AnswerColumns::Rows { kind: "Consent type".into(), answer: "Response".into(), kinds };
    let mut mapping = ConsentListMapping::new(IdColumn::new("Student"), answers);
    let id = IdColumn { column: "Respondee".into(), prefix: "arbor:hill-street:".into() };
    mapping.respondee = Respondee::Adult { id, pupil_words: vec!["Student".into()], empty_is_household: false };
    mapping.date = Some(DateColumn { column: "Date".into(), order: DateOrder::DayMonthYear });
    mapping.form = ConsentForm::Written;
    mapping
}

fn import_with(
    list: &[u8],
    mapping: &ConsentListMapping,
    context: &ImportContext,
) -> Result<(ImportSummary, Collected), ImportError> {
    let mut sink = Collected::default();
    match import_consent_list(list, mapping, context, &mut sink) {
        Ok(summary) => Ok((summary, sink)),
        Err(error) => {
            assert_eq!(sink, Collected::default(), "a failed import leaves nothing");
            Err(error)
        }
    }
}

fn import(list: &str, mapping: &ConsentListMapping) -> Collected {
    import_with(list.as_bytes(), mapping, &context()).unwrap().1
}

fn rows(rows: &str) -> Collected {
    import(&format!("Student,Consent type,Response,Respondee,Date\n{rows}"), &mapping())
}

fn count(findings: &[Finding], code: Code) -> u64 {
    findings.iter().filter(|finding| finding.code == code).map(|finding| finding.count).sum()
}

fn said(sink: &Collected) -> Vec<(String, ConsentSays)> {
    sink.entries
        .iter()
        .filter_map(|entry| match entry.fact() {
            Fact::ConsentAnswered { says, .. } => Some((entry.valid().from().to_string(), *says)),
            _ => None,
        })
        .collect()
}

#[test]
fn the_sample_gives_what_stands_in_it_and_findings_for_the_rest() {
    let (summary, sink) = import_with(SAMPLE.as_bytes(), &mapping(), &context()).unwrap();
    assert_eq!((summary.format, summary.entries, summary.pupils), (FORMAT, 8, 2));
    let table = [
        (Code::EmptyAnswer, 1),
        (Code::NoRespondeeId, 3),
        (Code::UnreadableAnswer, 1),
        (Code::BadDate, 1),
        (Code::FutureDate, 1),
        (Code::UnknownPurpose, 1),
        (Code::BundledPurposes, 1),
        (Code::TickedBeforehand, 1),
        (Code::RowTwice, 1),
        (Code::BlankRow, 1),
    ];
    for (code, want) in table {
        assert_eq!(count(&sink.findings, code), want, "{code}");
    }
    assert_eq!(sink.findings.len(), table.len());
    let asked = sink.entries.iter().filter(|entry| matches!(entry.fact(), Fact::ConsentAsked { .. })).count();
    assert_eq!(asked, 1);
    let journal = Journal::new(sink.entries.clone()).unwrap();
    assert_eq!(journal.len(), 8);
    let all = format!("{sink:?}");
    for word in ["Connor", "Zo", "Sample", "Claire", "claire", "rang", "Patel", "Perhaps"] {
        assert!(!all.contains(word), "{word}");
    }
}

#[test]
fn findings_say_the_row_and_the_column() {
    let sink = rows("p1,Website photos,Perhaps,g1,03/09/2025\np1,Website photos,Yes,Claire Smith,03/09/2025\n");
    let place = |code| sink.findings.iter().find(|finding| finding.code == code).unwrap().places[0].clone();
    assert_eq!(place(Code::UnreadableAnswer).to_string(), "`row[1]/answer`, line 2");
    assert_eq!(place(Code::NoRespondeeId).to_string(), "`row[2]/respondee`, line 3");
}

#[test]
fn rct_2_a_later_answer_is_a_further_entry() {
    let sink = rows("p1,Website photos,Yes,g1,03/09/2025\np1,Website photos,No,g1,04/10/2025\n");
    let want = [("2025-09-03".to_owned(), ConsentSays::Given), ("2025-10-04".to_owned(), ConsentSays::Refused)];
    assert_eq!(said(&sink), want);
}

#[test]
fn rct_2_the_same_list_again_changes_nothing() {
    let first = import(SAMPLE, &mapping());
    let mut later = context();
    later.recorded_at = "2026-02-05T08:00:00Z".parse().unwrap();
    let mut lines: Vec<&str> = SAMPLE.lines().collect();
    lines[1..].reverse();
    lines.insert(1, "p9,\"New, Nia\",Website photos,No,g9,06/10/2025,");
    let second = import_with(lines.join("\n").as_bytes(), &mapping(), &later).unwrap().1;
    let journal = Journal::new(first.entries.clone()).unwrap();
    let new: Vec<&Entry> = second.new_to(&journal).collect();
    assert_eq!(new.len(), 1, "the new row alone, although every row stands elsewhere");
}

#[test]
fn the_two_systems_of_a_trust_are_kept_apart() {
    let mut other = context();
    other.system = SystemCode::new("mill-road").unwrap();
    let first = import(SAMPLE, &mapping());
    let second = import_with(SAMPLE.as_bytes(), &mapping(), &other).unwrap().1;
    let journal = Journal::new(first.entries).unwrap();
    assert_eq!(second.new_to(&journal).count(), second.entries.len());
}

#[test]
fn con_gen_3_one_tick_for_several_purposes_is_bundled() {
    let sink = rows("p1,All trips and medicines,Yes,g1,03/09/2025\n");
    let bundled: Vec<(String, String)> = sink
        .entries
        .iter()
        .filter_map(|entry| match entry.fact() {
            Fact::ConsentAnswered { purpose, bundled_with, .. } => {
                Some((purpose.as_str().to_owned(), bundled_with.iter().map(PurposeId::as_str).collect()))
            }
            _ => None,
        })
        .collect();
    let want = [("trip_residential", "medicine"), ("medicine", "trip_residential")];
    assert_eq!(bundled, want.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn con_gen_2_a_box_ticked_beforehand_says_so_and_a_no_to_it_is_a_no() {
    let form = |answer: &str| {
        let sink = rows(&format!("p1,Newsletter,{answer},g1,03/09/2025\n"));
        match sink.entries[0].fact() {
            Fact::ConsentAnswered { form, pupil, .. } => {
                assert_eq!(*pupil, None, "on the adult's own account");
                *form
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(form("Yes"), ConsentForm::PreTicked);
    assert_eq!(form("No"), ConsentForm::Written);
}

#[test]
fn an_answer_of_a_household_is_nobodys() {
    let mut household = mapping();
    household.respondee = Respondee::Household;
    let sink = import("Student,Consent type,Response,Date\np1,Website photos,Yes,03/09/2025\n", &household);
    assert_eq!((sink.entries.len(), count(&sink.findings, Code::HouseholdAnswer)), (0, 1));
    let mut some = mapping();
    let id = IdColumn::new("Respondee");
    some.respondee = Respondee::Adult { id, pupil_words: vec![], empty_is_household: true };
    let sink = import("Student,Consent type,Response,Respondee,Date\np1,Website photos,Yes,,03/09/2025\n", &some);
    assert_eq!((sink.entries.len(), count(&sink.findings, Code::HouseholdAnswer)), (0, 1));
}

#[test]
fn the_pupil_in_person_by_word_alone() {
    let sink = rows("p1,Website photos,Yes,STUDENT,03/09/2025\np1,Website photos,No,p1,03/09/2025\n");
    let who: Vec<Option<&str>> = sink
        .entries
        .iter()
        .filter_map(|entry| match entry.fact() {
            Fact::ConsentAnswered { person, .. } => Some(person.as_ref().map(PersonId::as_str)),
            _ => None,
        })
        .collect();
    assert_eq!(who, [None, Some("arbor:hill-street:p1")]);
}

#[test]
fn what_is_no_id_makes_no_entry() {
    let sink = rows(
        ",Website photos,Yes,g1,03/09/2025\nZoë O'Connor,Website photos,Yes,g1,03/09/2025\n\
         p1,Newsletter,Yes,student,03/09/2025\np1,Website photos,Yes,0 7700 900123,03/09/2025\n",
    );
    assert_eq!(sink.entries.len(), 0);
    assert_eq!((count(&sink.findings, Code::NoPupilId), count(&sink.findings, Code::NoRespondeeId)), (2, 2));
}

#[test]
fn of_a_yes_and_a_no_of_one_day_the_no_is_taken() {
    for (a, b, want) in [
        ("Yes", "No", ConsentSays::Refused),
        ("No", "Yes", ConsentSays::Refused),
        ("Yes", "Withdrawn", ConsentSays::Withdrawn),
        ("Withdrawn", "No", ConsentSays::Refused),
    ] {
        let sink = rows(&format!(
            "p1,Website photos,{a},g1,03/09/2025\np1,Website photos,{b},g1,03/09/2025\np1,Website photos,Yes,g2,03/09/2025\n"
        ));
        let all: Vec<ConsentSays> = said(&sink).into_iter().map(|(_, says)| says).collect();
        assert_eq!(all, [want, ConsentSays::Given], "{a} {b}");
        assert_eq!(count(&sink.findings, Code::ContradictoryAnswers), 1);
    }
    let sink = rows("p1,Website photos,No,g1,03/09/2025 08:10\np1,Website photos,Yes,g1,03/09/2025 08:20\n");
    assert_eq!(said(&sink).len(), 2, "by the clock there is an order");
}

#[test]
fn dates_by_order() {
    let at = |text: &str, order| {
        let mut dated = mapping();
        dated.date = Some(DateColumn { column: "Date".into(), order });
        let list = format!("Student,Consent type,Response,Respondee,Date\np1,Website photos,No,g1,{text}\n");
        let sink = import(&list, &dated);
        let when = sink.entries.first().map(|entry| match entry.fact() {
            Fact::ConsentAnswered { at, .. } => (entry.valid().from().to_string(), *at),
            other => panic!("{other:?}"),
        });
        (when, sink.findings.first().map(|finding| finding.code))
    };
    let instant = |text: &str| Some(text.parse::<DateTime<FixedOffset>>().unwrap());
    let table = [
        ("03/04/2025", DateOrder::DayMonthYear, Some(("2025-04-03", None)), None),
        ("03/04/2025", DateOrder::MonthDayYear, Some(("2025-03-04", None)), None),
        ("2025-04-03", DateOrder::YearMonthDay, Some(("2025-04-03", None)), None),
        ("3.4.2025", DateOrder::DayMonthYear, Some(("2025-04-03", None)), None),
        ("2025-04-03", DateOrder::DayMonthYear, None, Some(Code::BadDate)),
        ("03/04/25", DateOrder::DayMonthYear, None, Some(Code::BadDate)),
        ("29/02/2025", DateOrder::DayMonthYear, None, Some(Code::BadDate)),
        ("45903", DateOrder::DayMonthYear, None, Some(Code::BadDate)),
        ("", DateOrder::DayMonthYear, None, Some(Code::NoAnswerDate)),
        ("05/01/2026", DateOrder::DayMonthYear, Some(("2026-01-05", None)), None),
        ("06/01/2026", DateOrder::DayMonthYear, None, Some(Code::FutureDate)),
        ("05/01/2026 09:00", DateOrder::DayMonthYear, None, Some(Code::FutureDate)),
        ("03/09/2025 08:10", DateOrder::DayMonthYear, Some(("2025-09-03", instant("2025-09-03T08:10:00+01:00"))), None),
        ("2025-09-03T23:30:00Z", DateOrder::YearMonthDay, Some(("2025-09-04", instant("2025-09-03T23:30:00Z"))), None),
        // The hour that comes twice.
        ("26/10/2025 01:30", DateOrder::DayMonthYear, Some(("2025-10-26", None)), Some(Code::DateWithTime)),
        ("03/09/2025 late", DateOrder::DayMonthYear, Some(("2025-09-03", None)), Some(Code::DateWithTime)),
    ];
    for (text, order, want, finding) in table {
        let want = want.map(|(day, at)| (day.to_owned(), at));
        assert_eq!(at(text, order), (want, finding), "{text} {order}");
    }
}

#[test]
fn a_column_a_question() {
    let columns = [("Photos", product(&["photo_website"])), ("Medicine", product(&["medicine"]))];
    let columns = columns.into_iter().map(|(name, product)| (name.to_owned(), product)).collect();
    let mut wide = ConsentListMapping { answers: AnswerColumns::Columns { columns }, ..mapping() };
    wide.asked = Some(DateColumn { column: "Sent".into(), order: DateOrder::DayMonthYear });
    wide.last_day = Some(DateColumn { column: "Until".into(), order: DateOrder::DayMonthYear });
    wide.item = Some(IdColumn { column: "Form".into(), prefix: "form:".into() });
    wide.delimiter = ';';
    let list = "student ;Respondee;Date;Sent;Until;Form;photos;Medicine\n\
        p1;g1;03/09/2025;01/09/2025;31/08/2026;7;Yes;No\n\
        p2;g2;;01/09/2025;;7;;\n\
        p3;g3;03/09/2025;01/09/2025;02/09/2025;7;Yes;\n\
        p4;g4;03/09/2025;;;a form;Yes;\n";
    let sink = import(list, &wide);
    assert_eq!(said(&sink).len(), 2);
    let asked = sink.entries.iter().filter(|entry| matches!(entry.fact(), Fact::ConsentAsked { .. })).count();
    assert_eq!(asked, 5, "both questions of the first two rows, and the one without an answer of the third");
    let photos = &sink.entries[1];
    assert_eq!(photos.valid().until().map(|until| until.to_string()).as_deref(), Some("2026-09-01"), "the day after");
    assert!(matches!(photos.fact(), Fact::ConsentAnswered { item: Some(item), .. } if item.as_str() == "form:7"));
    assert_eq!(count(&sink.findings, Code::EndsBeforeItBegins), 1);
    assert_eq!(count(&sink.findings, Code::BadItemId), 1);
}

#[test]
fn mappings_that_cannot_be_right_are_refused() {
    let fails =
        |list: &str, mapping: &ConsentListMapping| import_with(list.as_bytes(), mapping, &context()).unwrap_err().kind;
    let header = "Student,Consent type,Response,Respondee,Date\n";
    assert_eq!(fails("", &mapping()), ImportErrorKind::Empty);
    assert_eq!(fails("Student,Consent type,Response,Date\n", &mapping()), ImportErrorKind::NoColumn("respondee"));
    let twice = format!("Response,{header}");
    assert_eq!(fails(&twice, &mapping()), ImportErrorKind::ColumnTwice("answer"));
    let mut none = mapping();
    none.answers = AnswerColumns::Rows {
        kind: "Consent type".into(),
        answer: "Response".into(),
        kinds: [("Website photos".to_owned(), product(&[]))].into(),
    };
    assert_eq!(fails(header, &none), ImportErrorKind::BadMapping("an answer to no purpose"));
    let mut words = mapping();
    words.words.insert("YES".into(), parentis_formats::consent::AnswerWord::Refused);
    assert_eq!(fails(header, &words), ImportErrorKind::BadMapping("a word with two meanings"));
    let mut odd = mapping();
    odd.delimiter = '—';
    assert!(matches!(fails(header, &odd), ImportErrorKind::BadMapping(_)));
    let mut few = context();
    few.limits.records = 1;
    let kind = import_with(SAMPLE.as_bytes(), &mapping(), &few).unwrap_err().kind;
    assert_eq!(kind, ImportErrorKind::TooMany { what: "rows", most: 1 });
}

#[test]
fn a_list_that_ends_within_quotes_is_refused_or_cut() {
    let list = "Student,Consent type,Response,Respondee,Date,Notes\np1,Website photos,Yes,g1,03/09/2025,\n\
        p2,Website photos,Yes,g2,03/09/2025,\"open\np3,Website photos,No,g3,03/09/2025,\n";
    assert_eq!(import_with(list.as_bytes(), &mapping(), &context()).unwrap_err().kind, ImportErrorKind::Truncated);
    let mut lenient = context();
    lenient.lenient = true;
    let (summary, sink) = import_with(list.as_bytes(), &mapping(), &lenient).unwrap();
    assert_eq!((summary.complete, sink.entries.len(), count(&sink.findings, Code::BrokenOff)), (false, 1, 1));
}

#[test]
fn encodings_make_no_difference() {
    let want = import(SAMPLE, &mapping()).entries;
    let windows = windows_1252(SAMPLE);
    let (summary, sink) = import_with(&windows, &mapping(), &context()).unwrap();
    assert_eq!((summary.encoding, &sink.entries), ("windows-1252", &want));
    let marked = format!("\u{feff}{}", SAMPLE.replace('\n', "\r\n"));
    assert_eq!(import(&marked, &mapping()).entries, want);
    let wide: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (summary, sink) = import_with(&wide, &mapping(), &context()).unwrap();
    assert_eq!((summary.encoding, sink.entries), ("UTF-16LE", want));
}

/// In the encoding of an old Windows: all that the sample has beyond ASCII is there in one byte.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

/// From the list to the library's answer: what does not count does not count there either.
#[test]
fn what_is_read_is_decided_by_the_library() {
    use parentis::School;
    use parentis::consent::ConsentMatter;
    use parentis::consent::words::PartyState;
    let list = "Student,Consent type,Response,Respondee,Date\n\
        p1,Website photos,Yes,g1,03/09/2025\n\
        p2,Website photos,Yes,g2,03/09/2025\np2,Website photos,Withdrawn,g2,14/11/2025\n\
        p3,Both,Yes,g3,03/09/2025\n\
        p4,Ticked,Yes,g4,03/09/2025\n\
        p5,Website photos,,g5,03/09/2025\n";
    let mut asked = mapping();
    if let AnswerColumns::Rows { kinds, .. } = &mut asked.answers {
        kinds.insert("Both".into(), product(&["photo_website", "photo_press"]));
        kinds.insert("Ticked".into(), ConsentProduct { ticked_beforehand: true, ..product(&["photo_website"]) });
    }
    let profile = parentis::profile::Profile::new(
        "hill-street",
        "1",
        parentis::profile::Nation::England,
        parentis::profile::SchoolType::Academy,
    );
    let valid = parentis::time::Interval::new("2024-09-01".parse().unwrap(), None).unwrap();
    let adopted = Fact::ProfileAdopted { profile: Box::new(profile.unwrap()), hash: None };
    let adopted =
        Entry::new("profile".parse().unwrap(), "2024-09-01T08:00:00Z".parse().unwrap(), valid, None, adopted).unwrap();
    let entries = import(list, &asked).entries.into_iter().chain([adopted]);
    let school = School::new(&Journal::new(entries).unwrap()).unwrap();
    for (number, want) in [
        (1, PartyState::Given),
        (2, PartyState::Withdrawn),
        (3, PartyState::Bundled),
        (4, PartyState::WrongForm),
        (5, PartyState::NotAsked),
    ] {
        let matter = ConsentMatter::new("photo_website".parse().unwrap())
            .pupil(format!("p{number}").parse().unwrap())
            .person(format!("arbor:hill-street:g{number}").parse().unwrap());
        assert_eq!(school.consent_receipt(&matter, "2026-01-05".parse().unwrap()).state, want, "p{number}");
    }
}

#[test]
fn a_mapping_is_a_file_that_a_host_can_keep() {
    let text = serde_json::to_string(&mapping()).unwrap();
    assert_eq!(serde_json::from_str::<ConsentListMapping>(&text).unwrap(), mapping());
}

fn cells() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(vec![
            "p1",
            "g1",
            "Yes",
            "No",
            "Withdrawn",
            "Website photos",
            "Newsletter",
            "03/09/2025",
            "03/09/2025 08:10",
            "",
            "student",
            "\"",
            "\"a\nb\"",
            ",",
            "é",
            "99/99/9999",
            "All trips and medicines",
        ])
        .prop_map(str::to_owned),
        "[ -~]{0,6}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn no_list_panics(rows in proptest::collection::vec(proptest::collection::vec(cells(), 0..7), 0..12), lenient in any::<bool>()) {
        let rows: Vec<String> = rows.iter().map(|row| row.join(",")).collect();
        let list = format!("Student,Consent type,Response,Respondee,Date\n{}", rows.join("\n"));
        let mut context = context();
        context.lenient = lenient;
        if let Ok((summary, sink)) = import_with(list.as_bytes(), &mapping(), &context) {
            prop_assert_eq!(summary.entries, sink.entries.len() as u64);
            prop_assert_eq!(Journal::new(sink.entries.clone()).unwrap().len(), sink.entries.len());
        }
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = import_with(&bytes, &mapping(), &context());
        let mut list = b"Student,Consent type,Response,Respondee,Date\n".to_vec();
        list.extend(bytes);
        let _ = import_with(&list, &mapping(), &context());
    }

    /// The order of rows makes no difference.
    #[test]
    fn rows_in_another_order_are_the_same_entries(
        answers in Just(vec!["Yes", "No", "Withdrawn", "Yes", "Requested", ""]).prop_shuffle(),
        days in proptest::collection::vec(1..4_u32, 6),
    ) {
        let lines: Vec<String> = answers.iter().zip(&days).map(|(a, d)| format!("p1,Website photos,{a},g1,0{d}/09/2025")).collect();
        let mut reversed = lines.clone();
        reversed.reverse();
        let sorted = |lines: &[String]| {
            let mut entries = rows(&lines.join("\n")).entries;
            entries.sort_by(|a, b| a.id().cmp(b.id()));
            entries
        };
        prop_assert_eq!(sorted(&lines), sorted(&reversed));
    }
}
