//! One difference between two crates, and how grave it is.

use std::fmt;

use crate::pointer::Pointer;

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
    /// The vendor says not to use it any more.
    Deprecated,
    /// The vendor says that it may be used again.
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

/// Why a difference is as grave as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// It is not there any more.
    Gone,
    /// It was not there before.
    New,
    /// Programs call it by the old name.
    Renamed,
    /// Programs do not name arguments.
    ArgumentRenamed,
    /// It is of another type.
    AnotherType,
    /// It is another kind of type.
    AnotherKind,
    /// Arguments stand in another order.
    AnotherOrder,
    /// A call needs one more.
    ArgumentAdded,
    /// A call takes one less.
    ArgumentRemoved,
    /// A call may take one more.
    SetterAdded,
    /// A call may take one less.
    SetterRemoved,
    /// It need not be given any more.
    OptionalNow,
    /// It may not be left out any more.
    RequiredNow,
    /// A model cannot do without it.
    MustBeGiven,
    /// It is behind a pointer, or not any more.
    Boxed,
    /// The same call puts it elsewhere.
    SentOtherwise,
    /// The same call goes elsewhere.
    OtherAddress,
    /// Calls go to another server.
    OtherBaseUrl,
    /// Tokens come from another server.
    OtherOAuth,
    /// Tokens need other permissions.
    OtherScopes,
    /// The same call is sent with other credentials, or with none.
    OtherCredentials,
    /// It was seen in other versions of servers: of some, calls are refused before they are sent.
    OtherVersions,
    /// Only the words differ.
    Documentation,
    /// The compiler warns.
    Warning,
    /// The compiler warns no more.
    NoWarning,
    /// A cargo feature is gone.
    FeatureRemoved,
    /// A cargo feature is new.
    FeatureAdded,
    /// Programs take other values into account already.
    OpenEnum,
    /// It is called otherwise on the wire.
    OtherWireName,
    /// It is another text on the wire.
    OtherWireText,
    /// Only what travels differs.
    OnTheWire,
    /// Other tags lead to it.
    OtherTags,
    /// It is hidden, or shown now.
    DebugOutput,
    /// The enum itself has it no more.
    NotOfAll,
    /// The enum itself has it.
    OfAll,
}

impl Reason {
    /// How grave it is, and the words for it.
    const fn said(self) -> (Level, &'static str) {
        use Level::{Major, Minor, Patch};
        match self {
            Self::Gone => (Major, "gone"),
            Self::New => (Minor, "new"),
            Self::Renamed => (Major, "renamed"),
            Self::ArgumentRenamed => (Patch, "names of arguments are not called"),
            Self::AnotherType => (Major, "another type"),
            Self::AnotherKind => (Major, "another kind"),
            Self::AnotherOrder => (Major, "another order"),
            Self::ArgumentAdded => (Major, "an argument more"),
            Self::ArgumentRemoved => (Major, "an argument less"),
            Self::SetterAdded => (Minor, "a setter more"),
            Self::SetterRemoved => (Major, "a setter less"),
            Self::OptionalNow => (Major, "optional now"),
            Self::RequiredNow => (Major, "required now"),
            Self::MustBeGiven => (Major, "must be given"),
            Self::Boxed => (Major, "boxed or not"),
            Self::SentOtherwise => (Patch, "sent in another way"),
            Self::OtherAddress => (Patch, "same call, other address"),
            Self::OtherBaseUrl => (Major, "sent elsewhere"),
            Self::OtherOAuth => (Patch, "asked elsewhere"),
            Self::OtherCredentials => (Patch, "sent with other credentials"),
            Self::OtherScopes => (Patch, "other permission is asked for"),
            Self::OtherVersions => (Patch, "in other versions of servers"),
            Self::Documentation => (Patch, "documentation"),
            Self::Warning => (Minor, "a warning"),
            Self::NoWarning => (Patch, "a warning less"),
            Self::FeatureRemoved => (Major, "a feature less"),
            Self::FeatureAdded => (Minor, "a feature more"),
            Self::OpenEnum => (Minor, "open enum"),
            Self::OtherWireName => (Patch, "another name on the wire"),
            Self::OtherWireText => (Patch, "another text on the wire"),
            Self::OnTheWire => (Patch, "on the wire"),
            Self::OtherTags => (Patch, "other tags"),
            Self::DebugOutput => (Patch, "in what Debug prints"),
            Self::NotOfAll => (Major, "not of every child"),
            Self::OfAll => (Minor, "of every child"),
        }
    }

    /// How grave it is.
    #[must_use]
    pub const fn level(self) -> Level {
        self.said().0
    }
}

/// In a few words.
impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.said().1)
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
    /// It in the newer document, or in the older one where it is gone.
    pub pointer: Pointer,
    /// Why it is as grave as it is.
    pub reason: Reason,
    /// What it was; `None` where there was nothing.
    pub before: Option<String>,
    /// What it is; `None` where there is nothing.
    pub after: Option<String>,
    /// What one side alone has that the change depends on: the action of an overlay that wrote what differs, by its
    /// file and its place, or a format that says more.
    pub correction: Option<String>,
    /// Of a call that stays: its function as a whole.
    pub signature: Option<Signature>,
}

/// A function, as it was and as it is: its arguments, its answer, what it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// As it was.
    pub before: String,
    /// As it is.
    pub after: String,
}

impl Change {
    /// A difference without before and after.
    pub(super) fn new(subject: Subject, event: Event, reason: Reason) -> Self {
        Self {
            subject,
            event,
            module: String::new(),
            what: String::new(),
            pointer: Pointer::root(),
            reason,
            before: None,
            after: None,
            correction: None,
            signature: None,
        }
    }

    /// With what it was.
    pub(super) fn before(mut self, before: impl ToString) -> Self {
        self.before = Some(before.to_string());
        self
    }

    /// With what it is.
    pub(super) fn after(mut self, after: impl ToString) -> Self {
        self.after = Some(after.to_string());
        self
    }

    /// With what it is about.
    pub(super) fn at(mut self, module: &str, what: impl Into<String>, pointer: &Pointer) -> Self {
        module.clone_into(&mut self.module);
        self.what = what.into();
        self.pointer = pointer.clone();
        self
    }

    /// Subject and event in one word, such as `operation_added`.
    #[must_use]
    pub fn kind(&self) -> String {
        format!("{}_{}", self.subject.name(), self.event.name())
    }

    /// The function or the type that it is about, or the thing itself where it is about neither.
    #[must_use]
    pub fn owner(&self) -> &str {
        use Subject::{
            Accessor, Answer, Arguments, Body, Crate, Errors, Field, Module, Operation, Parameter, Request,
            Scopes, Tag, Type, Value, Variant,
        };
        let what = self.what.as_str();
        let before = |mark: &str| what.split(mark).next().unwrap_or(what);
        match self.subject {
            Crate | Module => what,
            Operation | Arguments | Parameter | Body | Request | Answer | Errors | Scopes => before("."),
            Type | Field | Accessor | Tag => before("."),
            Value | Variant => before("::"),
        }
    }

    /// How grave it is.
    #[must_use]
    pub fn level(&self) -> Level {
        self.reason.level()
    }

    /// True where programs have to be changed.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.level() == Level::Major
    }
}
