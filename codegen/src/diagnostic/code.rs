//! What remarks are of: oddities, each with how grave it is, and what stages refuse.

use std::fmt;

use serde::Deserialize;

use super::severity::Severity;

/// What a remark is of. Its name stays the same: tools go by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// Something odd, of which a crate may be made all the same.
    Oddity(Oddity),
    /// Something that no crate can be made of, by the stage that says so.
    Refusal(Refusal),
}

impl Code {
    /// The name: lower case, with dashes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Oddity(oddity) => oddity.name(),
            Self::Refusal(refusal) => refusal.name(),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl From<Oddity> for Code {
    fn from(oddity: Oddity) -> Self {
        Self::Oddity(oddity)
    }
}

impl From<Refusal> for Code {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

/// What a stage refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// `bindings.toml` cannot be read.
    Bindings,
    /// `names.lock` cannot be read.
    NamesLock,
    /// A file of words cannot be read, or is about what is not there.
    Words,
    /// A page of the guide cannot be read, or is not what a page is.
    Guide,
    /// The document cannot be read.
    Document,
    /// An overlay cannot be read or applied.
    Overlay,
    /// An action of an overlay has no effect any more.
    ExpiredAction,
    /// A node is not what the standard wants in its place.
    Structure,
    /// Schemas cannot be true at once.
    Contradiction,
    /// Names clash, cannot be made, or would change.
    Name,
}

impl Refusal {
    /// The name: lower case, with dashes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bindings => "bindings",
            Self::NamesLock => "names-lock",
            Self::Words => "words",
            Self::Guide => "guide",
            Self::Document => "document",
            Self::Overlay => "overlay",
            Self::ExpiredAction => "expired-action",
            Self::Structure => "structure",
            Self::Contradiction => "contradiction",
            Self::Name => "name",
        }
    }
}

macro_rules! oddities {
    ($($(#[$doc:meta])* $code:ident $name:literal $level:ident,)*) => {
        /// A kind of oddity. Its name stays the same: `[lint]` of `bindings.toml` and tools go by it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub enum Oddity {
            $($(#[$doc])* #[serde(rename = $name)] $code,)*
        }

        impl Oddity {
            /// Every kind, in the order in which the documentation lists them.
            pub const ALL: &[Self] = &[$(Self::$code,)*];

            /// The name: lower case, with dashes.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$code => $name,)* }
            }

            /// How grave it is where `bindings.toml` does not say.
            #[must_use]
            pub const fn usual(self) -> Severity {
                match self { $(Self::$code => Severity::$level,)* }
            }
        }
    };
}

oddities! {
    /// An action of an overlay of which only a part is still needed.
    HalfExpiredAction "half-expired-action" Warning,
    /// A field of an overlay that nobody reads, or an action that says nothing to do.
    UnreadOverlayField "unread-overlay-field" Warning,
    /// An action of an overlay that matches nothing, where that is allowed.
    IdleAction "idle-action" Note,
    /// A node that is not what the standard wants there: it is read as what it seems to mean, or left out.
    FaultyNode "faulty-node" Warning,
    /// A key that the standard does not have, where nothing is read.
    UnknownKey "unknown-key" Note,
    /// A keyword of another version of OpenAPI, read as it is meant.
    LeftoverKeyword "leftover-keyword" Note,
    /// A keyword that says of values what no type says.
    UnreadKeyword "unread-keyword" Note,
    /// An array whose items are said one by one: each may be any of them.
    Tuple "tuple" Note,
    /// A reference that leads elsewhere for each schema that refers to it.
    DynamicReference "dynamic-reference" Warning,
    /// A way to authenticate that is none of a request, or that the client does not run.
    UnreadSecurity "unread-security" Note,
    /// A webhook without a payload of JSON.
    UnreadWebhook "unread-webhook" Note,
    /// A path that does not begin with a slash.
    PathWithoutSlash "path-without-slash" Warning,
    /// An operation under a method that the standard does not have.
    UnknownMethod "unknown-method" Warning,
    /// An answer under a key that is no status.
    UnknownStatus "unknown-status" Warning,
    /// Callbacks, which are no part of a client.
    UnusedCallbacks "unused-callbacks" Note,
    /// An operation without `operationId` that `bindings.toml` does not name either.
    MissingOperationId "missing-operation-id" Warning,
    /// An `operationId` that another operation has, on an operation that `bindings.toml` does not name.
    DuplicateOperationId "duplicate-operation-id" Warning,
    /// An operation without a tag that `bindings.toml` does not name: its module is a guess.
    OperationWithoutTag "operation-without-tag" Note,
    /// POST, PUT or PATCH without `requestBody` and without `x-no-body: true`.
    WriteWithoutBody "write-without-body" Warning,
    /// GET, HEAD or DELETE with a `requestBody`.
    UnexpectedBody "unexpected-body" Warning,
    /// No response that means success, and no `default`.
    NoSuccessResponse "no-success-response" Warning,
    /// `default` is the only response.
    OnlyDefaultResponse "only-default-response" Warning,
    /// A success other than 204 and 205 that says nothing of what comes.
    ResponseWithoutSchema "response-without-schema" Warning,
    /// A success of 204 or 205, or of HEAD, that says what comes: nothing does.
    NeverSentContent "never-sent-content" Note,
    /// A media type that there is no rule for: it is bytes where it stands alone.
    UnknownMediaType "unknown-media-type" Warning,
    /// A kind of JSON of an answer that no method reads, because several statuses hold something.
    UnreadAnswer "unread-answer" Warning,
    /// An answer of 101: what goes on behind it is another protocol, which no call speaks.
    SwitchedProtocol "switched-protocol" Warning,
    /// A media type with parameters, such as a charset.
    MediaTypeWithParameters "media-type-with-parameters" Note,
    /// Two paths that differ in the names of their parameters only.
    AmbiguousPaths "ambiguous-paths" Warning,
    /// Two paths that one URL can fit, such as `/a/b` and `/a/{x}`.
    OverlappingPaths "overlapping-paths" Note,
    /// A template in a path segment beside text, such as `{id}.diff`.
    GluedTemplate "glued-template" Note,
    /// A path names a parameter that nothing describes: it is taken as a text.
    UndeclaredPathParameter "undeclared-path-parameter" Warning,
    /// A `?` or a `#` in the key of a path.
    PathWithQuery "path-with-query" Warning,
    /// A server that says no host, where nothing says where the document was fetched.
    RelativeServer "relative-server" Note,
    /// A server that a client cannot use as it is written, or a variable of it that says too little.
    UnusableServer "unusable-server" Warning,
    /// A way to prove who asks that a client cannot go, or not to its end.
    UnusableSecurityScheme "unusable-security-scheme" Warning,
    /// An operation, or the API, wants a security scheme that is described nowhere.
    UnknownSecurityScheme "unknown-security-scheme" Warning,
    /// A header parameter that is no choice of the caller's: the client or the connection sets it.
    IgnoredHeaderParameter "ignored-header-parameter" Note,
    /// A parameter with lists or objects in it, which the standard does not say how to write.
    NestedParameter "nested-parameter" Warning,
    /// A parameter or a field of a form that may be null where there is no word for null.
    UnsentNull "unsent-null" Note,
    /// A path parameter that the path does not have.
    StrayPathParameter "stray-path-parameter" Warning,
    /// A parameter that a list holds twice.
    DuplicateParameter "duplicate-parameter" Warning,
    /// A parameter that counts things or places, as `number`.
    FractionalPaging "fractional-paging" Warning,
    /// A component schema that no operation and no webhook reaches.
    UnreachableSchema "unreachable-schema" Warning,
    /// A schema that says nothing of its values.
    UntypedSchema "untyped-schema" Note,
    /// An array that says nothing of its items.
    UntypedItems "untyped-items" Warning,
    /// An `enum` without values.
    EmptyEnum "empty-enum" Warning,
    /// An `enum` with one value, which is no discriminator's.
    SingleValueEnum "single-value-enum" Note,
    /// An `enum` that lists a value twice.
    DuplicateEnumValue "duplicate-enum-value" Warning,
    /// A `default` that the `enum` does not list.
    DefaultOutsideEnum "default-outside-enum" Warning,
    /// `required` names a property that is declared nowhere.
    UndeclaredRequired "undeclared-required" Warning,
    /// A property of a body that is required and read-only at once.
    ReadOnlyRequired "read-only-required" Warning,
    /// `additionalProperties: false`, which the answers of servers seldom keep to.
    ClosedObject "closed-object" Note,
    /// Keywords beside a `$ref`, where nothing is read.
    SiblingOfReference "sibling-of-reference" Warning,
    /// A reference that leads nowhere, to a node of another kind, over a network or round in a circle.
    DanglingReference "dangling-reference" Warning,
    /// A tag of a discriminator that leads to no schema.
    DanglingMapping "dangling-mapping" Warning,
    /// An alternative that no tag of its discriminator tells.
    UntoldAlternative "untold-alternative" Warning,
    /// Alternatives of which an object may be several, and nothing tells which is meant.
    AmbiguousAlternatives "ambiguous-alternatives" Warning,
    /// Alternatives of which none says what kind of value it is.
    UntypedAlternatives "untyped-alternatives" Warning,
    /// `items` that is a list of schemas.
    ListOfItems "list-of-items" Warning,
    /// An `allOf` of what no value can be at once.
    ImpossibleAllOf "impossible-all-of" Warning,
    /// An `allOf` that contains itself.
    CircularAllOf "circular-all-of" Warning,
    /// Two parts of an `allOf` give a property different types.
    ContradictoryAllOf "contradictory-all-of" Warning,
    /// A schema declares the property anew that tells its base's children apart.
    RedeclaredDiscriminator "redeclared-discriminator" Warning,
    /// An inline object that stands three times or more.
    RepeatedInlineShape "repeated-inline-shape" Note,
    /// An operation, a parameter, a model, a field or a value of which nothing is said, where people write words.
    WithoutWords "without-words" Note,
    /// Two things that would have one name in Rust: a rule has told them apart.
    NameClash "name-clash" Warning,
    /// A name without letters that Rust takes: words for its signs stand for it, or its place does.
    UnreadableName "unreadable-name" Warning,
    /// A name that something had that is gone, and that another thing has now.
    ReusedName "reused-name" Warning,
}

/// What `[lint]` of `bindings.toml` says of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// It is not told at all.
    Off,
    /// It is told, and fails nothing.
    Note,
    /// It is told, and fails where warnings are denied.
    Warning,
    /// It is told, and fails.
    Error,
}

impl Level {
    /// The severity; none where nothing is told.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Note => Some(Severity::Note),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}
