//! What emitted code takes from the runtime, by name: the one place in the generator that knows
//! what the runtime is called.

/// The runtime's crate, as a path in Rust.
pub(crate) const CRATE: &str = "bitbucket_runtime";

/// The runtime's package.
pub(crate) fn package() -> String {
    CRATE.replace('_', "-")
}

/// Features of the runtime that a program asks for through the generated crate.
pub(crate) const FEATURES: &[&str] = &["blocking", "tracing"];

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
    Body ByteStream Error Head Located OffsetPage Operation Page Part Payload Redirect Reply Request Text;
    wire DateTime Extra Json Number Timestamp TypeTag
}

/// What users meet of the runtime at the root of a generated crate.
pub const AT_THE_ROOT: &[&str] = &[
    "Body",
    "ByteStream",
    "Conditional",
    "Credentials",
    "Error",
    "ErrorKind",
    "Following",
    "Growing",
    "Items",
    "Located",
    "Pages",
    "Part",
    "Place",
    "Polling",
    "Progress",
    "ProgressStream",
    "Redirect",
    "Related",
    "ReqwestTransport",
    "Request",
    "Response",
    "Retry",
    "Text",
    "bytes",
    "http",
    "oauth",
    "reqwest",
    "wire::Attempt",
    "wire::DateTime",
    "wire::DecodeError",
    "wire::Extra",
    "wire::Json",
    "wire::Number",
    "wire::Timestamp",
    "wire::TypeTag",
];

/// Types and traits of the runtime that emitted files do not import, and that a model called so would
/// make hard to read: it would stand beside them at the root of the crate, or in what macros write.
pub const RESERVED: &[&str] = &[
    "Client",
    "Response",
    "wire::Hierarchy",
    "wire::Object",
    "wire::Shape",
    "wire::Slot",
    "wire::Value",
    "wire::View",
];

/// Methods of every model, which an accessor may not be called as.
pub const MODEL_METHODS: &[&str] = &["from_json", "from_json_slice", "to_json"];

/// Methods of every request, which a setter may not hide.
pub const REQUEST_METHODS: &[&str] = &[
    "and_follow",
    "and_wait",
    "attempts",
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
    "items",
    "items_blocking",
    "items_from",
    "operation",
    "pages",
    "pages_blocking",
    "pages_from",
    "send",
    "send_blocking",
    "to_http",
    "until",
    "with",
    "with_header",
    "with_query",
    "with_upload_progress",
];
