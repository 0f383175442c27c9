use super::words;
use crate::parents::ParentWords;
use parentis::calendar::{CalendarGap, Unit};
use parentis::communication::reply::{PromiseState, ReplyState};
use parentis::communication::way::ReplyWay;
use parentis::communication::words::{Channel, PromiseStanding, ReplyStep};
use parentis::profile::Promise;
use parentis::question::Day;

/// A message of 12 May, in a conversation, that somebody at the school has.
fn state(standing: PromiseStanding, due: Option<Day>, within: Option<(u32, Unit)>) -> ReplyState {
    let promise = |standing| PromiseState { due: None, within: None, done: None, standing };
    let within = within.map(|(n, unit)| Promise { n, unit });
    ReplyState {
        item: "in-1".parse().unwrap(),
        thread: Some("t-1".parse().unwrap()),
        person: "p1".parse().unwrap(),
        pupils: vec!["ava".parse().unwrap()],
        channel: Channel::Email,
        received: "2026-05-12".parse().unwrap(),
        handler: Some("tutor".parse().unwrap()),
        tell_sender: false,
        check_first: false,
        at_once: false,
        ack: promise(PromiseStanding::NotPromised),
        reply: PromiseState { due, within, ..promise(standing) },
        next: ReplyStep::Wait,
    }
}

/// Where the promise stands, by when, how long was promised, and what is said.
type Row = (PromiseStanding, Option<Day>, Option<(u32, Unit)>, &'static str);

const ON: Option<Day> = match chrono::NaiveDate::from_ymd_opt(2026, 5, 18) {
    Some(day) => Some(Day::On { day }),
    None => None,
};

fn told(state: &ReplyState) -> String {
    let text = words().reply_promise(state);
    text.strip_prefix("We got your message on 12 May 2026.\n").unwrap().trim_end().to_owned()
}

#[test]
fn by_when_we_answer() {
    use PromiseStanding::{CannotSay, NotPromised, Open, Overdue};
    let at = Some(Day::At { instant: "2026-05-14T09:30:00+01:00".parse().unwrap() });
    let not_known = Some(Day::NotKnown { gap: CalendarGap::NothingEntered });
    let cannot = "We cannot say by which day we answer. If you need to know, please ring the school office.";
    let table: &[Row] = &[
        (Open, ON, Some((3, Unit::SchoolDay)), "We answer within 3 school days, that is by 18 May 2026."),
        (Open, ON, Some((1, Unit::WorkingDay)), "We answer within one working day, that is by 18 May 2026."),
        (Open, at, Some((48, Unit::Hour)), "We answer within 48 hours, that is by 09:30 on 14 May 2026."),
        (Open, ON, None, "We answer by 18 May 2026."),
        (Open, ON, Some((3, Unit::Unspecified)), "We answer by 18 May 2026."),
        (Open, at, None, "We answer by 09:30 on 14 May 2026."),
        (
            Overdue,
            ON,
            Some((3, Unit::SchoolDay)),
            "We said that we would answer by 18 May 2026. We did not. We are sorry.",
        ),
        (NotPromised, None, None, cannot),
        (CannotSay, not_known, Some((3, Unit::SchoolDay)), cannot),
    ];
    for (standing, due, within, says) in table {
        assert_eq!(told(&state(*standing, *due, *within)), *says, "{standing} {within:?}");
    }
}

#[test]
fn what_a_parent_can_do() {
    let late = |next| ReplyState { next, ..state(PromiseStanding::Overdue, ON, None) };
    assert!(told(&late(ReplyStep::WriteAgain)).ends_with("We are sorry.\nPlease write to us again."));
    assert!(told(&late(ReplyStep::NextLevel)).ends_with("ask who can help you now."));
    let urgent = ReplyState { at_once: true, ..state(PromiseStanding::Open, ON, None) };
    assert!(told(&urgent).starts_with("You wrote that it is urgent. Please ring the school office now."));
    let mut done = state(PromiseStanding::Kept, ON, None);
    done.reply.done = "2026-05-15".parse().ok();
    assert_eq!(told(&done), "We answered on 15 May 2026.");
}

#[test]
fn where_somebody_has_to_look_first_nothing_is_said_but_that_it_came() {
    let check = ReplyState { check_first: true, at_once: true, ..state(PromiseStanding::Overdue, ON, None) };
    assert_eq!(told(&check), "If you have a question, please ring the school office.");
}

#[test]
fn how_a_parent_can_answer() {
    let way = |channels: &[Channel]| ReplyWay { by: None, channels: channels.to_vec(), rules: Vec::new() };
    let text = words().reply_way(&way(&[Channel::App, Channel::ByHand]));
    assert_eq!(text, "Please answer us.\nYou can answer in these ways: our app; paper, by hand.\n");
    assert_eq!(words().reply_way(&way(&[])), "Please answer us.\n");
    let welsh =
        ParentWords::welsh().unwrap().reply_promise(&state(PromiseStanding::Open, ON, Some((3, Unit::SchoolDay))));
    assert!(welsh.contains("o fewn 3 diwrnod ysgol, hynny yw erbyn 18 Mai 2026."), "{welsh}");
}
