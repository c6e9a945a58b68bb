//! From a document's words to Rust's.

use heck::ToUpperCamelCase;
use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::words::{latin, readable, signs, spelled, style, symbol, without_letters};
use crate::surface::names::{KEYWORDS, snake, whole_words};
use crate::surface::runtime::{
    CRATE, FEATURES, REQUEST_METHODS, RuntimeType, TLS, TRANSPORT, WITH_EVENTS, is_at_the_root,
};

/// Words that may not be written at all.
const PATHS: &[&str] = &["self", "Self", "super", "crate", "_"];

/// How many characters a name has at most that a rule makes: a name of a file has not many more.
const LONGEST: usize = 96;

/// Types that a model may not hide: the prelude's, and the map that files import.
const RESERVED_TYPES: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "New",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToString",
    "Vec",
];

/// Whether a model called so would hide a type that emitted code needs. The one that many documents have, `Error`,
/// emitted code names by its path where a model is called so.
fn is_reserved_type(name: &str) -> bool {
    let of_runtime = RuntimeType::ALL.iter().filter(|ty| **ty != RuntimeType::Error);
    RESERVED_TYPES.contains(&name) || of_runtime.map(|ty| ty.name()).any(|ty| ty == name)
}

/// Files, features and crates that a module may not be called like, beside what the root of the crate holds.
const TAKEN_MODULES: &[&str] = &["alloc", "core", "default", "lib", "main", "models", "shared", "std"];

/// Devices of Windows: a file that is called so cannot be written there, whatever stands behind its dot.
fn is_device(name: &str) -> bool {
    let port = name.strip_prefix("com").or(name.strip_prefix("lpt"));
    ["aux", "con", "nul", "prn"].contains(&name)
        || port.is_some_and(|number| number.len() == 1 && is_number(number))
}

fn is_taken_module(name: &str) -> bool {
    let mut features = FEATURES.iter().chain(WITH_EVENTS).chain(TLS).chain(&[TRANSPORT]);
    TAKEN_MODULES.contains(&name)
        || is_device(name)
        || name == CRATE
        || is_at_the_root(name)
        || features.any(|feature| *feature == name)
}

/// The name of the type that the client is of, from the crate's.
pub(crate) fn marker_name(package: &str) -> String {
    let name = type_name(package).unwrap_or_else(|| "TheApi".to_owned());
    if is_at_the_root(&name) { format!("The{name}") } else { name }
}

/// True where the type that the client is of may be called so.
pub(crate) fn is_marker_name(name: &str) -> bool {
    is_type_name(name) && !is_at_the_root(name)
}

/// A type's name; none where no letter or digit is left to make it of.
pub(crate) fn type_name(words: &str) -> Option<String> {
    let name = identifier(&readable(words).to_upper_camel_case(), 'V')?;
    Some(if is_reserved_type(&name) || PATHS.contains(&name.as_str()) {
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
    let words = readable(text);
    let name = if words.chars().any(char::is_alphanumeric) {
        // A sign tells `-name` from `name`, and the digits of `1.10` from those of `11.0`.
        let sign = text.chars().next().filter(|first| "+-".contains(*first));
        let sign = sign.and_then(|sign| symbol(sign, None));
        format!("{}{}", sign.unwrap_or_default(), numbers_apart(&words))
    } else {
        let following = text.chars().skip(1).map(Some).chain([None]);
        let words = text.chars().zip(following).map(|(sign, next)| symbol(sign, next));
        words.collect::<Option<String>>()?
    };
    let name = identifier(&name, 'V')?;
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
    for word in snake(text).split('_') {
        let meet = |last: char, first: char| last.is_numeric() && first.is_numeric();
        if joined.chars().last().zip(word.chars().next()).is_some_and(|(last, first)| meet(last, first)) {
            joined.push('_');
        }
        joined.push_str(&word.to_upper_camel_case());
    }
    joined
}

/// A field's, parameter's or function's name, bare.
pub(crate) fn value_name(words: &str) -> Option<String> {
    let mut letters = words.chars();
    let sign = letters.next().filter(|first| "+-".contains(*first));
    // `+1` and `-1` are two.
    let sign = sign.filter(|_| letters.next().is_some_and(|digit| digit.is_ascii_digit()));
    let sign = sign.and_then(|sign| symbol(sign, None));
    let readable = readable(words);
    let words = whole_words(&readable);
    let name = sign.map_or_else(|| snake(&words), |sign| snake(&format!("{sign} {words}")));
    let name = identifier(&name, 'v')?;
    Some(if PATHS.contains(&name.as_str()) { format!("{name}_") } else { name })
}

/// A setter's name.
pub(crate) fn setter_name(words: &str) -> Option<String> {
    let name = value_name(words)?;
    Some(if REQUEST_METHODS.contains(&name.as_str()) { format!("{name}_") } else { name })
}

/// A module's name, which is also that of a file and of a cargo feature.
pub(crate) fn module_name(words: &str) -> Option<String> {
    // A module of its own file has a name that every file system can write, and a feature one that
    // every registry takes.
    let name = identifier(&snake(&whole_words(&latin(words))), 'v').filter(|name| name.is_ascii())?;
    // Raw identifiers make bad file names.
    let taken = KEYWORDS.contains(&name.as_str()) || PATHS.contains(&name.as_str()) || is_taken_module(&name);
    Some(if taken { format!("{name}_api") } else { name })
}

/// True where a module may be called so.
pub(crate) fn is_module_name(name: &str) -> bool {
    is_value_name(name, false) && name.is_ascii() && !KEYWORDS.contains(&name) && !is_taken_module(name)
}

/// True where a type of the crate may be called so.
pub(crate) fn is_type_name(name: &str) -> bool {
    is_identifier(name) && begins_as_type(name) && !is_reserved_type(name) && !PATHS.contains(&name)
}

/// Some letters have no case.
fn begins_as_type(name: &str) -> bool {
    !name.starts_with(char::is_lowercase) && !name.starts_with('_')
}

/// True where a variant may be called so.
pub(crate) fn is_variant_name(name: &str) -> bool {
    is_identifier(name) && begins_as_type(name) && !["Other", "Self"].contains(&name)
}

/// True where a field, parameter or function may be called so, once it is raw where it must be.
pub(crate) fn is_value_name(name: &str, is_field: bool) -> bool {
    (is_identifier(name) || KEYWORDS.contains(&name))
        && !name.contains(char::is_uppercase)
        && !PATHS.contains(&name)
        && !(is_field && name == "extra")
}

/// True where a setter of a request may be called so.
pub(crate) fn is_setter_name(name: &str) -> bool {
    is_value_name(name, false) && !REQUEST_METHODS.contains(&name)
}

/// A name that people gave, bare: they may have written it raw.
pub(crate) fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Whether a text is a number without a sign.
pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// True where a name can be written as it is.
pub(crate) fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    let begins = letters.next().is_some_and(|first| first == '_' || is_xid_start(first));
    begins
        && letters.all(is_xid_continue)
        && is_nfc(name)
        && !KEYWORDS.contains(&name)
        && !PATHS.contains(&name)
}

/// A name of words in their case, cut where it is long. One that does not begin as a name does gets a
/// letter before it.
fn identifier(words: &str, letter: char) -> Option<String> {
    // In upper or in lower case, a letter may be several; one of ASCII never is.
    let letters: Box<dyn Iterator<Item = char>> =
        if words.is_ascii() { Box::new(words.chars()) } else { Box::new(words.nfkc()) };
    let mut name: String = letters.filter(|character| is_xid_continue(*character)).take(LONGEST).collect();
    name.truncate(name.trim_end_matches('_').len());
    let first = name.chars().next()?;
    let is_type = letter.is_uppercase();
    if !is_xid_start(first) && first != '_' || is_type && first.is_lowercase() {
        name.insert(0, letter);
    }
    let valid = is_identifier(&name) || KEYWORDS.contains(&name.as_str()) || PATHS.contains(&name.as_str());
    valid.then_some(name)
}

/// What something may be called, and whether that is read from its text.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// The best first; never empty.
    pub(super) names: Vec<String>,
    /// True where the best is made of the letters of the text.
    pub(super) is_readable: bool,
}

/// What may be made of a text: a name of its letters first, and behind it what tells that one from
/// another of the same letters: words for its signs, and a word on how it is written.
pub(super) fn choice(text: &str, make: impl Fn(&str) -> Option<String>) -> Choice {
    let natural = make(text);
    let is_readable = natural.is_some();
    // Words for signs are of ASCII.
    let best = natural.or_else(|| make(&without_letters(text))).unwrap_or_else(|| "unnamed".to_owned());
    let styled = style(text).and_then(|style| make(&format!("{text} {style}")));
    // A text without signs is spelled as it is written.
    let spelled = [false, true].map(|is_every| Some(spelled(text, is_every)).filter(|words| words != text));
    let [some, every] = spelled.map(|words| words.and_then(|words| make(&words)));
    let mut names = vec![best];
    for name in [some, styled, every].into_iter().flatten() {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Choice { names, is_readable }
}

/// Where a thing stands among others of its name: one that is called so to the letter is the first,
/// then those of fewer signs, then of fewer capital letters.
pub(super) fn order(text: &str, name: Option<&String>) -> String {
    let is_other = name.is_none_or(|name| name != text);
    let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
    format!("{}{:04}{capitals:04}{:06}{text}", u8::from(is_other), signs(text), text.chars().count())
}

/// A name that is given as `module::function`, its parts bare.
pub(crate) fn split(given: &str) -> Option<(String, String)> {
    let (module, function) = given.split_once("::")?;
    let function = bare(function);
    (is_module_name(module) && is_value_name(function, false))
        .then(|| (module.to_owned(), function.to_owned()))
}
