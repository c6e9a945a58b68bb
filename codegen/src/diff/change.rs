//! One difference between two crates, and how grave it is.

use std::fmt;

/// What a difference demands of a release, the gravest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing that a caller can see the compiler tell.
    Patch,
    /// More than there was, or a warning.
    Minor,
    /// A program that compiled does not, or means another thing.
    Major,
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The package, its client, where the API is served.
    Crate,
    /// A module, which is a cargo feature.
    Module,
    /// A function that describes a call.
    Operation,
    /// The order of a function's arguments.
    Arguments,
    /// A parameter of a call or a field of its form: an argument or a setter.
    Parameter,
    /// The body of a call.
    Body,
    /// The type that a function returns.
    Request,
    /// What a call answers.
    Answer,
    /// What a call is refused with.
    Errors,
    /// What a token must allow.
    Scopes,
    /// A model.
    Type,
    /// A field of a struct.
    Field,
    /// A known value of an open enum.
    Value,
    /// A child of a hierarchy.
    Variant,
    /// A field that can be read on a hierarchy itself.
    Accessor,
    /// All setters of a struct.
    Setters,
    /// The tag that a struct is sent with.
    Tag,
}

impl Subject {
    const fn name(self) -> &'static str {
        match self {
            Self::Crate => "crate",
            Self::Module => "module",
            Self::Operation => "operation",
            Self::Arguments => "arguments",
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::Request => "request",
            Self::Answer => "answer",
            Self::Errors => "errors",
            Self::Scopes => "scopes",
            Self::Type => "type",
            Self::Field => "field",
            Self::Value => "value",
            Self::Variant => "variant",
            Self::Accessor => "accessor",
            Self::Setters => "setters",
            Self::Tag => "tag",
        }
    }
}

/// What happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is called another.
    Renamed,
    /// It is another kind of thing, or in another manner.
    Changed,
    /// It is served elsewhere.
    Moved,
    /// Its parts stand in another order.
    Reordered,
    /// The vendor withdraws it.
    Deprecated,
    /// The vendor does not withdraw it any more.
    Restored,
}

impl Event {
    const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::Changed => "changed",
            Self::Moved => "moved",
            Self::Reordered => "reordered",
            Self::Deprecated => "deprecated",
            Self::Restored => "restored",
        }
    }
}

/// A difference that users of a crate meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What differs.
    pub subject: Subject,
    /// What happened to it.
    pub event: Event,
    /// The module it belongs to; `models` for types; empty for the crate.
    pub module: String,
    /// What users call it, or called it: `module::function`, `module::function.parameter`, `Type`,
    /// `Type.field`, `Enum::Variant`.
    pub what: String,
    /// JSON pointer of it in the newer document, or in the older one where it is gone.
    pub pointer: String,
    /// How grave it is.
    pub level: Level,
    /// Why, in a few words.
    pub reason: &'static str,
    /// What it was; `None` where there was nothing.
    pub before: Option<String>,
    /// What it is; `None` where there is nothing.
    pub after: Option<String>,
}

impl Change {
    /// A difference without before and after.
    pub(super) fn new(subject: Subject, event: Event, level: Level, reason: &'static str) -> Self {
        Self {
            subject,
            event,
            module: String::new(),
            what: String::new(),
            pointer: String::new(),
            level,
            reason,
            before: None,
            after: None,
        }
    }

    pub(super) fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    pub(super) fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    pub(super) fn at(mut self, module: &str, what: impl Into<String>, pointer: &str) -> Self {
        module.clone_into(&mut self.module);
        self.what = what.into();
        pointer.clone_into(&mut self.pointer);
        self
    }

    /// Subject and event in one word, such as `operation_added`.
    #[must_use]
    pub fn kind(&self) -> String {
        format!("{}_{}", self.subject.name(), self.event.name())
    }

    /// True where programs have to be changed.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.level == Level::Major
    }
}
