//! JSON pointers (RFC 6901), the address of a node in a document. The lowest room: it imports
//! nothing of the crate.

use std::borrow::Cow;
use std::fmt;
use std::fmt::Write as _;

use serde_json::Value;

/// The address of a node: the keys that lead to it from the top of its document.
///
/// What stands in it is the text of RFC 6901, `~` and `/` in keys escaped; as a reference inside a
/// document (`#/…`) it is [`Pointer::fragment`].
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    #[must_use]
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// The node that these keys lead to.
    pub fn of<'k>(keys: impl IntoIterator<Item = &'k str>) -> Self {
        let mut pointer = Self::root();
        keys.into_iter().for_each(|key| pointer.push(key));
        pointer
    }

    /// The pointer that a text is, with or without the `#` of a reference.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bare = text.strip_prefix('#').unwrap_or(text);
        (bare.is_empty() || bare.starts_with('/')).then(|| Self(bare.to_owned()))
    }

    /// The pointer in a reference to the same document (`#/…`, percent-decoded); `None` for one that
    /// leads elsewhere.
    #[must_use]
    pub fn of_reference(target: &str) -> Option<Self> {
        let fragment = target.strip_prefix('#')?;
        let pointer = percent_encoding::percent_decode_str(fragment).decode_utf8().ok()?;
        (pointer.is_empty() || pointer.starts_with('/')).then(|| Self(pointer.into_owned()))
    }

    /// One step longer.
    #[must_use]
    pub fn join(&self, key: &str) -> Self {
        let mut joined = Self(String::with_capacity(self.0.len() + key.len() + 1));
        joined.0.push_str(&self.0);
        joined.push(key);
        joined
    }

    /// One step longer, into a list.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        let mut joined = self.clone();
        // Writing to a String does not fail.
        let _ = write!(joined.0, "/{index}");
        joined
    }

    /// The pointer as a reference, which is percent-decoded when it is read.
    #[must_use]
    pub fn reference(&self) -> String {
        self.fragment().replace('%', "%25")
    }

    /// This pointer, continued by the text of another.
    #[must_use]
    pub fn below(&self, inside: &str) -> Self {
        Self(format!("{}{inside}", self.0))
    }

    /// Goes one step down.
    pub(crate) fn push(&mut self, key: &str) {
        self.0.push('/');
        if !key.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
            return self.0.push_str(key);
        }
        for character in key.chars() {
            match character {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                other => self.0.push(other),
            }
        }
    }

    /// How long the text is, to come back to with [`Pointer::truncate`].
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Goes back to where the text was so long.
    pub(crate) fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }

    /// The text of RFC 6901; empty for the whole document.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a reference inside its document: `#/…`.
    #[must_use]
    pub fn fragment(&self) -> String {
        format!("#{}", self.0)
    }

    /// Whether it is the whole document.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The node that holds this one; `None` for the whole document.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        Some(Self(self.0.rsplit_once('/')?.0.to_owned()))
    }

    /// The last key, unescaped; `None` for the whole document.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        Some(unescaped(self.0.rsplit_once('/')?.1).into_owned())
    }

    /// The keys, unescaped.
    pub fn keys(&self) -> impl Iterator<Item = String> + '_ {
        self.steps().map(Cow::into_owned)
    }

    /// As [`Pointer::keys`], none copied that is written as it is.
    pub(crate) fn steps(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescaped)
    }

    /// The node that stands there in a document; none where there is none.
    #[must_use]
    pub fn node_in<'v>(&self, document: &'v Value) -> Option<&'v Value> {
        self.steps().try_fold(document, |node, key| child(node, &key))
    }

    /// The nodes on the way there, the document itself first, as far as they are there.
    pub(crate) fn way_in<'v>(&self, document: &'v Value) -> impl Iterator<Item = &'v Value> {
        let mut keys = self.steps();
        std::iter::successors(Some(document), move |node| child(node, &keys.next()?))
    }

    /// How many keys there are.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.matches('/').count()
    }

    /// The text of this pointer and of every node around it, from the inside to the top.
    pub(crate) fn outwards(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self.as_str()), |inner| Some(inner.rsplit_once('/')?.0))
    }

    /// What is left of the text behind that of a node around it, or of this one itself.
    #[must_use]
    pub fn inside<'p>(&'p self, outer: &Self) -> Option<&'p str> {
        let rest = self.0.strip_prefix(outer.as_str())?;
        (rest.is_empty() || rest.starts_with('/')).then_some(rest)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// So that a map with pointers for keys can be asked by text.
impl std::borrow::Borrow<str> for Pointer {
    fn borrow(&self) -> &str {
        &self.0
    }
}

fn child<'v>(node: &'v Value, key: &str) -> Option<&'v Value> {
    match node {
        Value::Object(map) => map.get(key),
        Value::Array(list) => list.get(place(key)?),
        _ => None,
    }
}

/// A key as it is: `~1` is `/`, and what `~0` then leaves is `~`.
fn unescaped(key: &str) -> Cow<'_, str> {
    if !key.as_bytes().contains(&b'~') {
        return Cow::Borrowed(key);
    }
    let mut parts = key.split('~');
    let first = parts.next().unwrap_or_default();
    let mut whole = String::with_capacity(key.len());
    whole.push_str(first);
    for part in parts {
        let (sign, rest) = match part.as_bytes().first() {
            Some(b'1') => ('/', &part[1..]),
            Some(b'0') => ('~', &part[1..]),
            _ => ('~', part),
        };
        whole.push(sign);
        whole.push_str(rest);
    }
    Cow::Owned(whole)
}

/// The place in a list that a key says, written in the one way that RFC 6901 has for it.
fn place(key: &str) -> Option<usize> {
    let is_usual = key == "0" || !key.starts_with(['0', '+']);
    key.parse().ok().filter(|_| is_usual)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Pointer;

    #[test]
    fn keys_come_back_as_they_went_in() {
        let pointer = Pointer::of(["paths", "/a~b/{c}", "get"]);
        assert_eq!(pointer.as_str(), "/paths/~1a~0b~1{c}/get");
        assert_eq!(pointer.keys().collect::<Vec<_>>(), ["paths", "/a~b/{c}", "get"]);
        assert_eq!(pointer.parent().and_then(|parent| parent.last()).as_deref(), Some("/a~b/{c}"));
        assert_eq!(pointer.outwards().count(), 4);
    }

    #[test]
    fn the_node_is_found_that_stands_there() {
        let document = json!({"a/b": {"c~d": [1, {"": 2}]}, "0": "zero", "m~01": 3});
        let texts = [
            "",
            "/a~1b/c~0d/0",
            "/a~1b/c~0d/1/",
            "/0",
            "/m~001",
            "/a~1b/c~0d/2",
            "/a~1b/c~0d/01",
            "/a~1b/c~0d/+1",
        ];
        for text in texts.into_iter().chain(["/a~1b/c~0d/-", "/a~1b/x", "/0/0", "/a/b"]) {
            let found = Pointer::parse(text).and_then(|pointer| pointer.node_in(&document).cloned());
            assert_eq!(found, document.pointer(text).cloned(), "{text}");
            let pointer = Pointer::parse(text).unwrap();
            let around: Vec<&str> = pointer.outwards().collect();
            let on_the_way = around.iter().rev().map_while(|text| document.pointer(text));
            assert!(pointer.way_in(&document).eq(on_the_way), "{text}");
        }
    }

    #[test]
    fn a_key_is_read_as_the_standard_says() {
        for (written, meant) in [("~01", "~1"), ("~1~0", "/~"), ("~~1", "~/"), ("a~", "a~"), ("~2", "~2")] {
            assert_eq!(Pointer::parse(&format!("/{written}")).unwrap().last().as_deref(), Some(meant));
            assert_eq!(written.replace("~1", "/").replace("~0", "~"), meant);
        }
    }

    #[test]
    fn a_pointer_is_inside_of_whole_steps_only() {
        let (outer, inner) = (Pointer::of(["a"]), Pointer::of(["a", "b"]));
        assert_eq!(inner.inside(&outer), Some("/b"));
        assert_eq!(outer.inside(&outer), Some(""));
        assert_eq!(Pointer::of(["ab"]).inside(&outer), None);
    }

    #[test]
    fn a_reference_may_be_percent_encoded_and_stay_in_its_document() {
        assert_eq!(
            Pointer::of_reference("#/a%20b").map(|pointer| pointer.fragment()).as_deref(),
            Some("#/a b")
        );
        assert_eq!(Pointer::of_reference("other.yaml#/a"), None);
        assert_eq!(Pointer::parse("#/a"), Pointer::parse("/a"));
        assert_eq!(Pointer::parse("a"), None);
    }
}
