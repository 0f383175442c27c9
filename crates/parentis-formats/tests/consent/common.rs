//! Contexts and generated records.

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use parentis::consent::receipt::{ConsentRecord, RecordedCompetence, RecordedEvent, RecordedOther};
use parentis::consent::words::{
    ConsentCapacity, ConsentEvent, ConsentForm, ConsentKind, ExceptionGround, LawfulBasis, PartyState,
};
use parentis::consent::{ConsentDetails, ConsentMatter};
use parentis::rules::RuleId;
use parentis::words::Says;
use parentis_formats::consent::{ConsentReading, Controller, RecordContext};
use parentis_formats::import::FindingCode;
use proptest::prelude::*;
use proptest::sample::select;

/// A context with everything.
pub(crate) fn context() -> RecordContext {
    let mut context = RecordContext::new("record-1".parse().unwrap());
    context.controllers = vec![Controller {
        name: "Mockford School".into(),
        contact: Some("Data Protection Lead".into()),
        address: Some("1 Mill Road, Mockford, ZZ99 1AA".into()),
        country: Some("GB".into()),
        email: Some("dpo@school.example".into()),
        phone: Some("01632 960000".into()),
        url: Some("https://school.example".into()),
    }];
    context.privacy_notice = Some("https://school.example/privacy".into());
    context.service = Some("School website".into());
    context.purpose_in_words = Some("Photographs on the school website".into());
    context.personal_data = vec!["Photograph".into()];
    context.special_categories = vec!["Biometric".into()];
    context.recipients = vec!["Web host".into()];
    context.storage = vec!["GB".into()];
    context.retention = Some("until 31 August 2026 or withdrawal".into());
    context.jurisdiction = Some("GB".into());
    context.language = Some("en".into());
    context.withdrawal = Some("at the office".into());
    context
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A plain record of one state with one event.
pub(crate) fn record(state: PartyState, event: ConsentEvent) -> ConsentRecord {
    ConsentRecord {
        matter: ConsentMatter::new("photo_website".parse().unwrap())
            .pupil("ava".parse().unwrap())
            .person("claire".parse().unwrap()),
        as_of: day("2026-03-02"),
        kind: Some(ConsentKind::DataProtection),
        basis: vec![],
        special_category: false,
        on_behalf_of: Some("ava".parse().unwrap()),
        capacity: ConsentCapacity::ParentalResponsibility,
        capacity_entries: vec!["pr-1".parse().unwrap()],
        state,
        events: vec![RecordedEvent {
            event,
            on: day("2026-01-09"),
            at: None,
            counts_from: None,
            until: None,
            form: ConsentForm::Written,
            item: None,
            wording: None,
            wording_hash: None,
            language: None,
            evidence: Some("scan-4".parse().unwrap()),
            entry: Some("e-1".parse().unwrap()),
        }],
        competence: None,
        exception: None,
        others_notified: vec![],
        objections: vec![],
        rules: vec![RuleId::RCT_1],
    }
}

pub(crate) fn count(reading: &ConsentReading, code: FindingCode) -> u64 {
    reading.findings.iter().filter(|finding| finding.code == code).map(|finding| finding.count).sum()
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0..4_000_u64).prop_map(|add| day("2018-01-01") + Days::new(add))
}

fn id<T>(stem: &'static str) -> impl Strategy<Value = T>
where
    T: core::str::FromStr<Err: core::fmt::Debug> + core::fmt::Debug,
{
    "[a-z0-9:_é\"\\\\-]{1,12}".prop_map(move |text| format!("{stem}{text}").parse().unwrap())
}

fn instants() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (1_500_000_000_i64..1_800_000_000, 0..1_000_000_000_u32, -14..=14_i32).prop_map(|(seconds, nanos, hours)| {
        let offset = FixedOffset::east_opt(hours * 3_600).unwrap();
        DateTime::from_timestamp(seconds, nanos).unwrap().with_timezone(&offset)
    })
}

prop_compose! {
    fn events()(
        event in select(ConsentEvent::ALL), on in days(), at in proptest::option::of(instants()),
        later in proptest::option::of((0..300_u64, 1..800_u64)), form in select(ConsentForm::ALL),
        (item, wording, wording_hash) in (
            proptest::option::of(id("item-")), proptest::option::of(id("w-")), proptest::option::of(id("h-"))
        ),
        (language, evidence, entry) in (
            proptest::option::of(id("l")), proptest::option::of(id("ev-")), proptest::option::of(id("e-"))
        ),
    ) -> RecordedEvent {
        RecordedEvent {
            event, on, at,
            counts_from: later.map(|(from, _)| on + Days::new(from)),
            until: later.map(|(from, until)| on + Days::new(from + until)),
            form, item, wording, wording_hash, language, evidence, entry,
        }
    }
}

fn others() -> impl Strategy<Value = Vec<RecordedOther>> {
    let one = (proptest::option::of(id("p-")), days(), id("e-")).prop_map(|(person, on, entry)| RecordedOther {
        person,
        on,
        entry,
    });
    proptest::collection::vec(one, 0..3)
}

fn matters() -> impl Strategy<Value = ConsentMatter> {
    let details = (select(Says::ALL), select(Says::ALL), proptest::option::of(0..400_u32));
    let who = prop_oneof![
        (id("pupil-"), id("person-")).prop_map(|(pupil, person)| (Some(pupil), Some(person))),
        id("pupil-").prop_map(|pupil| (Some(pupil), None)),
        id("person-").prop_map(|person| (None, Some(person))),
    ];
    (id("purpose-"), who, proptest::option::of(id("item-")), details).prop_map(
        |(purpose, (pupil, person), item, (significant, published, days_abroad))| ConsentMatter {
            purpose,
            pupil,
            person,
            item,
            details: ConsentDetails { significant, published, days_abroad, ..ConsentDetails::default() },
        },
    )
}

prop_compose! {
    /// Any record of a party who was asked.
    pub(crate) fn records()(
        matter in matters(), as_of in days(), kind in proptest::option::of(select(ConsentKind::ALL)),
        basis in proptest::collection::vec(select(LawfulBasis::ALL), 0..3), special_category in any::<bool>(),
        behalf in any::<bool>(), capacity in select(ConsentCapacity::ALL),
        capacity_entries in proptest::collection::vec(id("e-"), 0..3),
        state in select(PartyState::ALL),
        mut events in proptest::collection::vec(events(), 0..5),
        competence in proptest::option::of((select(Says::ALL), days(), id("p-"))),
        exception in proptest::option::of(select(ExceptionGround::ALL)),
        (others_notified, objections) in (others(), others()),
    ) -> ConsentRecord {
        events.sort_by_key(|event| event.on);
        // Of one who was never asked and never answered there is nothing to write.
        let state = if events.is_empty() && state == PartyState::NotAsked { PartyState::Asked } else { state };
        ConsentRecord {
            on_behalf_of: matter.pupil.clone().filter(|_| behalf && matter.person.is_some()),
            matter, as_of, kind, basis, special_category, capacity, capacity_entries, state, events,
            competence: competence.map(|(says, on, decided_by)| RecordedCompetence { says, on, decided_by }),
            exception, others_notified, objections,
            rules: vec![RuleId::RCT_1, RuleId::RCT_7],
        }
    }
}

/// Any receipt: a record that names nobody else.
pub(crate) fn receipts() -> impl Strategy<Value = ConsentRecord> {
    records().prop_map(|record| ConsentRecord {
        exception: None,
        others_notified: vec![],
        objections: vec![],
        ..record
    })
}
