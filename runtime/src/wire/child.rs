//! In `wire`: what a hierarchy says of its children, and which of them an object is that has no tag.

/// A child of a hierarchy.
#[derive(Clone, Copy, Debug)]
pub struct Child {
    tag: &'static str,
    constants: &'static [(&'static str, &'static str)],
    children: &'static [Self],
}

impl Child {
    /// A child with a tag that leads to it, its constants (properties that hold this text in no
    /// other child, by their wire names), and its own children where it is a hierarchy itself.
    #[must_use]
    pub const fn new(
        tags: &'static [&'static str],
        constants: &'static [(&'static str, &'static str)],
        children: &'static [Self],
    ) -> Self {
        let tag = match tags.first() {
            Some(tag) => *tag,
            None => "",
        };
        Self { tag, constants, children }
    }

    /// The tag that leads to this child.
    pub(super) const fn tag(&self) -> &'static str {
        self.tag
    }

    /// Whether the object says by a constant that it is this child; `None` where it says nothing.
    fn is_named_by(&self, text_of: &dyn Fn(&str) -> Option<String>) -> Option<bool> {
        let mut named = None;
        for (property, value) in self.constants {
            if let Some(text) = text_of(property) {
                let is_same = text == *value;
                if is_same {
                    return Some(true);
                }
                named = Some(false);
            }
        }
        named
    }
}

/// The children that an object can be, those of nested hierarchies among them.
pub(super) fn leaves(children: &'static [Child]) -> Vec<&'static Child> {
    let mut found = Vec::with_capacity(children.len());
    for child in children {
        match child.children {
            [] => found.push(child),
            below => found.extend(leaves(below)),
        }
    }
    found
}

/// The one child that an object without a tag can be: the one that a constant names, else the one
/// that has a field for each of its keys. `text_of` gives the text of a property, `has_all` says
/// whether the child that a tag leads to has all the keys.
pub(super) fn only_child(
    children: &'static [Child],
    text_of: &dyn Fn(&str) -> Option<String>,
    has_all: &mut dyn FnMut(&'static str) -> bool,
) -> Option<&'static str> {
    let mut possible = leaves(children);
    possible.retain(|child| child.is_named_by(text_of) != Some(false));
    let is_named = |child: &&&Child| child.is_named_by(text_of) == Some(true);
    let named: Vec<&Child> = possible.iter().filter(is_named).copied().collect();
    match named[..] {
        [child] => return Some(child.tag),
        [] => {}
        _ => possible = named,
    }
    possible.retain(|child| has_all(child.tag));
    match possible[..] {
        [child] => Some(child.tag),
        _ => None,
    }
}
