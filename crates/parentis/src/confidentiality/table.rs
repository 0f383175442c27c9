//! Who may see which class of data, in what capacity: section 4.2 of the concerns sheet as a typed table, one line a class.
//!
//! A cell is what is written there. `Y`: the class does not stand in the way. `N`: it does, and that yields to an override
//! alone (CNF-15). `C`: a person decides whether a condition is met. What follows for one person on one day is in
//! [`disclosure`](super::disclosure).
//!
//! ```
//! use parentis::confidentiality::class::DataClass;
//! use parentis::confidentiality::table::{AccessGround, Capacity, Cell, Needs, cell};
//!
//! assert_eq!(cell(DataClass::Family, Capacity::FormTutor), Cell::Yes);
//! assert_eq!(cell(DataClass::Family, Capacity::Governor), Cell::No);
//! assert_eq!(cell(DataClass::Safeguarding, Capacity::FormTutor), Cell::Decided(Needs::Ground(AccessGround::DslDecision)));
//! ```

use super::class::DataClass;
use crate::rules::RuleId;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// In what capacity somebody sees something: a column of the table.
    pub enum Capacity as "capacity" {
        /// An adult of the child to whom the one resolver lets it be sent.
        EntitledParent = "entitled_parent",
        /// An adult of the child to whom it does not.
        AdultNotEntitled = "adult_not_entitled",
        /// An adult of other pupils alone.
        ParentOfAnother = "parent_of_another",
        /// The pupil in person, who is able to decide.
        Pupil = "pupil",
        /// The child's own form tutor or class teacher.
        FormTutor = "form_tutor",
        /// Who teaches or supports the child, and other staff, by need.
        SubjectTeacher = "subject_teacher",
        /// The safeguarding lead, or a deputy.
        Dsl = "dsl",
        /// The head teacher.
        Head = "head",
        /// A governor or trustee: entitled to no pupil's record by being one.
        Governor = "governor",
        /// A member of a panel.
        PanelMember = "panel_member",
        /// An inspector, or the Secretary of State.
        Inspector = "inspector",
        /// The authority's officer for allegations, children's social care, the police.
        OutsideAuthority = "outside_authority",
    }

    /// A person's part in a case.
    pub enum CaseRole as "case_role" {
        /// Handles it.
        Handler = "handler",
        /// Clerk to its panel.
        Clerk = "clerk",
        /// Sits on its panel.
        PanelMember = "panel_member",
        /// Complains.
        Complainant = "complainant",
        /// Is complained about.
        ComplainedAbout = "complained_about",
        /// Manages an allegation about staff.
        CaseManager = "case_manager",
        /// Accompanies a party to its panel (ESC-10).
        Companion = "companion",
    }

    /// On what ground somebody decided that a person may see something, or may not. The last eight are the overrides of CNF-15.
    pub enum AccessGround as "access_ground" {
        /// Teaches or supports the child in that matter, or needs it otherwise.
        Need = "need",
        /// The safeguarding lead decided.
        DslDecision = "dsl_decision",
        /// It is in the child's best interests (CNF-34).
        BestInterests = "best_interests",
        /// It is a concern about the safety of children.
        SafetyConcern = "safety_concern",
        /// What is in an allegation's record bears on the safety of this child.
        ChildSafety = "child_safety",
        /// What is in a file on staff is a matter of safeguarding.
        SafeguardingMatter = "safeguarding_matter",
        /// The governor sits on the panel on staffing.
        StaffingPanel = "staffing_panel",
        /// The board as a whole is to have it.
        Board = "board",
        /// The governor is the link for safeguarding, and themes alone are in it.
        LinkGovernor = "link_governor",
        /// The chair acts in it, as in an allegation about the head (SFG-5).
        ChairActs = "chair_acts",
        /// The regulator asks.
        Regulator = "regulator",
        /// Legal privilege is waived.
        PrivilegeWaived = "privilege_waived",
        /// It is the outcome of the person's own case.
        OwnCaseOutcome = "own_case_outcome",
        /// It is not the outcome of the case.
        NotTheOutcome = "not_the_outcome",
        /// What is of others is taken out of it.
        OthersTakenOut = "others_taken_out",
        /// The head manages the case.
        CaseManager = "case_manager",
        /// It is the person's own data.
        OwnData = "own_data",
        /// The head was excluded from this part of the meeting.
        Excluded = "excluded",
        /// The governor has an interest in it.
        Interested = "interested",
        /// These are the terms of an order that bind this person, and no others (CNF-13a).
        OwnTerms = "own_terms",
        /// Sharing for a child's safety (CNF-15a).
        SafeguardingSharing = "safeguarding_sharing",
        /// A court order or a statute requires it (CNF-15b).
        RequiredByLaw = "required_by_law",
        /// The Secretary of State or an inspection body asks for records of complaints (CNF-15c).
        Inspection = "inspection",
        /// A request of the police (CNF-15d).
        PoliceRequest = "police_request",
        /// The consent of the person who is protected (CNF-15e).
        ConsentOfProtected = "consent_of_protected",
        /// The public interest outweighs the confidence (CNF-15f).
        PublicInterest = "public_interest",
        /// A request for one's own data, after the exemptions (CNF-15g).
        OwnDataRequest = "own_data_request",
        /// It is already lawfully public (CNF-15h).
        AlreadyPublic = "already_public",
    }
}

impl AccessGround {
    /// The rule of an override; none where the ground is a condition of the table.
    ///
    /// ```
    /// use parentis::confidentiality::table::AccessGround;
    /// use parentis::rules::RuleId;
    /// assert_eq!(AccessGround::PoliceRequest.override_rule(), Some(RuleId::CNF_15D));
    /// assert_eq!(AccessGround::Need.override_rule(), None);
    /// ```
    pub const fn override_rule(self) -> Option<RuleId> {
        match self {
            Self::SafeguardingSharing => Some(RuleId::CNF_15A),
            Self::RequiredByLaw => Some(RuleId::CNF_15B),
            Self::Inspection => Some(RuleId::CNF_15C),
            Self::PoliceRequest => Some(RuleId::CNF_15D),
            Self::ConsentOfProtected => Some(RuleId::CNF_15E),
            Self::PublicInterest => Some(RuleId::CNF_15F),
            Self::OwnDataRequest => Some(RuleId::CNF_15G),
            Self::AlreadyPublic => Some(RuleId::CNF_15H),
            Self::Need
            | Self::DslDecision
            | Self::BestInterests
            | Self::SafetyConcern
            | Self::ChildSafety
            | Self::SafeguardingMatter
            | Self::StaffingPanel
            | Self::Board
            | Self::LinkGovernor
            | Self::ChairActs
            | Self::Regulator
            | Self::PrivilegeWaived
            | Self::OwnCaseOutcome
            | Self::NotTheOutcome
            | Self::OthersTakenOut
            | Self::CaseManager
            | Self::OwnData
            | Self::Excluded
            | Self::Interested
            | Self::OwnTerms => None,
        }
    }
}

/// What a condition of the table is: a decision on record, a part in the item's case, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// A decision on this ground.
    Ground(AccessGround),
    /// One of these parts in the case.
    Part(&'static [CaseRole]),
    /// One of these parts, and a decision besides.
    PartAnd(&'static [CaseRole], AccessGround),
    /// One of these parts, or else a decision.
    PartOr(&'static [CaseRole], AccessGround),
    /// An override (CNF-15) and nothing else.
    Override,
}

/// What is written in a cell of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// `Y`: the class does not stand in the way.
    Yes,
    /// `Y unless`: it does not, unless that is so.
    YesUnless(Needs),
    /// `C`: a person decides.
    Decided(Needs),
    /// `N unless`: it does, unless that is on record.
    NoUnless(Needs),
    /// `N until release`: it does until the day of release.
    UntilRelease,
    /// `N`: it does.
    No,
}

const CASE: &[CaseRole] = &[CaseRole::PanelMember];
const HANDLER: &[CaseRole] = &[CaseRole::Handler];
const SUBJECT: &[CaseRole] = &[CaseRole::ComplainedAbout];
const OWN: &[CaseRole] = &[CaseRole::Complainant, CaseRole::ComplainedAbout];
const MANAGER: &[CaseRole] = &[CaseRole::CaseManager];

const ON_CASE: Cell = Cell::Decided(Needs::Part(CASE));
const UNLESS_HANDLER: Cell = Cell::NoUnless(Needs::Part(HANDLER));
const C: Cell = Cell::Decided(Needs::Override);

/// `C`, and the condition's name.
const fn c(ground: AccessGround) -> Cell {
    Cell::Decided(Needs::Ground(ground))
}

/// `N unless`, and the condition's name.
const fn n(ground: AccessGround) -> Cell {
    Cell::NoUnless(Needs::Ground(ground))
}

/// `Y unless`, and the condition's name.
const fn y(ground: AccessGround) -> Cell {
    Cell::YesUnless(Needs::Ground(ground))
}

/// A line of the table, in the order of [`Capacity`].
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "a line a class, as in the sheet")]
const fn line(class: DataClass) -> [Cell; 12] {
    use AccessGround as G;
    use Cell::{No as N, UntilRelease as R, Yes as Y};
    const NEED: Cell = c(AccessGround::Need);
    match class {
        //                                parent, adult, of another, pupil,      tutor,     teacher,   dsl,       head,      governor,     panel,      inspector, outside
        DataClass::Public            => [Y, Y, Y, Y,                             Y,         Y,         Y,         Y,         Y,            Y,          Y,         Y],
        DataClass::Family            => [Y, N, N, Y,                             Y,         NEED,      Y,         Y,         N,            ON_CASE,    C,         NEED],
        DataClass::PupilPersonal     => [Y, N, N, Y,                             Y,         NEED,      Y,         Y,         N,            ON_CASE,    C,         NEED],
        DataClass::SpecialCategory   => [Y, N, N, Y,                             NEED,      NEED,      Y,         Y,         N,            ON_CASE,    C,         NEED],
        DataClass::Safeguarding      => [c(G::BestInterests), N, N, c(G::BestInterests), c(G::DslDecision), c(G::DslDecision), Y, Y, n(G::LinkGovernor), N, Y, Y],
        DataClass::StaffPersonal     => [N, N, N, N,                             N,         N,         n(G::SafetyConcern), Y, n(G::StaffingPanel), Cell::Decided(Needs::PartAnd(CASE, G::NotTheOutcome)), C, c(G::SafeguardingMatter)],
        DataClass::ThirdParty        => [N, N, n(G::OwnData), N,                 NEED,      NEED,      NEED,      NEED,      N,            Cell::Decided(Needs::PartAnd(CASE, G::OthersTakenOut)), C, NEED],
        DataClass::RestrictedAddress => [N, N, N, C,                             N,         N,         Y,         Y,         N,            N,          C,         Y],
        DataClass::ExamEmbargoed     => [R, N, N, R,                             N,         N,         N,         C,         N,            N,          c(G::Regulator), N],
        DataClass::LegalPrivilege    => [N, N, N, N,                             N,         N,         N,         Y,         c(G::Board),  N,          n(G::PrivilegeWaived), n(G::PrivilegeWaived)],
        DataClass::GovernorPartTwo   => [N, N, N, N,                             N,         N,         N,         y(G::Excluded), y(G::Interested), N,  Y,         C],
        DataClass::ComplaintFile     => [Cell::Decided(Needs::PartAnd(OWN, G::OwnCaseOutcome)), N, N, C, UNLESS_HANDLER, UNLESS_HANDLER, C, Cell::YesUnless(Needs::Part(SUBJECT)), UNLESS_HANDLER, ON_CASE, Y, C],
        DataClass::LadoRecord        => [N, N, N, N,                             N,         N,         c(G::ChildSafety), Cell::Decided(Needs::PartOr(MANAGER, G::CaseManager)), n(G::ChairActs), N, C, Y],
        // Not in the sheet's table: for the head, the safeguarding lead and named staff, and for a party as far as the terms bind it.
        DataClass::Instrument        => [c(G::OwnTerms), c(G::OwnTerms), N, C,   NEED,      NEED,      Y,         Y,         N,            N,          C,         NEED],
    }
}

/// The cell of a class in a capacity.
pub const fn cell(class: DataClass, capacity: Capacity) -> Cell {
    let [parent, adult, another, pupil, tutor, teacher, dsl, head, governor, panel, inspector, outside] = line(class);
    match capacity {
        Capacity::EntitledParent => parent,
        Capacity::AdultNotEntitled => adult,
        Capacity::ParentOfAnother => another,
        Capacity::Pupil => pupil,
        Capacity::FormTutor => tutor,
        Capacity::SubjectTeacher => teacher,
        Capacity::Dsl => dsl,
        Capacity::Head => head,
        Capacity::Governor => governor,
        Capacity::PanelMember => panel,
        Capacity::Inspector => inspector,
        Capacity::OutsideAuthority => outside,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Section 4.2, as it stands there; and the papers of an order, of which CNF-13a says for whom they are.
    const SHEET: &str = "
| public | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y |
| family | Y | N | N | Y | Y | C need | Y | Y | N | C case | C | C need |
| pupil_personal | Y | N | N | Y | Y | C need | Y | Y | N | C case | C | C need |
| special_category | Y | N | N | Y | C need | C need | Y | Y | N | C case | C | C need |
| safeguarding | C CNF-34 | N | N | C CNF-34 | C DSL | C DSL | Y | Y | N (C link governor, themes only) | N | Y | Y |
| staff_personal | N | N | N | N | N | N | N (C concern about safety) | Y | N (C panel on staffing) | C case, not outcome | C | Y if safeguarding |
| third_party | N (redact) | N | own data only | N | C need | C need | C need | C need | N | C case, redact | C | C need |
| restricted_address | N | N | N | C | N | N | Y | Y | N | N | C | Y |
| exam_embargoed | N until release | N | N | N until release | N | N | N | C | N | N | C regulator | N |
| legal_privilege | N | N | N | N | N | N | N | Y | C board | N | N unless waived | N unless waived |
| governor_part_two | N | N | N | N | N | N | N | Y unless excluded | Y unless interested | N | Y | C |
| complaint_file | C own case outcome | N | N | C | N unless handler | N unless handler | C | Y unless subject | N unless handler | Y own case | Y | C |
| lado_record | N | N | N | N | N | N | C child's safety | Y as case manager | N (C chair, SFG-5) | N | C | Y |
| instrument | C own terms | C own terms | N | C | C need | C need | Y | Y | N | N | C | C need |
";

    fn read(text: &str) -> Cell {
        use AccessGround as G;
        match text {
            "Y" => Cell::Yes,
            "N" | "N (redact)" => Cell::No,
            "N until release" => Cell::UntilRelease,
            "C" => Cell::Decided(Needs::Override),
            "C need" => c(G::Need),
            "C case" | "Y own case" => Cell::Decided(Needs::Part(&[CaseRole::PanelMember])),
            "C CNF-34" => c(G::BestInterests),
            "C DSL" => c(G::DslDecision),
            "C regulator" => c(G::Regulator),
            "C board" => c(G::Board),
            "C own terms" => c(G::OwnTerms),
            "C child's safety" => c(G::ChildSafety),
            "Y if safeguarding" => c(G::SafeguardingMatter),
            "C own case outcome" => {
                Cell::Decided(Needs::PartAnd(&[CaseRole::Complainant, CaseRole::ComplainedAbout], G::OwnCaseOutcome))
            }
            "C case, not outcome" => Cell::Decided(Needs::PartAnd(&[CaseRole::PanelMember], G::NotTheOutcome)),
            "C case, redact" => Cell::Decided(Needs::PartAnd(&[CaseRole::PanelMember], G::OthersTakenOut)),
            "Y as case manager" => Cell::Decided(Needs::PartOr(&[CaseRole::CaseManager], G::CaseManager)),
            "own data only" => n(G::OwnData),
            "N (C link governor, themes only)" => n(G::LinkGovernor),
            "N (C concern about safety)" => n(G::SafetyConcern),
            "N (C panel on staffing)" => n(G::StaffingPanel),
            "N (C chair, SFG-5)" => n(G::ChairActs),
            "N unless waived" => n(G::PrivilegeWaived),
            "N unless handler" => Cell::NoUnless(Needs::Part(&[CaseRole::Handler])),
            "Y unless excluded" => y(G::Excluded),
            "Y unless interested" => y(G::Interested),
            "Y unless subject" => Cell::YesUnless(Needs::Part(&[CaseRole::ComplainedAbout])),
            other => panic!("no cell is written `{other}`"),
        }
    }

    #[test]
    fn the_table_is_that_of_the_sheet() {
        let rows: Vec<&str> = SHEET.trim().lines().collect();
        assert_eq!(rows.len(), DataClass::ALL.len());
        for (row, class) in rows.iter().zip(DataClass::ALL) {
            let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
            assert_eq!(cells[0], class.code());
            assert_eq!(cells.len() - 1, Capacity::ALL.len());
            for (text, capacity) in cells[1..].iter().zip(Capacity::ALL) {
                assert_eq!(cell(*class, *capacity), read(text), "{class}, {capacity}");
            }
        }
    }

    #[test]
    fn the_lines_that_the_guard_reads_say_the_same_of_an_entitled_parent() {
        use super::super::class::Access;
        for class in DataClass::ALL {
            let here = match cell(*class, Capacity::EntitledParent) {
                Cell::Yes => Access::Yes,
                Cell::Decided(_) => Access::Decided,
                Cell::YesUnless(_) | Cell::NoUnless(_) | Cell::UntilRelease | Cell::No => Access::No,
            };
            assert_eq!(class.line().own_child, here, "{class}");
        }
    }

    #[test]
    fn the_overrides_are_eight() {
        let rules: Vec<_> = AccessGround::ALL.iter().filter_map(|ground| ground.override_rule()).collect();
        assert_eq!(rules.len(), 8);
        assert!(rules.is_sorted() && rules.first() == Some(&RuleId::CNF_15A));
    }
}
