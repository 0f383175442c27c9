use super::super::sample::school;
use super::*;

fn family(kind: &str) -> School {
    let profile = format!(
        r#"{{"valid_from":"2000-01-01","fact":"profile_adopted","profile":{{"name":"x","version":"1","nation":"ENG","school_type":"{kind}"}}}}"#
    );
    school(&[
        &profile,
        r#"{"valid_from":"2015-03-14","fact":"pupil_born","pupil":"ava"}"#,
        r#"{"fact":"pupil_on_roll","pupil":"ava"}"#,
        r#"{"fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}"#,
        r#"{"fact":"parenthood","pupil":"ava","person":"mum","parenthood":"birth_mother","evidence":"document_seen"}"#,
        r#"{"fact":"relationship","pupil":"ava","person":"herself","kind":"self"}"#,
    ])
}

fn access() -> Request {
    let received = "2026-05-01".parse().unwrap();
    Request { competent: Says::No, in_interests: Says::Yes, ..Request::new(Right::SubjectAccess, received) }
}

fn ask(request: &Request, item: &Item, marks: &[FieldMark], person: &str) -> (CopyCheck, RequestCopy) {
    let (ava, person) = ("ava".parse().unwrap(), person.parse().unwrap());
    let on = "2026-05-12".parse().unwrap();
    let school = family("academy");
    (
        school.check_copy(request, item, marks, (&ava, &person), on),
        school.request_copy(request, item, marks, (&ava, &person), on),
    )
}

fn file(class: DataClass) -> Item {
    Item::new().about(["ava".parse().unwrap()]).field(ItemField::new("note", "§kept§").of([class]))
}

fn mark(exemption: Exemption, applies: Says) -> FieldMark {
    FieldMark { field: "note".to_owned(), exemption, applies }
}

#[test]
fn every_class_but_three_is_looked_at_and_an_unknown_never_goes() {
    for class in DataClass::ALL {
        let (unseen, copy) = ask(&access(), &file(*class), &[], "mum");
        let plain = matches!(class, DataClass::Public | DataClass::Family | DataClass::PupilPersonal);
        assert_eq!(unseen.outcome.permits(), plain, "{class}");
        assert_eq!(copy.fields.len(), usize::from(plain), "{class}");
        for exemption in of_class(*class) {
            for applies in [Says::Yes, Says::Unknown] {
                let (seen, copy) = ask(&access(), &file(*class), &[mark(*exemption, applies)], "mum");
                assert!(!seen.outcome.permits() && copy.fields.is_empty(), "{class} {exemption} {applies}");
            }
        }
        let all: Vec<FieldMark> = of_class(*class).iter().map(|exemption| mark(*exemption, Says::No)).collect();
        let (seen, _) = ask(&access(), &file(*class), &all, "mum");
        let never = matches!(class, DataClass::RestrictedAddress | DataClass::ExamEmbargoed);
        assert_eq!(seen.outcome.permits(), !never, "{class}");
    }
}

#[test]
fn cnf_38_the_copy_says_nothing_beyond_the_name_of_the_exemption() {
    let (check, copy) = ask(&access(), &file(DataClass::ThirdParty), &[mark(Exemption::OtherPeople, Says::Yes)], "mum");
    assert_eq!(copy.exemptions, [Exemption::OtherPeople]);
    let text = serde_json::to_string(&copy).unwrap();
    assert_eq!(text, r#"{"fields":[],"exemptions":["other_people"]}"#);
    let shown = format!("{check:?} {copy:?} {:?}", mark(Exemption::OtherPeople, Says::Yes));
    assert!(!shown.contains("note") && !shown.contains("kept§"), "{shown}");
}

#[test]
fn a_mark_on_another_field_says_nothing_of_this_one() {
    let other = FieldMark { field: "letter".to_owned(), ..mark(Exemption::OtherPeople, Says::No) };
    let (check, _) = ask(&access(), &file(DataClass::ThirdParty), &[other], "mum");
    assert_eq!(check.outcome, Outcome::NeedsCheck);
}

#[test]
fn nothing_goes_to_whom_the_request_gives_nothing() {
    for person in ["stranger", "herself"] {
        let (check, copy) = ask(&access(), &file(DataClass::Family), &[], person);
        assert!(!check.outcome.permits() && copy == RequestCopy::default(), "{person}");
    }
}
