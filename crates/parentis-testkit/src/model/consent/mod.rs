//! Is this consent good on this day? Told a second time, from sections 8, 15.4 and 16 of the rule sheet.
//!
//! Every question lists the *worlds* that the records leave open: each date of birth (or every age, where none is on
//! record), whether the pupil was judged able, what standing each adult has, what is not known of the thing. In each the
//! steps of CON-GEN-10 are gone through in their order, and the outcomes are folded: all allow it, none does, or it has to be checked.

mod parties;
mod said;
mod steps;
mod terms;

use super::School;
use super::adult::{self, Ask};
use chrono::{Datelike, Months, NaiveDate, Weekday};
use parentis::Fact;
use parentis::consent::words::{ConsentKind, ConsentState, Givers, Objection, PupilPart};
use parentis::consent::{Columns, ConsentMatter};
use parentis::decision::Outcome;
use parentis::ids::PersonId;
use parentis::profile::{Nation, Profile};
use parentis::words::Says;
use parties::Part;
use said::Own;
use std::collections::BTreeSet;

/// A party: an adult, or the pupil in person.
pub type Party = Option<PersonId>;

/// Where a consent stands, in one world.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stands {
    /// The state.
    pub state: ConsentState,
    /// Of doing the thing.
    pub outcome: Outcome,
    /// Another parent opposes the request.
    pub disputed: bool,
    /// Who has to be notified first.
    pub notify: BTreeSet<Party>,
    /// Whose no stands.
    pub objectors: BTreeSet<Party>,
    /// Whose answer is missing, and would be enough with those of the others here.
    pub waiting_for: BTreeSet<Party>,
}

impl Stands {
    fn new(state: ConsentState) -> Self {
        Self {
            state,
            outcome: state.allows(),
            disputed: false,
            notify: BTreeSet::new(),
            objectors: BTreeSet::new(),
            waiting_for: BTreeSet::new(),
        }
    }

    fn check(self) -> Self {
        Self { outcome: Outcome::NeedsCheck, ..self }
    }
}

/// Where a consent stands, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consented {
    /// The outcome.
    pub outcome: Outcome,
    /// Where it stands in each world, each once. More than so many are not listed, and then there is no answer.
    pub worlds: BTreeSet<Stands>,
}

impl Consented {
    /// The one world, if there is one alone.
    pub fn only(&self) -> Option<&Stands> {
        self.worlds.first().filter(|_| self.worlds.len() == 1)
    }

    /// The states that are open.
    pub fn states(&self) -> BTreeSet<ConsentState> {
        self.worlds.iter().map(|world| world.state).collect()
    }
}

/// Points on which the engine says otherwise than the sheet as it is read here, each found by comparing the two. While one
/// is `true` the model follows the engine, so that the comparison finds what is new; `false` is what the sheet says.
#[expect(clippy::struct_excessive_bools, reason = "a list of points")]
struct Engine {
    /// Where the only parents of the biometrics Act are barred by an order, others stand in, and the parents are neither
    /// told nor heard; by PAR-13 only where none can be notified, and their objection stops it (CON-BIO-1, CON-BIO-3).
    others_stand_in_for_the_barred: bool,
    /// A spare device is not given in spite of a no however urgent (CON-MED-4 and CT-8 say: unless urgent).
    a_device_is_never_urgent: bool,
    /// Who has to be asked too and has neither responsibility nor care is not the second of two who say yes (CON-TRIP-4).
    who_is_asked_too_is_no_second: bool,
    /// A parent with neither responsibility nor care perhaps gives a yes where the child is under a care order (CON-TRIP-3).
    neither_and_in_care_is_open: bool,
    /// Whom an order bars has perhaps a say if there is a special guardian as well (ORD-1, PR-22a).
    barred_and_under_a_guardian_is_open: bool,
    /// A flyer goes into the bag of a pupil who objected at the own account (CON-MKT-4).
    a_pupil_does_not_object_to_flyers: bool,
}

const ENGINE: Engine = Engine {
    others_stand_in_for_the_barred: false,
    a_device_is_never_urgent: false,
    who_is_asked_too_is_no_second: false,
    neither_and_in_care_is_open: false,
    barred_and_under_a_guardian_is_open: false,
    a_pupil_does_not_object_to_flyers: false,
};

/// What everything is asked about.
#[derive(Clone, Copy, Debug)]
struct Of<'a> {
    school: &'a School<'a>,
    profile: &'a Profile,
    matter: &'a ConsentMatter,
    columns: Columns,
    day: NaiveDate,
}

impl<'a> Of<'a> {
    fn code(&self) -> &'a str {
        self.matter.purpose.as_str()
    }

    fn nation(&self) -> Nation {
        self.profile.nation()
    }

    fn own_account(&self) -> bool {
        self.columns.givers == Givers::TheAdult
    }

    /// Everything in force on the day.
    fn on(&self) -> impl Iterator<Item = super::reading::Stated<'a>> {
        self.school.reading.on(self.day)
    }

    fn ask(&self, person: &'a PersonId) -> Option<Ask<'a>> {
        Some(Ask { reading: &self.school.reading, pupil: self.matter.pupil.as_ref()?, person, day: self.day })
    }
}

/// What the pupil's date of birth tells, in one world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Ages {
    thirteen: bool,
    sixteen: bool,
    eighteen: bool,
    /// The age of the purpose.
    able: bool,
    /// Over compulsory school age (AGE-3).
    over: bool,
    /// May choose sex education (CON-RSE-5).
    window: bool,
    /// The pupil's yes was said on a day on which the pupil did not decide yet (CON-GEN-7).
    early: bool,
}

/// A world: what is not on record, taken one way.
#[derive(Clone, Debug)]
struct World<'a> {
    ages: Ages,
    /// Able to decide.
    able: bool,
    /// Where it is not said: was it prescribed, is there a plan?
    said: bool,
    parts: &'a [Part<'a>],
    /// Where each party stands, by what they said.
    owns: &'a [(Option<&'a PersonId>, Own)],
}

impl World<'_> {
    fn own(&self, party: Option<&PersonId>) -> Own {
        let found = self.owns.iter().find(|(whose, _)| *whose == party);
        found.map_or(Own::NOTHING, |(_, own)| *own)
    }
}

/// More worlds than these, and there is no answer.
const MOST: usize = 60_000;

/// Is this consent good on this day? Nothing, if there are too many worlds to go through.
pub(super) fn consented<'a>(school: &'a School<'a>, matter: &'a ConsentMatter, day: NaiveDate) -> Option<Consented> {
    let unknown =
        |state| Some(Consented { outcome: Outcome::NeedsCheck, worlds: BTreeSet::from([Stands::new(state).check()]) });
    let Some(profile) = school.profile(day) else { return unknown(ConsentState::Missing) };
    let chosen = profile.consent().columns(&matter.purpose).copied();
    let library = parentis::consent::purpose(matter.purpose.as_str());
    let Some(columns) = chosen.or(library.map(|purpose| purpose.columns)) else {
        return unknown(ConsentState::Missing);
    };
    let mut of = Of { school, profile, matter, columns, day };
    if of.code() == "biometrics" && !steps::of_the_act(of) {
        // Data-protection law alone (CON-BIO-9).
        of.columns.kind = Some(ConsentKind::DataProtection);
        of.columns.givers = Givers::ResponsibilityHolder;
        of.columns.objection = Objection::Conflict;
        of.columns.pupil = PupilPart::DecidesWhenAble;
    }
    if of.columns.kind.is_none() {
        let stands = steps::no_consent(of);
        return Some(Consented { outcome: stands.outcome, worlds: BTreeSet::from([stands]) });
    }
    let by_themselves = of.own_account() && matter.person.is_some();
    let nobody = matter.pupil.is_none() && !by_themselves;
    // A child who is neither born nor on roll by then is nobody of whom anything is known.
    let unheard_of = !of.own_account() && !known(of);
    if nobody || unheard_of {
        return unknown(ConsentState::Missing);
    }
    let open = parties::open(of);
    let combinations: usize = open.iter().map(Vec::len).product();
    if combinations > MOST {
        return None;
    }
    let mut parts: Vec<Vec<Part<'a>>> = vec![Vec::new()];
    for one in open {
        parts = parts
            .into_iter()
            .flat_map(|so_far| {
                one.iter()
                    .map(move |part| so_far.iter().cloned().chain([part.clone()]).collect::<Vec<_>>())
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    let parties = parties::people(of).into_iter().map(Some).chain([None]);
    let owns: Vec<_> = parties.map(|party| (party, said::own(of, party, steps::form(of)))).collect();
    let mut worlds = BTreeSet::new();
    for ages in ages(of) {
        for able in [able(of, ages)] {
            for said in if matches!(of.code(), "aspirin" | "spare_device") { &[false, true][..] } else { &[false] } {
                for parts in &parts {
                    worlds.insert(steps::stands(of, &World { ages, able, said: *said, parts, owns: &owns }));
                }
            }
        }
    }
    let outcomes: BTreeSet<Outcome> = worlds.iter().map(|world| world.outcome).collect();
    let outcome = match outcomes.first() {
        Some(only) if outcomes.len() == 1 => *only,
        _ => Outcome::NeedsCheck,
    };
    Some(Consented { outcome, worlds })
}

/// The birthday of that age: of the 29 February, the 1 March (AGE-2).
fn birthday(born: NaiveDate, age: u8) -> NaiveDate {
    let year = born.year() + i32::from(age);
    NaiveDate::from_ymd_opt(year, born.month(), born.day())
        .or(NaiveDate::from_ymd_opt(year, 3, 1))
        .unwrap_or(NaiveDate::MAX)
}

/// Compulsory school age ends at the close of the last Friday in June of the school year of the sixteenth birthday.
fn over_school_age(born: NaiveDate, day: NaiveDate) -> bool {
    let sixteen = birthday(born, 16);
    let year = if sixteen.month() >= 9 { sixteen.year() + 1 } else { sixteen.year() };
    let mut june = (1..=30).filter_map(|date| NaiveDate::from_ymd_opt(year, 6, date));
    june.rfind(|date| date.weekday() == Weekday::Fri).is_some_and(|friday| friday < day)
}

/// Is it on record that this child was born, or on roll at some time?
fn known(of: Of<'_>) -> bool {
    of.school.reading.facts.iter().filter(|stated| stated.from <= of.day).any(|stated| match stated.fact {
        Fact::PupilBorn { pupil } | Fact::PupilOnRoll { pupil } => Some(pupil) == of.matter.pupil.as_ref(),
        _ => false,
    })
}

/// What an age amounts to on the day, but for what needs the terms or the pupil's own words.
fn ages_of(of: Of<'_>, born: NaiveDate) -> Ages {
    let attained = |age: u8| birthday(born, age) <= of.day;
    Ages {
        thirteen: attained(13),
        sixteen: attained(16),
        eighteen: attained(18),
        able: of.columns.able_from.is_some_and(attained),
        over: over_school_age(born, of.day),
        window: false,
        early: false,
    }
}

/// Every case of the pupil's age.
fn ages(of: Of<'_>) -> BTreeSet<Ages> {
    let Some(pupil) = &of.matter.pupil else {
        let adult =
            Ages { thirteen: true, sixteen: true, eighteen: true, able: true, over: true, window: true, early: false };
        return BTreeSet::from([adult]);
    };
    let nobody = Ask { reading: &of.school.reading, pupil, person: dummy(), day: of.day };
    let mut births = adult::births(nobody);
    if births.is_empty() {
        // Of any age at all, month by month; and perhaps an adult for long.
        births = (0..12 * 60).filter_map(|months| of.day.checked_sub_months(Months::new(months))).collect();
    }
    let yes = said::own(of, None, steps::form(of)).said;
    // Did the pupil decide on the day of that yes?
    let early = |born| {
        yes.is_some_and(|day| {
            let then = Of { day, ..of };
            let ages = ages_of(then, born);
            !steps::decides(then, ages, able(then, ages))
        })
    };
    let mut found = BTreeSet::new();
    for born in births {
        for window in terms::window(of, born) {
            found.insert(Ages { window: *window, early: early(born), ..ages_of(of, born) });
        }
    }
    found
}

pub(super) fn dummy() -> &'static PersonId {
    static NOBODY: std::sync::OnceLock<PersonId> = std::sync::OnceLock::new();
    #[expect(clippy::unwrap_used, reason = "an id")]
    NOBODY.get_or_init(|| "nobody".parse().unwrap())
}

/// Is the pupil able to decide: the latest judgement for the purpose, else for any, else by the age of the table.
fn able(of: Of<'_>, ages: Ages) -> bool {
    judged_able(of).unwrap_or(ages.able)
}

/// As somebody judged.
fn judged_able(of: Of<'_>) -> Option<bool> {
    for of_purpose in [true, false] {
        let mut judged = Vec::new();
        let treatment = of.columns.kind == Some(ConsentKind::Treatment);
        for stated in of.on() {
            // One that names one of several is for that one. Of treatment each decision is judged (CON-MED-8): what was
            // judged of all is for none.
            if let Fact::CompetenceAssessed { pupil, purpose, item, says, .. } = stated.fact
                && Some(pupil) == of.matter.pupil.as_ref()
                && match purpose {
                    Some(purpose) if of_purpose => {
                        let of_all = item.is_none() && !treatment;
                        *purpose == of.matter.purpose && (of_all || *item == of.matter.item)
                    }
                    None => !of_purpose && !treatment,
                    Some(_) => false,
                }
            {
                judged.push(((stated.from, stated.recorded), item, *says));
            }
        }
        // Of one day the one recorded last; what was recorded at once about the same and differs says nothing.
        let differs = |(when, item, says): &(_, _, Says)| {
            judged.iter().any(|(other, of, said)| other == when && of == item && said != says)
        };
        let mut clear: Vec<_> = judged.iter().filter(|one| one.2 != Says::Unknown && !differs(one)).collect();
        clear.sort_by_key(|(when, _, says)| (*when, *says == Says::No));
        if let Some((_, _, says)) = clear.last() {
            return Some(*says == Says::Yes);
        }
    }
    None
}
