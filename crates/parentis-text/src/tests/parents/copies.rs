use super::words;
use parentis::communication::way::{Delivery, UnmetNeed, Way};
use parentis::communication::words::{AccessFormat, Channel, Unmet, WayWhy};

fn delivery(channel: Option<Channel>, why: WayWhy) -> Delivery {
    let way = channel.map(|channel| Way {
        channel,
        address: "inbox-1".parse().unwrap(),
        confirmed_on: "2026-05-04".parse().unwrap(),
        also_reaches: vec!["p2".parse().unwrap()],
    });
    Delivery { way, why, languages: Vec::new(), formats: Vec::new(), unmet: Vec::new(), rules: Vec::new() }
}

#[test]
fn by_which_way_and_why() {
    let ways = ["in our app.", "by e-mail.", "as a text message.", "about this.", "by post.", "on paper, by hand."];
    for (channel, way) in Channel::ALL.iter().zip(ways) {
        for why in WayWhy::ALL {
            let told = match why {
                WayWhy::Preferred => "You told us that you like this way best.\n",
                WayWhy::Quickest => "It is urgent, and this way is the quickest.\n",
                WayWhy::CarriesTheFormat => "It works with the format that you need.\n",
                WayWhy::NoticeOnPaper => "By law this comes on paper, unless you agree to e-mail.\n",
                WayWhy::OthersDeclined => "You did not want the other ways.\n",
                WayWhy::Unreachable | WayWhy::NotRecorded => continue,
                // COM-5, ESC-39, COM-9: of these nothing is said.
                WayWhy::SendersWish
                | WayWhy::SchoolsOrder
                | WayWhy::ToTheEstablishment
                | WayWhy::OnlyDeclined
                | WayWhy::AtAnyHour
                | WayWhy::NotShared
                | WayWhy::Limited
                | WayWhy::ReachesOthers
                | WayWhy::NoneWillDo => "",
            };
            let text = words().copy(&delivery(Some(*channel), *why));
            assert!(text.ends_with(&format!("{way}\n{told}")), "{text}");
        }
    }
}

#[test]
fn where_there_is_no_way_the_reader_is_told_what_the_reader_can_mend() {
    let none = "We cannot send you this at the moment. Please ring the school office.\n";
    let of = |why: WayWhy| words().copy(&delivery(None, why));
    for why in [WayWhy::ReachesOthers, WayWhy::NoneWillDo, WayWhy::Limited] {
        assert_eq!(of(why), none, "{why}");
    }
    assert_eq!(of(WayWhy::NotRecorded), format!("{none}We have no address or number for you. Please give us one.\n"));
    assert!(of(WayWhy::Unreachable).starts_with(none));
}

#[test]
fn what_is_not_ready_and_what_to_do() {
    let mut copy = delivery(Some(Channel::Post), WayWhy::SchoolsOrder);
    copy.unmet = vec![
        UnmetNeed { need: Unmet::Language, language: Some("pl".parse().unwrap()), format: None },
        UnmetNeed { need: Unmet::HumanTranslation, language: Some("pl".parse().unwrap()), format: None },
        UnmetNeed { need: Unmet::Format, language: None, format: Some(AccessFormat::Braille) },
    ];
    assert_eq!(
        words().copy(&copy),
        "You get this by post.\n\
         It is not ready in your language. Please ring the school office, and we help you to read it.\n\
         It is too important for a translation by a machine. A person has to translate it for you. Please ring the school office.\n\
         It is not ready in this form: Braille. Please ring the school office, and we help you to read it.\n"
    );
}
