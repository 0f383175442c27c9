//! The one conclusion: evidence in, one of four outcomes out. Precedence lives here and nowhere else.

use super::{Outcome, Weight};

/// What was found, as far as the conclusion needs it. Everything else about the evidence is for people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Findings(u16);

impl Findings {
    const BAR_FINAL: u16 = Grade::BarFinal as u16;
    const BAR_ORDER: u16 = Grade::BarOrder as u16;
    const BAR_STANDING: u16 = Grade::BarStanding as u16;
    const REQUIRED: u16 = Grade::Required as u16;
    const UNSETTLED_BAR: u16 = Grade::UnsettledBar as u16;
    const DUTY: u16 = Grade::Duty as u16;
    const PERMISSION: u16 = Grade::Permission as u16;
    const UNSETTLED_PERMISSION: u16 = Grade::UnsettledPermission as u16;
    const RECOMMENDED: u16 = 1 << 8;
    const UNSETTLED_REQUIRED: u16 = Grade::UnsettledRequired as u16;

    #[inline]
    pub(crate) const fn add(&mut self, grade: Grade) {
        self.0 |= grade as u16;
    }

    const fn has(self, bits: u16) -> bool {
        self.0 & bits != 0
    }

    /// Orders that pull both ways, which is a case of its own (ORD-16).
    pub(crate) const fn orders_conflict(self) -> bool {
        self.has(Self::BAR_ORDER) && self.has(Self::REQUIRED)
    }

    /// An order requires what is held for the child's safety (CHO-15).
    pub(crate) const fn safety_against_order(self) -> bool {
        self.has(Self::UNSETTLED_BAR) && self.has(Self::REQUIRED)
    }

    pub(crate) const fn is_recommended(self) -> bool {
        self.has(Self::RECOMMENDED)
    }

    /// The one conclusion. An established bar forbids, unless an order seen requires the act: then it is for the court
    /// to say if the bar is itself an order's, and done if the bar is only want of standing. Else what could still bar
    /// has to be settled; else a duty binds, a permission permits, what could still permit has to be settled; and what
    /// nothing permits is not done.
    #[must_use]
    #[inline]
    pub fn conclude(self) -> Outcome {
        CONCLUSIONS.get(usize::from(self.0)).copied().unwrap_or(Outcome::NeedsCheck)
    }

    const fn concluded(self) -> Outcome {
        if self.has(Self::BAR_FINAL) {
            Outcome::MustNot
        } else if self.has(Self::BAR_ORDER) {
            if self.has(Self::REQUIRED | Self::UNSETTLED_REQUIRED) { Outcome::NeedsCheck } else { Outcome::MustNot }
        } else if self.has(Self::BAR_STANDING) && !self.has(Self::REQUIRED) {
            if self.has(Self::UNSETTLED_REQUIRED) { Outcome::NeedsCheck } else { Outcome::MustNot }
        } else if self.has(Self::UNSETTLED_BAR) {
            Outcome::NeedsCheck
        } else if self.has(Self::REQUIRED | Self::DUTY) {
            Outcome::Must
        } else if self.has(Self::PERMISSION) {
            Outcome::May
        } else if self.has(Self::UNSETTLED_PERMISSION) {
            Outcome::NeedsCheck
        } else {
            Outcome::MustNot
        }
    }
}

/// The conclusion from every set of findings, worked out while compiling.
static CONCLUSIONS: [Outcome; 1 << 10] = conclusions();

#[expect(clippy::indexing_slicing, reason = "while compiling, a place out of bounds is an error of the compiler")]
const fn conclusions() -> [Outcome; 1 << 10] {
    let mut all = [Outcome::NeedsCheck; 1 << 10];
    let mut bits = 0_u16;
    while bits < 1 << 10 {
        all[bits as usize] = Findings(bits).concluded();
        bits = bits.saturating_add(1);
    }
    all
}

/// How a piece of evidence enters the conclusion; [`Weight`] is its public face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub(crate) enum Grade {
    /// Nothing overcomes it: the adult has died, or is not who is meant.
    BarFinal = 1,
    /// An order seen or the authority's limit under one.
    BarOrder = 1 << 1,
    /// Nothing gives the adult standing, or a statute takes it.
    BarStanding = 1 << 2,
    Required = 1 << 3,
    UnsettledBar = 1 << 4,
    Duty = 1 << 5,
    Permission = 1 << 6,
    UnsettledPermission = 1 << 7,
    /// An order may require it, as something turns out that is not known.
    UnsettledRequired = 1 << 9,
    /// A permission that good practice would use.
    Recommended = Self::Permission as u16 | Findings::RECOMMENDED,
    Context = 0,
}

impl Grade {
    pub(crate) const fn weight(self) -> Weight {
        match self {
            Self::BarFinal | Self::BarOrder | Self::BarStanding => Weight::Bar,
            Self::Required => Weight::Required,
            Self::UnsettledBar | Self::UnsettledPermission | Self::UnsettledRequired => Weight::Unsettled,
            Self::Duty => Weight::Duty,
            Self::Permission | Self::Recommended => Weight::Permission,
            Self::Context => Weight::Context,
        }
    }
}

/// Outcomes of the cases that unknown facts leave open, folded into one (VOC-41, CHO-1).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cases(u8);

impl Cases {
    pub(crate) const fn add(&mut self, outcome: Outcome) {
        self.0 |= 1 << outcome as u8;
    }

    pub(crate) const fn merge(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// The outcomes, each once.
    pub(crate) fn iter(self) -> impl Iterator<Item = Outcome> {
        Outcome::ALL.iter().copied().filter(move |outcome| self.0 & (1 << *outcome as u8) != 0)
    }

    /// Do the open cases end differently?
    pub(crate) const fn differ(self) -> bool {
        self.0 & self.0.wrapping_sub(1) != 0
    }

    /// The answer, and whether it is recommended because some open case makes it a duty.
    pub(crate) const fn fold(self) -> (Outcome, bool) {
        const MUST: u8 = 1 << Outcome::Must as u8;
        const MAY: u8 = 1 << Outcome::May as u8;
        const MUST_NOT: u8 = 1 << Outcome::MustNot as u8;
        const BOTH: u8 = MUST | MAY;
        match self.0 {
            MUST => (Outcome::Must, false),
            MAY => (Outcome::May, false),
            MUST_NOT => (Outcome::MustNot, false),
            BOTH => (Outcome::May, true),
            _ => (Outcome::NeedsCheck, false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(grades: &[Grade]) -> Outcome {
        let mut found = Findings::default();
        for grade in grades {
            found.add(*grade);
        }
        found.conclude()
    }

    #[test]
    fn one_conclusion() {
        use Grade::{
            BarFinal, BarOrder, BarStanding, Context, Duty, Permission, Required, UnsettledBar, UnsettledPermission,
            UnsettledRequired,
        };
        use Outcome::{May, Must, MustNot, NeedsCheck};
        let table: &[(&str, &[Grade], Outcome)] = &[
            ("nothing permits", &[], MustNot),
            ("context alone decides nothing", &[Context], MustNot),
            ("a bar outweighs a duty", &[BarOrder, Duty], MustNot),
            ("ORD-16 orders both ways", &[BarOrder, Required], NeedsCheck),
            ("an order gives what standing does not", &[BarStanding, Required], Must),
            ("what an order may require is no flat no", &[BarStanding, UnsettledRequired], NeedsCheck),
            ("nor where another order bars it", &[BarOrder, UnsettledRequired], NeedsCheck),
            ("and adds nothing to a choice", &[Permission, UnsettledRequired], May),
            ("CHO-11 the dead receive nothing", &[BarFinal, Required, Duty], MustNot),
            ("an unknown never permits", &[UnsettledBar, Duty, Permission], NeedsCheck),
            ("VOC-45 no standing outweighs an open question", &[BarStanding, UnsettledBar], MustNot),
            ("CHO-15 safety against an order", &[UnsettledBar, Required], NeedsCheck),
            ("a duty outweighs a permission", &[Permission, Duty], Must),
            ("a permission", &[Permission, UnsettledPermission], May),
            ("what could still permit", &[UnsettledPermission], NeedsCheck),
        ];
        for (name, grades, outcome) in table {
            assert_eq!(findings(grades), *outcome, "{name}");
        }
    }

    #[test]
    fn cho_1_cases_that_all_permit_are_a_choice() {
        let fold = |outcomes: &[Outcome]| {
            let mut cases = Cases::default();
            for outcome in outcomes {
                cases.add(*outcome);
            }
            cases.fold()
        };
        assert_eq!(fold(&[Outcome::Must, Outcome::May]), (Outcome::May, true));
        assert_eq!(fold(&[Outcome::Must, Outcome::MustNot]), (Outcome::NeedsCheck, false));
        assert_eq!(fold(&[Outcome::Must, Outcome::Must]), (Outcome::Must, false));
    }
}
