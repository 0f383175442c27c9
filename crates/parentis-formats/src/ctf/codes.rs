//! The code lists of the Common Transfer File (formats sheet, section 5; CBDS numbers in the comments).

use crate::import::{ChannelKind, Label};
use parentis::words::RelationshipKind;

/// Relationship to the pupil (CBDS 100166). There is no code for a guardian, a grandparent, a special guardian or an
/// adoptive parent: they arrive as FAM, REL, CAR or OTH, or as PAM or PAF after an adoption.
pub(crate) const RELATIONSHIPS: &[(&str, RelationshipKind)] = &[
    ("PAM", RelationshipKind::Mother),
    ("PAF", RelationshipKind::Father),
    ("STP", RelationshipKind::StepParent),
    ("FOS", RelationshipKind::FosterParent),
    ("CAR", RelationshipKind::Carer),
    ("FAM", RelationshipKind::OtherRelative),
    ("REL", RelationshipKind::OtherRelative),
    ("CHM", RelationshipKind::Childminder),
    ("SWR", RelationshipKind::SocialWorker),
    ("DOC", RelationshipKind::HealthProfessional),
    ("HTC", RelationshipKind::EducationProfessional),
    ("TCH", RelationshipKind::EducationProfessional),
    ("RLG", RelationshipKind::ReligiousContact),
    ("OTH", RelationshipKind::Other),
];

/// Telephone types.
pub(crate) const TELEPHONES: &[(&str, ChannelKind, Option<Label>)] = &[
    ("M", ChannelKind::Mobile, None),
    ("H", ChannelKind::Landline, Some(Label::Home)),
    ("A", ChannelKind::Landline, Some(Label::OtherHome)),
    ("W", ChannelKind::Landline, Some(Label::Work)),
    ("F", ChannelKind::Fax, None),
    ("D", ChannelKind::Minicom, None),
];
