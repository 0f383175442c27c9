//! What a reader can work out of a table in which some counts are hidden, and what else is to be hidden so that they cannot.
//!
//! The lines of a table (each row with its total, each column with its total, the totals with the grand total) say that what goes
//! into a knot comes out of it: every count is an arc between two knots, and a table is a circulation. A reader who knows the
//! shown counts knows of a hidden one exactly the range within which it can be moved round a circle of other hidden ones. That
//! range is found by sending flow through them, in whole numbers, and is exact for a table: no bound that a linear program
//! would find is missed.

/// One count of a table, between two knots.
#[derive(Clone, Debug)]
pub(super) struct Arc {
    pub(super) tail: usize,
    pub(super) head: usize,
    pub(super) value: u32,
    pub(super) hidden: bool,
    /// What a reader knows: at least so many, at most so many.
    pub(super) least: u32,
    pub(super) most: u32,
    /// May it be hidden for the sake of another?
    pub(super) free: bool,
    /// What is lost if it is.
    pub(super) cost: u64,
}

/// A step along an arc: which, and whether the count goes up.
type Step = (usize, bool);

/// The counts of a table as arcs.
#[derive(Clone, Debug)]
pub(super) struct Web {
    pub(super) knots: usize,
    pub(super) arcs: Vec<Arc>,
}

impl Web {
    /// How far a step can go.
    fn room(&self, now: &[u32], (at, up): Step) -> u32 {
        let (Some(arc), Some(now)) = (self.arcs.get(at), now.get(at)) else { return 0 };
        if up { arc.most.saturating_sub(*now) } else { now.saturating_sub(arc.least) }
    }

    /// The cheapest way from one knot to another along hidden counts, or along those too that might be hidden.
    fn way(&self, now: &[u32], (from, to): (usize, usize), except: usize, widen: bool) -> Option<Vec<Step>> {
        let mut best: Vec<Option<u64>> = vec![None; self.knots];
        let mut by: Vec<Option<(usize, Step)>> = vec![None; self.knots];
        *best.get_mut(from)? = Some(0);
        // Bellman and Ford: at most as many rounds as there are knots, and of two ways that cost the same the first found stays.
        for _ in 0..self.knots {
            let mut changed = false;
            for (at, arc) in self.arcs.iter().enumerate() {
                if at == except || !(arc.hidden || (widen && arc.free)) {
                    continue;
                }
                let cost = if arc.hidden { 0 } else { arc.cost };
                for (start, end, up) in [(arc.tail, arc.head, true), (arc.head, arc.tail, false)] {
                    let Some(Some(far)) = best.get(start).copied() else { continue };
                    let far = far.saturating_add(cost);
                    let better = best.get(end).is_some_and(|known| known.is_none_or(|known| far < known));
                    if end != from
                        && better
                        && self.room(now, (at, up)) > 0
                        && let (Some(best), Some(by)) = (best.get_mut(end), by.get_mut(end))
                    {
                        (*best, *by) = (Some(far), Some((start, (at, up))));
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        let mut way = Vec::new();
        let mut knot = to;
        while knot != from {
            let (before, step) = (*by.get(knot)?)?;
            way.push(step);
            knot = before;
            if way.len() > self.knots {
                return None;
            }
        }
        Some(way)
    }

    /// Moves a hidden count up or down round circles of hidden ones, as far as `need` asks: how far did it come? With `widen`,
    /// further counts are hidden where the hidden ones do not reach.
    fn shift(&mut self, at: usize, up: bool, need: u32, widen: bool) -> u32 {
        let mut now: Vec<u32> = self.arcs.iter().map(|arc| arc.value).collect();
        let need = need.min(self.room(&now, (at, up)));
        let Some(arc) = self.arcs.get(at) else { return 0 };
        // What the count gains at its head has to come back to its tail.
        let ends = if up { (arc.head, arc.tail) } else { (arc.tail, arc.head) };
        let mut moved = 0_u32;
        while moved < need {
            let way = self.way(&now, ends, at, false);
            let way = if widen { way.or_else(|| self.way(&now, ends, at, true)) } else { way };
            let Some(way) = way else { break };
            let narrowest = way.iter().map(|step| self.room(&now, *step)).min().unwrap_or(0);
            let by = narrowest.min(need.saturating_sub(moved));
            if by == 0 {
                break;
            }
            for (at, up) in way {
                if let (Some(arc), Some(now)) = (self.arcs.get_mut(at), now.get_mut(at)) {
                    arc.hidden = true;
                    *now = if up { now.saturating_add(by) } else { now.saturating_sub(by) };
                }
            }
            moved = moved.saturating_add(by);
        }
        moved
    }

    /// Can a reader be kept from knowing more of a count than that it is between these two? Hides further counts until they are,
    /// or until nothing is left that could be hidden.
    pub(super) fn protect(&mut self, at: usize, (low, high): (u32, u32)) -> bool {
        let Some(value) = self.arcs.get(at).map(|arc| arc.value) else { return true };
        let (above, below) = (high.saturating_sub(value), value.saturating_sub(low));
        self.shift(at, true, above, true) >= above && self.shift(at, false, below, true) >= below
    }

    /// Can a hidden count be another than it is, given what is hidden already?
    pub(super) fn moves(&mut self, at: usize) -> bool {
        self.shift(at, true, 1, false) > 0 || self.shift(at, false, 1, false) > 0
    }
}
