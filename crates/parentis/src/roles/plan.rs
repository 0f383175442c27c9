//! The education, health and care plan: whose rights about it are (AGE-5), and what consulting each parent rests on (MX-5).
//!
//! The duty to consult is the local authority's, and the school consults on its part: *the parent* is each parent, and one
//! of two is not enough (MX-5). From the end of compulsory school age (AGE-3) until twenty-five the rights are the young
//! person's own, if they have capacity for the decision; if they lack it, the parents act, or a deputy whom a court
//! appointed.
//!
//! | pupil | capacity | parents | the pupil |
//! | --- | --- | --- | --- |
//! | of compulsory school age | – | as the matrix has it | not addressed (CHO-12) |
//! | over it, under 25 | yes | only with the pupil's agreement (AGE-7) | consulted |
//! | over it, under 25 | no | as the matrix has it, at eighteen too | may be told |
//! | over it, under 25 | not known | both cases are looked at | both cases |
//! | 25 or over | – | only with the pupil's agreement | may be told: no such right is left |
//!
//! What this does *not* settle: whether there is a plan or will be one, who the court's deputy is, whether the pupil has
//! capacity, and what the authority itself must do.

use crate::decision::{Cases, Grade, MissingFact, Reason};
use crate::profile::Nation;
use crate::roles::Known;
use crate::roles::age::{self, Band};
use crate::roles::duty::{by_rule, no_rule_for_nation, of_the_roll};
use crate::roles::evaluate::Asked;
use crate::roles::matrix::MatrixRow;
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::{NO_ENTRY, PupilFile};
use crate::words::Says;
use chrono::NaiveDate;

/// Whose the rights about the plan are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The parents': the pupil is of compulsory school age. So is everything that is not about a plan.
    Parents,
    /// The pupil's, who lacks capacity: the parents act, or a deputy.
    ParentsFor,
    /// The pupil's own.
    Pupil,
    /// Nobody's any more: the pupil is twenty-five.
    Nobody,
}

impl Owner {
    const ALL: [Self; 4] = [Self::Parents, Self::ParentsFor, Self::Pupil, Self::Nobody];
}

/// The cases that are open, each once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Owners(u8);

impl Owners {
    const fn and(self, owner: Owner) -> Self {
        Self(self.0 | 1 << owner as u8)
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = Owner> {
        Owner::ALL.into_iter().filter(move |owner| self.0 & (1 << *owner as u8) != 0)
    }
}

/// Whose the rights may be, by the pupil's age and capacity.
pub(crate) fn owners<S: Sink>(s: &mut S, file: &PupilFile, as_of: NaiveDate, band: Band, capacity: Says) -> Owners {
    let over = if band == Band::Adult { Known::Yes } else { age::over_compulsory(s, file, as_of) };
    let past = if band == Band::Child { Known::No } else { age::twenty_five(s, file, as_of) };
    s.list(Grade::Context, RuleId::AGE_3, NO_ENTRY, |_| None);
    let mut found = Owners(0);
    if over != Known::Yes {
        found = found.and(Owner::Parents);
    }
    if over == Known::Unknown && s.note(RuleId::AGE_5, NO_ENTRY, Reason::SchoolAgeUnknown) {
        s.miss(MissingFact::DateOfBirth);
    }
    if past.possible() {
        found = found.and(Owner::Nobody);
    }
    if over.possible() && past != Known::Yes {
        let able = match capacity {
            Says::Yes => Some(true),
            Says::No => Some(false),
            Says::Unknown => s.supposed(MissingFact::Capacity),
        };
        if able.is_none() {
            s.note(RuleId::AGE_5, NO_ENTRY, Reason::CapacityNotKnown);
        }
        if able != Some(false) {
            found = found.and(Owner::Pupil);
        }
        if able != Some(true) {
            found = found.and(Owner::ParentsFor);
        }
    }
    found
}

/// What a cell `M` amounts to. The Act is England's.
pub(crate) fn duty<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Grade {
    let grade = match ask.profile.nation() {
        Nation::England => by_rule(s, &ask.pair, RuleId::MX_5, Reason::PlanDuty),
        Nation::Scotland | Nation::Wales | Nation::NorthernIreland => no_rule_for_nation(s),
    };
    of_the_roll(s, &ask.pair, RuleId::MX_5, grade)
}

/// Why nobody is told without the pupil's agreement, in this case; none if the parents act.
pub(crate) fn pupil_decides<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Option<Reason> {
    match ask.owner {
        Owner::Parents => None,
        Owner::ParentsFor => {
            s.note(RuleId::AGE_5, NO_ENTRY, as_known(ask, Reason::CapacityLacking));
            None
        }
        Owner::Pupil => Some(as_known(ask, Reason::PlanRightsArePupils)),
        Owner::Nobody => Some(as_known(ask, Reason::PlanRightsOverAt25)),
    }
}

/// What is only supposed of the pupil is not said of the pupil: then the reason is what is not on record.
fn as_known(ask: &Asked<'_>, settled: Reason) -> Reason {
    let of_capacity = ask.owner != Owner::Nobody && ask.matter.details.capacity == Says::Unknown;
    if ask.pair.file.births.is_empty() {
        Reason::SchoolAgeUnknown
    } else if of_capacity {
        Reason::CapacityNotKnown
    } else {
        settled
    }
}

/// The order that made an authority a parent ended at eighteen (AGE-4, PAR-8): whether it still acts for the pupil is a
/// court's to say.
pub(crate) fn authority_at_eighteen<S: Sink>(s: &mut S, ask: &Asked<'_>, row: MatrixRow) -> bool {
    ask.owner == Owner::ParentsFor
        && ask.pair.band == Band::Adult
        && matches!(row, MatrixRow::B10 | MatrixRow::B11)
        && s.list(Grade::UnsettledBar, RuleId::AGE_4, NO_ENTRY, |_| Some(Reason::ResponsibilityOverAt18))
}

/// The pupil in person.
pub(crate) fn to_the_pupil<S: Sink>(s: &mut S, ask: &Asked<'_>, duty: Grade) -> Cases {
    let choice = if duty == Grade::Duty { Grade::Permission } else { duty };
    let (rule, grade, reason) = match ask.owner {
        Owner::Parents => (RuleId::CHO_12, Grade::BarStanding, Reason::IsThePupil),
        Owner::ParentsFor => (RuleId::AGE_5, choice, Reason::CapacityLacking),
        Owner::Pupil => (RuleId::AGE_5, duty, Reason::PlanRightsArePupils),
        Owner::Nobody => (RuleId::AGE_5, choice, Reason::PlanRightsOverAt25),
    };
    let reason = if ask.owner == Owner::Parents { reason } else { as_known(ask, reason) };
    s.find(grade, rule, NO_ENTRY, |_| Some(reason));
    let mut cases = Cases::default();
    cases.add(s.findings().conclude());
    cases
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roles::sink::Small;
    use crate::school::Birth;

    fn of(born: Option<&str>, on: &str, band: Band, capacity: Says) -> Vec<Owner> {
        let births = born.map(|day| Birth::new(day.parse().unwrap(), NO_ENTRY)).into_iter().collect();
        let on = on.parse().unwrap();
        let file = PupilFile { births, ..PupilFile::default() };
        owners(&mut Small::new(on), &file, on, band, capacity).iter().collect()
    }

    type Row<'a> = (&'a str, Option<&'a str>, &'a str, Band, Says, &'a [Owner]);

    #[test]
    fn age_5_whose_the_rights_are() {
        use Band::{Adult, Child};
        use Owner::{Nobody, Parents, ParentsFor, Pupil};
        use Says::{No, Unknown, Yes};
        // Turns 16 in the school year 2025/26, which ends compulsory school age on Friday 26 June 2026.
        let born = Some("2009-09-01");
        let table: &[Row<'_>] = &[
            ("AGE-3 the last Friday in June", born, "2026-06-26", Child, Yes, &[Parents]),
            ("AGE-5 the Saturday, able", born, "2026-06-27", Child, Yes, &[Pupil]),
            ("AGE-5 the Saturday, not able", born, "2026-06-27", Child, No, &[ParentsFor]),
            ("AGE-5 the Saturday, not known", born, "2026-06-27", Child, Unknown, &[ParentsFor, Pupil]),
            ("AGE-5 eighteen, not able", born, "2027-09-01", Adult, No, &[ParentsFor]),
            ("AGE-5 the day before twenty-five", born, "2034-08-31", Adult, Yes, &[Pupil]),
            ("AGE-5 twenty-five", born, "2034-09-01", Adult, No, &[Nobody]),
            ("AGE-5 no birth on record, a child", None, "2026-06-27", Child, Yes, &[Parents, Pupil]),
            ("AGE-5 no birth on record, grown up", None, "2026-06-27", Adult, Yes, &[Pupil, Nobody]),
        ];
        for (name, born, on, band, capacity, owners) in table {
            assert_eq!(of(*born, on, *band, *capacity), *owners, "{name}");
        }
    }
}
