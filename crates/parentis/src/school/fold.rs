//! From a journal to the files that questions read: retractions taken out, ends applied, ids made dense.

mod access;
mod adoption;
mod cases;
mod confided;
mod consents;
mod guardians;
mod mail;
mod named;
mod participation;
mod policies;
mod reached;
mod records;
mod safeguarding;

use super::{
    Authority, Birth, Claim, Dated, EntryIx, Grant, GuardianEffect, Inner, NOBODY, NewParents, PairFile, PersonFile,
    PupilFile, PurposeTable, Term, Weekdays, hold, known,
};
use crate::ParentisError;
use crate::fact::{Entry, Fact, OrderTerm, TermEffect};
use crate::ids::{DocumentId, LanguageTag, OrderId, PersonId, PreferenceId, PupilId};
use crate::journal::Journal;
use crate::time::Interval;
use crate::words::{CareStatus, Evidence, OrderKind, PlacementKind, ResponsibilityBasis};
use chrono::{Days, NaiveDate};
use guardians::Appointment;
use named::named;
use std::collections::BTreeMap;

/// The most facts, terms of orders included, about one pupil, or about one pupil and one adult.
pub const MAX_FACTS: usize = 4_096;

/// The most profiles, and the most calendars, that a school can have adopted.
pub const MAX_ADOPTED: usize = 256;

/// The longest that an emergency protection order lasts in all, in days (PR-13).
const EMERGENCY_DAYS: u64 = 15;

/// Police protection lasts 72 hours, which touch four days (PR-14).
const POLICE_DAYS: u64 = 4;

pub(super) fn fold(journal: &Journal) -> Result<Inner, ParentisError> {
    fold_as_one(journal, None)
}

/// The same, where of two ids of people what is on record of the second is read as if it were of the first.
pub(super) fn fold_as_one(journal: &Journal, one: Option<(&PersonId, &PersonId)>) -> Result<Inner, ParentisError> {
    let retracted = journal.retracted()?;
    let stands = |at: usize| !retracted.get(at).copied().unwrap_or(false);
    let live = || journal.entries().iter().enumerate().filter(|(at, _)| stands(*at));

    let mut ends: BTreeMap<&crate::ids::EntryId, NaiveDate> = BTreeMap::new();
    for (_, entry) in live() {
        if let Fact::Ended { what } = entry.fact() {
            let day = entry.valid().from();
            ends.entry(what).and_modify(|end| *end = (*end).min(day)).or_insert(day);
        }
    }

    let mut build = Builder::new(live().map(|(_, entry)| entry));
    let numbers = one.map(|(kept, read)| (build.person_ix(kept), build.person_ix(read)));
    build.one = numbers.filter(|(kept, read)| *kept != NOBODY && *read != NOBODY);
    for (at, entry) in live() {
        let until = match (entry.valid().until(), ends.get(entry.id()).copied()) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        // Ended on or before the day it began: it never was in force.
        let Ok(span) = Interval::new(entry.valid().from(), until) else { continue };
        build.take(entry, EntryIx::try_from(at).unwrap_or(super::NO_ENTRY), span)?;
        build.check_size()?;
    }
    build.inner.entries = journal.entries().iter().map(|entry| entry.id().clone()).collect();
    Ok(build.finish(journal))
}

/// Every entry that is about this pupil or this person, in the order of the journal; retracted ones too.
pub(crate) fn entries_about<'a>(
    journal: &'a Journal,
    pupil: Option<&PupilId>,
    person: Option<&PersonId>,
) -> Vec<&'a Entry> {
    let about = |entry: &&Entry| {
        let (mut pupils, mut people, mut orders) = (Vec::new(), Vec::new(), Vec::new());
        named(entry.fact(), &mut pupils, &mut people, &mut orders);
        pupil.is_some_and(|pupil| pupils.contains(&pupil)) || person.is_some_and(|person| people.contains(&person))
    };
    journal.entries().iter().filter(about).collect()
}

struct Builder {
    inner: Inner,
    /// What is of the second is read as of the first.
    one: Option<(u32, u32)>,
    pairs: BTreeMap<(u32, u32), PairFile>,
    kinds: BTreeMap<u32, OrderKind>,
    /// The things that were given to adults.
    items: BTreeMap<DocumentId, u32>,
    /// What adults prefer in an admission.
    preferences: BTreeMap<PreferenceId, u32>,
    languages: BTreeMap<LanguageTag, u32>,
    /// By pupil and purpose.
    consents: BTreeMap<(u32, u32), super::ConsentFile>,
    /// From which day an order that was seen has effect.
    seen: BTreeMap<u32, NaiveDate>,
    appointments: Vec<Appointment>,
    claims: Vec<(u32, u32, Dated<u32>)>,
    /// How many facts some one pupil, or some one pair, has: more than a school can have written.
    most: u32,
}

/// The ids in the order of their numbers.
fn by_number<T>(numbers: BTreeMap<T, u32>) -> Vec<T> {
    let mut numbered: Vec<(T, u32)> = numbers.into_iter().collect();
    numbered.sort_by_key(|(_, at)| *at);
    numbered.into_iter().map(|(id, _)| id).collect()
}

pub(super) fn sorted<T: Ord + Clone>(ids: impl Iterator<Item = T>) -> Vec<T> {
    let mut ids: Vec<T> = ids.collect();
    ids.sort();
    ids.dedup();
    ids
}

impl Builder {
    fn new<'a>(entries: impl Iterator<Item = &'a Entry> + Clone) -> Self {
        let (mut pupils, mut people, mut orders) = (Vec::new(), Vec::new(), Vec::new());
        for entry in entries.clone() {
            named(entry.fact(), &mut pupils, &mut people, &mut orders);
        }
        let inner = Inner {
            pupils: sorted(pupils.into_iter().cloned()),
            people: sorted(people.into_iter().cloned()),
            orders: sorted(orders.into_iter().cloned()),
            groups: sorted(entries.clone().filter_map(|entry| access::group_in(entry.fact())).cloned()),
            addresses: sorted(entries.clone().filter_map(|entry| reached::address_in(entry.fact())).cloned()),
            mail: super::Mail {
                threads: sorted(entries.clone().filter_map(|entry| mail::thread_in(entry.fact())).cloned()),
                ..super::Mail::default()
            },
            purposes: PurposeTable::new(entries.flat_map(|entry| consents::purposes_in(entry.fact()))),
            ..Inner::default()
        };
        let inner = Inner {
            no_pair: PairFile { pupil: NOBODY, person: NOBODY, ..PairFile::default() },
            pupil_files: vec![PupilFile::default(); inner.pupils.len()],
            person_files: vec![PersonFile::default(); inner.people.len()],
            reached_at: vec![Vec::new(); inner.addresses.len()],
            protected_at: vec![Vec::new(); inner.addresses.len()],
            ..inner
        };
        Self {
            inner,
            one: None,
            pairs: BTreeMap::new(),
            kinds: BTreeMap::new(),
            items: BTreeMap::new(),
            preferences: BTreeMap::new(),
            languages: BTreeMap::new(),
            consents: BTreeMap::new(),
            seen: BTreeMap::new(),
            appointments: Vec::new(),
            claims: Vec::new(),
            most: 0,
        }
    }

    /// A school is not that large: refused before anything takes time that grows with the square of it.
    fn check_size(&self) -> Result<(), ParentisError> {
        let adopted = self.inner.profiles.len().max(self.inner.calendars.len());
        if adopted > MAX_ADOPTED {
            return Err(ParentisError::TooMany {
                what: "adopted profiles or calendars",
                count: adopted,
                most: MAX_ADOPTED,
            });
        }
        match usize::try_from(self.most) {
            Ok(most) if most <= MAX_FACTS => Ok(()),
            _ => Err(ParentisError::TooMany {
                what: "facts and terms about one pupil or one pupil and adult",
                count: usize::try_from(self.most).unwrap_or(usize::MAX),
                most: MAX_FACTS,
            }),
        }
    }

    fn pupil_ix(&self, id: &PupilId) -> u32 {
        place(&self.inner.pupils, id)
    }

    fn person_ix(&self, id: &PersonId) -> u32 {
        let at = place(&self.inner.people, id);
        self.one.filter(|(_, read)| at == *read).map_or(at, |(kept, _)| kept)
    }

    /// The number of a thing that was given, as it comes.
    fn item_ix(&mut self, id: &DocumentId) -> u32 {
        let next = u32::try_from(self.items.len()).unwrap_or(NOBODY);
        *self.items.entry(id.clone()).or_insert(next)
    }

    /// The number of what is preferred, as it comes.
    fn preference_ix(&mut self, id: &PreferenceId) -> u32 {
        let next = u32::try_from(self.preferences.len()).unwrap_or(NOBODY);
        *self.preferences.entry(id.clone()).or_insert(next)
    }

    fn order_ix(&self, id: &OrderId) -> u32 {
        place(&self.inner.orders, id)
    }

    fn pair(&mut self, pupil: &PupilId, person: &PersonId) -> &mut PairFile {
        let key = (self.pupil_ix(pupil), self.person_ix(person));
        let pair =
            self.pairs.entry(key).or_insert_with(|| PairFile { pupil: key.0, person: key.1, ..PairFile::default() });
        pair.facts = pair.facts.saturating_add(1);
        self.most = self.most.max(pair.facts);
        pair
    }

    fn pupil(&mut self, pupil: &PupilId) -> Option<&mut PupilFile> {
        let at = self.pupil_ix(pupil) as usize;
        let file = self.inner.pupil_files.get_mut(at)?;
        file.facts = file.facts.saturating_add(1);
        self.most = self.most.max(file.facts);
        Some(file)
    }

    fn person(&mut self, person: &PersonId) -> Option<&mut PersonFile> {
        let at = self.person_ix(person) as usize;
        self.inner.person_files.get_mut(at)
    }

    #[expect(clippy::too_many_lines, reason = "one arm a fact: the list of where each fact goes is read as a whole")]
    fn take(&mut self, entry: &Entry, at: EntryIx, span: Interval) -> Result<(), ParentisError> {
        fn put<T>(list: &mut Vec<Dated<T>>, span: Interval, entry: EntryIx, what: T) {
            list.push(Dated { span, entry, what });
        }
        match entry.fact() {
            Fact::ProfileAdopted { profile, .. } => put(&mut self.inner.profiles, span, at, profile.clone()),
            Fact::CalendarAdopted { calendar, .. } => put(&mut self.inner.calendars, span, at, calendar.clone()),
            Fact::PupilOnRoll { pupil } => {
                if let Some(file) = self.pupil(pupil) {
                    file.roll.push(Dated { span, entry: at, what: () });
                }
            }
            Fact::PupilBorn { pupil } => {
                if let Some(file) = self.pupil(pupil) {
                    file.births.push(Birth::new(span.from(), at));
                }
            }
            Fact::HabitualResidence { pupil, residence } => {
                if let Some(file) = self.pupil(pupil) {
                    put(&mut file.residence, span, at, *residence);
                }
            }
            Fact::AwayFromHome { pupil } => {
                if let Some(file) = self.pupil(pupil) {
                    put(&mut file.away, span, at, ());
                }
            }
            Fact::Relationship { pupil, person, kind } => {
                put(&mut self.pair(pupil, person).record.kinds, span, at, *kind);
            }
            Fact::Parenthood { pupil, person, parenthood, evidence } => {
                put(&mut self.pair(pupil, person).record.parenthood, span, at, (*parenthood, *evidence));
            }
            Fact::LivesWith { pupil, person, says, evidence } => {
                put(&mut self.pair(pupil, person).record.lives, span, at, (*says, *evidence));
            }
            Fact::LooksAfter { pupil, person, says, evidence } => {
                put(&mut self.pair(pupil, person).record.looks, span, at, (*says, *evidence));
            }
            Fact::Responsibility { pupil, person, basis, evidence, appointed_by } => {
                let effect = match (basis, appointed_by) {
                    (ResponsibilityBasis::GuardianByAppointment, _) => GuardianEffect::NOT_YET,
                    _ => GuardianEffect::from(span.from()),
                };
                if *basis == ResponsibilityBasis::GuardianByAppointment {
                    let appointer = appointed_by.as_ref().map(|id| self.person_ix(id));
                    self.appointments.push((self.pupil_ix(pupil), self.person_ix(person), at, appointer));
                }
                put(
                    &mut self.pair(pupil, person).record.grants,
                    span,
                    at,
                    Grant { basis: *basis, evidence: *evidence, effect },
                );
            }
            Fact::ResponsibilityStated { pupil, person, says, may_be_default, evidence } => {
                put(&mut self.pair(pupil, person).record.stated, span, at, ((*says, *evidence), *may_be_default));
            }
            Fact::Flag { pupil, person, .. } | Fact::ContactPriority { pupil, person, .. } => {
                put(&mut self.pair(pupil, person).record.other, span, at, ());
            }
            Fact::OrderSeen { order, kind, terms, .. } => self.order(at, span, order, *kind, terms)?,
            Fact::OrderClaimed { order, pupil, person, .. } => {
                let claim = Dated { span, entry: at, what: self.order_ix(order) };
                let key = (self.pair(pupil, person).pupil, self.pair(pupil, person).person);
                self.claims.push((key.0, key.1, claim));
            }
            Fact::SafeguardingHold { pupil, person, .. } => {
                put(&mut self.pair(pupil, person).record.holds, span, at, ());
            }
            Fact::RiskChecked { pupil, person, .. } => put(&mut self.pair(pupil, person).record.checks, span, at, ()),
            Fact::LookedAfter { pupil, status, authority } => {
                let authority_ix = authority.as_ref().map(|id| self.person_ix(id));
                if let Some(file) = self.pupil(pupil) {
                    put(&mut file.care, span, at, (*status, authority_ix));
                }
                if let Some(authority) = authority {
                    // The authority itself is known to the pupil.
                    put(&mut self.pair(pupil, authority).record.other, span, at, ());
                }
            }
            Fact::AuthorityLimit { pupil, person, scope, .. } => {
                put(&mut self.pair(pupil, person).record.limits, span, at, *scope);
            }
            Fact::SpeaksForAuthority { pupil, person, says } => {
                put(&mut self.pair(pupil, person).record.speaks, span, at, (*says, Evidence::Assertion));
            }
            Fact::Placed { pupil, person, placement } => {
                if *placement == PlacementKind::Adoption
                    && let Some(file) = self.pupil(pupil)
                {
                    put(&mut file.for_adoption, span, at, ());
                }
                put(&mut self.pair(pupil, person).record.placed, span, at, *placement);
            }
            Fact::CarerRecognised { pupil, person, .. } => {
                put(&mut self.pair(pupil, person).record.recognised, span, at, ());
            }
            Fact::Died { person } => {
                if let Some(file) = self.person(person) {
                    put(&mut file.died, span, at, ());
                }
            }
            Fact::Imprisoned { person } => {
                if let Some(file) = self.person(person) {
                    put(&mut file.imprisoned, span, at, ());
                }
            }
            Fact::ReportWaived { pupil, person } => put(&mut self.pair(pupil, person).record.waived, span, at, ()),
            Fact::Requested { pupil, person, column } => {
                put(&mut self.pair(pupil, person).record.requested, span, at, *column);
            }
            Fact::Authorised { pupil, person, by, column, weekdays } => {
                let by = self.person_ix(by);
                let what = Authority { by, column: *column, weekdays: Weekdays::of(weekdays) };
                put(&mut self.pair(pupil, person).record.authorised, span, at, what);
            }
            Fact::Delegated { pupil, person, act, says, given_by, .. } => {
                put(&mut self.pair(pupil, person).record.delegated, span, at, (*act, *says, *given_by));
            }
            Fact::Given { pupil, person, column, item } => {
                let item = self.item_ix(item);
                put(&mut self.pair(pupil, person).record.given, span, at, (*column, item));
            }
            Fact::PreferenceExpressed { pupil, person, preference } => {
                let preference = self.preference_ix(preference);
                put(&mut self.pair(pupil, person).record.preferences, span, at, preference);
            }
            Fact::ConsentAsked { .. }
            | Fact::ConsentAnswered { .. }
            | Fact::CompetenceAssessed { .. }
            | Fact::NotificationExcepted { .. }
            | Fact::ExcusalDecided { .. }
            | Fact::ConsentUsed { .. }
            | Fact::PurposeChanged { .. } => self.consent(entry.fact(), at, span),
            Fact::ContactPoint { .. }
            | Fact::ChannelPreferred { .. }
            | Fact::NoticesByEmail { .. }
            | Fact::LanguageNeeded { .. }
            | Fact::FormatNeeded { .. }
            | Fact::CannotWrite { .. }
            | Fact::Deployed { .. }
            | Fact::ContactLimited { .. }
            | Fact::AdviceOverridden { .. }
            | Fact::DisclosureDecided { .. } => self.reached(entry.fact(), at, span),
            Fact::BreachFound { .. }
            | Fact::BreachContained { .. }
            | Fact::BreachAssessed { .. }
            | Fact::BreachReported { .. }
            | Fact::BreachTold { .. }
            | Fact::DataComplaintReceived { .. }
            | Fact::DataComplaintStep { .. }
            | Fact::LegalHold { .. } => self.records(entry.fact(), at, span),
            Fact::ReportPublished { tables, .. } => put(&mut self.inner.published, span, at, tables.clone()),
            Fact::ThreadOpened { .. }
            | Fact::MessageSent { .. }
            | Fact::MessageReached { .. }
            | Fact::MessageReceived { .. }
            | Fact::MessagePassedOn { .. }
            | Fact::ConversationHeld { .. } => self.mail(entry.fact(), at, span),
            Fact::ConcernRaised { .. } | Fact::ConcernStep { .. } => self.case(entry.fact(), at, span),
            Fact::VolunteerStep { .. }
            | Fact::SeatStep { .. }
            | Fact::BallotStep { .. }
            | Fact::EventStep { .. }
            | Fact::ContactLogged { .. }
            | Fact::ParentGroup { .. } => {
                self.participation(entry.fact(), at, span);
            }
            Fact::PostHeld { .. }
            | Fact::InGroup { .. }
            | Fact::Unavailable { .. }
            | Fact::CasePart { .. }
            | Fact::AccessDecided { .. }
            | Fact::NoticeSuppressed { .. }
            | Fact::AddressProtected { .. } => self.access(entry.fact(), at, span),
            Fact::UndertakingWorded { .. }
            | Fact::UndertakingAsked { .. }
            | Fact::UndertakingAnswered { .. }
            | Fact::UndertakingBreached { .. }
            | Fact::DeletionConfirmed { .. }
            | Fact::MinutesConfidential { .. }
            | Fact::TeacherAccused { .. }
            | Fact::PublicationBanEnded { .. } => self.confided(entry.fact(), at, span),
            Fact::SafeguardingOpened { .. } | Fact::SafeguardingNoted { .. } => {
                self.safeguarding(entry.fact(), at, span);
            }
            Fact::SpecialCircumstances { pupil, .. } => {
                if let Some(file) = self.pupil(pupil) {
                    put(&mut file.special_circumstances, span, at, ());
                }
            }
            Fact::PupilAgreement { pupil, person, says } => {
                put(&mut self.pair(pupil, person).record.agreement, span, at, (*says, Evidence::Declaration));
            }
            // review
            Fact::PolicyStep { .. } | Fact::ConsultationStep { .. } => self.policy(entry.fact(), at, span),
            // A record of what was seen, on which nothing rests.
            Fact::ProtectedAddressUsed { .. } | Fact::Ended { .. } | Fact::Retracted { .. } => {}
        }
        Ok(())
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "two kinds of order have a longest length of their own")]
    fn order(
        &mut self,
        at: EntryIx,
        span: Interval,
        order: &OrderId,
        kind: OrderKind,
        terms: &[OrderTerm],
    ) -> Result<(), ParentisError> {
        let order_ix = self.order_ix(order);
        self.seen.entry(order_ix).and_modify(|from| *from = (*from).min(span.from())).or_insert(span.from());
        if self.kinds.insert(order_ix, kind).is_some_and(|earlier| earlier != kind) {
            return Err(ParentisError::OrderTwice { order: order.clone() });
        }
        for term in terms {
            let from = term.term_from.map_or(span.from(), |from| from.max(span.from()));
            let mut until = [span.until(), term.term_until].into_iter().flatten().min();
            let longest = match kind {
                OrderKind::EmergencyProtection => span.from().checked_add_days(Days::new(EMERGENCY_DAYS)),
                OrderKind::PoliceProtection => span.from().checked_add_days(Days::new(POLICE_DAYS)),
                _ => None,
            };
            until = [until, longest].into_iter().flatten().min();
            let Ok(span) = Interval::new(from, until) else { continue };
            let dated = |what| Dated { span, entry: at, what };
            let person = self.person_ix(&term.person);
            if let Some(file) = self.pupil(&term.pupil) {
                match term.effect {
                    TermEffect::SpecialGuardian => {
                        file.special_guardians.push(Dated { span, entry: at, what: person });
                    }
                    TermEffect::LivesWith => {
                        file.lives_with_orders.push(Dated { span, entry: at, what: (order_ix, person) });
                    }
                    TermEffect::Adopts | TermEffect::ParentByOrder => {
                        let adoption = term.effect == TermEffect::Adopts;
                        let known = file.new_parents.iter_mut().find(|known| known.what.order == order_ix);
                        // One order is one event, however many terms name those it makes parents.
                        if let Some(known) = known {
                            known.span = known.span.spanning(span);
                        } else {
                            let what = NewParents { order: order_ix, adoption, by_partner: None, remains: None };
                            file.new_parents.push(Dated { span, entry: at, what });
                        }
                    }
                    TermEffect::CareTo => {
                        let status = if kind == OrderKind::InterimCare {
                            CareStatus::InterimCareOrder
                        } else {
                            CareStatus::CareOrder
                        };
                        file.care.push(Dated { span, entry: at, what: (status, Some(person)) });
                    }
                    TermEffect::MayPlace => file.for_adoption.push(Dated { span, entry: at, what: () }),
                    TermEffect::Bars { .. }
                    | TermEffect::Requires { .. }
                    | TermEffect::Unclear
                    | TermEffect::SpendsTimeWith
                    | TermEffect::ProtectedBy
                    | TermEffect::RemainsParent
                    | TermEffect::EndsResponsibility => {}
                }
                if term.effect == TermEffect::ProtectedBy
                    || matches!(kind, OrderKind::EmergencyProtection | OrderKind::PoliceProtection)
                {
                    let named = (term.effect == TermEffect::ProtectedBy).then_some(person);
                    file.protected.push(Dated { span, entry: at, what: (order_ix, named) });
                }
                match kind {
                    OrderKind::Wardship => file.wardship.push(Dated { span, entry: at, what: () }),
                    OrderKind::PoliceProtection => file.police_protection.push(Dated { span, entry: at, what: () }),
                    OrderKind::ChildArrangements
                    | OrderKind::ProhibitedSteps
                    | OrderKind::SpecificIssue
                    | OrderKind::NonMolestation
                    | OrderKind::Occupation
                    | OrderKind::NoApplications
                    | OrderKind::Care
                    | OrderKind::InterimCare
                    | OrderKind::EmergencyProtection
                    | OrderKind::OffenderProhibitedSteps
                    | OrderKind::ProtectiveMeasure
                    | OrderKind::SpecialGuardianship
                    | OrderKind::Placement
                    | OrderKind::Adoption
                    | OrderKind::ParentalOrder
                    | OrderKind::ResponsibilityRevoked => {}
                }
            }
            let what = Term { order: order_ix, kind, effect: term.effect };
            self.pair(&term.pupil, &term.person).record.terms.push(dated(what));
        }
        Ok(())
    }

    fn finish(mut self, journal: &Journal) -> Inner {
        let mut items: Vec<(DocumentId, u32)> = std::mem::take(&mut self.items).into_iter().collect();
        self.inner.items_by_id = items.iter().map(|(_, at)| *at).collect();
        items.sort_by_key(|(_, at)| *at);
        self.inner.items = items.into_iter().map(|(id, _)| id).collect();
        self.inner.languages = by_number(std::mem::take(&mut self.languages));
        self.inner.preferences = by_number(std::mem::take(&mut self.preferences));
        // Of one day, the one recorded last; of one instant, the one whose id is greatest.
        let recorded = |entry: EntryIx| journal.entries().get(entry as usize).map(Entry::recorded_at);
        self.inner.profiles.sort_by_key(|dated| (dated.span.from(), recorded(dated.entry), dated.entry));
        self.inner.calendars.sort_by_key(|dated| (dated.span.from(), recorded(dated.entry), dated.entry));
        for pair in self.pairs.values_mut() {
            pair.record.preferences.sort_by_key(|dated| (dated.span.from(), recorded(dated.entry), dated.entry));
        }
        for file in &mut self.inner.pupil_files {
            file.new_parents.sort_by_key(|dated| (dated.span.from(), dated.entry));
        }
        self.inner.mail.sort(recorded);
        self.inner.records.sort(recorded);
        self.inner.participation.sort(recorded);
        self.inner.policies.sort(recorded);
        // By post; of one post, who has held it longest comes first.
        self.inner.holders.sort_by_key(|(post, held)| (*post, held.span.from(), held.what.0, held.entry));
        self.finish_consents(recorded);
        let mut counter = hold::Holds::new(&self.inner);
        for (pupil, person, claim) in std::mem::take(&mut self.claims) {
            // What was told of and is then seen is an order from the day it takes effect, and no claim any more (ORD-3).
            let seen = self.seen.get(&claim.what).copied();
            let until = [claim.span.until(), seen].into_iter().flatten().min();
            let Ok(span) = Interval::new(claim.span.from(), until) else { continue };
            let claim = Dated { span, ..claim };
            let holds = counter.ends(&self.inner, claim.span);
            let what = Claim { order: claim.what, holds };
            let dated = Dated { span: claim.span, entry: claim.entry, what };
            self.pairs
                .entry((pupil, person))
                .or_insert_with(|| PairFile { pupil, person, ..PairFile::default() })
                .record
                .claims
                .push(dated);
        }
        self.inner.pairs = std::mem::take(&mut self.pairs).into_values().collect();
        let pupils = 0..=self.inner.pupils.len();
        let before = |at: usize| self.inner.pairs.partition_point(|pair| (pair.pupil as usize) < at);
        self.inner.starts = pupils.map(before).collect();
        guardians::appoint(&mut self.inner, &self.appointments);
        adoption::partners_who_adopt(&mut self.inner);
        known::draw(&mut self.inner);
        access::pupils_of_people(&mut self.inner);
        crate::roles::keep(&mut self.inner);
        crate::consent::keep(&mut self.inner);
        self.inner
    }
}

fn place<T: Ord>(ids: &[T], id: &T) -> u32 {
    ids.binary_search(id).ok().and_then(|at| u32::try_from(at).ok()).unwrap_or(NOBODY)
}
