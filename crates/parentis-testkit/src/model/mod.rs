//! The naive model: who an adult is to a child, what the adult is entitled to, who is answered that asks for the record or
//! for subject access, and whether all were treated alike, told a second time.
//!
//! It is slow and obvious on purpose. Where the engine interns, sorts and folds sets of bits, the model walks through the
//! whole journal for every question, lists every *world* that the records leave possible as plain yes and no (18 or not?
//! a parent? responsibility? lives there? looks after? speaks for an authority? under a care order?), goes down VOC-1 to
//! VOC-20 in each, reads the cell of the row in the column asked about, lays orders, holds, claims and overlays over it,
//! and folds the outcomes (VOC-41, CHO-1). The two must agree on every household that can be made up.
//!
//! # What it proves, and what not
//!
//! It was first written from the rule sheets alone. Where the two then disagreed, one was right by the sheets and the
//! other was mended, or the sheets leave it open and a reading was chosen, which both now follow: there, agreement shows
//! that the reading is carried out the same in two ways, and not that it is the right one. The readings:
//!
//! | read so | because |
//! | --- | --- |
//! | the strongest evidence counts, of equal strength the latest, of the same day neither, and of parenthood no later one; a grant weaker than a recorded no does not count | PR-24 |
//! | `mother`, `father`, `parent`, `adoptive_parent` claim legal parenthood; `foster_parent` claims care, until a placement is over | VOC-42, DEL-4 |
//! | an order's "lives with" tells residence where nothing else does; a placement tells both residence and care | PAR-3 |
//! | absences without a day between them are one: who had care on the day before has it still | PAR-6 |
//! | a kind leaves open what section 15.2 lists for it, and closes nothing that a record opens | VOC-40, VOC-42 |
//! | kin and carers are foster carers, and staff of a home, only of a child whose care status is on record | VOC-12, VOC-18 |
//! | what began before an adoption or a parental order is over with it; what begins on the same day or later is not | PR-17, PR-18 |
//! | whoever is not said to be related is a parent in one case and none in the other, each with its own overlays | VOC-22, VOC-41 |
//! | the authority's limits bind whomever they name, once it is on record how the child is looked after | ORD-11 |
//! | whose partner adopts is perhaps the parent who stays one, where nobody wrote down who is | PR-17 |
//! | what an emergency or a placement order gives puts nobody on a row | VOC-24, PR-16 |
//! | of a row "as B1 or B2 by residence" both the pointing row and the row it points to are listed | section 5 |
//! | the everyday columns are duties in England, and recommended elsewhere, but for meetings and messages in Scotland | section 5, JUR-3 |
//! | nothing is owed any more of a pupil who left, but that anybody may complain of a maintained school | note 5 |
//! | who is asked for a consent needs responsibility that is declared or better, and an order, a status or a placement is | VOC-43 |
//! | a carer of former times whom the school recognises has no duty and no consent, and does not collect | PAR-5 |
//! | an adult pupil's parents are told if the pupil agrees, not if the pupil refuses, and are asked nothing | VOC-35 |
//! | an order bars an event only where it is on the site or the child is there, and not said is asked | VOC-51, VOC-52 |
//! | an order about the school says nothing of medicines, names and data, and has to be read for leisure or faith | VOC-57 |
//! | no order reaches the vote and the complaint, not even one that somebody has to read | VOC-56 |
//! | under protection nobody collects but whom the order names | ORD-12 |
//! | a plan binds if the right one gave it, and is silent on what it does not name; it dies with the placement it began in | DEL-2 to DEL-4 |
//! | the word of a carer counts who certainly holds responsibility or cares, and may do the same without another's word | PR-22b |
//! | a serious incident and a plan are told on the letters of exclusions, to the authority under section 20 by choice | MX-5, MX-6 |
//! | the rights about a plan are the pupil's from the Saturday after the last Friday in June, if able; nobody's from 25 | AGE-3, AGE-5 |
//! | the word of the authority, or of a special guardian, answers the `?` that waits for it, and makes no duty | section 15.1 |
//!
//! | before subject access was law nothing is decided, and identity is not asked for | SAR-1, SAR-5 |
//! | without a profile nothing is asked for but the profile | SCH-1 |
//! | a request of a later day has no time; of a school that may choose, and of whom nothing is owed to, that is said first | REC-1, REC-3 |
//! | the record is asked for in writing where in some case it may be owed, by a law that is known | REC-1, section 12 |
//! | to be told is not to act: an order to inform makes up for no bar of a step, and one against it bars the step too | SAR-3, ORD-7 |
//! | a bar of the record holds for an adult's agent too, with the orders that last beyond eighteen | ORD-19, AGE-7 |
//! | nobody is asked for what makes no difference to a request | VOC-41 |
//! | the fifteen days and the month are counted by the law's own counting, through days that are known | VOC-95, CAL-15 |
//! | a later calendar replaces every term between its first and its last | CAL-15 |
//! | what adults are given is theirs by the day; a complaint's answer is another's, and the record of who did not ask | COM-4, REC-1 |
//! | known to the pupil is whom something ties to it that holds on the day | COM-4 |
//!
//! | a party's answers stand in the order of the days on which they were said, and of a day in that of instants and then of ids; a yes without an instant on a day with instants comes first, a no last | VOC-91 |
//! | an answer counts from the later of the day it was said and the day it holds from; nothing said before a no or a withdrawal comes back when that ends | VOC-90, VOC-91 |
//! | what is withdrawn is the last word: after a no nothing is left, else it is a withdrawal | A4, VOC-64 |
//! | a withdrawal by one of two who gave is a conflict where a no makes one, and stops it where a no does | CON-BIO-5, CON-GEN-11 |
//! | a no alone is a refusal, and with a yes of another a conflict; who has no standing is not heard | VOC-61, VOC-63, CON-GEN-9 |
//! | a no to biometrics by word of mouth is no veto, and what would be good has to be checked | CON-BIO-3 |
//! | e-mail is in writing for notices and objections, and no written yes | RCT-9 |
//! | who answered was told | CON-BIO-1 |
//! | a yes that is not on record in a form is in none that counts | CON-GEN-2 |
//! | the latest judgement for the purpose, else for any, else the age of the table; an age that the law sets is not judged | CON-GEN-7, CON-ISS-2 |
//! | a yes to the whole counts for each thing unless each is answered, and for a visit of which the giver was told | CON-TRIP-2 |
//! | of a pupil who left it is expired, if anybody ever said yes; nobody is excused any more | CON-GEN-6 |
//! | what any adult ever said yes to is expired once the pupil decides | CON-GEN-7 |
//! | a court that has the school let somebody decide makes theirs the only word | ORD-7 |
//! | a month abroad is 28 days and three are 89, and of unknown length a journey is covered by no order | CON-TRIP-6 |
//! | urgent is what is said to be, and published and significant likewise; whether it was prescribed is taken both ways | CON-MED-2, CON-MED-4, CON-PHO-6, CON-TRIP-4 |
//! | outside the Act biometrics are data like others: no objection but of who decides counts | CON-BIO-9 |
//! | a pupil over compulsory school age is of the sixth form | CON-REL-3 |
//!
//! | two words of one day about how somebody is reached: tried in vain, and not agreed to e-mail; of wishes neither | COM-8, CON-CHN-2 |
//! | of two addresses by one channel the one confirmed last, and of one day the one whose key comes first | COM-6 |
//!
//! | what a person decides (`C`) is refused until there is a record of a decision; what is no parent's own is refused whoever receives it | 4.2 |
//! | a class that is for a family, and nobody said whose; nothing said of the class; nobody who receives it; something to be left out: a second person looks | CNF-14, COM-4, COM-5 |
//! | whoever has several capacities sees by the best of them, but a cell that keeps out settles it (excluded, interested, complained about) | 4.2 |
//! | an adult of the child hears of a kept address in no capacity but for an authority, and an order yields to the law alone | CNF-8, CNF-15b |
//! | progress is barred where an order bars the report, as far as the report is | VOC-55 |
//!
//! Where the engine says otherwise of consents than the sheet does, `ENGINE` in `consent` names it, and `tests/consent/found.rs` shows it.
//!
//! Shared with the engine are the table of purposes, the words in which facts are written, [`Interval`](parentis::time::Interval), the profile
//! and how far a calendar's lists reach: a mistake in those is found by their own tests, and not here. Days are counted one
//! by one. Not modelled are reasons, changes and `holds_until`, which `tests/properties` looks at, and missing facts but for
//! those of a request.

mod adult;
mod care;
mod cells;
mod clock;
mod consent;
mod days;
mod delegated;
mod disclosing;
mod entitled;
mod equal;
mod held;
mod law;
mod orders;
mod overlays;
mod reading;
mod request;
pub mod routing;
mod sending;
mod topics;
mod ways;
pub mod whose;
mod world;

pub use clock::When;
pub use consent::{Consented, Party, Stands};
pub use disclosing::{Disclosed, ToldOf};
pub use equal::{Count, Line, Thing, Treated};
pub use request::{OF_A_REQUEST, Requested};
pub use sending::{Guarded, ModelCopy, Sent};
pub use ways::Reached;

use adult::Ask;
use chrono::NaiveDate;
use days::Dates;
use parentis::calendar::Unit;
use parentis::decision::{Condition, Outcome};
use parentis::ids::{PersonId, PupilId};
use parentis::profile::Profile;
use parentis::roles::Known;
use parentis::roles::matrix::MatrixRow;
use parentis::roles::matter::Matter;
use parentis::roles::request::Request;
use parentis::{Fact, Journal};
use reading::{Reading, agree};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Who an adult is, by the model: the part of the engine's [`Standing`](parentis::roles::standing::Standing) that rests
/// on the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// A parent in education law (PAR-1 to PAR-4)?
    pub edu_parent: Known,
    /// A legal parent?
    pub legal_parent: Known,
    /// Holds parental responsibility?
    pub parental_responsibility: Known,
    /// Does the child live there?
    pub lives_with: Known,
    /// Does the adult look after the child?
    pub looks_after: Known,
    /// The rows that are open.
    pub rows: Vec<MatrixRow>,
}

/// Whether something is owed, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The outcome.
    pub outcome: Outcome,
    /// Recommended, where it is a choice?
    pub recommended: bool,
    /// What goes with a permit.
    pub conditions: Vec<Condition>,
}

/// A journal, read the slow way.
#[derive(Clone, Debug)]
pub struct School<'a> {
    journal: &'a Journal,
    reading: Reading<'a>,
    /// When holds end, each counted once: by the day asked about and the day of the claim.
    holds: RefCell<BTreeMap<(NaiveDate, NaiveDate), Option<NaiveDate>>>,
}

impl<'a> School<'a> {
    /// Reads a journal.
    pub fn of(journal: &'a Journal) -> Self {
        Self { journal, reading: Reading::of(journal), holds: RefCell::default() }
    }

    fn ask(&'a self, pupil: &'a PupilId, person: &'a PersonId, day: NaiveDate) -> Ask<'a> {
        Ask { reading: &self.reading, pupil, person, day }
    }

    /// Who is this adult to this child?
    pub fn standing(&'a self, pupil: &'a PupilId, person: &'a PersonId, day: NaiveDate) -> Standing {
        let ask = self.ask(pupil, person, day);
        let worlds = world::worlds(ask);
        let mut held = Vec::new();
        let mut legal = Vec::new();
        let (mut lives, mut looks) = (Vec::new(), Vec::new());
        for adult in reading::cases(adult::attained(ask, 18)) {
            for case in adult::legal(ask) {
                legal.push(case.parent);
                held.extend(reading::cases(held::responsibility(ask, case, *adult).known));
            }
            let care = care::care(ask, *adult);
            lives.extend(reading::cases(care.0));
            looks.extend(reading::cases(care.1));
        }
        let (legal, held, lives, looks) = (agree(legal), agree(held), agree(lives), agree(looks));
        let edu_parent = if worlds.is_empty() {
            // The pupil in person (VOC-23), or one recorded as the pupil and as somebody else.
            if adult::is_pupil(&adult::kinds(ask)) { Known::No } else { Known::Unknown }
        } else {
            agree(worlds.iter().map(world::World::edu_parent))
        };
        Standing {
            edu_parent,
            legal_parent: legal,
            parental_responsibility: held,
            lives_with: lives,
            looks_after: looks,
            rows: world::open_rows(&worlds).into_iter().collect(),
        }
    }

    /// Is this adult entitled to it?
    pub fn entitled(
        &'a self,
        matter: impl Into<Matter>,
        pupil: &'a PupilId,
        person: &'a PersonId,
        day: NaiveDate,
    ) -> Answer {
        entitled::entitled(self, matter.into(), self.ask(pupil, person, day), false)
    }

    /// The profile adopted last of those in force.
    fn profile(&self, day: NaiveDate) -> Option<&'a Profile> {
        let mut found = None;
        for stated in self.reading.on(day) {
            let since = (stated.from, stated.recorded);
            if let Fact::ProfileAdopted { profile, .. } = stated.fact
                && found.is_none_or(|(earlier, _)| earlier <= since)
            {
                found = Some((since, &**profile));
            }
        }
        found.map(|(_, profile)| profile)
    }

    /// Is this person answered who asked for the record, or for subject access?
    pub fn record_request(
        &'a self,
        request: &Request,
        pupil: &'a PupilId,
        person: &'a PersonId,
        day: NaiveDate,
    ) -> Requested {
        request::requested(self, request, self.ask(pupil, person, day))
    }

    /// Is this consent good on this day? Nothing, if more is open than can be gone through one by one.
    pub fn consent(&'a self, matter: &'a parentis::consent::ConsentMatter, day: NaiveDate) -> Option<Consented> {
        consent::consented(self, matter, day)
    }

    /// Were all treated alike, from the first day to the day before the end?
    pub fn equal_treatment(&'a self, pupil: &'a PupilId, start: NaiveDate, end: NaiveDate) -> Treated {
        equal::treated(self, pupil, start, end)
    }

    /// The last day of the hold of an order claimed on that day, by the profile and the calendars of the day asked about.
    fn hold_ends(&self, day: NaiveDate, claimed: NaiveDate) -> Option<NaiveDate> {
        let profile = self.profile(day)?;
        let promise = profile.claimed_order_hold();
        let count = || match promise.unit {
            Unit::SchoolDay => Dates::of(self, day).school_days(claimed, promise.n, profile.counting()).ok(),
            _ => None, // No made-up profile says so.
        };
        *self.holds.borrow_mut().entry((day, claimed)).or_insert_with(count)
    }

    /// The journal.
    pub const fn journal(&self) -> &'a Journal {
        self.journal
    }
}
