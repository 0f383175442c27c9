//! The descriptors of Ed-Fi (formats sheet, section 9).

use crate::import::{ChannelKind, Label, LanguageUse};
use parentis::words::RelationshipKind;

/// The owner and list of the relations of the standard itself.
pub(crate) const RELATION_NAMESPACE: &str = "uri://ed-fi.org/RelationDescriptor";

/// How contacts are related to pupils: all fifty of version 5.2.
pub(crate) const RELATIONS: &[(&str, RelationshipKind)] = &[
    ("Aunt", RelationshipKind::AuntUncle),
    ("Brother", RelationshipKind::Sibling),
    ("BrotherInLaw", RelationshipKind::OtherRelative),
    ("CourtAppointedGuardian", RelationshipKind::Guardian),
    ("Cousin", RelationshipKind::Cousin),
    ("Daughter", RelationshipKind::Other),
    ("DaughterInLaw", RelationshipKind::OtherRelative),
    ("Emergency", RelationshipKind::Unknown),
    ("Employer", RelationshipKind::OtherProfessional),
    ("Father", RelationshipKind::Father),
    ("Father, step", RelationshipKind::StepParent),
    ("FatherInLaw", RelationshipKind::OtherRelative),
    ("FathersCivilPartner", RelationshipKind::ParentsPartner),
    ("FathersSignificantOther", RelationshipKind::ParentsPartner),
    ("Fiance", RelationshipKind::Other),
    ("Fiancee", RelationshipKind::Other),
    ("Foster parent", RelationshipKind::FosterParent),
    ("Friend", RelationshipKind::Friend),
    ("Godparent", RelationshipKind::OtherRelative),
    ("Grandfather", RelationshipKind::Grandparent),
    ("Grandmother", RelationshipKind::Grandparent),
    ("Grandparent", RelationshipKind::Grandparent),
    ("Great aunt", RelationshipKind::AuntUncle),
    ("Great Grandparent", RelationshipKind::Grandparent),
    ("Great uncle", RelationshipKind::AuntUncle),
    ("Guardian", RelationshipKind::Guardian),
    ("Husband", RelationshipKind::Other),
    ("Mother", RelationshipKind::Mother),
    ("Mother, step", RelationshipKind::StepParent),
    ("MotherInLaw", RelationshipKind::OtherRelative),
    ("MothersCivilPartner", RelationshipKind::ParentsPartner),
    ("MothersSignificantOther", RelationshipKind::ParentsPartner),
    ("Neighbor", RelationshipKind::Friend),
    ("Nephew", RelationshipKind::OtherRelative),
    ("Niece", RelationshipKind::OtherRelative),
    ("Other", RelationshipKind::Other),
    ("Parent", RelationshipKind::Parent),
    ("Parent, step", RelationshipKind::StepParent),
    ("Relative", RelationshipKind::OtherRelative),
    ("Sibling", RelationshipKind::Sibling),
    ("SignificantOther", RelationshipKind::Other),
    ("Sister", RelationshipKind::Sibling),
    ("SisterInLaw", RelationshipKind::OtherRelative),
    ("Son", RelationshipKind::Other),
    ("SonInLaw", RelationshipKind::OtherRelative),
    ("Spouse", RelationshipKind::Other),
    ("Uncle", RelationshipKind::AuntUncle),
    ("Unknown", RelationshipKind::Unknown),
    ("Ward", RelationshipKind::OtherRelative),
    ("Wife", RelationshipKind::Other),
];

/// Relations that the standard has given up.
pub(crate) const DEPRECATED: &[&str] = &["Emergency", "Guardian"];

/// Telephone types.
pub(crate) const TELEPHONES: &[(&str, ChannelKind, Option<Label>)] = &[
    ("Emergency 1", ChannelKind::Phone, Some(Label::Emergency1)),
    ("Emergency 2", ChannelKind::Phone, Some(Label::Emergency2)),
    ("Fax", ChannelKind::Fax, None),
    ("Home", ChannelKind::Landline, Some(Label::Home)),
    ("Mobile", ChannelKind::Mobile, None),
    ("Other", ChannelKind::Phone, Some(Label::Other)),
    ("Unlisted", ChannelKind::Phone, Some(Label::Unlisted)),
    ("Work", ChannelKind::Landline, Some(Label::Work)),
];

/// E-mail types.
pub(crate) const EMAILS: &[(&str, Label)] =
    &[("Home/Personal", Label::Home), ("Organization", Label::Work), ("Other", Label::Other), ("Work", Label::Work)];

/// Address types that have a word of their own; the many others are `other`.
pub(crate) const ADDRESSES: &[(&str, Label)] = &[
    ("Home", Label::Home),
    ("Mailing", Label::Mailing),
    ("Other", Label::Other),
    ("Temporary", Label::Temporary),
    ("Work", Label::Work),
];

/// Uses of a language.
pub(crate) const LANGUAGE_USES: &[(&str, LanguageUse)] = &[
    ("Correspondence language", LanguageUse::Correspondence),
    ("Dominant language", LanguageUse::Other),
    ("Home language", LanguageUse::Home),
    ("Native language", LanguageUse::First),
    ("Other", LanguageUse::Other),
    ("Other language proficiency", LanguageUse::Other),
    ("Spoken language", LanguageUse::Other),
    ("Written language", LanguageUse::Other),
];

/// A descriptor: the list it is from, if it says so, and the code.
pub(crate) fn descriptor(text: &str) -> (Option<&str>, &str) {
    match text.rsplit_once('#') {
        Some((namespace, code)) => (Some(namespace), code.trim()),
        None => (None, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_relation_of_the_standard_is_on_the_list_and_no_other() {
        let file = include_str!("../../samples/edfi-5.2-grand-bend/RelationDescriptor.xml");
        let document = roxmltree::Document::parse(file).unwrap();
        let texts = |name: &str| {
            let named = document.descendants().filter(move |node| node.tag_name().name() == name);
            let mut texts: Vec<&str> = named.filter_map(|node| node.text()).collect();
            texts.sort_unstable();
            texts
        };
        let mut ours: Vec<&str> = RELATIONS.iter().map(|(code, _)| *code).collect();
        ours.sort_unstable();
        assert_eq!(texts("CodeValue"), ours);
        assert!(texts("Namespace").iter().all(|namespace| *namespace == RELATION_NAMESPACE));
        assert_eq!(ours.len(), 50);
    }

    #[test]
    fn a_descriptor_has_a_list_and_a_code() {
        let text = "uri://ed-fi.org/RelationDescriptor#Father, step";
        assert_eq!(descriptor(text), (Some(RELATION_NAMESPACE), "Father, step"));
        assert_eq!(descriptor("Mother"), (None, "Mother"));
    }
}
