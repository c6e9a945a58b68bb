//! What emitted code takes from the runtime, by name: the one place in the generator that knows
//! what the runtime is called.

/// The runtime's crate, as a path in Rust.
pub(crate) const CRATE: &str = "bitbucket_runtime";

/// The runtime's package.
pub(crate) fn package() -> String {
    CRATE.replace('_', "-")
}

/// Features of the runtime that a program asks for through the generated crate.
pub const FEATURES: &[&str] =
    &["blocking", "chrono", "jiff", "mock", "time", "tower", "tracing", "url", "uuid"];

/// The feature that brings the default transport, and those that bring it with a way to speak TLS.
pub const TRANSPORT: &str = "reqwest";

/// Ways to speak TLS, each a feature that implies [`TRANSPORT`]; the first is on by default.
pub const TLS: &[&str] = &["rustls", "rustls-no-provider", "native-tls"];

macro_rules! runtime_types {
    ($($name:ident)*; wire $($wire:ident)*) => {
        /// A type or a trait of the runtime that emitted files import.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RuntimeType {
            $(#[doc = concat!("`", stringify!($name), "`")] $name,)*
            $(#[doc = concat!("`wire::", stringify!($wire), "`")] $wire,)*
        }

        impl RuntimeType {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)* $(Self::$wire,)*];

            /// Its name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                    $(Self::$wire => stringify!($wire),)*
                }
            }

            /// Its path from the root of the runtime.
            #[must_use]
            pub const fn path(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                    $(Self::$wire => concat!("wire::", stringify!($wire)),)*
                }
            }
        }
    };
}

runtime_types! {
    Body ByteStream Error EventStream Head Integer ItemStream Located OffsetPage Operation Page PageRule ParameterStyle Part PathText
    Payload QueryValue Redirect Reply Request Text;
    wire DateTime Extra Json Number Timestamp TypeTag Unlisted
}

/// What users meet of the runtime at the root of a generated crate, whatever its features. Beside these
/// stands the page that the lists of the API have.
pub const AT_THE_ROOT: &[&str] = &[
    "Api",
    "ApiInfo",
    "Attempt",
    "Authorization",
    "Body",
    "ByteStream",
    "Clock",
    "Conditional",
    "ContentRange",
    "Credentials",
    "CredentialsProvider",
    "Decoded",
    "Environment",
    "Error",
    "ErrorKind",
    "ErrorShape",
    "EventStream",
    "Exchanging",
    "Finished",
    "Following",
    "Growing",
    "Head",
    "Hook",
    "Integer",
    "ItemStream",
    "Items",
    "Located",
    "Operation",
    "Paged",
    "Pages",
    "ParameterStyle",
    "Part",
    "PathText",
    "PathValue",
    "Payload",
    "Place",
    "Polling",
    "Progress",
    "ProgressStream",
    "QueryValue",
    "RateLimit",
    "Redirect",
    "Related",
    "Reply",
    "Request",
    "RequestContent",
    "RequestOptions",
    "Response",
    "Retry",
    "Sending",
    "Serde",
    "ServerSentEvent",
    "Step",
    "Text",
    "Transport",
    "bytes",
    "http",
    "oauth",
    "transport",
    "wire",
    "wire::DateTime",
    "wire::DecodeError",
    "wire::Extra",
    "wire::Json",
    "wire::Lenient",
    "wire::Number",
    "wire::ParseError",
    "wire::Timestamp",
    "wire::TypeTag",
    "wire::Unlisted",
    "wire::Unread",
];

/// Whole crates of others among them, which have documentation of their own.
pub const CRATES: &[&str] = &["bytes", "http", "reqwest"];

/// What stands beside them where a feature is on.
pub const AT_THE_ROOT_WITH: &[(&str, &[&str])] = &[
    ("blocking", &["blocking"]),
    ("mock", &["mock"]),
    (TRANSPORT, &["ReqwestTransport", "reqwest"]),
    ("tower", &["TowerTransport"]),
];

/// What every crate calls the runtime's types of that name, made for its API.
pub(crate) const ALIASES: [&str; 3] = ["Client", "ClientBuilder", WAITING.1];

/// The client of a crate that waits for its answers, and the feature that it is behind.
const WAITING: (&str, &str) = ("blocking", "BlockingClient");

/// The feature that a name at the root of every crate is behind, where it is behind one.
pub(crate) fn feature_of(name: &str) -> Option<&'static str> {
    let with = AT_THE_ROOT_WITH.iter().find(|(_, names)| names.contains(&name)).map(|(feature, _)| *feature);
    with.or((name == WAITING.1).then_some(WAITING.0))
}

/// True for what the root of every crate holds: a name there can mean nothing else.
pub(crate) fn is_at_the_root(name: &str) -> bool {
    let with_features = AT_THE_ROOT_WITH.iter().flat_map(|(_, names)| *names);
    let pages = ["OffsetPage", "Page"];
    AT_THE_ROOT
        .iter()
        .chain(with_features)
        .chain(&ALIASES)
        .chain(&pages)
        .any(|path| path.rsplit("::").next() == Some(name))
}

/// Methods that an operation has a constructor for, as HTTP writes them.
pub const OPERATION_METHODS: &[&str] = &["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"];

/// Methods of every model, which an accessor may not be called as.
pub const MODEL_METHODS: &[&str] = &["from_json", "from_json_slice", "to_json"];

/// Methods of every request, which a setter may not hide.
pub const REQUEST_METHODS: &[&str] = &[
    "and_follow",
    "and_wait",
    "clone",
    "collect",
    "collect_up_to",
    "conditional",
    "deref",
    "exchange",
    "exchange_blocking",
    "follow",
    "growing",
    "into",
    "into_answer",
    "into_request",
    "items",
    "items_blocking",
    "items_from",
    "json_as",
    "lenient",
    "operation",
    "pages",
    "pages_blocking",
    "pages_from",
    "repeatable",
    "request_mut",
    "send",
    "send_blocking",
    "to_http",
    "until",
    "with_answer_limit",
    "with_body",
    "with_compression",
    "with_content_type",
    "with_credentials",
    "with_header",
    "with_json",
    "with_query",
    "with_retry",
    "with_timeout",
    "with_upload_progress",
];
