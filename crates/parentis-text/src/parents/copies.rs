//! A copy of a message, told to the adult who gets it.

use super::ParentWords;
use crate::catalogue::Args;
use parentis::communication::way::Delivery;
use parentis::communication::words::{AccessFormat, Unmet, WayWhy};

impl ParentWords {
    /// By which way the reader gets it and why, and what of it is not ready for them and what they do about that. Whom an
    /// address also reaches is never said, nor that a way was left out for that (COM-5).
    ///
    /// ```
    /// use parentis::communication::{way::Delivery, words::WayWhy};
    /// use parentis_text::parents::ParentWords;
    /// let none = Delivery { way: None, why: WayWhy::NotRecorded, languages: vec![], formats: vec![], unmet: vec![], rules: vec![] };
    /// assert_eq!(
    ///     ParentWords::english()?.copy(&none),
    ///     "We cannot send you this at the moment. Please ring the school office.\n\
    ///      We have no address or number for you. Please give us one.\n",
    /// );
    /// # Ok::<(), parentis_text::TextError>(())
    /// ```
    pub fn copy(&self, delivery: &Delivery) -> String {
        let mut lines = Vec::new();
        lines.push(match &delivery.way {
            Some(way) => self.plain(&format!("copy-way-{}", way.channel.code())),
            None => self.plain("copy-none"),
        });
        lines.extend(why(delivery.why).map(|id| self.plain(id)));
        if delivery.way.is_some() {
            for unmet in &delivery.unmet {
                let format = unmet.format.and_then(|format| self.word(AccessFormat::LIST, format.code()));
                lines.push(match (unmet.need, format) {
                    (Unmet::HumanTranslation, _) => self.plain("copy-unmet-human_translation"),
                    (Unmet::Format, Some(format)) => self.say("copy-unmet-format", &Args::new().with("format", format)),
                    (Unmet::Language | Unmet::Format, _) => self.plain("copy-unmet-language"),
                });
            }
        }
        self.text(&lines)
    }
}

/// What is said of why it is this way, or none. What has to do with anybody else, and what the reader is told otherwise, is
/// not said.
const fn why(why: WayWhy) -> Option<&'static str> {
    match why {
        WayWhy::Preferred => Some("copy-why-preferred"),
        WayWhy::Quickest => Some("copy-why-quickest"),
        WayWhy::CarriesTheFormat => Some("copy-why-carries_the_format"),
        WayWhy::NoticeOnPaper => Some("copy-why-notice_on_paper"),
        WayWhy::OthersDeclined => Some("copy-why-others_declined"),
        WayWhy::Unreachable => Some("copy-why-unreachable"),
        WayWhy::NotRecorded => Some("copy-why-not_recorded"),
        WayWhy::SendersWish
        | WayWhy::SchoolsOrder
        | WayWhy::ToTheEstablishment
        | WayWhy::OnlyDeclined
        | WayWhy::AtAnyHour
        | WayWhy::NotShared
        | WayWhy::Limited
        | WayWhy::ReachesOthers
        | WayWhy::NoneWillDo => None,
    }
}
