//! The search for what is withheld in what is not.

use super::{DetailKind, SheetRow};
use std::collections::BTreeSet;

/// What has fewer letters and digits is no value to search for.
const MIN: usize = 4;
/// Of a line or a street: a shorter one stands in too many words.
const MIN_PART: usize = 6;
/// The longest text that is searched for.
const MOST: usize = 64;
/// So many digits of a telephone number are the same with and without the code of the country.
const OF_A_NUMBER: usize = 9;
/// Words that stand before the number of a part of a house: such a line says nothing of where the house is.
const WITHIN: &[&str] = &["flat", "apartment", "apt", "unit", "room", "floor", "suite", "fflat", "uned"];

/// Letters and digits alone, small, without accents.
pub(super) fn plain(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(without_accent).filter(|c| c.is_alphanumeric()).collect()
}

const fn without_accent(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => 'o',
        'ś' | 'š' => 's',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' => 'u',
        'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' => 'w',
        'ŷ' | 'ỳ' | 'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

/// Texts of which none is the beginning of another.
#[derive(Debug, Default)]
pub(super) struct Needles(Vec<String>);

impl Needles {
    fn new(all: BTreeSet<String>) -> Self {
        let mut kept: Vec<String> = Vec::with_capacity(all.len());
        for one in all {
            // What begins with another is found wherever that is.
            if !kept.last().is_some_and(|last| one.starts_with(last.as_str())) {
                kept.push(one);
            }
        }
        Self(kept)
    }

    /// Does one of them stand in a text that is plain? One look-up a place: of those before it in order the last alone can be
    /// its beginning.
    fn are_in(&self, plain: &str) -> bool {
        !self.0.is_empty()
            && plain.char_indices().any(|(at, _)| {
                let rest = plain.get(at..).unwrap_or_default();
                let after = self.0.partition_point(|one| one.as_str() <= rest);
                let last = after.checked_sub(1).and_then(|last| self.0.get(last));
                last.is_some_and(|one| rest.starts_with(one.as_str()))
            })
    }
}

/// What is withheld, as it is searched for.
#[derive(Debug, Default)]
pub(super) struct Withheld {
    /// Whole values: in every detail.
    whole: Needles,
    /// Parts of addresses as well: in names, notes and clues.
    parts: Needles,
}

impl Withheld {
    /// Everything that can tell where in these rows.
    pub(super) fn of<'a>(rows: impl Iterator<Item = &'a SheetRow>) -> Self {
        let (mut whole, mut parts) = (BTreeSet::new(), BTreeSet::new());
        for row in rows {
            let telling = row.details.iter().filter(|detail| detail.kind.tells_where());
            for detail in telling {
                let text = plain(&detail.value);
                match detail.kind {
                    DetailKind::PostalAddress => parts_of_an_address(&detail.value, &mut parts),
                    DetailKind::MapPosition => parts_of_a_place(&detail.value, &mut parts),
                    DetailKind::Telephone => whole.extend(numbers(&detail.value)),
                    DetailKind::Email => whole.extend(emails(&detail.value)),
                    DetailKind::Postcode
                    | DetailKind::Workplace
                    | DetailKind::SchoolName
                    | DetailKind::LocationClue
                    | DetailKind::Name
                    | DetailKind::Other => {}
                }
                if text.chars().count() >= MIN {
                    whole.insert(text);
                }
            }
            whole.extend(place_of(row).map(|(_, text)| text));
        }
        // Of a long text its beginning is enough, and a search for it takes no longer.
        let begins = |all: BTreeSet<String>| all.into_iter().map(|one| one.chars().take(MOST).collect::<String>());
        let whole: BTreeSet<String> = begins(whole).collect();
        let parts: BTreeSet<String> = begins(parts).chain(whole.iter().cloned()).collect();
        Self { whole: Needles::new(whole), parts: Needles::new(parts) }
    }

    /// Does this text repeat what is withheld?
    pub(super) fn is_in(&self, kind: DetailKind, text: &str) -> bool {
        let needles = match kind {
            DetailKind::Name | DetailKind::LocationClue | DetailKind::Other => &self.parts,
            DetailKind::PostalAddress
            | DetailKind::Postcode
            | DetailKind::MapPosition
            | DetailKind::Telephone
            | DetailKind::Email
            | DetailKind::Workplace
            | DetailKind::SchoolName => &self.whole,
        };
        !needles.0.is_empty() && needles.are_in(&plain(text))
    }
}

/// The postal address of a row as one, and its place on the map: who has the same is at the same place.
pub(super) fn place_of(row: &SheetRow) -> impl Iterator<Item = (DetailKind, String)> {
    [DetailKind::PostalAddress, DetailKind::MapPosition].into_iter().filter_map(|kind| {
        let lines = row.details.iter().filter(|detail| detail.kind == kind);
        let text: String = lines.map(|detail| plain(&detail.value)).collect();
        (text.chars().count() >= MIN).then_some((kind, text))
    })
}

/// Each number of a detail that has several, or one with an extension, by its last digits; and the last digits of the whole.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    let of_one = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '-' | '(' | ')' | '.');
    text.split(move |c| !of_one(c)).chain([text]).filter_map(last_digits)
}

/// Each of several e-mail addresses.
fn emails(text: &str) -> impl Iterator<Item = String> {
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '|' | '<' | '>');
    text.split(between).filter(|one| one.contains('@')).map(plain).filter(|one| one.chars().count() >= MIN)
}

/// The last digits of a number, which are the same with and without the code of the country.
fn last_digits(text: &str) -> Option<String> {
    let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().checked_sub(OF_A_NUMBER)?;
    Some(digits.into_iter().skip(from).collect())
}

fn has_digit(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit())
}

/// The lines of an address that say where the house is, its street, and its postcode. A town by itself says too little, and
/// stands in too many names.
fn parts_of_an_address(text: &str, parts: &mut BTreeSet<String>) {
    let lines = text.split([',', ';', '\n', '\r', '|']).map(str::trim).filter(|line| !line.is_empty());
    for (at, line) in lines.enumerate() {
        let words: Vec<String> = line.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect();
        let within = words.first().is_some_and(|first| WITHIN.contains(&first.as_str())) && words.len() <= 2;
        let whole: String = words.concat();
        let street: String = words.iter().filter(|word| !has_digit(word)).cloned().collect();
        let numbered = has_digit(&whole);
        let long = |text: &String| text.chars().count() >= MIN_PART;
        if !within {
            parts.extend(Some(whole.clone()).filter(|whole| long(whole) && (numbered || at == 0)));
            parts.extend(Some(street).filter(|street| long(street) && numbered));
        }
        // A postcode stands last in its line: in one word, or in two.
        let mut last = words.iter().rev();
        let (end, before) = (last.next().cloned().unwrap_or_default(), last.next().cloned().unwrap_or_default());
        for code in [format!("{before}{end}"), end] {
            parts.extend(Some(code).filter(|code| is_postcode(code)));
        }
    }
}

/// Latitude and longitude, each by itself.
fn parts_of_a_place(text: &str, parts: &mut BTreeSet<String>) {
    let numbers = text.split([',', ';', ' ']).map(plain);
    parts.extend(numbers.filter(|number| number.len() > MIN && has_digit(number)));
}

/// One or two letters, a digit, perhaps another digit or letter, then a digit and two letters.
fn is_postcode(text: &str) -> bool {
    let kinds: String = text
        .chars()
        .map(|c| match c {
            '0'..='9' => '9',
            'a'..='z' => 'a',
            _ => '-',
        })
        .collect();
    ["a99aa", "a999aa", "a9a9aa", "aa99aa", "aa999aa", "aa9a9aa"].contains(&kinds.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn withheld(details: &[(DetailKind, &str)]) -> Withheld {
        let row = details.iter().fold(SheetRow::default(), |row, (kind, value)| row.detail("d", *kind, *value));
        Withheld::of([row].iter())
    }

    #[test]
    fn a_value_is_found_however_it_is_written() {
        let kept = withheld(&[
            (DetailKind::PostalAddress, "Flat 12, 4 Mill Lane, Exton, EX1 2AB"),
            (DetailKind::Telephone, "+44 7700 900123"),
            (DetailKind::Email, "m.new@example.org"),
            (DetailKind::Workplace, "Tŷ Gwyn Bakery"),
        ]);
        for (text, found) in [
            ("lives at 4 MILL-LANE now", true),
            ("in Mill Lane, she says", true),
            ("send it to ex12ab", true),
            ("EX1  2AB", true),
            ("ring 07700-900 123", true),
            ("M.New@Example.Org", true),
            ("works at ty gwyn bakery", true),
            ("flat 12", false),
            ("Exton", false),
            ("Mill", false),
            ("4", false),
            ("", false),
        ] {
            assert_eq!(kept.is_in(DetailKind::Other, text), found, "{text}");
        }
        // What is an address is held against whole values alone: a neighbour's house number says nothing.
        assert!(!kept.is_in(DetailKind::PostalAddress, "6 Mill Lane, Exton"));
        assert!(kept.is_in(DetailKind::PostalAddress, "c/o Flat 12, 4 Mill Lane, Exton. EX1 2AB"));
    }

    #[test]
    fn of_several_in_one_detail_each_is_found() {
        let kept = withheld(&[
            (DetailKind::Telephone, "01392 496 0123 ext. 45 / +44 7700 900123"),
            (DetailKind::Email, "M New <m.new@example.org>; n@example.net"),
        ]);
        for (text, found) in [
            ("ring (01392) 4960123", true),
            ("ring 07700 900 123", true),
            ("write to m.new@example.org", true),
            ("n@example.net", true),
            ("M New", false),
            ("ext. 45", false),
        ] {
            assert_eq!(kept.is_in(DetailKind::Other, text), found, "{text}");
        }
    }

    #[test]
    fn lines_given_one_by_one_are_one_address() {
        let kept = withheld(&[(DetailKind::PostalAddress, "4"), (DetailKind::PostalAddress, "Elm")]);
        assert!(kept.is_in(DetailKind::Other, "at 4 Elm") && !kept.is_in(DetailKind::Other, "elm"));
    }

    #[test]
    fn nothing_withheld_is_found_nowhere() {
        assert!(!Withheld::of([].iter()).is_in(DetailKind::Other, "anything"));
        let short = withheld(&[(DetailKind::LocationClue, "A 1"), (DetailKind::Postcode, " - ")]);
        assert!(!short.is_in(DetailKind::Other, "A1, and - too"));
    }

    #[test]
    fn of_many_texts_each_is_found() {
        let all: Vec<String> = (0..500_u32).map(|n| format!("{:04}x", n.wrapping_mul(7919).rem_euclid(9973))).collect();
        let needles = Needles::new(all.iter().cloned().collect());
        for one in &all {
            assert!(needles.are_in(&format!("zz{one}zz")) && needles.are_in(one));
        }
        for n in 0..9973_u32 {
            let text = format!("{n:04}x");
            assert_eq!(needles.are_in(&text), all.contains(&text), "{text}");
        }
        let nested = Needles::new(["mill", "milllane", "lane4"].map(str::to_owned).into_iter().collect());
        assert_eq!(nested.0, ["lane4", "mill"]);
    }
}
