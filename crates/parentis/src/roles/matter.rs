//! What is asked about: a column of the rights matrix, and what is known of the thing itself.
//!
//! The column alone is enough for the yearly report. Whether an order of no contact bars an event depends on whether the
//! child is there (VOC-52), and whether delegated authority covers a permission depends on what it is for (DEL-1). What is
//! not said stays unknown, and an unknown never permits what an order could bar.

use crate::roles::matrix::Column;
pub use crate::roles::topic::Topic;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// For what a permission is asked or a consent given. The subjects of DEL-1, as finely as an order or a placement plan
    /// may divide them.
    pub enum Act as "act" {
        /// Choice of school and of what is taught (education).
        Schooling = "schooling",
        /// A local day trip (education).
        DayTrip = "day_trip",
        /// A residential trip in the country (education).
        Residential = "residential",
        /// A journey out of the United Kingdom (CON-TRIP-6).
        Abroad = "abroad",
        /// Clubs and other leisure.
        Leisure = "leisure",
        /// Medicines, treatment, dentistry and health programmes.
        Medical = "medical",
        /// Faith and worship.
        Faith = "faith",
        /// Photographs, video and social media.
        SocialMedia = "social_media",
        /// A change of the surname by which the child is known.
        ChangeName = "change_name",
        /// Acting for the child in data protection (SAR-3).
        PersonalData = "personal_data",
        /// Anything else.
        Other = "other",
    }
}

/// What is known of the thing that is asked about. Everything unknown unless said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Details {
    /// Is it on the school's site (VOC-51)?
    pub on_site: Says,
    /// Is the child there (VOC-52)?
    pub child_present: Says,
    /// Does it say where the child is or will be, so that this cannot be taken out (VOC-54)?
    pub tells_whereabouts: Says,
    /// Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?
    pub significant: Says,
    /// For what the permission is asked or the consent given.
    pub act: Option<Act>,
    /// Has a pupil over compulsory school age capacity for the decision about the education, health and care plan (AGE-5)?
    pub capacity: Says,
}

impl Default for Details {
    fn default() -> Self {
        Self {
            on_site: Says::Unknown,
            child_present: Says::Unknown,
            tells_whereabouts: Says::Unknown,
            significant: Says::Unknown,
            act: None,
            capacity: Says::Unknown,
        }
    }
}

/// What an adult may be entitled to: a column, with what is known of the thing. A column alone is a matter of which
/// nothing more is known.
///
/// ```
/// use parentis::roles::matrix::Column;
/// use parentis::roles::matter::Matter;
///
/// let sports_day = Matter::of(Column::Events).on_site(true).child_present(true);
/// let evening = Matter::of(Column::ParentsEvening).on_site(true).child_present(false);
/// assert_ne!(sports_day, Matter::from(Column::Events));
/// assert_eq!(evening.column, Column::ParentsEvening);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Matter {
    /// The column of the rights matrix.
    pub column: Column,
    /// What is known of the thing.
    pub details: Details,
    /// Whether it is the column's own thing, or one that is no column of the sheet and answered by the letters of one.
    pub topic: Topic,
}

impl Matter {
    /// A matter of that column, of which nothing more is known.
    pub fn of(column: Column) -> Self {
        Self { column, details: Details::default(), topic: Topic::OfColumn }
    }

    /// News of a serious incident that involves the child (MX-6).
    pub fn serious_incident() -> Self {
        Self::about(Topic::SeriousIncident, Details::default())
    }

    /// To be consulted on the education, health and care plan (MX-5, AGE-5).
    pub fn education_plan() -> Self {
        Self::about(Topic::EducationPlan, Details::default())
    }

    /// To have a say in an admission.
    pub(crate) fn preference() -> Self {
        Self::about(Topic::Preference, Details { act: Some(Act::Schooling), ..Details::default() })
    }

    /// To stand in the register.
    pub(crate) fn register() -> Self {
        Self::about(Topic::Register, Details::default())
    }

    /// A matter of that topic, answered by the letters of the topic's column.
    pub(crate) const fn about(topic: Topic, details: Details) -> Self {
        Self { column: topic.column(), details, topic }
    }

    /// Is it the column's own thing?
    pub(crate) const fn asks(self, column: Column) -> bool {
        matches!(self.topic, Topic::OfColumn) && self.column as u8 == column as u8
    }

    /// The pupil has capacity for the decision about the plan, or lacks it (AGE-5).
    #[must_use]
    pub const fn capacity(mut self, so: bool) -> Self {
        self.details.capacity = Says::from_bool(so);
        self
    }

    /// It is on the school's site, or elsewhere.
    #[must_use]
    pub const fn on_site(mut self, so: bool) -> Self {
        self.details.on_site = Says::from_bool(so);
        self
    }

    /// The child is there, or is not.
    #[must_use]
    pub const fn child_present(mut self, so: bool) -> Self {
        self.details.child_present = Says::from_bool(so);
        self
    }

    /// It cannot be sent without saying where the child is or will be, or says nothing of it.
    #[must_use]
    pub const fn tells_whereabouts(mut self, so: bool) -> Self {
        self.details.tells_whereabouts = Says::from_bool(so);
        self
    }

    /// Its effect on the child is likely to be long-term and significant, or is not.
    #[must_use]
    pub const fn significant(mut self, so: bool) -> Self {
        self.details.significant = Says::from_bool(so);
        self
    }

    /// For what the permission is asked or the consent given.
    #[must_use]
    pub const fn act(mut self, act: Act) -> Self {
        self.details.act = Some(act);
        self
    }
}

impl From<Column> for Matter {
    fn from(column: Column) -> Self {
        Self::of(column)
    }
}
