//! The steps of CON-GEN-10, in one world.

use super::parties::{self, Part};
use super::said::{self, Own, Word, is_trip, own};
use super::{Of, Party, Stands, World};
use parentis::Fact;
use parentis::consent::words::{ConsentKind, ConsentState as State, FormNeeded, Givers, HowMany, Objection, PupilPart};
use parentis::decision::Outcome;
use parentis::fact::TermEffect;
use parentis::profile::{Nation, SchoolType};
use parentis::roles::matrix::Column;
use parentis::words::{CareStatus, Says};
use std::collections::BTreeSet;

/// Consent is the wrong tool.
pub(super) fn no_consent(of: Of<'_>) -> Stands {
    let stands = Stands::new(State::NotRequired);
    let check = match of.code() {
        "parents_filming" => of.matter.details.published != Says::No, // CON-PHO-6.
        "marketing_soft_opt_in" => true,                              // CON-MKT-5.
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
    if of.own_account() {
        return for_themselves(of, world);
    }
    if left(of) {
        return Stands::new(match withdrawal {
            true => State::NotExcused,
            false if said::anybody_ever(of) => State::Expired,
            false => State::Missing,
        });
    }
    if withdrawal {
        return excusal(of, world);
    }
    // Not required.
    if matches!(of.code(), "medicine" | "aspirin")
        && !world.ages.sixteen
        && of.matter.details.in_confidence == Says::Yes
        && of.code() == "medicine"
    {
        return Stands::new(State::NotRequired); // CON-MED-1.
    }
    // A bar of statute (CON-MED-2).
    if of.code() == "aspirin" && !world.ages.sixteen && !taken(of.matter.details.prescribed, world) {
        return Stands::new(State::Missing);
    }
    // An order that decides it (ORD-7).
    if !world.ages.eighteen && parties::ordered(of) {
        return Stands::new(State::Valid);
    }
    let pupil = own(of, world, None, pupils_form(of, world), false);
    if governs(of, world) {
        return by_pupil(of, world, pupil);
    }
    let adults: Vec<(&Part<'_>, Own)> =
        world.parts.iter().map(|part| (part, own(of, world, Some(part.person), form(of), of_the_act(of)))).collect();
    if pupils_no_stops(of, world) && pupil.word == Word::No {
        return no(vec![None], State::Refused);
    }
    if of.columns.pupil == PupilPart::NoStops && pupil.word == Word::Withdrawn {
        return Stands::new(State::Withdrawn);
    }
    by_adults(of, world, pupil, &adults)
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

fn party(part: &Part<'_>) -> Party {
    Some(part.person.clone())
}

/// The form that a yes of an adult's needs: of special data on consent, an explicit one (CON-GEN-8).
fn form(of: Of<'_>) -> FormNeeded {
    if of.code() == "biometrics" && !of_the_act(of) {
        return FormNeeded::Explicit;
    }
    if of.columns.special_category && of.columns.form == FormNeeded::Recorded { FormNeeded::Explicit } else { of.columns.form }
}

fn pupils_form(of: Of<'_>, _world: &World<'_>) -> FormNeeded {
    if of.code() == "biometrics" { FormNeeded::Explicit } else { form(of) }
}

/// Does the pupil's own decision govern?
fn governs(of: Of<'_>, world: &World<'_>) -> bool {
    if world.ages.eighteen {
        return true; // AGE-6.
    }
    match of.columns.pupil {
        PupilPart::DecidesWhenAble => world.able,
        PupilPart::DecidesFromAge => world.ages.able,
        PupilPart::Decides => true,
        PupilPart::NoStops => of.code() == "biometrics" && !of_the_act(of) && world.able, // CON-BIO-9.
        PupilPart::SixthFormDecides => world.ages.over,
        PupilPart::None_ | PupilPart::Views | PupilPart::MayOptIn => false,
    }
}

/// The pupil alone.
fn by_pupil(of: Of<'_>, world: &World<'_>, pupil: Own) -> Stands {
    let waiting = |state| Stands { waiting_for: BTreeSet::from([None]), ..Stands::new(state) };
    match pupil.word {
        Word::Yes => {
            // CON-NAM-3: the terms of an order in force have to be read.
            let stands = Stands::new(State::Valid);
            if matches!(of.code(), "register_name") && !world.ages.eighteen && name_order(of) {
                stands.check()
            } else {
                stands
            }
        }
        Word::No => no(vec![None], State::Refused),
        Word::Withdrawn => Stands::new(State::Withdrawn),
        Word::Expired => waiting(State::Expired),
        Word::Bad | Word::Nothing => {
            // CON-GEN-7: what a parent said is no longer enough.
            let given = world.parts.iter().any(|part| {
                let word = own(of, world, Some(part.person), form(of), false).word;
                part.gives && matches!(word, Word::Yes)
            });
            let can_cross = of.columns.givers != Givers::Pupil;
            waiting(if given && can_cross { State::Expired } else { State::Missing })
        }
    }
}

/// Is an order about where the child lives, a special guardianship or a care order in force (CON-NAM-3)?
fn name_order(of: Of<'_>) -> bool {
    let Some(pupil) = &of.matter.pupil else { return false };
    let terms = of.school.reading.terms_about(pupil, of.day);
    terms.iter().any(|term| {
        matches!(term.effect, TermEffect::LivesWith | TermEffect::SpecialGuardian | TermEffect::CareTo)
    }) || care(of).iter().any(|care| matches!(care, CareStatus::CareOrder | CareStatus::InterimCareOrder))
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
fn by_adults(of: Of<'_>, world: &World<'_>, pupil: Own, adults: &[(&Part<'_>, Own)]) -> Stands {
    let objectors: Vec<Party> =
        adults.iter().filter(|(part, own)| part.objects && own.word == Word::No).map(|(part, _)| party(part)).collect();
    let withdrawn: Vec<&Part<'_>> =
        adults.iter().filter(|(part, own)| part.gives && own.word == Word::Withdrawn).map(|(part, _)| *part).collect();
    let given: Vec<&Part<'_>> =
        adults.iter().filter(|(part, own)| part.gives && own.word == Word::Yes).map(|(part, _)| *part).collect();
    let urgent = of.code().starts_with("medicine") || of.code() == "spare_device" || of.code() == "aspirin";
    let urgent = urgent && taken(of.matter.details.urgent, world);
    match of.columns.objection {
        Objection::Stops => {
            if !objectors.is_empty() {
                return no(objectors, State::Refused);
            }
            if !withdrawn.is_empty() {
                return Stands::new(State::Withdrawn);
            }
        }
        Objection::Conflict if urgent && !given.is_empty() => {}
        Objection::Conflict => {
            if !objectors.is_empty() {
                return no(objectors, if given.is_empty() { State::Refused } else { State::Conflict });
            }
            if !withdrawn.is_empty() {
                return Stands::new(if given.is_empty() { State::Withdrawn } else { State::Conflict });
            }
        }
        Objection::Nothing | Objection::Weighed => {
            if given.is_empty() && !objectors.is_empty() {
                return no(objectors, State::Refused);
            }
            if given.is_empty() && !withdrawn.is_empty() {
                return Stands::new(State::Withdrawn);
            }
        }
    }
    let mut stands = consents(of, world, pupil, adults, &given);
    let oral = adults.iter().any(|(part, own)| part.objects && own.oral);
    if oral && stands.outcome == Outcome::May {
        stands = stands.check();
    }
    if of.code() == "known_as" && stands.outcome == Outcome::MustNot {
        stands = stands.check(); // CON-NAM-4: or the child's welfare requires it.
    }
    stands
}

fn consents(of: Of<'_>, world: &World<'_>, pupil: Own, adults: &[(&Part<'_>, Own)], given: &[&Part<'_>]) -> Stands {
    let mut giving: Vec<&(&Part<'_>, Own)> = adults.iter().filter(|(part, _)| part.gives).collect();
    let mut given: Vec<&Part<'_>> = given.to_vec();
    let mut all = of.columns.needed == HowMany::All;
    if of_the_act(of) {
        let told = |part: &Part<'_>| said::excepted(of, part.person) || said::notified(of, world, part.person);
        let notify: BTreeSet<Party> =
            world.parts.iter().filter(|part| part.bio && !told(part)).map(party).collect();
        if !notify.is_empty() {
            return Stands { notify, ..Stands::new(State::Missing) };
        }
        if world.parts.iter().all(|part| !part.bio || said::excepted(of, part.person)) {
            return stand_in(of, world, pupil, adults, &given);
        }
    }
    if of.code() == "trip_abroad" {
        let under_order = care(of).iter().any(|care| matches!(care, CareStatus::CareOrder | CareStatus::InterimCareOrder));
        let days = of.matter.details.days_abroad;
        let covered = |part: &Part<'_>| {
            (part.for_authority && under_order)
                || (part.lives_with_order && days.is_some_and(|days| days <= 28))
                || (part.special_guardian && days.is_some_and(|days| days <= 89))
        };
        if given.iter().any(|part| covered(part)) {
            return Stands::new(State::Valid);
        }
        let perhaps = |part: &Part<'_>| {
            (part.lives_with_order && days.is_none_or(|days| days <= 31))
                || (part.special_guardian && days.is_none_or(|days| days <= 92))
        };
        if given.iter().any(|part| perhaps(part)) {
            let stands = finish(of, &giving, &given, true);
            return if stands.state == State::Valid { stands } else { stands.check() };
        }
    }
    // CON-TRIP-4.
    if is_trip(of) && !all {
        let needed = |part: &Part<'_>| {
            part.elsewhere && (of.matter.details.significant == Says::Yes || asked_to_be_asked(of, part))
        };
        let waiting: BTreeSet<Party> = adults
            .iter()
            .filter(|(part, own)| needed(part) && own.word != Word::Yes)
            .map(|(part, _)| party(part))
            .collect();
        if !waiting.is_empty() {
            let over = adults.iter().filter(|(part, own)| needed(part) && own.word != Word::Yes).all(|(_, own)| own.word == Word::Expired);
            let state = if over && !given.is_empty() { State::Expired } else { State::Missing };
            return Stands { waiting_for: waiting, ..Stands::new(state) };
        }
    }
    // CON-PHO-8, CHO-4.
    if of.code().starts_with("photo_") && !care(of).is_empty() {
        let trusted: Vec<&Part<'_>> = given.iter().copied().filter(|part| part.for_authority).collect();
        if trusted.is_empty() && !given.is_empty() {
            return Stands::new(State::Missing).check();
        }
        given = trusted;
        giving.retain(|(part, _)| part.for_authority);
        all = false;
    }
    let mut stands = finish(of, &giving, &given, all);
    // CON-BIO-8: a pupil old enough to decide is asked as well.
    if of.code() == "biometrics" && stands.state == State::Valid && world.able && pupil.word != Word::Yes {
        let state = if pupil.word == Word::Expired { State::Expired } else { State::Missing };
        stands = Stands { waiting_for: BTreeSet::from([None]), ..Stands::new(state) };
    }
    stands
}

fn finish(_of: Of<'_>, giving: &[&(&Part<'_>, Own)], given: &[&Part<'_>], all: bool) -> Stands {
    let lacking: Vec<&&(&Part<'_>, Own)> = giving.iter().filter(|(_, own)| own.word != Word::Yes).collect();
    if !given.is_empty() && (!all || lacking.is_empty()) {
        return Stands::new(State::Valid);
    }
    let expired = |own: &Own| own.word == Word::Expired;
    let over = if all {
        !lacking.is_empty() && lacking.iter().all(|(_, own)| expired(own))
    } else {
        lacking.iter().any(|(_, own)| expired(own))
    };
    let waiting_for = lacking.iter().map(|(part, _)| party(part)).collect();
    Stands { waiting_for, ..Stands::new(if over { State::Expired } else { State::Missing }) }
}

/// Nobody of the Act can be notified: the authority of a child that is looked after, or else whoever cares for the child
/// (PAR-13).
fn stand_in(of: Of<'_>, world: &World<'_>, pupil: Own, adults: &[(&Part<'_>, Own)], bio: &[&Part<'_>]) -> Stands {
    let looked_after = !care(of).is_empty();
    let stands_in = |part: &Part<'_>| {
        if looked_after { part.for_authority || super::adult::is_body(ask(of, part)) } else { part.cares }
    };
    let those: Vec<&(&Part<'_>, Own)> = adults.iter().filter(|(part, _)| stands_in(part) || bio.contains(part)).collect();
    let objectors: Vec<Party> =
        those.iter().filter(|(_, own)| own.word == Word::No).map(|(part, _)| party(part)).collect();
    if !objectors.is_empty() {
        return no(objectors, State::Refused);
    }
    if those.iter().any(|(_, own)| own.word == Word::Withdrawn) {
        return Stands::new(State::Withdrawn);
    }
    let notify: BTreeSet<Party> = those
        .iter()
        .filter(|(part, _)| !said::excepted(of, part.person) && !said::notified(of, world, part.person))
        .map(|(part, _)| party(part))
        .collect();
    if !notify.is_empty() {
        return Stands { notify, ..Stands::new(State::Missing) };
    }
    let given: Vec<&Part<'_>> = those.iter().filter(|(_, own)| own.word == Word::Yes).map(|(part, _)| *part).collect();
    let mut stands = finish(of, &those, &given, false);
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

/// An adult on their own account (CON-MKT-1, CON-APP-1).
fn for_themselves(of: Of<'_>, world: &World<'_>) -> Stands {
    let Some(person) = &of.matter.person else { return Stands::new(State::Missing).check() };
    let waiting = |state| Stands { waiting_for: BTreeSet::from([Some(person.clone())]), ..Stands::new(state) };
    match own(of, world, Some(person), form(of), false).word {
        Word::Yes => Stands::new(State::Valid),
        Word::No => no(vec![Some(person.clone())], State::Refused),
        Word::Withdrawn => Stands::new(State::Withdrawn),
        Word::Expired => waiting(State::Expired),
        Word::Bad | Word::Nothing => waiting(State::Missing),
    }
}

/// The other way round: is the pupil excused (kind `withdrawal`)?
fn excusal(of: Of<'_>, world: &World<'_>) -> Stands {
    let code = of.code();
    if code == "relationships_and_health_education" {
        return Stands::new(State::NotExcused); // CON-RSE-1.
    }
    let pupil = own(of, world, None, FormNeeded::None_, false).word;
    let mut requests: BTreeSet<Party> = BTreeSet::new();
    let mut opposed: BTreeSet<Party> = BTreeSet::new();
    for part in &world.parts {
        let own = own(of, world, Some(part.person), FormNeeded::None_, false).word;
        if part.objects && own == Word::No {
            requests.insert(party(part));
        }
        if part.gives && own == Word::Yes {
            opposed.insert(party(part));
        }
    }
    if governs(of, world) {
        requests.clear();
        opposed.clear();
        if pupil == Word::No {
            requests.insert(None);
        }
    } else if of.columns.pupil == PupilPart::NoStops && pupil == Word::No {
        requests.insert(None);
    }
    if requests.is_empty() {
        return Stands::new(State::NotExcused);
    }
    let disputable = !matches!(code, "measurement_programme" | "sharing_youth_support");
    let disputed = disputable && !opposed.is_empty();
    if code == "sex_education" && !world.ages.eighteen {
        if pupil == Word::Yes && world.ages.window {
            return Stands::new(State::NotExcused); // CON-RSE-4.
        }
        if declined(of) {
            return Stands { disputed: false, ..Stands::new(State::NotExcused) }; // CON-RSE-3.
        }
    }
    let stands = Stands { disputed, objectors: requests, ..Stands::new(State::Excused) };
    let open = match (code, of.nation()) {
        ("measurement_programme" | "sharing_youth_support", _) => false,
        ("sex_education" | "sex_education_primary", Nation::England) => false,
        ("sex_education" | "sex_education_primary", _) => true,
        ("religious_education", Nation::Wales) => true, // Phased from September 2022 (T-13).
        ("religious_education" | "collective_worship", Nation::England) => match of.profile.school_type() {
            SchoolType::Maintained => false,
            _ => !of.profile.consent().excusal_in_funding_agreement, // CON-REL-4.
        },
        _ => false,
    };
    if open { stands.check() } else { stands }
}

/// Did the head decline the request, by the last decision?
fn declined(of: Of<'_>) -> bool {
    let mut last: Option<(chrono::NaiveDate, Says)> = None;
    for stated in of.on() {
        if let Fact::ExcusalDecided { purpose, pupil, says, .. } = stated.fact
            && *purpose == of.matter.purpose
            && Some(pupil) == of.matter.pupil.as_ref()
            && last.is_none_or(|(from, _)| from <= stated.from)
        {
            last = Some((stated.from, *says));
        }
    }
    last.is_some_and(|(_, says)| says == Says::No)
}
