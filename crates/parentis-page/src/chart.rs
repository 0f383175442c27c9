//! The charts: of a table its columns, or, where it repeats another's totals, its measures row by row; this period above the one
//! before, a bar each, with its word and its number.
//!
//! Which period a bar is of is told three times over: by its place, by being full or striped, and by its colour.

use maud::html;
use parentis::report::{Figure, FigureMark, Rate, RatePair, ReportTable, TablePair};
use parentis_text::Words;
use parentis_text::report::{PageText, figure_text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// Two colours of the palette of Okabe and Ito, which are told apart by whoever does not see red, green or blue; as greys they
/// are a dark and a light one.
const NOW: RGBColor = RGBColor(0, 114, 178);
const BEFORE: RGBColor = RGBColor(253, 236, 205);
const STRIPE: RGBColor = RGBColor(150, 95, 0);
const INK: RGBColor = RGBColor(26, 26, 26);

const WIDTH: u32 = 480;
/// For the numbers on the right.
const NUMBERS: i32 = 58;
const LEFT: i32 = 1;
const BAR: i32 = 14;
/// From the words above a pair of bars to those above the next.
const GROUP: i32 = 58;
const TOP: i32 = 36;
const EDGE: i32 = 6;

/// A bar: how long of a thousand, and what stands beside it. Without a length there is none, and what stands in its place does.
struct Bar {
    long: Option<u32>,
    says: String,
}

/// The bars of a word: of this period, and of the one before.
struct Group {
    word: String,
    now: Bar,
    before: Bar,
}

fn thousandths(count: u32, most: u32) -> Option<u32> {
    let long = u64::from(count).saturating_mul(1_000).checked_div(u64::from(most))?;
    u32::try_from(long).ok()
}

/// The totals of the columns.
fn totals(table: &ReportTable) -> Vec<Figure> {
    let hidden = Figure::marked(FigureMark::Suppressed);
    table.columns.iter().map(|column| table.figure(None, Some(column)).unwrap_or(hidden)).collect()
}

/// A bar for each column; none of a table of which a column of this period may not be shown, or in which there is nothing.
fn by_column(pair: &TablePair, words: &Words) -> Option<Vec<Group>> {
    let (now, before) = (totals(&pair.now), totals(&pair.previous));
    let most = now.iter().chain(&before).filter_map(|figure| figure.count).max().filter(|most| *most > 0)?;
    if now.iter().any(|figure| figure.count.is_none()) {
        return None;
    }
    let bar = |figure: &Figure| {
        let long = figure.count.and_then(|count| thousandths(count, most));
        Bar { long, says: figure_text(*figure) }
    };
    let groups = pair.now.columns.iter().zip(now.iter().zip(&before));
    let groups = groups.map(|(column, (now, before))| Group {
        word: words.report_column(column),
        now: bar(now),
        before: bar(before),
    });
    Some(groups.collect())
}

/// A bar for each row: its measure. What is not shown has its symbol in place of a bar.
fn by_row(rates: &[&RatePair], words: &Words) -> Option<Vec<Group>> {
    let bar = |rate: &Rate| Bar { long: rate.tenths, says: words.report_percent(rate) };
    let several = rates.iter().any(|pair| rates.iter().any(|other| other.now.indicator != pair.now.indicator));
    let groups = rates.iter().filter_map(|pair| {
        let row = words.report_row_name(pair.now.table, pair.now.row.as_deref()?);
        let word = if several { format!("{row}: {}", words.report_indicator(pair.now.indicator)) } else { row };
        let nothing = || Bar { long: None, says: FigureMark::NotApplicable.code().to_owned() };
        Some(Group { word, now: bar(&pair.now), before: pair.previous.as_ref().map_or_else(nothing, bar) })
    });
    let groups: Vec<Group> = groups.collect();
    // Where most of it is not shown, a chart compares nothing.
    let shown = groups.iter().filter(|group| group.now.long.is_some()).count();
    (shown > 1 && shown.saturating_mul(2) >= groups.len()).then_some(groups)
}

/// The chart, with its name for whoever does not see it.
pub(crate) fn of(pair: &TablePair, rates: &[&RatePair], words: &Words) -> Option<String> {
    let groups = if pair.now.table.headline().is_none() { by_column(pair, words)? } else { by_row(rates, words)? };
    let rows = i32::try_from(groups.len()).ok()?;
    let height = u32::try_from(TOP.checked_add(rows.checked_mul(GROUP)?)?).ok()?;
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
        draw(&area, &groups, words).ok()?;
        area.present().ok()?;
    }
    let id = format!("c-{}", pair.now.table.code());
    let title = html! { title id=(id) { (words.report_chart(pair.now.table)) } }.into_string();
    let open = format!("<svg role=\"img\" aria-labelledby=\"{id}\" ");
    let svg = svg.replacen("<svg ", &open, 1);
    // The name is the first thing inside.
    let (start, rest) = svg.split_once('>')?;
    Some(format!("{start}>{title}{rest}"))
}

type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;
type Drawn = Result<(), Box<dyn std::error::Error>>;
/// Draws a bar from its corner, so long.
type Drawer = fn(&Area<'_>, (i32, i32), i32) -> Drawn;

/// A bar of this period is full.
fn full(area: &Area<'_>, (left, top): (i32, i32), long: i32) -> Drawn {
    let corner = (left.saturating_add(long), top.saturating_add(BAR));
    Ok(area.draw(&Rectangle::new([(left, top), corner], NOW.filled()))?)
}

/// A bar of the one before is striped, and has an edge.
fn striped(area: &Area<'_>, (left, top): (i32, i32), long: i32) -> Drawn {
    let bottom = top.saturating_add(BAR);
    let end = left.saturating_add(long);
    area.draw(&Rectangle::new([(left, top), (end, bottom)], BEFORE.filled()))?;
    let mut at = left.saturating_add(EDGE);
    while at < end {
        area.draw(&PathElement::new([(at, top), (at, bottom)], STRIPE))?;
        at = at.saturating_add(EDGE);
    }
    Ok(area.draw(&Rectangle::new([(left, top), (end, bottom)], STRIPE))?)
}

fn draw(area: &Area<'_>, groups: &[Group], words: &Words) -> Drawn {
    let room = i64::from(WIDTH).saturating_sub(i64::from(NUMBERS)).saturating_sub(i64::from(LEFT));
    let pixels = |long: u32| {
        let pixels = i64::from(long).saturating_mul(room).div_euclid(1_000);
        i32::try_from(pixels).unwrap_or(0).max(i32::from(long > 0))
    };
    let ink = TextStyle::from(("sans-serif", 15).into_font()).color(&INK).pos(Pos::new(HPos::Left, VPos::Center));
    let half = BAR.div_euclid(2);
    // Which is which.
    let mut from = LEFT;
    for (text, bar) in [(PageText::Now, full as Drawer), (PageText::Previous, striped)] {
        bar(area, (from, 6), 24)?;
        area.draw(&Text::new(
            words.report_page_text(text),
            (from.saturating_add(30), 6_i32.saturating_add(half)),
            ink.clone(),
        ))?;
        from = from.saturating_add(170);
    }
    for (at, group) in (0_i32..).zip(groups) {
        let top = TOP.saturating_add(at.saturating_mul(GROUP));
        area.draw(&Text::new(group.word.clone(), (LEFT, top.saturating_add(half)), ink.clone()))?;
        let mut y = top.saturating_add(BAR).saturating_add(3);
        for (bar, drawn) in [(&group.now, full as Drawer), (&group.before, striped)] {
            let long = bar.long.map_or(0, pixels);
            if long > 0 {
                drawn(area, (LEFT, y), long)?;
            }
            let number = (LEFT.saturating_add(long).saturating_add(5), y.saturating_add(half));
            area.draw(&Text::new(bar.says.clone(), number, ink.clone()))?;
            y = y.saturating_add(BAR).saturating_add(2);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{BEFORE, INK, NOW, STRIPE};
    use plotters::prelude::RGBColor;

    /// How light a colour is, as WCAG 2.2 reckons it.
    fn light(RGBColor(red, green, blue): RGBColor) -> f64 {
        let part = |of: u8| {
            let of = f64::from(of) / 255.0;
            if of <= 0.040_45 { of / 12.92 } else { ((of + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    }

    fn contrast(one: RGBColor, other: RGBColor) -> f64 {
        let (one, other) = (light(one) + 0.05, light(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn letters_and_bars_stand_out_from_the_paper_and_the_bars_from_each_other_even_in_grey() {
        let paper = RGBColor(255, 255, 255);
        assert!(contrast(INK, paper) >= 7.0);
        for edge in [NOW, STRIPE] {
            assert!(contrast(edge, paper) >= 3.0);
        }
        assert!(contrast(STRIPE, BEFORE) >= 3.0, "stripes");
        assert!(contrast(NOW, BEFORE) >= 3.0, "full beside striped");
    }
}
