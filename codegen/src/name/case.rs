//! From a document's words to Rust's.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that may be written as `r#word`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that may not be written at all.
const PATHS: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Types that a model may not hide: the prelude's and those that every generated file uses.
const RESERVED_TYPES: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Body",
    "Box",
    "ByteStream",
    "Client",
    "Clone",
    "Copy",
    "DateTime",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Error",
    "Extra",
    "From",
    "Hash",
    "Head",
    "Hierarchy",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "Located",
    "Number",
    "Object",
    "OffsetPage",
    "Operation",
    "Option",
    "Ord",
    "Page",
    "Part",
    "PartialEq",
    "PartialOrd",
    "Payload",
    "Redirect",
    "Reply",
    "Request",
    "Response",
    "Result",
    "Send",
    "Shape",
    "Sized",
    "Slot",
    "Some",
    "None",
    "Ok",
    "Err",
    "String",
    "Sync",
    "Text",
    "Timestamp",
    "ToString",
    "TypeTag",
    "Value",
    "Vec",
    "View",
];

/// Files, features and crates that a module may not be called like.
const TAKEN_MODULES: &[&str] = &[
    "alloc",
    "bitbucket_runtime",
    "blocking",
    "bytes",
    "core",
    "default",
    "http",
    "lib",
    "main",
    "models",
    "oauth",
    "shared",
    "std",
    "tracing",
];

/// Methods of every request, which a setter may not hide.
const RESERVED_SETTERS: &[&str] = &[
    "attempts",
    "clone",
    "collect",
    "collect_up_to",
    "conditional",
    "deref",
    "exchange",
    "exchange_blocking",
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
];

/// A type's name; none where no letter or digit is left to make it of.
pub(crate) fn type_name(words: &str) -> Option<String> {
    let name = identifier(words.to_upper_camel_case(), 'V')?;
    Some(if RESERVED_TYPES.contains(&name.as_str()) || PATHS.contains(&name.as_str()) {
        format!("{name}Model")
    } else {
        name
    })
}

/// A variant's name, from the text that it stands for.
pub(crate) fn variant_name(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("Empty".to_owned());
    }
    let name = if text.chars().any(char::is_alphanumeric) {
        // A sign tells `-name` from `name`, and the digits of `1.10` from those of `11.0`.
        let sign = text.chars().next().filter(|first| "+-".contains(*first)).and_then(symbol);
        format!("{}{}", sign.unwrap_or_default(), numbers_apart(text))
    } else {
        text.chars().map(symbol).collect::<Option<String>>()?
    };
    let name = identifier(name, 'V')?;
    Some(match name.as_str() {
        "Self" => "SelfValue".to_owned(),
        // The variant that keeps what is not known.
        "Other" => "OtherValue".to_owned(),
        _ => name,
    })
}

/// The words in one, with `_` where two digits would meet.
fn numbers_apart(text: &str) -> String {
    let mut joined = String::new();
    for word in text.to_snake_case().split('_') {
        let meet = |last: char, first: char| last.is_numeric() && first.is_numeric();
        if joined.chars().last().zip(word.chars().next()).is_some_and(|(last, first)| meet(last, first)) {
            joined.push('_');
        }
        joined.push_str(&word.to_upper_camel_case());
    }
    joined
}

/// A field's, parameter's or function's name.
pub(crate) fn value_name(words: &str) -> Option<String> {
    let name = identifier(words.to_snake_case(), 'v')?;
    Some(if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else if PATHS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    })
}

/// A setter's name.
pub(crate) fn setter_name(words: &str) -> Option<String> {
    let name = value_name(words)?;
    Some(if RESERVED_SETTERS.contains(&name.as_str()) { format!("{name}_") } else { name })
}

/// A module's name, which is also that of a file and of a cargo feature.
pub(crate) fn module_name(words: &str) -> Option<String> {
    // A module of its own file has a name that every file system can write.
    let name = identifier(words.to_snake_case(), 'v').filter(|name| name.is_ascii())?;
    // Raw identifiers make bad file names.
    let taken = KEYWORDS.contains(&name.as_str())
        || PATHS.contains(&name.as_str())
        || TAKEN_MODULES.contains(&name.as_str());
    Some(if taken { format!("{name}_api") } else { name })
}

/// True where a module may be called so.
pub(crate) fn is_module_name(name: &str) -> bool {
    is_value_name(name, false)
        && name.is_ascii()
        && !name.starts_with("r#")
        && !KEYWORDS.contains(&name)
        && !TAKEN_MODULES.contains(&name)
}

/// True where a type of the crate may be called so.
pub(crate) fn is_type_name(name: &str) -> bool {
    is_identifier(name) && begins_as_type(name) && !RESERVED_TYPES.contains(&name) && !PATHS.contains(&name)
}

/// Some letters have no case.
fn begins_as_type(name: &str) -> bool {
    !name.starts_with(char::is_lowercase) && !name.starts_with('_') && !name.starts_with("r#")
}

/// True where a variant may be called so.
pub(crate) fn is_variant_name(name: &str) -> bool {
    is_identifier(name) && begins_as_type(name) && !["Other", "Self"].contains(&name)
}

/// True where a field, parameter or function may be called so, once it is raw where it must be.
pub(crate) fn is_value_name(name: &str, is_field: bool) -> bool {
    let bare = name.trim_start_matches("r#");
    (is_identifier(bare) || KEYWORDS.contains(&bare))
        && !bare.contains(char::is_uppercase)
        && !PATHS.contains(&bare)
        && !(is_field && bare == "extra")
}

/// The same name, raw where it is a keyword.
pub(crate) fn raw(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// True where a name given by hand can be written as it is.
pub(crate) fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// A name that begins with a digit gets a letter before it.
fn identifier(name: String, letter: char) -> Option<String> {
    let name = if name.chars().next()?.is_numeric() { format!("{letter}{name}") } else { name };
    let valid = is_identifier(&name) || KEYWORDS.contains(&name.as_str()) || PATHS.contains(&name.as_str());
    valid.then_some(name)
}

/// What a symbol is called.
fn symbol(symbol: char) -> Option<&'static str> {
    Some(match symbol {
        '=' => "Equal",
        '!' => "Not",
        '<' => "Less",
        '>' => "Greater",
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '\\' => "Backslash",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '?' => "Question",
        '&' => "And",
        '|' => "Or",
        '^' => "Caret",
        '~' => "Tilde",
        '%' => "Percent",
        '#' => "Hash",
        '@' => "At",
        '$' => "Dollar",
        '_' => "Underscore",
        ' ' => "Space",
        '(' | '[' | '{' => "Open",
        ')' | ']' | '}' => "Close",
        '"' | '\'' | '`' => "Quote",
        _ => return None,
    })
}
