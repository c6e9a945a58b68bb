//! In `api`: what the runtime has to know of an API, which a generated crate hands over as data.

/// An API, as a type: a client of one API cannot be used for another.
///
/// Generated crates implement this for an empty enum.
pub trait Api: 'static {
    /// What the runtime needs to know of the API.
    const INFO: ApiInfo;
}

/// The facts about an API that no single operation holds.
#[derive(Clone, Copy, Debug)]
pub struct ApiInfo {
    /// The generated crate's name; the first half of the default user agent.
    pub name: &'static str,
    /// The generated crate's version; the second half of the default user agent.
    pub version: &'static str,
    /// Where the API lives, without a slash at the end; `None` where every installation has its
    /// own address and the user must name it.
    pub base_url: Option<&'static str>,
    /// Where an error body says what.
    pub errors: ErrorShape,
}

/// Where the parts of an error body stand, as JSON pointers (RFC 6901), the first that is there wins.
///
/// Two steps mean more than in a JSON pointer. `*` stands for every item of a list and every member
/// of an object. `{name}` goes nowhere: it says that the text of the member `name` is what the field is
/// called, and passes over what has no such text. So `/errors/*/{context}/message` finds, in
/// `{"errors":[{"context":"title","message":"too long"}]}`, the field `title` and what is said of it.
#[derive(Clone, Copy, Debug)]
pub struct ErrorShape {
    /// A sentence for a person, or several.
    pub message: &'static [&'static str],
    /// More about it: a text, or an object that is kept as JSON.
    pub detail: &'static [&'static str],
    /// An object from a field's name to a text or a list of texts; or, in a pointer that says what
    /// the fields are called, those texts themselves.
    pub fields: &'static [&'static str],
    /// What the server calls this occurrence.
    pub id: &'static [&'static str],
}

impl ErrorShape {
    /// Error bodies of which nothing is known.
    pub const UNKNOWN: Self = Self { message: &[], detail: &[], fields: &[], id: &[] };
}
