//! By which way a copy reaches an adult, told a second time: the copies are given, and all else is read from the journal.
//!
//! Every channel with every key is a candidate, and each rule strikes out what it does not let stand, one after the other.

use super::School;
use chrono::NaiveDate;
use parentis::Fact;
use parentis::communication::audience::Recipient;
use parentis::communication::draft::Draft;
use parentis::communication::guard::CopyLine;
use parentis::communication::message::MessageKind as Kind;
use parentis::communication::words::{AccessFormat, Channel};
use parentis::decision::Condition;
use parentis::ids::{AddressId, PersonId, PupilId};
use parentis::words::Says;
use std::collections::BTreeSet;

/// A candidate: the channel, the key, and the day of the word that says that it works.
type Candidate = (Channel, AddressId, NaiveDate);

/// How a copy reaches its adult, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The way, if there is one.
    pub way: Option<(Channel, AddressId)>,
    /// Is it in no language that the adult needs?
    pub language_unmet: bool,
    /// The formats that the adult needs and does not get.
    pub formats_unmet: BTreeSet<AccessFormat>,
}

impl<'a> School<'a> {
    /// How this copy reaches its adult.
    pub fn way(&'a self, draft: &Draft, copies: &[CopyLine], copy: &CopyLine, day: NaiveDate) -> Option<Reached> {
        let Recipient::Adult { person } = &copy.to else { return None };
        let formats: BTreeSet<AccessFormat> = self.says(day, |_, fact| match fact {
            Fact::FormatNeeded { person: who, format } if who == person => Some(*format),
            _ => None,
        });
        let languages: BTreeSet<String> = self.says(day, |_, fact| match fact {
            Fact::LanguageNeeded { person: who, language } if who == person => Some(language.to_string()),
            _ => None,
        });
        let ready: BTreeSet<String> = draft.languages.iter().map(ToString::to_string).collect();
        let own = draft.languages.first().is_some_and(|own| languages.contains(own.as_str()));
        let serious = matches!(
            draft.message,
            Kind::Exclusion | Kind::SeriousIncident | Kind::SafeguardingNotice | Kind::EducationPlan
        );
        let by_a_machine = !own && serious && !draft.human_translation;
        let language_unmet = !languages.is_empty() && (languages.is_disjoint(&ready) || by_a_machine);
        let way = self.chosen(draft, copies, copy, (person, &formats), day);
        let carried = |format: &AccessFormat| way.as_ref().is_none_or(|(channel, ..)| channel.carries(*format));
        let formats_unmet =
            formats.iter().filter(|format| !draft.formats.contains(format) || !carried(format)).copied().collect();
        Some(Reached { way: way.map(|(channel, address, _)| (channel, address)), language_unmet, formats_unmet })
    }

    /// What the facts in force say to a question of one fact.
    fn says<T: Ord>(&'a self, day: NaiveDate, one: impl Fn(NaiveDate, &Fact) -> Option<T>) -> BTreeSet<T> {
        self.reading.on(day).filter_map(|stated| one(stated.from, stated.fact)).collect()
    }

    /// The words of the latest day on which anything was said.
    fn latest(words: &BTreeSet<(NaiveDate, bool)>) -> Option<(NaiveDate, BTreeSet<bool>)> {
        let last = words.iter().map(|(day, _)| *day).max()?;
        Some((last, words.iter().filter(|(day, _)| *day == last).map(|(_, says)| *says).collect()))
    }

    fn chosen(
        &'a self,
        draft: &Draft,
        copies: &[CopyLine],
        copy: &CopyLine,
        (person, formats): (&PersonId, &BTreeSet<AccessFormat>),
        day: NaiveDate,
    ) -> Option<Candidate> {
        let pairs: BTreeSet<(Channel, AddressId)> = self.says(day, |_, fact| match fact {
            Fact::ContactPoint { person: who, channel, address, .. } if who == person => {
                Some((*channel, address.clone()))
            }
            _ => None,
        });
        let mut left: Vec<Candidate> = Vec::new();
        for (channel, address) in pairs {
            let words = self.says(day, |from, fact| match fact {
                Fact::ContactPoint { person: who, channel: by, address: at, says }
                    if (who, *by, at) == (person, channel, &address) && *says != Says::Unknown =>
                {
                    Some((from, *says == Says::Yes))
                }
                _ => None,
            });
            if let Some((since, says)) = Self::latest(&words)
                && !says.contains(&false)
            {
                left.push((channel, address, since));
            }
        }
        left.retain(|(channel, address, _)| channel.on_paper() || self.nobody_else(copies, copy, person, address, day));
        let documents = matches!(draft.message, Kind::Report | Kind::Exclusion | Kind::EducationPlan)
            || draft.parts.iter().any(|part| part.attachment.is_some());
        left.retain(|(channel, ..)| !documents || !matches!(channel, Channel::Text | Channel::Telephone));
        if copy.conditions.contains(&Condition::ByPost) {
            let prison = self.says(day, |from, fact| match fact {
                Fact::Imprisoned { person: who } if who == person => Some(from),
                _ => None,
            });
            let since = prison.iter().max().copied();
            left.retain(|(channel, _, from)| *channel == Channel::Post && since.is_none_or(|since| since <= *from));
        }
        if draft.notice || draft.message == Kind::Exclusion {
            let words = self.says(day, |from, fact| match fact {
                Fact::NoticesByEmail { person: who, says } if who == person && *says != Says::Unknown => {
                    Some((from, *says == Says::Yes))
                }
                _ => None,
            });
            let agreed = Self::latest(&words).is_some_and(|(_, says)| says == BTreeSet::from([true]));
            left.retain(|(channel, ..)| channel.on_paper() || (agreed && *channel == Channel::Email));
        }
        left.retain(|(channel, ..)| match draft.message {
            Kind::Flyer => channel.on_paper(),
            Kind::Marketing => !channel.on_paper() && *channel != Channel::Telephone,
            _ => !draft.promotes || *channel != Channel::Telephone,
        });
        let carries = |channel: Channel| {
            formats.iter().filter(|format| draft.formats.contains(format) && channel.carries(**format)).count()
        };
        let most = left.iter().map(|(channel, ..)| carries(*channel)).max()?;
        left.retain(|(channel, ..)| carries(*channel) == most);
        let mut channel = self.preferred(draft, &left, person, day)?;
        let away = self.says(day, |_, fact| match fact {
            Fact::Deployed { person: who } if who == person => Some(()),
            _ => None,
        });
        let written = |candidate: &Candidate| candidate.0 != Channel::Telephone;
        let all = self.wishes(person, day);
        let so_wished = |channel: Channel, yes: bool| all.iter().any(|wish| wish.1 == channel && wish.2 == yes);
        let liked = so_wished(Channel::Telephone, true);
        let open = |candidate: &Candidate| written(candidate) && !so_wished(candidate.0, false);
        // COM-10: who is deployed is written to rather than rung, but for what is urgent and who prefers a call.
        if channel == Channel::Telephone && !away.is_empty() && !liked && !draft.is_urgent() && left.iter().any(open) {
            left.retain(written);
            channel = self.preferred(draft, &left, person, day)?;
        }
        // Of several by one channel the one that was confirmed last; of one day, the one whose key comes first.
        let last = left.iter().filter(|(by, ..)| *by == channel).map(|(.., since)| *since).max()?;
        left.retain(|(by, _, since)| *by == channel && *since == last);
        left.into_iter().min_by(|one, other| one.1.cmp(&other.1))
    }

    /// Is nobody else reached there but those alive who may have this copy, all of it and on no stricter condition?
    fn nobody_else(
        &'a self,
        copies: &[CopyLine],
        copy: &CopyLine,
        person: &PersonId,
        address: &AddressId,
        day: NaiveDate,
    ) -> bool {
        let sharers: BTreeSet<PersonId> = self.says(day, |_, fact| match fact {
            Fact::ContactPoint { person: who, address: at, .. } if at == address && who != person => Some(who.clone()),
            _ => None,
        });
        let died: BTreeSet<PersonId> = self.says(day, |_, fact| match fact {
            Fact::Died { person } => Some(person.clone()),
            _ => None,
        });
        sharers.difference(&died).all(|other| {
            let to = Recipient::Adult { person: other.clone() };
            copies.iter().filter(|line| line.to == to).any(|theirs| {
                let about: BTreeSet<&PupilId> = theirs.pupils.iter().collect();
                copy.pupils.iter().all(|pupil| about.contains(pupil))
                    && theirs.conditions.iter().all(|condition| copy.conditions.contains(condition))
            })
        })
    }

    /// The channel, among those that are left.
    fn preferred(&'a self, draft: &Draft, left: &[Candidate], person: &PersonId, day: NaiveDate) -> Option<Channel> {
        let there: BTreeSet<Channel> = left.iter().map(|(channel, ..)| *channel).collect();
        let wishes = self.wishes(person, day);
        self.by_wishes(draft, &there, &wishes)
    }

    /// What this adult wished of each channel, since when: preferred, or declined.
    fn wishes(&'a self, person: &PersonId, day: NaiveDate) -> Vec<(NaiveDate, Channel, bool)> {
        let mut wishes: Vec<(NaiveDate, Channel, bool)> = Vec::new();
        for channel in Channel::ALL {
            let words = self.says(day, |from, fact| match fact {
                Fact::ChannelPreferred { person: who, channel: by, says }
                    if who == person && by == channel && *says != Says::Unknown =>
                {
                    Some((from, *says == Says::Yes))
                }
                _ => None,
            });
            if let Some((since, says)) = Self::latest(&words)
                && says.len() == 1
            {
                wishes.push((since, *channel, says.contains(&true)));
            }
        }
        wishes
    }

    #[expect(clippy::unused_self, reason = "it reads as the others do")]
    fn by_wishes(
        &self,
        draft: &Draft,
        there: &BTreeSet<Channel>,
        wishes: &[(NaiveDate, Channel, bool)],
    ) -> Option<Channel> {
        let declined: BTreeSet<Channel> = wishes.iter().filter(|wish| !wish.2).map(|wish| wish.1).collect();
        let mut liked: Vec<(NaiveDate, Channel)> =
            wishes.iter().filter(|wish| wish.2 && there.contains(&wish.1)).map(|wish| (wish.0, wish.1)).collect();
        liked.sort_by_key(|(since, channel)| (std::cmp::Reverse(*since), *channel));
        let open: BTreeSet<Channel> = there.difference(&declined).copied().collect();
        let first =
            |order: &[Channel], among: &BTreeSet<Channel>| order.iter().copied().find(|one| among.contains(one));
        if draft.urgent {
            let quick =
                [Channel::Text, Channel::App, Channel::Telephone, Channel::Email, Channel::ByHand, Channel::Post];
            let liked = liked.iter().map(|(_, channel)| *channel).find(|channel| quick[..3].contains(channel));
            return liked.or_else(|| first(&quick, &open)).or_else(|| first(&quick, there));
        }
        let order = [Channel::App, Channel::Email, Channel::Text, Channel::Post, Channel::ByHand, Channel::Telephone];
        let liked = liked.first().map(|(_, channel)| *channel);
        let of_the_sender = first(&draft.channels, &open);
        liked.or(of_the_sender).or_else(|| first(&order, &open)).or_else(|| first(&order, there))
    }
}
