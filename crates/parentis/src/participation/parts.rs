//! Regulated activity or not, by its parts: each yes, no or not known, and every case that the unknowns allow looked at.

use super::check::HelpGap;
use super::volunteer::VolunteerWork;
use crate::words::Says;
use std::collections::BTreeSet;

/// One of the two, as far as that is known.
pub(super) const fn either(a: Says, b: Says) -> Says {
    match (a, b) {
        (Says::Yes, _) | (_, Says::Yes) => Says::Yes,
        (Says::No, Says::No) => Says::No,
        (Says::Unknown, _) | (_, Says::Unknown) => Says::Unknown,
    }
}

/// What the law asks of one activity: each part yes, no or not known.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    pub(super) family: Says,
    /// Personal care, teaching or caring, or neither.
    pub(super) work: VolunteerWork,
    /// Weekly, or on many days, or overnight: what is not known of the rota is told apart from what is not known of the night.
    pub(super) often: Says,
    pub(super) overnight: Says,
    pub(super) supervised: Says,
    /// Does supervision take it out, by the law of the day?
    pub(super) exempts: bool,
    /// Is personal care regulated even once?
    pub(super) care_once: bool,
}

impl Parts {
    /// Is it regulated activity, where nothing is left open?
    fn settled(self) -> bool {
        let often = self.often == Says::Yes || self.overnight == Says::Yes;
        let out = self.exempts && self.supervised == Says::Yes;
        match self.work {
            VolunteerWork::PersonalCare if self.care_once => self.family != Says::Yes,
            VolunteerWork::PersonalCare | VolunteerWork::Teaches | VolunteerWork::Cares => {
                self.family != Says::Yes && often && !out
            }
            VolunteerWork::AnotherKind | VolunteerWork::NotSaid => false,
        }
    }

    /// What is not known of it.
    fn open(self) -> Vec<HelpGap> {
        let said = [
            (HelpGap::FamilyArrangement, self.family),
            (HelpGap::Rota, self.often),
            (HelpGap::Overnight, self.overnight),
            (HelpGap::Supervision, self.supervised),
        ];
        let mut open: Vec<HelpGap> =
            (self.work == VolunteerWork::NotSaid).then_some(HelpGap::Work).into_iter().collect();
        open.extend(said.into_iter().filter(|(_, said)| *said == Says::Unknown).map(|(gap, _)| gap));
        open
    }

    /// The same with one thing settled, each way that it can be.
    fn supposed(self, gap: HelpGap) -> Vec<Self> {
        let both = |with: fn(Self, Says) -> Self| vec![with(self, Says::Yes), with(self, Says::No)];
        match gap {
            HelpGap::FamilyArrangement => both(|parts, family| Self { family, ..parts }),
            HelpGap::Rota => both(|parts, often| Self { often, ..parts }),
            HelpGap::Overnight => both(|parts, overnight| Self { overnight, ..parts }),
            HelpGap::Supervision => both(|parts, supervised| Self { supervised, ..parts }),
            HelpGap::Work => [VolunteerWork::PersonalCare, VolunteerWork::Cares, VolunteerWork::AnotherKind]
                .map(|work| Self { work, ..self })
                .to_vec(),
            HelpGap::Activity | HelpGap::Nation | HelpGap::NationRule | HelpGap::Judgement => vec![self],
        }
    }

    /// Every case that the unknowns allow (VOC-41).
    fn cases(self, open: &[HelpGap]) -> Vec<Self> {
        open.iter().fold(vec![self], |cases, gap| cases.into_iter().flat_map(|case| case.supposed(*gap)).collect())
    }

    /// Regulated or not, and what would decide it.
    pub(super) fn regulated(self) -> (Says, Vec<HelpGap>) {
        let open = self.open();
        let cases = self.cases(&open);
        let so = cases.iter().filter(|case| case.settled()).count();
        if so == 0 || so == cases.len() {
            return (Says::from_bool(so > 0), Vec::new());
        }
        let decides = |gap: &HelpGap| {
            let others: Vec<HelpGap> = open.iter().copied().filter(|other| other != gap).collect();
            self.cases(&others).into_iter().any(|case| {
                let each: BTreeSet<bool> = case.supposed(*gap).into_iter().map(Self::settled).collect();
                each.len() > 1
            })
        };
        (Says::Unknown, open.iter().copied().filter(decides).collect())
    }
}
