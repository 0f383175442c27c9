//! A list that nearly always holds one: a date of birth, a stretch on roll.

use std::ops::Deref;

/// None, one, which is kept in place, or several.
#[derive(Clone, Debug, Default)]
pub(crate) enum Few<T> {
    #[default]
    None,
    One([T; 1]),
    Several(Vec<T>),
}

impl<T> Few<T> {
    pub(crate) fn push(&mut self, what: T) {
        *self = match std::mem::take(self) {
            Self::None => Self::One([what]),
            Self::One([first]) => Self::Several(vec![first, what]),
            Self::Several(mut all) => {
                all.push(what);
                Self::Several(all)
            }
        };
    }

    pub(crate) fn as_slice(&self) -> &[T] {
        match self {
            Self::None => &[],
            Self::One(one) => one,
            Self::Several(all) => all,
        }
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut few = Self::default();
        all.into_iter().for_each(|one| few.push(one));
        few
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_pushed_is_there_in_that_order() {
        let mut few = Few::default();
        for (n, expected) in [[1].as_slice(), &[1, 2], &[1, 2, 3]].into_iter().enumerate() {
            few.push(n + 1);
            assert_eq!(few.as_slice(), expected);
        }
        assert!(Few::<u8>::default().is_empty());
    }
}
