//! The school's policy as data.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A nation of the United Kingdom: whose school law a school follows (JUR-2, VOC-111). It has no default.
    pub enum Nation as "nation" {
        /// England.
        England = "ENG",
        /// Wales.
        Wales = "WAL",
        /// Scotland.
        Scotland = "SCT",
        /// Northern Ireland.
        NorthernIreland = "NIR",
    }

    /// What kind of school it is in law (SCH-1, VOC-110). It has no default.
    pub enum SchoolType as "school_type" {
        /// Maintained by a local authority: community, foundation, voluntary, and maintained special.
        Maintained = "maintained",
        /// A special school that no authority maintains.
        NonMaintainedSpecial = "non_maintained_special",
        /// An academy; free schools and alternative-provision academies are academies.
        Academy = "academy",
        /// Independent: neither maintained nor an academy.
        Independent = "independent",
        /// A pupil referral unit.
        Pru = "pru",
        /// An early-years setting.
        EarlyYears = "early_years",
        /// Further education or a 16-plus setting.
        Fe16Plus = "fe_16plus",
    }
}
