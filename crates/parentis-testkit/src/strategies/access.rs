//! Facts about what people may see, and items to be shown: few keys and few cases, so that they meet.

use super::{consent_days, person, pupil};
use parentis::communication::message::MessageKind;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::disclosure::{FilePart, Item, ItemField, MinutesNaming};
use parentis::confidentiality::table::{AccessGround, CaseRole};
use parentis::decision::Condition;
use parentis::ids::{DocumentId, GroupId, PupilId};
use parentis::profile::Post;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const KINDS: &[MessageKind] =
    &[MessageKind::Daily, MessageKind::Report, MessageKind::Trip, MessageKind::SafeguardingNotice];

pub(super) fn key(of: &'static [&'static str]) -> impl Strategy<Value = DocumentId> {
    select(of).prop_filter_map("a key", |key| key.parse().ok())
}

fn group() -> impl Strategy<Value = GroupId> {
    select(&["form-1", "form-2"][..]).prop_filter_map("a key", |key| key.parse().ok())
}

pub(super) const ITEMS: &[&str] = &["item-1", "item-2"];
pub(super) const CASES: &[&str] = &["case-1", "case-2"];

/// Posts that have a column of the table, and some that have none.
const POSTS: &[Post] = &[
    Post::FormTutor,
    Post::SubjectTeacher,
    Post::Dsl,
    Post::Headteacher,
    Post::Governor,
    Post::ComplaintsPanel,
    Post::Inspector,
    Post::Police,
    Post::Hr,
    Post::Clerk,
    Post::Hirer,
    Post::Volunteer,
    Post::AssociationOfficer,
];

fn fact() -> impl Strategy<Value = Fact> {
    let decided = (person(), option::of(key(ITEMS)), option::of(pupil()), option::of(select(DataClass::ALL)));
    prop_oneof![
        3 => (select(POSTS), person(), option::of(pupil()), option::weighted(0.3, group())).prop_map(
            |(post, person, pupil, group)| {
                let pupil = if group.is_some() { None } else { pupil };
                Fact::PostHeld { post, person, pupil, group }
            }
        ),
        1 => (pupil(), group()).prop_map(|(pupil, group)| Fact::InGroup { pupil, group }),
        1 => person().prop_map(|person| Fact::Unavailable { person }),
        2 => (key(CASES), person(), select(CaseRole::ALL))
            .prop_map(|(case, person, part)| Fact::CasePart { case, person, part }),
        5 => (decided, select(AccessGround::ALL), select(Says::ALL)).prop_filter_map(
            "a key", |((person, item, pupil, data_class), ground, says)| {
                let decided_by = "dsl".parse().ok()?;
                Some(Fact::AccessDecided { person, item, pupil, data_class, ground, says, decided_by, reason: None })
            }
        ),
        1 => (pupil(), option::of(person()), option::weighted(0.7, key(ITEMS))).prop_filter_map(
            "a key", |(pupil, person, item)| {
                Some(Fact::NoticeSuppressed { pupil, person, item, decided_by: "dsl".parse().ok()? })
            }
        ),
    ]
}

/// Entries about what people may see alone, beside those of a household.
pub fn access_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let one = (fact(), consent_days(), option::weighted(0.3, consent_days()));
    vec(one, 0..=most).prop_map(|facts| {
        let entries = facts.into_iter().enumerate().filter_map(|(at, (fact, from, until))| {
            let valid = Interval::new(from, until.filter(|until| *until > from)).ok()?;
            let recorded = "2025-09-01T08:00:00Z".parse().ok()?;
            Entry::new(format!("access-{at:02}").parse().ok()?, recorded, valid, None, fact).ok()
        });
        entries.collect()
    })
}

fn classes() -> impl Strategy<Value = Vec<DataClass>> {
    prop_oneof![3 => subsequence(DataClass::ALL, 0..=2), 2 => select(vec![DataClass::Public, DataClass::Family]).prop_map(|class| vec![class])]
}

/// About nobody, the two children, and now and then one whom no fact names.
fn pupils() -> impl Strategy<Value = Vec<PupilId>> {
    let stranger = "stranger".parse().ok();
    let one = prop_oneof![9 => pupil().prop_map(Some), 1 => Just(stranger)];
    vec(one, 0..=2).prop_map(|pupils| pupils.into_iter().flatten().collect())
}

/// Items of up to so many fields. The value of each is a text that stands nowhere else.
pub fn items(most: usize) -> impl Strategy<Value = Item> {
    let field = (classes(), pupils());
    let left_out = subsequence(vec![Condition::AddressesLeftOut, Condition::WhereaboutsLeftOut], 0..=2);
    let part = || option::weighted(0.3, select(FilePart::ALL));
    let minutes = || option::weighted(0.15, select(MinutesNaming::ALL));
    let known = (option::of(key(ITEMS)), select(KINDS), option::of(key(CASES)), option::of(consent_days()), left_out);
    let field = (field, part(), minutes());
    (known, classes(), pupils(), (part(), minutes()), vec(field, 0..=most)).prop_map(
        |((item, kind, case, release_on, left_out), classes, pupils, (part, minutes), fields)| {
            let fields = fields.into_iter().enumerate().map(|(at, ((classes, pupils), part, minutes))| {
                let field = ItemField::new(format!("field-{at}"), format!("\u{a7}value-{at}\u{a7}"));
                ItemField { part, minutes, ..field.of(classes).about(pupils) }
            });
            Item { item, kind, pupils, classes, case, release_on, left_out, part, minutes, fields: fields.collect() }
        },
    )
}
