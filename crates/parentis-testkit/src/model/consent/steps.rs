//! The steps of CON-GEN-10, in one world.

use super::parties::Part;
use super::said::{self, Own, Word, is_trip, own};
use super::{Ages, ENGINE, Of, Party, Stands, World};
use parentis::Fact;
use parentis::consent::words::{ConsentKind, ConsentState as State, FormNeeded, HowMany, Objection, PupilPart};
use parentis::decision::Outcome;
use parentis::fact::TermEffect;
use parentis::ids::PersonId;
use parentis::profile::{Nation, SchoolType};
use parentis::roles::matrix::Column;
use parentis::words::{CareStatus, OrderKind, Says};
use std::collections::BTreeSet;

/// Consent is the wrong tool.
pub(super) fn no_consent(of: Of<'_>) -> Stands {
    let stands = Stands::new(State::NotRequired);
    // CON-MKT-4: an opt-out.
    if of.code() == "paper_flyer"
        && (of.matter.person.is_some() || (of.matter.pupil.is_some() && !ENGINE.a_pupil_does_not_object_to_flyers))
        && !has_died(of)
        && own(of, of.matter.person.as_ref(), form(of)).word == Word::No
    {
        return no(vec![of.matter.person.clone()], State::Refused);
    }
    let check = match of.code() {
        "parents_filming" => of.matter.details.published == Says::Yes, // CON-PHO-6.
        "marketing_soft_opt_in" => return Stands::new(State::Missing).check(), // CON-MKT-5.
        _ => false,
    };
    if check { stands.check() } else { stands }
}

/// Does the biometrics Act hold: in England and Wales, under eighteen (CON-BIO-9)?
pub(super) fn of_the_act(of: Of<'_>) -> bool {
    of.code() == "biometrics" && matches!(of.nation(), Nation::England | Nation::Wales)
}

fn left(of: Of<'_>) -> bool {
    let rolls = |fact: &Fact| matches!(fact, Fact::PupilOnRoll { pupil } if Some(pupil) == of.matter.pupil.as_ref());
    !of.on().any(|stated| rolls(stated.fact))
        && of.school.reading.facts.iter().any(|stated| rolls(stated.fact) && stated.from <= of.day)
}

/// Where it stands.
pub(super) fn stands(of: Of<'_>, world: &World<'_>) -> Stands {
    let withdrawal = of.columns.kind == Some(ConsentKind::Withdrawal);
    if of.own_account() && of.matter.person.is_some() {
        return for_themselves(of, of.matter.person.as_ref());
    }
    // CON-MED-1; the early years know no such exception (CON-MED-3), and what was not prescribed was not in confidence.
    let details = &of.matter.details;
    let in_confidence = details.in_confidence == Says::Yes && details.prescribed != Says::No;
    if of.code() == "medicine" && in_confidence && !world.ages.sixteen && !left(of) {
        return Stands::new(State::NotRequired);
    }
    if left(of) {
        return Stands::new(match withdrawal {
            true => State::NotExcused,
            false if said::anybody_ever(of) => State::Expired,
            false => State::Missing,
        });
    }
    if of.own_account() {
        return for_themselves(of, None); // The pupil's own address (CT-17).
    }
    if withdrawal {
        return excusal(of, world);
    }
    // A bar of statute (CON-MED-2).
    if of.code() == "aspirin" && !world.ages.sixteen && !taken(of.matter.details.prescribed, world) {
        return Stands::new(State::Missing);
    }
    // CON-MED-5.
    if of.code() == "spare_device" && !taken(of.matter.details.has_plan, world) {
        return Stands::new(State::Missing);
    }
    let pupil = world.own(None);
    if governs(of, world) {
        return by_pupil(of, world, pupil);
    }
    let without = without_the_barred(of, world);
    let world = &World { parts: &without, ages: world.ages, able: world.able, said: world.said, owns: world.owns };
    let adults: Vec<(&Part<'_>, Own)> = world.parts.iter().map(|part| (part, world.own(Some(part.person)))).collect();
    if pupils_no_stops(of, world) {
        match pupil.word {
            Word::No => return no(vec![None], State::Refused),
            Word::Withdrawn if of.columns.pupil == PupilPart::NoStops => return Stands::new(State::Withdrawn),
            // Who is able and no longer wants to go is not made to (CON-TRIP-7).
            Word::Withdrawn => return no(vec![None], State::Refused),
            Word::Nothing | Word::Yes | Word::Bad | Word::Expired => {}
        }
    }
    // Of an age at which many are able, and nobody judged it (CON-TRIP-7, CON-COU-1).
    let against = matches!(pupil.word, Word::No | Word::Withdrawn);
    let journey = of.columns.pupil == PupilPart::Views && is_trip(of) && against && world.ages.sixteen;
    let counselling = of.code() == "counselling" && pupil.word != Word::Nothing && !pupil.untold && world.ages.thirteen;
    let stands = by_adults(of, world, pupil, &adults);
    let differs = (pupil.word == Word::Yes) != (stands.outcome == Outcome::May);
    if (journey || counselling) && differs && super::judged_able(of).is_none() {
        return Stands::new(if against { State::Refused } else { State::Missing }).check();
    }
    // CON-NAM-4: or the child's welfare requires it.
    if of.code() == "known_as" && stands.outcome == Outcome::MustNot { stands.check() } else { stands }
}

/// As it is said, or as the world has it.
fn taken(says: Says, world: &World<'_>) -> bool {
    match says {
        Says::Yes => true,
        Says::No => false,
        Says::Unknown => world.said,
    }
}

fn no(who: Vec<Party>, state: State) -> Stands {
    Stands { objectors: who.into_iter().collect(), ..Stands::new(state) }
}

#[expect(clippy::unnecessary_wraps, reason = "a party is an adult or the pupil")]
fn party(part: &Part<'_>) -> Party {
    Some(part.person.clone())
}

/// The form that a yes of an adult's needs: of special data on consent, an explicit one (CON-GEN-8).
pub(super) fn form(of: Of<'_>) -> FormNeeded {
    let data = of.columns.kind == Some(ConsentKind::DataProtection);
    if data && of.columns.special_category && of.columns.form == FormNeeded::Recorded {
        FormNeeded::Explicit
    } else {
        of.columns.form
    }
}

/// Does the pupil's own decision govern?
fn governs(of: Of<'_>, world: &World<'_>) -> bool {
    decides(of, world.ages, world.able)
}

/// Does the pupil decide, of that age and able or not?
pub(super) fn decides(of: Of<'_>, ages: Ages, able: bool) -> bool {
    if ages.eighteen {
        return true; // AGE-6.
    }
    match of.columns.pupil {
        PupilPart::DecidesWhenAble => able,
        PupilPart::DecidesFromAge => ages.able,
        PupilPart::Decides => true,
        PupilPart::SixthFormDecides => ages.over && matches!(of.nation(), Nation::England | Nation::Wales), // CON-REL-3.
        PupilPart::None_ | PupilPart::Views | PupilPart::MayOptIn | PupilPart::NoStops => false,
    }
}

/// The pupil alone.
fn by_pupil(of: Of<'_>, world: &World<'_>, pupil: Own) -> Stands {
    let waiting = |state| Stands { waiting_for: BTreeSet::from([None]), ..Stands::new(state) };
    match pupil.word {
        // What was said before the pupil decided was no decision (CON-GEN-7).
        Word::Yes if world.ages.early => waiting(State::Expired),
        Word::Yes => {
            // CON-NAM-3: the terms of an order in force have to be read.
            let stands = Stands::new(State::Valid);
            let named = matches!(of.code(), "register_name" | "known_as");
            if named && !world.ages.eighteen && name_order(of) { stands.check() } else { stands }
        }
        Word::No => no(vec![None], State::Refused),
        Word::Withdrawn => Stands::new(State::Withdrawn),
        Word::Expired => waiting(State::Expired),
        Word::Bad | Word::Nothing => {
            // CON-GEN-7: what a parent said is no longer enough.
            let crossed = of.columns.pupil != PupilPart::Decides
                && (pupil.word == Word::Nothing || pupil.untold)
                && said::an_adult_ever(of);
            waiting(if crossed { State::Expired } else { State::Missing })
        }
    }
}

/// Is an order about where the child lives, a special guardianship or a care order in force (CON-NAM-3)?
fn name_order(of: Of<'_>) -> bool {
    let Some(pupil) = &of.matter.pupil else { return false };
    let terms = of.school.reading.terms_about(pupil, of.day);
    terms.iter().any(|term| term.kind == OrderKind::ChildArrangements || term.effect == TermEffect::SpecialGuardian)
        || care(of).iter().any(|care| !matches!(care, CareStatus::Section20))
}

/// How the child is looked after.
fn care(of: Of<'_>) -> Vec<CareStatus> {
    let Some(pupil) = &of.matter.pupil else { return Vec::new() };
    let ask = super::Ask { reading: &of.school.reading, pupil, person: super::dummy(), day: of.day };
    super::super::care::statuses(ask)
}

/// Does any no of the pupil's stop it? One who is able is not made to go (CON-TRIP-7).
fn pupils_no_stops(of: Of<'_>, world: &World<'_>) -> bool {
    match of.columns.pupil {
        PupilPart::NoStops => true,
        PupilPart::Views => world.able,
        _ => false,
    }
}

/// Objections, consents, form and currency.
fn by_adults(of: Of<'_>, world: &World<'_>, pupil: Own, every: &[(&Part<'_>, Own)]) -> Stands {
    // A court lets these decide, and what the others say makes no difference (ORD-7).
    let court: Vec<(&Part<'_>, Own)> = every.iter().copied().filter(|(part, _)| part.by_order).collect();
    let adults = if court.is_empty() { every } else { &court };
    let stops = |own: &Own| own.word == Word::No && !(of_the_act(of) && own.oral);
    let objectors: Vec<Party> =
        adults.iter().filter(|(part, own)| part.objects && stops(own)).map(|(part, _)| party(part)).collect();
    let withdrawn: Vec<&Part<'_>> = adults
        .iter()
        .filter(|(part, own)| {
            own.word == Word::Withdrawn && if of.code() == "trip_abroad" { part.required } else { part.objects }
        })
        .map(|(part, _)| *part)
        .collect();
    let given: Vec<&Part<'_>> =
        adults.iter().filter(|(part, own)| part.gives && own.word == Word::Yes).map(|(part, _)| *part).collect();
    let urgent = of.code().starts_with("medicine")
        || (of.code() == "spare_device" && !ENGINE.a_device_is_never_urgent)
        || of.code() == "aspirin";
    let urgent = urgent && of.matter.details.urgent == Says::Yes;
    match of.columns.objection {
        Objection::Stops => {
            if !objectors.is_empty() {
                return no(objectors, State::Refused);
            }
            if !withdrawn.is_empty() {
                return Stands::new(State::Withdrawn);
            }
        }
        Objection::Conflict if !urgent => {
            if !objectors.is_empty() {
                return no(objectors, if given.is_empty() { State::Refused } else { State::Conflict });
            }
            if !withdrawn.is_empty() {
                return Stands::new(if given.is_empty() { State::Withdrawn } else { State::Conflict });
            }
        }
        Objection::Nothing | Objection::Weighed | Objection::Conflict => {
            if given.is_empty() && !objectors.is_empty() {
                return no(objectors, State::Refused);
            }
            if given.is_empty() && !withdrawn.is_empty() {
                return Stands::new(State::Withdrawn);
            }
        }
    }
    let mut stands = consents(of, world, pupil, adults, &given, !court.is_empty());
    let oral = of_the_act(of) && adults.iter().any(|(part, own)| part.objects && own.word == Word::No && own.oral);
    if oral && stands.outcome == Outcome::May {
        stands = stands.check();
    }
    stands
}

/// The adults, and of whom others stand in for (as the engine has it) that they have no part.
fn without_the_barred<'a>(of: Of<'a>, world: &World<'a>) -> Vec<Part<'a>> {
    let mut parts = world.parts.to_vec();
    let none = parts.iter().all(|part| part.excepted || !part.gives && !part.open);
    let any = parts.iter().any(|part| (part.cares || part.for_authority) && !part.excepted);
    if ENGINE.others_stand_in_for_the_barred && of_the_act(of) && none && any {
        for part in parts.iter_mut().filter(|part| part.bio && !part.gives && !part.excepted) {
            (part.bio, part.objects) = (false, false);
        }
    }
    parts
}

fn consents(
    of: Of<'_>,
    world: &World<'_>,
    pupil: Own,
    adults: &[(&Part<'_>, Own)],
    given: &[&Part<'_>],
    court: bool,
) -> Stands {
    let given: Vec<&Part<'_>> = given.to_vec();
    let all = of.columns.needed == HowMany::All && !court;
    if of_the_act(of) {
        let told = |part: &Part<'_>| said::excepted(of, part.person) || said::notified(of, part.person);
        let notify: BTreeSet<Party> = world.parts.iter().filter(|part| part.bio && !told(part)).map(party).collect();
        if !notify.is_empty() {
            return Stands { notify, ..Stands::new(State::Missing) };
        }
        if world.parts.iter().all(|part| !part.bio || said::excepted(of, part.person)) {
            return stand_in(of, world, pupil, adults, &given);
        }
        // No veto where it was not said in writing, and yet the only answer (VOC-61).
        let noes: Vec<Party> = adults
            .iter()
            .filter(|(part, own)| part.objects && own.word == Word::No)
            .map(|(part, _)| party(part))
            .collect();
        if given.is_empty() && !noes.is_empty() {
            return no(noes, State::Refused);
        }
    }
    if given.iter().any(|part| part.covers) {
        return Stands::new(State::Valid); // CON-TRIP-6.
    }
    // CON-TRIP-4: then two have to say yes, and of those elsewhere each who is to be asked, whatever their own yes is worth.
    let must = |part: &Part<'_>| {
        let asked = of.matter.details.significant == Says::Yes || asked_to_be_asked(of, part);
        is_trip(of) && of.code() != "trip_abroad" && !court && part.elsewhere && part.objects && asked
    };
    let yes = |own: &Own| own.word == Word::Yes;
    let second = |part: &Part<'_>| must(part) && !ENGINE.who_is_asked_too_is_no_second;
    let both: Vec<_> = adults.iter().filter(|(part, _)| part.gives || second(part)).collect();
    if adults.iter().any(|(part, _)| must(part)) {
        let wanting = adults.iter().any(|(part, own)| must(part) && !yes(own));
        let agree = both.iter().filter(|(_, own)| yes(own)).count();
        if wanting || given.is_empty() || agree < both.len().min(2) {
            return finish(&both, &[]);
        }
    }
    // Good, whether one whose standing is open has it or not; but one certain yes is needed.
    let agrees = |part: &Part<'_>, own: &Own| yes(own) && (part.gives || part.open);
    let lacking = all && adults.iter().any(|(part, own)| part.required && !agrees(part, own));
    let those: Vec<_> = adults.iter().filter(|(part, _)| part.gives || (all && part.required)).collect();
    let mut stands = finish(&those, if lacking { &[] } else { &given });
    // CON-BIO-8: a pupil old enough to decide is asked as well.
    if of_the_act(of) && stands.state == State::Valid && world.able && pupil.word != Word::Yes {
        stands = Stands { waiting_for: BTreeSet::from([None]), ..Stands::new(State::Missing) };
    }
    stands
}

/// What the yeses amount to: valid, if there are enough; else the gravest of what was said and does not count.
fn finish(giving: &[&(&Part<'_>, Own)], enough: &[&Part<'_>]) -> Stands {
    if !enough.is_empty() {
        return Stands::new(State::Valid);
    }
    let lacking: Vec<&&(&Part<'_>, Own)> = giving.iter().filter(|(_, own)| own.word != Word::Yes).collect();
    let said: BTreeSet<u8> = lacking
        .iter()
        .filter_map(|(_, own)| match own.word {
            Word::Withdrawn => Some(0),
            Word::Bad if own.untold => None,
            Word::Bad | Word::No => Some(1),
            Word::Expired => Some(2),
            Word::Nothing | Word::Yes => None,
        })
        .collect();
    let state = match said.first() {
        Some(0) => State::Withdrawn,
        Some(2) => State::Expired,
        _ => State::Missing,
    };
    let waiting_for = lacking.iter().filter(|(part, _)| !part.excepted).map(|(part, _)| party(part)).collect();
    Stands { waiting_for, ..Stands::new(state) }
}

/// Nobody of the Act can be notified: the authority of a child that is looked after, or else whoever cares for the child
/// (PAR-13).
fn stand_in(of: Of<'_>, world: &World<'_>, pupil: Own, adults: &[(&Part<'_>, Own)], bio: &[&Part<'_>]) -> Stands {
    let looked_after = !care(of).is_empty();
    let stands_in = |part: &Part<'_>| {
        if looked_after { part.for_authority || super::adult::is_body(ask(of, part)) } else { part.cares }
    };
    let those: Vec<&(&Part<'_>, Own)> =
        adults.iter().filter(|(part, _)| stands_in(part) || bio.contains(part)).collect();
    let objectors: Vec<Party> =
        those.iter().filter(|(_, own)| own.word == Word::No && !own.oral).map(|(part, _)| party(part)).collect();
    if !objectors.is_empty() {
        return no(objectors, State::Refused);
    }
    if those.iter().any(|(_, own)| own.word == Word::Withdrawn) {
        return Stands::new(State::Withdrawn);
    }
    let notify: BTreeSet<Party> = those
        .iter()
        .filter(|(part, _)| !said::excepted(of, part.person) && !said::notified(of, part.person))
        .map(|(part, _)| party(part))
        .collect();
    if !notify.is_empty() {
        return Stands { notify, ..Stands::new(State::Missing) };
    }
    let given: Vec<&Part<'_>> =
        those.iter().filter(|(part, own)| part.steps && own.word == Word::Yes).map(|(part, _)| *part).collect();
    let noes: Vec<Party> = those.iter().filter(|(_, own)| own.word == Word::No).map(|(part, _)| party(part)).collect();
    if given.is_empty() && !noes.is_empty() {
        return no(noes, State::Refused);
    }
    let mut stands = finish(&those, &given);
    if stands.state == State::Valid && world.able && pupil.word != Word::Yes {
        stands = Stands { waiting_for: BTreeSet::from([None]), ..Stands::new(State::Missing) };
    }
    stands
}

fn ask<'a>(of: Of<'a>, part: &Part<'a>) -> super::Ask<'a> {
    // The pupil is named: this is not asked of adults on their own account.
    let pupil = of.matter.pupil.as_ref().unwrap_or_else(|| no_pupil());
    super::Ask { reading: &of.school.reading, pupil, person: part.person, day: of.day }
}

fn no_pupil() -> &'static parentis::ids::PupilId {
    static NOBODY: std::sync::OnceLock<parentis::ids::PupilId> = std::sync::OnceLock::new();
    #[expect(clippy::unwrap_used, reason = "an id")]
    NOBODY.get_or_init(|| "nobody".parse().unwrap())
}

/// Has this parent asked to be asked in every case (CON-TRIP-4)?
fn asked_to_be_asked(of: Of<'_>, part: &Part<'_>) -> bool {
    of.on().any(|stated| match stated.fact {
        Fact::Requested { pupil, person, column: Column::Permission } => {
            Some(pupil) == of.matter.pupil.as_ref() && person == part.person
        }
        _ => false,
    })
}

/// Has the adult died who is asked on their own account (CHO-11)?
fn has_died(of: Of<'_>) -> bool {
    of.on().any(|stated| matches!(stated.fact, Fact::Died { person } if Some(person) == of.matter.person.as_ref()))
}

/// An adult on their own account (CON-MKT-1, CON-APP-1).
fn for_themselves(of: Of<'_>, party: Option<&PersonId>) -> Stands {
    let waiting = |state| Stands { waiting_for: BTreeSet::from([party.cloned()]), ..Stands::new(state) };
    if has_died(of) {
        return Stands::new(State::Missing);
    }
    match own(of, party, form(of)).word {
        Word::Yes => Stands::new(State::Valid),
        Word::No => no(vec![party.cloned()], State::Refused),
        Word::Withdrawn => Stands::new(State::Withdrawn),
        Word::Expired => waiting(State::Expired),
        Word::Bad | Word::Nothing => waiting(State::Missing),
    }
}

/// The other way round: is the pupil excused (kind `withdrawal`)?
fn excusal(of: Of<'_>, world: &World<'_>) -> Stands {
    let code = of.code();
    let pupil = world.own(None).word;
    let mut requests: BTreeSet<Party> = BTreeSet::new();
    let mut opposed: BTreeSet<Party> = BTreeSet::new();
    for part in world.parts {
        let own = world.own(Some(part.person)).word;
        if part.objects && own == Word::No {
            requests.insert(party(part));
        }
        if part.gives && own == Word::Yes {
            opposed.insert(party(part));
        }
    }
    let unwilling = of.columns.pupil == PupilPart::NoStops && matches!(pupil, Word::No | Word::Withdrawn);
    if governs(of, world) {
        requests.clear();
        opposed.clear();
        if pupil == Word::No {
            requests.insert(None);
        }
    }
    if unwilling {
        requests.insert(None); // On the day, in whatever words (CON-MED-10).
    }
    if requests.is_empty() {
        // "Withdrawn", of whom no request is on record: the child may be meant.
        let withdrew = |who: Option<&PersonId>| world.own(who).word == Word::Withdrawn;
        let unclear = if governs(of, world) {
            withdrew(None)
        } else {
            world.parts.iter().any(|part| part.objects && withdrew(Some(part.person)))
        };
        let chose = pupil == Word::Yes && world.ages.window;
        let in_spite = code == "sex_education" && (declined(of, world) || chose);
        let settled = match right(of, world) {
            Some(is) => !is || in_spite,
            None => false,
        };
        let stands = Stands::new(State::NotExcused);
        return if unclear && !settled { stands.check() } else { stands };
    }
    let disputable = !matches!(code, "measurement_programme" | "sharing_youth_support");
    let disputed = disputable && !opposed.is_empty() && !requests.contains(&None);
    let stands = Stands { disputed, objectors: requests, ..Stands::new(State::Excused) };
    match right(of, world) {
        Some(false) => return Stands::new(State::NotExcused),
        None => return stands.check(),
        Some(true) => {}
    }
    if code == "sex_education" {
        if declined(of, world) {
            return Stands::new(State::NotExcused); // CON-RSE-3, whoever made the request (AGE-6).
        }
        if pupil == Word::Yes && world.ages.window {
            return Stands::new(State::NotExcused); // CON-RSE-4.
        }
    }
    stands
}

/// Is there a right to have a pupil excused in this school on this day? None, where that is not settled here.
fn right(of: Of<'_>, world: &World<'_>) -> Option<bool> {
    // The guidance of 2019 came into force then (T-12).
    let guidance = chrono::NaiveDate::from_ymd_opt(2020, 9, 1).is_some_and(|from| from <= of.day);
    let wales = || {
        // The new curriculum came year by year, and had reached all in September 2026 (T-13).
        let all = chrono::NaiveDate::from_ymd_opt(2026, 9, 1);
        all.is_some_and(|all| all <= of.day).then_some(false)
    };
    match (of.code(), of.nation()) {
        ("measurement_programme" | "sharing_youth_support", nation) => (nation == Nation::England).then_some(true),
        // CON-RSE-1.
        ("relationships_and_health_education", Nation::England) => guidance.then_some(false),
        ("sex_education" | "sex_education_primary", Nation::England) => guidance.then_some(true),
        (
            "relationships_and_health_education" | "sex_education" | "sex_education_primary" | "religious_education",
            Nation::Wales,
        ) => wales(),
        ("relationships_and_health_education" | "sex_education" | "sex_education_primary", _) => None,
        // Whose request binds in a sixth form there is not said.
        ("collective_worship", Nation::Scotland | Nation::NorthernIreland) => (!world.ages.over).then_some(true),
        ("religious_education" | "collective_worship", Nation::England) => match of.profile.school_type() {
            SchoolType::Maintained => Some(true),
            SchoolType::Academy | SchoolType::NonMaintainedSpecial | SchoolType::Pru => {
                of.profile.consent().excusal_in_funding_agreement.then_some(true) // CON-REL-4.
            }
            SchoolType::Independent | SchoolType::EarlyYears | SchoolType::Fe16Plus => None,
        },
        _ => Some(true),
    }
}

/// Did the head decline the request, by the last decision, and not before it was made?
fn declined(of: Of<'_>, world: &World<'_>) -> bool {
    let parents = world.parts.iter().filter(|part| part.objects).map(|part| Some(part.person));
    let those: Vec<Option<&PersonId>> = if world.ages.eighteen { vec![None] } else { parents.collect() };
    let requested = those.into_iter().filter_map(|party| said::last_no(of, party)).max();
    let mut last = None;
    for stated in of.on() {
        if let Fact::ExcusalDecided { purpose, pupil, says, .. } = stated.fact
            && *purpose == of.matter.purpose
            && Some(pupil) == of.matter.pupil.as_ref()
            && requested.is_none_or(|requested| requested <= stated.from)
            && last.is_none_or(|(since, _)| since <= (stated.from, stated.recorded, *says != Says::No))
        {
            last = Some(((stated.from, stated.recorded, *says != Says::No), *says));
        }
    }
    last.is_some_and(|(_, says)| says == Says::No)
}
