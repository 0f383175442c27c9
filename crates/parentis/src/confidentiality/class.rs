//! The classes of data (CNF-1 to CNF-13a) and for whom each is: one line a class.
//!
//! What is of several classes is for those alone who may see each (CNF-14): a further class never lets anybody more in.
//!
//! ```
//! use parentis::confidentiality::class::{Access, DataCircle, DataClass};
//!
//! assert_eq!(DataClass::PupilPersonal.line().own_child, Access::Yes);
//! assert_eq!(DataClass::Safeguarding.line().own_child, Access::Decided);
//! assert_eq!(DataClass::Safeguarding.line().circle, DataCircle::SafeguardingLeads);
//! ```

use crate::rules::RuleId;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A kind of data, by how far it may go.
    pub enum DataClass as "data_class" {
        /// The published policy, term dates, the complaints procedure (CNF-1).
        Public = "public",
        /// A child's own timetable, reports and messages (CNF-2).
        Family = "family",
        /// Attendance, behaviour, attainment (CNF-3).
        PupilPersonal = "pupil_personal",
        /// Health, needs that reveal it, ethnicity, religion, sex life, biometrics (CNF-4).
        SpecialCategory = "special_category",
        /// The child protection file and the safeguarding lead's notes (CNF-5).
        Safeguarding = "safeguarding",
        /// Employment, capability, discipline, low-level concerns (CNF-6).
        StaffPersonal = "staff_personal",
        /// Another child or family named in a record (CNF-7).
        ThirdParty = "third_party",
        /// An address or school that is kept from somebody by an order or for safety (CNF-8).
        RestrictedAddress = "restricted_address",
        /// Marks before their release, scripts (CNF-9).
        ExamEmbargoed = "exam_embargoed",
        /// Legal advice, papers of a dispute (CNF-10).
        LegalPrivilege = "legal_privilege",
        /// Part two of the governors' minutes (CNF-11).
        GovernorPartTwo = "governor_part_two",
        /// The file of a complaint (CNF-12).
        ComplaintFile = "complaint_file",
        /// The record of an allegation about staff (CNF-13).
        LadoRecord = "lado_record",
        /// A court's order itself, and papers and passages of it (CNF-13a).
        Instrument = "instrument",
    }

    /// For whom something is by default, from the widest circle to the narrowest.
    pub enum DataCircle as "data_circle" {
        /// Anyone.
        Anyone = "anyone",
        /// The entitled parents of the children it is about, each family what is its own.
        OwnFamily = "own_family",
        /// The adult it is about, and staff who need it.
        PersonNamed = "person_named",
        /// Staff who need it.
        StaffByNeed = "staff_by_need",
        /// Staff who are named.
        NamedStaff = "named_staff",
        /// Whoever handles the complaint, the clerk and the panel.
        Handlers = "handlers",
        /// The governors entitled to attend, and the clerk.
        GovernorsEntitled = "governors_entitled",
        /// The examinations office.
        ExamsOffice = "exams_office",
        /// The head, the chair and the trust's lawyers.
        HeadAndLegal = "head_and_legal",
        /// Personnel and the head.
        HrAndHead = "hr_and_head",
        /// The safeguarding lead, the deputies and the head.
        SafeguardingLeads = "safeguarding_leads",
        /// The case manager and the local authority's officer.
        CaseManager = "case_manager",
        /// Nobody: it is taken out.
        Nobody = "nobody",
    }
}

/// Does a class stand in the way of somebody?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It does not: whether there is a duty or a choice is the rights matrix's answer.
    Yes,
    /// A person decides, case by case.
    Decided,
    /// It does.
    No,
}

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassLine {
    /// The class.
    pub class: DataClass,
    /// Its rule.
    pub rule: RuleId,
    /// Of an entitled parent, about their own child.
    pub own_child: Access,
    /// For whom it is by default.
    pub circle: DataCircle,
}

use Access::{Decided, No, Yes};

impl DataClass {
    /// Its line of the table.
    pub const fn line(self) -> ClassLine {
        let (rule, own_child, circle) = match self {
            Self::Public => (RuleId::CNF_1, Yes, DataCircle::Anyone),
            Self::Family => (RuleId::CNF_2, Yes, DataCircle::OwnFamily),
            Self::PupilPersonal => (RuleId::CNF_3, Yes, DataCircle::OwnFamily),
            Self::SpecialCategory => (RuleId::CNF_4, Yes, DataCircle::OwnFamily),
            Self::Safeguarding => (RuleId::CNF_5, Decided, DataCircle::SafeguardingLeads),
            Self::StaffPersonal => (RuleId::CNF_6, No, DataCircle::HrAndHead),
            Self::ThirdParty => (RuleId::CNF_7, No, DataCircle::Nobody),
            Self::RestrictedAddress => (RuleId::CNF_8, No, DataCircle::NamedStaff),
            Self::ExamEmbargoed => (RuleId::CNF_9, No, DataCircle::ExamsOffice),
            Self::LegalPrivilege => (RuleId::CNF_10, No, DataCircle::HeadAndLegal),
            Self::GovernorPartTwo => (RuleId::CNF_11, No, DataCircle::GovernorsEntitled),
            Self::ComplaintFile => (RuleId::CNF_12, Decided, DataCircle::Handlers),
            Self::LadoRecord => (RuleId::CNF_13, No, DataCircle::CaseManager),
            Self::Instrument => (RuleId::CNF_13A, Decided, DataCircle::NamedStaff),
        };
        ClassLine { class: self, rule, own_child, circle }
    }
}
