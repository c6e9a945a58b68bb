//! In `overlay`: what a JSONPath finds in a document.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::path::{Condition, Expression, Operand, Path, Pattern, Relation, Segment, Selector, Slice};
use crate::pointer::Pointer;

/// Where a node is, as far as somebody wants to know.
pub(super) trait Place: Clone {
    fn key(&self, key: &str) -> Self;
    fn index(&self, index: usize) -> Self;
}

impl Place for Pointer {
    fn key(&self, key: &str) -> Self {
        self.join(key)
    }

    fn index(&self, index: usize) -> Self {
        Self::index(self, index)
    }
}

impl Place for () {
    fn key(&self, _: &str) {}

    fn index(&self, _: usize) {}
}

type Node<'v, P> = (P, &'v Value);

/// The nodes that a path finds, in the order of the standard; one may be found twice.
pub(super) fn find<'v, P: Place>(path: &Path, top: &'v Value, at: P) -> Vec<Node<'v, P>> {
    from(path, top, (at, top))
}

/// The same from a node, for a path that begins there or at the top.
fn from<'v, P: Place>(path: &Path, top: &'v Value, node: Node<'v, P>) -> Vec<Node<'v, P>> {
    path.segments.iter().fold(vec![node], |nodes, segment| {
        let mut found = Vec::new();
        for node in nodes {
            step(segment, top, node, &mut found);
        }
        found
    })
}

fn step<'v, P: Place>(segment: &Segment, top: &'v Value, node: Node<'v, P>, found: &mut Vec<Node<'v, P>>) {
    // Not by a function that calls itself: documents nest deep.
    let mut waiting = vec![node];
    while let Some(node) = waiting.pop() {
        segment.selectors.iter().for_each(|selector| select(selector, top, &node, found));
        if segment.is_deep {
            waiting.extend(children(&node).into_iter().rev());
        }
    }
}

fn children<'v, P: Place>((at, value): &Node<'v, P>) -> Vec<Node<'v, P>> {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (at.index(index), item)).collect()
        }
        Value::Object(members) => members.iter().map(|(key, member)| (at.key(key), member)).collect(),
        _ => Vec::new(),
    }
}

fn select<'v, P: Place>(
    selector: &Selector,
    top: &'v Value,
    node: &Node<'v, P>,
    found: &mut Vec<Node<'v, P>>,
) {
    let (at, value) = node;
    match selector {
        Selector::All => found.extend(children(node)),
        Selector::Name(name) => {
            let member = value.as_object().and_then(|members| members.get(name));
            found.extend(member.map(|member| (at.key(name), member)));
        }
        Selector::Index(index) => {
            let items = value.as_array().map_or(&[][..], Vec::as_slice);
            let index = usize::try_from(from_start(*index, items.len())).ok();
            let item = index.and_then(|index| Some((index, items.get(index)?)));
            found.extend(item.map(|(index, item)| (at.index(index), item)));
        }
        Selector::Slice(slice) => {
            let items = value.as_array().map_or(&[][..], Vec::as_slice);
            let indices = indices(slice, items.len());
            found.extend(indices.map(|index| (at.index(index), &items[index])));
        }
        Selector::Filter(condition) => {
            let children = children(node).into_iter();
            found.extend(children.filter(|(_, child)| is_true(condition, top, child)));
        }
    }
}

fn length(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

/// A place that is counted from the end where it is below zero.
fn from_start(index: i64, items: usize) -> i64 {
    if index < 0 { index + length(items) } else { index }
}

/// The places of a slice, each of which is there.
fn indices(slice: &Slice, items: usize) -> impl Iterator<Item = usize> {
    let (step, last) = (slice.step, length(items));
    let is_forward = step > 0;
    let (lowest, highest) = if is_forward { (0, last) } else { (-1, last - 1) };
    let bound = |given: Option<i64>, absent: i64| {
        given.map_or(absent, |given| from_start(given, items).clamp(lowest, highest))
    };
    let start = bound(slice.start, if is_forward { lowest } else { highest });
    let end = bound(slice.end, if is_forward { highest } else { lowest });
    let is_within = move |index: i64| if is_forward { index < end } else { index > end };
    let first = Some(start).filter(|start| step != 0 && is_within(*start));
    let next = move |index: &i64| Some(index + step).filter(|next| is_within(*next));
    std::iter::successors(first, next).filter_map(|index| usize::try_from(index).ok())
}

fn is_true(condition: &Condition, top: &Value, node: &Value) -> bool {
    match condition {
        Condition::Any(conditions) => conditions.iter().any(|condition| is_true(condition, top, node)),
        Condition::All(conditions) => conditions.iter().all(|condition| is_true(condition, top, node)),
        Condition::Not(condition) => !is_true(condition, top, node),
        Condition::Exists(path) => !values(path, top, node).is_empty(),
        Condition::Compare(first, relation, second) => {
            let (first, second) = (operand(first, top, node), operand(second, top, node));
            holds(first.as_ref().map(Held::value), *relation, second.as_ref().map(Held::value))
        }
        Condition::Match(value, pattern) => {
            let value = operand(value, top, node);
            value
                .as_ref()
                .map(Held::value)
                .and_then(Value::as_str)
                .is_some_and(|text| fits(text, pattern, top, node))
        }
    }
}

/// What a path within a filter finds.
fn values<'v>(path: &Path, top: &'v Value, node: &'v Value) -> Vec<&'v Value> {
    let start = if path.is_relative { node } else { top };
    from(path, top, ((), start)).into_iter().map(|((), value)| value).collect()
}

fn fits(text: &str, pattern: &Pattern, top: &Value, node: &Value) -> bool {
    match &pattern.text {
        Expression::Fixed(regex) => regex.as_ref().is_some_and(|regex| regex.is_match(text)),
        Expression::Found(found) => {
            let found = operand(found, top, node);
            let regex = found.as_ref().map(Held::value).and_then(Value::as_str);
            let regex = regex.and_then(|regex| Pattern::compile(regex, pattern.is_whole));
            regex.is_some_and(|regex| regex.is_match(text))
        }
    }
}

/// A value that stands in the document or in the path, or that is made.
enum Held<'v> {
    There(&'v Value),
    Made(Value),
}

impl Held<'_> {
    fn value(&self) -> &Value {
        match self {
            Self::There(value) => value,
            Self::Made(value) => value,
        }
    }
}

fn operand<'v>(operand: &'v Operand, top: &'v Value, node: &'v Value) -> Option<Held<'v>> {
    match operand {
        Operand::Literal(value) => Some(Held::There(value)),
        // Of a singular path there is one node or none.
        Operand::At(path) | Operand::Only(path) => match values(path, top, node)[..] {
            [value] => Some(Held::There(value)),
            _ => None,
        },
        Operand::Length(of) => {
            let length = match self::operand(of, top, node)?.value() {
                Value::String(text) => text.chars().count(),
                Value::Array(items) => items.len(),
                Value::Object(members) => members.len(),
                _ => return None,
            };
            Some(Held::Made(length.into()))
        }
        Operand::Count(path) => Some(Held::Made(values(path, top, node).len().into())),
    }
}

fn holds(first: Option<&Value>, relation: Relation, second: Option<&Value>) -> bool {
    match relation {
        Relation::Equal => are_equal(first, second),
        Relation::Unequal => !are_equal(first, second),
        Relation::Less => order(first, second) == Some(Ordering::Less),
        Relation::Greater => order(first, second) == Some(Ordering::Greater),
        Relation::LessOrEqual => order(first, second) == Some(Ordering::Less) || are_equal(first, second),
        Relation::GreaterOrEqual => {
            order(first, second) == Some(Ordering::Greater) || are_equal(first, second)
        }
    }
}

/// Nothing equals nothing, and no value.
fn are_equal(first: Option<&Value>, second: Option<&Value>) -> bool {
    match (first, second) {
        (None, None) => true,
        (Some(first), Some(second)) => are_same(first, second),
        _ => false,
    }
}

/// Numbers are compared by what they mean: `1` is `1.0`, in lists and objects as well.
fn are_same(first: &Value, second: &Value) -> bool {
    match (first, second) {
        (Value::Number(first), Value::Number(second)) => order_of(first, second) == Some(Ordering::Equal),
        (Value::Array(first), Value::Array(second)) => {
            first.len() == second.len()
                && first.iter().zip(second).all(|(first, second)| are_same(first, second))
        }
        (Value::Object(first), Value::Object(second)) => {
            let is_there = |(key, value)| second.get(key).is_some_and(|other| are_same(value, other));
            first.len() == second.len() && first.iter().all(is_there)
        }
        (first, second) => first == second,
    }
}

/// Only numbers and texts come before one another.
fn order(first: Option<&Value>, second: Option<&Value>) -> Option<Ordering> {
    match (first?, second?) {
        (Value::Number(first), Value::Number(second)) => order_of(first, second),
        (Value::String(first), Value::String(second)) => Some(first.cmp(second)),
        _ => None,
    }
}

fn order_of(first: &Number, second: &Number) -> Option<Ordering> {
    match (first.as_i128(), second.as_i128()) {
        (Some(first), Some(second)) => Some(first.cmp(&second)),
        _ => first.as_f64()?.partial_cmp(&second.as_f64()?),
    }
}
