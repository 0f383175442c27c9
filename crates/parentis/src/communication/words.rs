//! The closed lists of how a message reaches an adult.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A way to reach an adult.
    pub enum Channel as "channel" {
        /// The parents' app or portal, with a notice that something is there.
        App = "app",
        /// E-mail.
        Email = "email",
        /// A text message.
        Text = "text",
        /// A call.
        Telephone = "telephone",
        /// By post.
        Post = "post",
        /// On paper, into the adult's own hand.
        ByHand = "by_hand",
    }

    /// A form in which somebody with a disability can use what is written (COM-1).
    pub enum AccessFormat as "access_format" {
        /// Large print.
        LargePrint = "large_print",
        /// Braille.
        Braille = "braille",
        /// Short words and pictures.
        EasyRead = "easy_read",
        /// Read aloud.
        Audio = "audio",
        /// Signed, on video or by an interpreter.
        SignLanguage = "sign_language",
    }

    /// Why a message goes to an adult by this way, or by none.
    pub enum WayWhy as "way_why" {
        /// The adult prefers it (CON-CHN-1).
        Preferred = "preferred",
        /// The sender wishes it.
        SendersWish = "senders_wish",
        /// It is the first of the school's own order of channels that reaches this adult.
        SchoolsOrder = "schools_order",
        /// It is urgent, and this is the quickest; a preference does not stand in the way (CON-CHN-1).
        Quickest = "quickest",
        /// Another way would not carry the format that the adult needs (COM-1).
        CarriesTheFormat = "carries_the_format",
        /// An Education Act requires the notice, and this adult has not agreed to have such notices by e-mail (CON-CHN-2).
        NoticeOnPaper = "notice_on_paper",
        /// To the establishment in which the adult is (COM-9).
        ToTheEstablishment = "to_the_establishment",
        /// The adult declined the other ways, and still gets it (CON-APP-2, COM-11).
        OthersDeclined = "others_declined",
        /// The adult declined this way, and no other is on record: it may never be looked at (CON-APP-2, COM-11).
        OnlyDeclined = "only_declined",
        /// The adult is deployed, and it can be read at any hour (COM-10).
        AtAnyHour = "at_any_hour",
        /// Another way would also reach somebody who may not have it (COM-5).
        NotShared = "not_shared",
        /// The school limited this adult to certain channels for a time (ESC-39).
        Limited = "limited",
        /// None: every way would also reach somebody who may not have it (COM-5).
        ReachesOthers = "reaches_others",
        /// None: no way that is on record will do, as it is a notice, a document, or promotion by the wrong kind of way.
        NoneWillDo = "none_will_do",
        /// None: every address on record was tried in vain; try again, and find another (COM-8).
        Unreachable = "unreachable",
        /// None: no address of this adult is on record (COM-8).
        NotRecorded = "not_recorded",
    }

    /// What an adult needs of a message and does not get.
    pub enum Unmet as "unmet" {
        /// A language in which it is not ready (HA-2.3d, COM-3).
        Language = "language",
        /// A person's translation: for what is as serious as this, a machine's is not enough (HA-2.3d, COM-3).
        HumanTranslation = "human_translation",
        /// A format in which it is not ready (HA-2.3d, COM-1).
        Format = "format",
    }

    /// What the school's policy advises about sending it now. Advice stops nothing.
    pub enum SendAdvice as "send_advice" {
        /// It is in the quiet hours (PTN-57).
        QuietHours = "quiet_hours",
        /// It can wait for the day on which such news goes out together.
        Digest = "digest",
        /// Some of those who would receive it have had as much in the last seven days as the school means to send in a week.
        Overload = "overload",
        /// Some of those who would receive it are deployed: write rather than ring, to a forces' address if need be, and ask who
        /// collects the child meanwhile (COM-10).
        Deployed = "deployed",
    }

    /// How far a copy came, as somebody recorded it. None follows from another: what was read may never have been
    /// acknowledged, and what was delivered never read.
    pub enum CopyStage as "copy_stage" {
        /// It arrived at the address.
        Delivered = "delivered",
        /// It came back, or could not be handed over.
        Failed = "failed",
        /// It was opened.
        Read = "read",
        /// The adult said that they have it.
        Acknowledged = "acknowledged",
    }

    /// What an answer of the school's is to the message that it answers.
    pub enum ReplyKind as "reply_kind" {
        /// That it arrived, and no more.
        Acknowledgement = "acknowledgement",
        /// That the reply will take longer; it counts only if it names the day, and the school's policy says so (PTN-55).
        Holding = "holding",
        /// The reply.
        Reply = "reply",
    }

    /// Where a promise stands.
    pub enum PromiseStanding as "promise_standing" {
        /// The school promised nothing for that channel (PTN-54).
        NotPromised = "not_promised",
        /// Kept in time.
        Kept = "kept",
        /// Kept, and too late.
        KeptLate = "kept_late",
        /// Not kept yet, and there is time.
        Open = "open",
        /// Not kept, and the time is over.
        Overdue = "overdue",
        /// By when it falls due cannot be counted: the calendar does not reach it, or the hour is not known.
        CannotSay = "cannot_say",
    }

    /// What somebody who wrote to the school and waits may do (PTN-59). None of it is a stage of a complaint.
    pub enum ReplyStep as "reply_step" {
        /// Nothing: they have the reply.
        Nothing = "nothing",
        /// Wait: there is time, or nothing was promised.
        Wait = "wait",
        /// Write again, to the same person or the office.
        WriteAgain = "write_again",
        /// Write to the next level: they wrote again, and that was not answered in time either.
        NextLevel = "next_level",
    }

    /// Where the dialogue about a pupil stands (HA-3.2d).
    pub enum ContactStanding as "contact_standing" {
        /// The next contact is not due yet.
        InTime = "in_time",
        /// It is overdue.
        Overdue = "overdue",
        /// The school's policy names no interval.
        NoInterval = "no_interval",
        /// By when it is due cannot be counted: the calendar does not reach it, or nothing says since when.
        CannotSay = "cannot_say",
    }
}

impl Channel {
    /// Is it on paper?
    pub const fn on_paper(self) -> bool {
        matches!(self, Self::Post | Self::ByHand)
    }

    /// Does it carry a document: a report, a letter, an attachment?
    pub const fn carries_documents(self) -> bool {
        !matches!(self, Self::Text | Self::Telephone)
    }

    /// Does it carry that format?
    pub const fn carries(self, format: AccessFormat) -> bool {
        match format {
            AccessFormat::Braille => self.on_paper(),
            AccessFormat::LargePrint | AccessFormat::EasyRead => !matches!(self, Self::Text | Self::Telephone),
            AccessFormat::Audio => matches!(self, Self::App | Self::Email | Self::Telephone),
            AccessFormat::SignLanguage => matches!(self, Self::App | Self::Email | Self::ByHand),
        }
    }
}

/// From the quickest to the slowest.
pub(crate) const QUICKEST: [Channel; 6] =
    [Channel::Text, Channel::App, Channel::Telephone, Channel::Email, Channel::ByHand, Channel::Post];

/// How many of them reach an adult within the hour.
pub(crate) const QUICK: usize = 3;
