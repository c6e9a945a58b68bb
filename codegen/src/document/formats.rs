//! Formats: of what type each is (the OpenAPI Format Registry), and what it says of a value in words.

/// The types that a format of the registry goes with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// Texts alone.
    Texts,
    /// Numbers, and numbers that are written as texts.
    Numbers,
}

/// A format: its name, what it goes with, and what it says where a type of Rust does not.
type Format = (&'static str, Of, &'static str);

const FORMATS: [Format; 54] = [
    ("base64url", Of::Texts, "Bytes in base64 for URLs (RFC 4648, section 5)."),
    ("binary", Of::Texts, ""),
    ("byte", Of::Texts, "Bytes in base64 (RFC 4648, section 4)."),
    ("char", Of::Texts, "One character."),
    ("commonmark", Of::Texts, "Markdown."),
    ("date", Of::Texts, "A date, such as `2026-05-29`."),
    ("date-time", Of::Texts, ""),
    ("date-time-local", Of::Texts, "A date and a time without a zone, such as `2026-05-29T22:18:01`."),
    ("decimal", Of::Numbers, "A decimal number."),
    ("decimal128", Of::Numbers, "A decimal number of 34 digits."),
    ("double", Of::Numbers, ""),
    ("double-int", Of::Numbers, "A whole number of at most 53 bits."),
    ("duration", Of::Texts, "A duration, such as `P1DT12H` (RFC 3339, appendix A)."),
    ("email", Of::Texts, "An email address."),
    ("float", Of::Numbers, ""),
    ("guid", Of::Texts, "A UUID."),
    ("hostname", Of::Texts, "The name of a host."),
    ("html", Of::Texts, "HTML."),
    ("http-date", Of::Texts, "A date as in HTTP, such as `Fri, 29 May 2026 22:18:01 GMT`."),
    ("idn-email", Of::Texts, "An email address."),
    ("idn-hostname", Of::Texts, "The name of a host."),
    ("int16", Of::Numbers, "A whole number of 16 bits."),
    ("int32", Of::Numbers, ""),
    ("int64", Of::Numbers, ""),
    ("int8", Of::Numbers, "A whole number of 8 bits."),
    ("ipv4", Of::Texts, "An IPv4 address."),
    ("ipv6", Of::Texts, "An IPv6 address."),
    ("iri", Of::Texts, "An address (RFC 3987)."),
    ("iri-reference", Of::Texts, "An address, or a part of one (RFC 3987)."),
    ("json-pointer", Of::Texts, "A JSON pointer (RFC 6901)."),
    ("media-range", Of::Texts, "A media type, or a range of them."),
    ("password", Of::Texts, "A secret: `Debug` does not show it in a model."),
    ("regex", Of::Texts, "A regular expression."),
    ("relative-json-pointer", Of::Texts, "A relative JSON pointer."),
    ("sf-binary", Of::Texts, "Bytes as a field of HTTP, such as `:aGk=:` (RFC 9651)."),
    ("sf-boolean", Of::Texts, "True or false as a field of HTTP: `?1` or `?0` (RFC 9651)."),
    ("sf-decimal", Of::Numbers, "A decimal number with at most three digits behind the point."),
    ("sf-integer", Of::Numbers, "A whole number of at most 15 digits."),
    ("sf-string", Of::Texts, "A text as a field of HTTP, in quotes (RFC 9651)."),
    ("sf-token", Of::Texts, "A token as a field of HTTP (RFC 9651)."),
    ("time", Of::Texts, "A time of day with its zone, such as `22:18:01Z`."),
    ("time-local", Of::Texts, "A time of day without a zone, such as `22:18:01`."),
    ("uint16", Of::Numbers, "A whole number of 16 bits, not negative."),
    ("uint32", Of::Numbers, "A whole number of 32 bits, not negative."),
    ("uint64", Of::Numbers, ""),
    ("uint8", Of::Numbers, "A whole number of 8 bits, not negative."),
    ("unix-milliseconds", Of::Numbers, ""),
    ("unix-time", Of::Numbers, UNIX_TIME),
    ("unixtime", Of::Numbers, UNIX_TIME),
    ("uri", Of::Texts, "A URI."),
    ("uri-reference", Of::Texts, "A URI, or a part of one."),
    ("uri-template", Of::Texts, "A template of an address (RFC 6570)."),
    ("url", Of::Texts, "A URL."),
    ("uuid", Of::Texts, "A UUID."),
];

const UNIX_TIME: &str = "Seconds since the beginning of 1970, UTC.";

/// The words of types, which say nothing as a format.
const TYPES: [&str; 10] =
    ["string", "text", "integer", "int", "number", "boolean", "bool", "object", "array", "null"];

/// The format of the registry that another spelling means.
pub(crate) fn meant(format: &str) -> Option<&'static str> {
    let letters: String = format.chars().filter(char::is_ascii_alphanumeric).collect();
    let is_it = ["datetime", "isodatetime", "iso8601"].contains(&letters.to_ascii_lowercase().as_str());
    (is_it && format != "date-time").then_some("date-time")
}

fn is_type(format: &str) -> bool {
    TYPES.iter().any(|word| word.eq_ignore_ascii_case(format))
}

fn known(format: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|(name, ..)| name.eq_ignore_ascii_case(format))
}

/// Whether values of a type can have a format: a format that the registry does not have may be any type's.
pub(crate) fn fits(format: &str, word: &str) -> bool {
    match word {
        _ if format.eq_ignore_ascii_case(word)
            || (is_type(format) && word != "object" && word != "array") =>
        {
            true
        }
        "string" => true,
        "integer" | "number" => known(format).is_none_or(|(_, of, _)| *of == Of::Numbers),
        _ => false,
    }
}

/// What is to be said of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said<'f> {
    /// What it means.
    Sentence(&'static str),
    /// What it is called.
    Name(&'f str),
}

/// What a format says of a value of this type; none where the type in Rust says so, or values of this type
/// have no such format.
pub(crate) fn said<'f>(format: &'f str, word: &str) -> Option<Said<'f>> {
    let format = format.trim();
    match known(format) {
        _ if format.is_empty() || is_type(format) || !fits(format, word) => None,
        // A text that holds a number.
        Some((name, Of::Numbers, "")) if word == "string" => Some(Said::Name(name)),
        Some((_, _, "")) => None,
        Some((_, _, words)) => Some(Said::Sentence(words)),
        None => Some(Said::Name(format)),
    }
}
