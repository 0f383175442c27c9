//! Every closed list by its name, with its codes.
//!
//! `tests/vectors/vocabulary.json` is written from here (`cargo xtask vectors`), and each language checks its own enums
//! against that file, so that a word added in one place is missed in no other.
//!
//! ```
//! let lists = parentis_document::vocabulary::closed_lists();
//! assert_eq!(lists["outcome"], ["must", "may", "must_not", "needs_check"]);
//! ```

use parentis::calendar::{DayKind, HourRule, Roll, Season, Unit, Weekday};
use parentis::communication::guard::{Guard, GuardWhy};
use parentis::communication::message::MessageKind;
use parentis::communication::words::{
    AccessFormat, Channel, ContactStanding, CopyStage, PromiseStanding, ReplyKind, ReplyStep, SendAdvice, Unmet, WayWhy,
};
use parentis::concern::matter::{ConcernKind, Raiser, SafeguardingSign};
use parentis::concern::record::{NotToldWhy, NoticeState, RecordTask, SharingNote};
use parentis::concern::route::{NobodyWhy, RouteAction, RouteSay, RouteStep, TermOf, Urgency};
use parentis::concern::words::{
    AcceptanceTest, Assurance, CaseAct, CaseClosure, CaseOutcome, CasePhase, ClockStart, ComplainantMay, ConcernMatter,
    FindingsTo, Firmness, HandOver, InAbsence, OutOfTerm, PanelFault, PastPupils, PauseReason, Recordings, StageAct,
    StageKind, StepRefused, WhoMayComplain,
};
use parentis::confidentiality::access_copy::CopyWhy;
use parentis::confidentiality::breach::{BreachRisk, BreachStep, ReportState};
use parentis::confidentiality::class::{DataCircle, DataClass};
use parentis::confidentiality::confidence::ConfidencePart;
use parentis::confidentiality::data_complaint::{DataComplaintDone, DataComplaintNext};
use parentis::confidentiality::disclosure::{AccessWhy, FilePart, MinutesNaming};
use parentis::confidentiality::erasure::ErasureBlock;
use parentis::confidentiality::merge::MergeEffect;
use parentis::confidentiality::passing_on::{Listener, PassingOnWhy};
use parentis::confidentiality::protected::{DetailKind, DetailMark, OfficerWhy, SheetKind, WithheldWhy};
use parentis::confidentiality::publication::{BanEnd, BanPart, BanState};
use parentis::confidentiality::retention::{
    RecordKind, RetentionStanding, RetentionStart, RetentionThen, RetentionUnit, RetentionWhy,
};
use parentis::confidentiality::table::{AccessGround, Capacity, CaseRole};
use parentis::confidentiality::undertaking::{
    UndertakingCause, UndertakingKind, UndertakingScope, UndertakingState, UndertakingStep,
};
use parentis::consent::words::{
    AskWhy, ConsentCapacity, ConsentDuty, ConsentEvent, ConsentForm, ConsentKind, ConsentSays, ConsentState,
    ConsentStep, ExceptionGround, FormNeeded, Givers, HowMany, LawfulBasis, Objection, PartyState, PupilPart,
    PurposeChange, Resolution, StaleWhy,
};
use parentis::decision::{Condition, MissingFact, Outcome, Supplier, Weight};
use parentis::participation::board::{BoardFinding, BoardStanding, ElectionNote, ElectionPhase, SeatNote};
use parentis::participation::candidate::{StandBar, StandGap};
use parentis::participation::check::{CheckNeeded, CheckStanding, HelpGap, HelpWhy};
use parentis::participation::event::{EventKind, PartLevel, PartPlace, SupportPurpose};
use parentis::participation::group::{AgendaTopic, GroupKind, GroupTask, ItemState};
use parentis::participation::invitations::InviteNote;
use parentis::participation::seat::{AppointedAs, BoardKind, ElectedBy, LeftWhy, SeatBy, SeatKind};
use parentis::participation::taking_part::{PartNote, PartView};
use parentis::participation::volunteer::{CheckKind, CheckResult, VolunteerWork};
use parentis::profile::{LooseKind, Nation, PolicyAudience, Post, Route, SchoolType, Severity, Subject};
use parentis::report::{
    FigureMark, Indicator, MethodNote, ReportBase, ReportColumn, ReportRowWord, ReportSection, ReportTableName,
};
use parentis::review::words::{
    ApprovalLevel, ConsultationAudience, ConsultationFault, ConsultationPart, ConsultationState, DatePrecision,
    PolicyDuty, PolicyFault, PolicyKind, PolicyMark, PolicyPart, PolicyState, PublishedAs, ReviewDecision,
    ReviewStanding, ReviewTrigger, VersionState, ViewGiven,
};
use parentis::roles::equal::EqualFinding;
use parentis::roles::matrix::{Cell, Column, MatrixRow};
use parentis::roles::matter::Act;
use parentis::roles::preference::PreferenceState;
use parentis::roles::request::{Charge, ClockNote, Exemption, NoDay, Right};
use parentis::rules::{Checked, RuleId, Strength};
use parentis::vocabulary::Vocabulary;
use parentis::words::{
    CareStatus, ClaimForm, ContactFlag, DelegatedBy, Evidence, OrderKind, Parenthood, PlacementKind, RelationshipKind,
    Residence, ResponsibilityBasis, RestrictionScope, Says,
};
use std::collections::BTreeMap;

macro_rules! lists {
    ($($list:ty)+) => { [$(ClosedList {
        type_name: stringify!($list),
        name: <$list>::NAME,
        words: <$list as Vocabulary>::words(),
    }),+] };
}

/// A closed list of the core.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedList {
    /// The name of its type in Rust.
    pub type_name: &'static str,
    /// What it is called in `vocabulary.json`.
    pub name: &'static str,
    /// Its words, in their order: the name of each in Rust, and its code.
    pub words: Vec<(&'static str, &'static str)>,
}

/// Each closed list of the core, for whoever writes it down in another language.
pub fn lists() -> impl Iterator<Item = ClosedList> {
    lists![
        DayKind HourRule Roll Season Unit Weekday MessageKind Condition MissingFact Outcome Supplier Weight LooseKind
        Nation PolicyAudience Post Route SchoolType Severity Subject Act EqualFinding Charge ClockNote Exemption NoDay PreferenceState Right Cell Column MatrixRow Checked RuleId Strength
        CareStatus ClaimForm ContactFlag DelegatedBy Evidence OrderKind Parenthood PlacementKind RelationshipKind Residence
        ResponsibilityBasis RestrictionScope Says
        CheckNeeded CheckStanding HelpGap HelpWhy
        CheckKind CheckResult VolunteerWork
        BoardFinding BoardStanding ElectionNote ElectionPhase SeatNote
        StandBar StandGap
        AppointedAs BoardKind ElectedBy LeftWhy SeatBy SeatKind
        EventKind PartLevel PartPlace SupportPurpose
        AgendaTopic GroupKind GroupTask ItemState
        InviteNote
        PartNote PartView
        MergeEffect DataCircle DataClass Guard GuardWhy AccessGround AccessWhy Capacity CaseRole BreachRisk BreachStep ReportState DataComplaintDone DataComplaintNext ErasureBlock RecordKind RetentionStanding RetentionStart RetentionThen RetentionUnit RetentionWhy FilePart MinutesNaming UndertakingKind UndertakingScope UndertakingCause UndertakingState UndertakingStep Listener PassingOnWhy BanEnd BanState BanPart ConfidencePart DetailKind DetailMark OfficerWhy SheetKind WithheldWhy CopyWhy
        FigureMark Indicator MethodNote ReportBase ReportColumn ReportRowWord ReportSection ReportTableName
        ConcernKind Raiser SafeguardingSign NobodyWhy RouteAction RouteSay RouteStep TermOf Urgency NoticeState RecordTask SharingNote NotToldWhy
        AccessFormat Channel SendAdvice Unmet WayWhy CopyStage ReplyKind PromiseStanding ReplyStep ContactStanding
        AcceptanceTest Assurance CaseAct CaseClosure CaseOutcome CasePhase ClockStart ComplainantMay ConcernMatter FindingsTo
        Firmness HandOver InAbsence OutOfTerm PanelFault PastPupils PauseReason Recordings StageAct StageKind StepRefused WhoMayComplain
        AskWhy ConsentCapacity ConsentDuty ConsentEvent ConsentForm ConsentKind ConsentSays ConsentState ConsentStep ExceptionGround FormNeeded Givers HowMany LawfulBasis Objection PartyState PupilPart PurposeChange Resolution StaleWhy
        ApprovalLevel ConsultationAudience ConsultationFault ConsultationPart ConsultationState DatePrecision PolicyDuty PolicyFault PolicyKind PolicyMark PolicyPart PolicyState PublishedAs ReviewDecision ReviewStanding ReviewTrigger VersionState ViewGiven
    ]
    .into_iter()
}

/// The closed lists of the core by their names, each with its codes in their order.
pub fn closed_lists() -> BTreeMap<&'static str, Vec<&'static str>> {
    lists().map(|list| (list.name, list.words.into_iter().map(|(_, code)| code).collect())).collect()
}

/// All that is closed in the document interface, by name: the closed lists of the core, and the words by which facts,
/// questions, answers, reasons, errors and whatever else there is of several kinds name their kind.
///
/// The latter are read out of the schemas, so that none is forgotten. A kind that has a name of its own is listed by
/// it, as `reason`; one whose keys stand anywhere among another's is listed by the key that tells it, as `fact`, `effect` and
/// `counted`.
#[cfg(feature = "schema")]
pub fn vocabulary() -> BTreeMap<String, Vec<String>> {
    let owned = |(name, codes): (&str, Vec<&str>)| (name.to_owned(), codes.into_iter().map(str::to_owned).collect());
    let mut all: BTreeMap<String, Vec<String>> = closed_lists().into_iter().map(owned).collect();
    let schemas = crate::schema::values();
    let mut kinds: Vec<(&str, &serde_json::Value)> = Vec::new();
    for (root, schema) in &schemas {
        let defined = schema.get("$defs").and_then(serde_json::Value::as_object).into_iter().flatten();
        kinds.extend(defined.map(|(name, kind)| (name.as_str(), kind)).chain([(*root, schema)]));
    }
    kinds.retain(|(name, _)| !lists().any(|list| list.type_name == *name));
    let found: Vec<Kinds> = kinds.into_iter().filter_map(|(name, kind)| words_of(name, kind)).collect();
    let among: std::collections::BTreeSet<String> =
        found.iter().filter(|kinds| kinds.among).filter_map(|kinds| kinds.tag.clone()).collect();
    for Kinds { name, tag, among: _, codes } in found {
        let name = tag.filter(|tag| among.contains(tag)).unwrap_or(name);
        all.insert(name, codes);
    }
    all
}

/// What a schema of several kinds is called, by which key it tells them, and their words.
#[cfg(feature = "schema")]
struct Kinds {
    name: String,
    tag: Option<String>,
    /// Do its keys stand among another's?
    among: bool,
    codes: Vec<String>,
}

#[cfg(feature = "schema")]
fn words_of(name: &str, schema: &serde_json::Value) -> Option<Kinds> {
    let kinds = schema.get("oneOf")?.as_array()?;
    let words =
        |word: &dyn Fn(&serde_json::Value) -> Option<String>| kinds.iter().map(word).collect::<Option<Vec<_>>>();
    let constant = |kind: &serde_json::Value| kind.get("const")?.as_str().map(str::to_owned);
    if let Some(codes) = words(&constant) {
        return Some(Kinds { name: snake(name), tag: None, among: false, codes });
    }
    let tag = kinds.first()?.get("properties")?.as_object()?.iter().find(|(_, value)| constant(value).is_some())?.0;
    let codes = words(&|kind| constant(kind.get("properties")?.get(tag)?))?;
    Some(Kinds { name: snake(name), tag: Some(tag.clone()), among: schema.get("properties").is_some(), codes })
}

/// `TermEffect` as `term_effect`.
#[cfg(feature = "schema")]
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    /// The names of the lists that the sources of the core write: `enum Unit as "unit"`.
    fn written_in(folder: &Path, names: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                written_in(&path, names);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let lines = text.lines().filter(|line| line.trim_start().starts_with("pub enum "));
                let lists = lines.filter_map(|line| line.split_once(" as \"")?.1.strip_suffix("\" {"));
                names.extend(lists.map(str::to_owned));
            }
        }
    }

    #[test]
    fn no_closed_list_of_the_core_is_forgotten() {
        let mut written = BTreeSet::from(["rule".to_owned()]);
        written_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../parentis/src"), &mut written);
        let listed: BTreeSet<String> = closed_lists().into_keys().map(str::to_owned).collect();
        assert!(written.len() > 30);
        assert_eq!(listed, written);
    }

    #[test]
    fn a_list_has_words_and_none_twice() {
        for (name, codes) in closed_lists() {
            assert!(!codes.is_empty(), "{name}");
            assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{name}");
        }
    }

    #[cfg(feature = "schema")]
    #[test]
    fn kinds_of_facts_questions_answers_reasons_and_errors_are_listed() {
        let all = vocabulary();
        for (name, code) in [
            ("fact", "pupil_born"),
            ("effect", "bars"),
            ("question", "who_receives"),
            ("answer", "audience"),
            ("reason", "no_order_seen"),
            ("change", "fact_ends"),
            ("calendar_gap", "exhausted"),
            ("counted", "not_known"),
            ("known", "unknown"),
            ("recipient", "adult"),
            ("report_due", "by"),
            ("error", "unknown_key"),
            ("rule", "PAR-1"),
        ] {
            assert!(all.get(name).is_some_and(|codes| codes.iter().any(|known| known == code)), "{name}: {code}");
        }
    }
}
