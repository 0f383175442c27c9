//! The purpose table (CT-1 to CT-25): what each consent is, who gives it, and what a no does. One line a purpose.
//!
//! A purpose is data. The library's own stand in [`PURPOSES`]; a school adds its own in its profile by choosing from the same columns,
//! and both are evaluated by the same steps. What a statute or data-protection law fixes of a line is its *floor*: a
//! profile may ask for more and never for less ([`Floors`]).

mod table;

pub use table::PURPOSES;

use super::words::{
    ConsentDuty as D, ConsentKind, FormNeeded, Givers, HowMany, LawfulBasis as B, Objection, PupilPart,
};
use crate::profile::Nation;
use crate::roles::matter::Act;
use crate::rules::RuleId as R;
use serde::{Deserialize, Serialize};

/// The columns of a purpose: what a school chooses from for a purpose of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Columns {
    /// What kind of consent; none where it is no consent at all.
    pub kind: Option<ConsentKind>,
    /// Who may give it.
    pub givers: Givers,
    /// How many of them must.
    pub needed: HowMany,
    /// What another's objection does.
    pub objection: Objection,
    /// The pupil's own part.
    pub pupil: PupilPart,
    /// From which age a pupil is taken to be able to decide, unless somebody judged otherwise; none: only if judged so.
    pub able_from: Option<u8>,
    /// The form that a yes needs.
    pub form: FormNeeded,
    /// Is it answered for one thing at a time: this visit, this medicine? Otherwise an answer to the whole counts for each.
    pub each: bool,
    /// After how many months an answer is to be looked at again; none: not by the calendar alone.
    pub review_months: Option<u32>,
    /// Does it concern biometrics, health, religion or another special category (CON-GEN-8)?
    pub special_category: bool,
    /// What is decided: it settles which orders and which delegation reach it.
    pub act: Act,
}

impl Columns {
    /// In Scotland and Northern Ireland the biometrics Act does not apply, and data-protection law does (CON-BIO-9): a
    /// holder of responsibility, or the pupil once able, in words of their own; and a disagreement is a conflict.
    pub(crate) fn in_nation(self, special: Special, nation: Nation) -> Self {
        if special != Special::Biometrics || !matches!(nation, Nation::Scotland | Nation::NorthernIreland) {
            return self;
        }
        Self {
            kind: Some(ConsentKind::DataProtection),
            givers: Givers::ResponsibilityHolder,
            objection: Objection::Conflict,
            ..self
        }
    }
}

/// What a profile may not go below, and the rule that says so; none where the school may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floors {
    /// How many.
    pub needed: Option<R>,
    /// What an objection does.
    pub objection: Option<R>,
    /// The form.
    pub form: Option<R>,
    /// The age from which the pupil decides.
    pub able_from: Option<R>,
}

/// What a purpose has beside its columns, that no choice of columns can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Special {
    /// Nothing.
    Nothing,
    /// Parents filming: outside data-protection law unless published.
    Filming,
    /// A picture whose publication is decided about a protected pupil (CON-PHO-8).
    Picture,
    /// A trip: who lives elsewhere may have to be asked too (CON-TRIP-4).
    Trip,
    /// A journey abroad (CON-TRIP-6).
    Abroad,
    /// Any medicine (CON-MED-1, CON-MED-4).
    Medicine,
    /// Aspirin (CON-MED-2).
    Aspirin,
    /// A spare device (CON-MED-5).
    Device,
    /// Counselling, which is the pupil's alone where the pupil is able (CON-COU-1).
    Counselling,
    /// The biometrics Act.
    Biometrics,
    /// No right to be excused (CON-RSE-1).
    NoRight,
    /// Sex education in a primary school.
    SexPrimary,
    /// Sex education in a secondary school.
    SexSecondary,
    /// Religious education.
    Religion,
    /// Collective worship.
    Worship,
    /// The measurement programme.
    Measurement,
    /// Youth support (CON-SHR-5).
    YouthSupport,
    /// An online service (CON-ISS-2).
    Online,
    /// What is not settled in law (CON-MKT-5).
    Unsettled,
    /// The name in the register (CON-NAM-1 to CON-NAM-3).
    Name,
    /// The name by which the pupil is called (CON-NAM-4).
    KnownAs,
}

/// The least age at which a pupil is usually able to decide about counselling alone (CON-COU-1).
pub(crate) const COUNSELLING_FROM: u8 = 13;

/// A line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Purpose {
    /// What documents call it.
    pub code: &'static str,
    /// Its row in the summary by purpose.
    pub row: R,
    /// The rule that it mainly rests on.
    pub rule: R,
    /// The rules that play a part whenever it is asked about.
    pub also: &'static [R],
    /// Its columns.
    pub columns: Columns,
    /// What a profile may not go below.
    pub floors: Floors,
    /// On what the act rests where consent is the wrong tool.
    pub basis: &'static [B],
    /// What the school has to do whenever it does it.
    pub duties: &'static [D],
    pub(crate) special: Special,
}

/// The purpose of the library that is called so.
pub fn purpose(code: &str) -> Option<&'static Purpose> {
    PURPOSES.iter().find(|purpose| purpose.code == code)
}
