//! One record as a small tree, and places in it.

use crate::import::Place;
use crate::import::reading::put_straight;

/// An element of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) name: &'static str,
    /// Which of its name, where there may be several.
    pub(crate) number: Option<u32>,
    pub(crate) line: u64,
    pub(crate) text: String,
    pub(crate) attributes: Vec<(&'static str, String)>,
    pub(crate) children: Vec<Node>,
}

impl Node {
    pub(crate) const fn new(name: &'static str, number: Option<u32>, line: u64) -> Self {
        Self { name, number, line, text: String::new(), attributes: Vec::new(), children: Vec::new() }
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    /// The first element of that name in it.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|node| node.name == name)
    }

    /// Its text, if there is any.
    pub(crate) fn text(&self) -> Option<&str> {
        (!self.text.is_empty()).then_some(self.text.as_str())
    }

    /// Puts its text straight; says whether there were control characters in it.
    pub(crate) fn put_straight(&mut self) -> bool {
        let (text, control) = put_straight(&self.text);
        self.text = text;
        control
    }
}

/// Adds an element to a path.
pub(crate) fn push(path: &mut String, name: &str, number: Option<u32>) {
    if !path.is_empty() {
        path.push('/');
    }
    path.push_str(name);
    if let Some(number) = number {
        path.push('[');
        path.push_str(&number.to_string());
        path.push(']');
    }
}

/// An element of a record and the way to it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At<'a> {
    pub(crate) node: &'a Node,
    above: Above<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Above<'a> {
    Path(&'a str),
    Element(&'a At<'a>),
}

impl<'a> At<'a> {
    /// A record.
    pub(crate) const fn record(above: &'a str, node: &'a Node) -> Self {
        Self { node, above: Above::Path(above) }
    }

    /// The first element of that name in it.
    pub(crate) fn child(&'a self, name: &'a str) -> Option<At<'a>> {
        self.children(name).next()
    }

    /// Every element of that name in it.
    pub(crate) fn children(&'a self, name: &'a str) -> impl Iterator<Item = At<'a>> {
        let here = self;
        self.node
            .children
            .iter()
            .filter(move |node| node.name == name)
            .map(move |node| At { node, above: Above::Element(here) })
    }

    /// The text of an element in it, if there is one with text.
    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        self.node.child(name)?.text()
    }

    /// Where it is.
    pub(crate) fn place(&self) -> Place {
        Place { path: self.path(), line: self.node.line }
    }

    /// Where an element in it is, or would be.
    pub(crate) fn place_of(&self, name: &str) -> Place {
        let mut place = self.place();
        if let Some(node) = self.node.child(name) {
            place.line = node.line;
        }
        push(&mut place.path, name, None);
        place
    }

    fn path(&self) -> String {
        let mut path = match self.above {
            Above::Path(path) => path.to_owned(),
            Above::Element(at) => at.path(),
        };
        push(&mut path, self.node.name, self.node.number);
        path
    }
}
