//! Paths that one URL fits, found by one walk over the tree of their segments: of a long list, only what
//! begins alike is ever compared.

use std::collections::{BTreeMap, BTreeSet};

use super::subject::Subject;
use crate::diagnostic::Oddity;
use crate::pointer::Pointer;

/// Tells paths of one method that one URL fits; once of each, of the more particular one.
pub(super) fn look(subject: &mut Subject<'_>) {
    let mut methods: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for operation in &subject.operations {
        methods.entry(operation.path).or_default().insert(&operation.method);
    }
    let mut found: BTreeMap<(&str, Oddity), BTreeMap<&str, &str>> = BTreeMap::new();
    for (code, special, general) in Segments::of(methods.keys().copied()).overlaps() {
        if let Some(method) = methods[special].intersection(&methods[general]).next() {
            found.entry((special, code)).or_default().insert(general, method);
        }
    }
    let found: Vec<_> = found
        .into_iter()
        .filter_map(|((path, code), others)| {
            let (first, method) = others.first_key_value()?;
            let more = match others.len() {
                1 => String::new(),
                count => format!(" and {} more", count - 1),
            };
            let (message, help) = if code == Oddity::AmbiguousPaths {
                (
                    format!("this path and `{first}`{more} differ in names only, and both have a {method}"),
                    "remove the one with an overlay that the server does not have",
                )
            } else {
                (
                    format!("a URL for a {method} can fit this path and `{first}`{more}"),
                    "see that no caller of the other can hand in this text, or remove one with an overlay",
                )
            };
            Some((code, Pointer::of(["paths", path]), message, help))
        })
        .collect();
    for (code, pointer, message, help) in found {
        subject.find(code, &pointer, message, help);
    }
}

/// The tree of the segments of paths.
struct Segments<'p> {
    /// The first is where all paths begin.
    nodes: Vec<Node<'p>>,
}

/// A place in the tree.
#[derive(Default)]
struct Node<'p> {
    /// Where a segment leads that is a text.
    texts: BTreeMap<&'p str, usize>,
    /// Where a segment leads that is a template, whatever its name.
    template: Option<usize>,
    /// The paths that end here.
    paths: Vec<&'p str>,
}

/// Which of two paths is the more particular one: the first segment tells in which they differ.
#[derive(Clone, Copy)]
enum Special {
    Neither,
    Left,
    Right,
}

impl<'p> Segments<'p> {
    fn of(paths: impl Iterator<Item = &'p str>) -> Self {
        let mut segments = Self { nodes: vec![Node::default()] };
        for path in paths {
            let end = path.split('/').fold(0, |at, segment| segments.below(at, segment));
            segments.nodes[end].paths.push(path);
        }
        segments
    }

    /// Where a segment leads, which may not be there yet.
    fn below(&mut self, at: usize, segment: &'p str) -> usize {
        let new = self.nodes.len();
        let node = &mut self.nodes[at];
        let next = match segment.starts_with('{') && segment.ends_with('}') {
            true => *node.template.get_or_insert(new),
            false => *node.texts.entry(segment).or_insert(new),
        };
        if next == new {
            self.nodes.push(Node::default());
        }
        next
    }

    /// The pairs of paths that one URL fits: what is to be told, the more particular path, the other.
    fn overlaps(&self) -> Vec<(Oddity, &'p str, &'p str)> {
        let mut found = Vec::new();
        let mut open = vec![(0, 0, Special::Neither)];
        while let Some((left, right, special)) = open.pop() {
            self.ends(left, right, special, &mut found);
            self.descend(left, right, special, &mut open);
        }
        found
    }

    fn ends(&self, left: usize, right: usize, special: Special, found: &mut Vec<(Oddity, &'p str, &'p str)>) {
        let (lefts, rights) = (&self.nodes[left].paths, &self.nodes[right].paths);
        for (index, one) in lefts.iter().enumerate() {
            // Of two that end in one place, the one that comes later in the alphabet is told of.
            let others = if left == right { &rights[index + 1..] } else { &rights[..] };
            found.extend(others.iter().map(|other| match special {
                Special::Neither => (Oddity::AmbiguousPaths, *one.max(other), *one.min(other)),
                Special::Left => (Oddity::OverlappingPaths, *one, *other),
                Special::Right => (Oddity::OverlappingPaths, *other, *one),
            }));
        }
    }

    /// The pairs of places that one segment of a URL leads to.
    fn descend(&self, left: usize, right: usize, special: Special, open: &mut Vec<(usize, usize, Special)>) {
        let is_one = left == right;
        let (left, right) = (&self.nodes[left], &self.nodes[right]);
        let or = |first: Special| if matches!(special, Special::Neither) { first } else { special };
        if let (Some(one), Some(other)) = (left.template, right.template) {
            open.push((one, other, special));
        }
        // Of the two, the one with fewer texts is gone through.
        let is_left_smaller = left.texts.len() <= right.texts.len();
        let (few, many) = if is_left_smaller { (left, right) } else { (right, left) };
        for (text, one) in &few.texts {
            if let Some(other) = many.texts.get(text) {
                let (one, other) = if is_left_smaller { (one, other) } else { (other, one) };
                open.push((*one, *other, special));
            }
        }
        if let Some(template) = right.template {
            open.extend(left.texts.values().map(|text| (*text, template, or(Special::Left))));
        }
        if let Some(template) = left.template.filter(|_| !is_one) {
            open.extend(right.texts.values().map(|text| (template, *text, or(Special::Right))));
        }
    }
}
