//! A document's words, made ready to become names: letters of any script as Rust takes them, and words
//! for what are no letters.

use deunicode::deunicode_char;
use unicode_ident::is_xid_continue;
use unicode_normalization::UnicodeNormalization;

use crate::surface::names::snake;

/// A text with the letters and digits that Rust takes, and with what separates words; other signs
/// separate as well.
///
/// Letters come in the compatibility form of Unicode (NFKC): two that are equal to the compiler are
/// equal here, and none is one that it warns of.
pub(super) fn readable(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let kept = |character: char| {
        if character.is_ascii() || is_xid_continue(character) { character } else { ' ' }
    };
    text.chars().filter(|character| !is_invisible(*character)).nfkc().map(kept).collect()
}

/// Marks that show nothing, and that are no separators either: joiners, soft hyphens, variation selectors.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// Whether a text has a letter or a digit that a name can be made of.
pub(super) fn has_letters(text: &str) -> bool {
    readable(text).chars().any(|character| character.is_alphanumeric() && is_xid_continue(character))
}

/// A text in the letters of ASCII alone, as well as they stand for others.
pub(super) fn latin(text: &str) -> String {
    let letters = |character: char| match deunicode_char(character) {
        Some(letters) if !character.is_ascii() => letters.to_owned(),
        _ => character.to_string(),
    };
    readable(text).chars().map(letters).collect()
}

/// A text with words for its signs: all of them, or only for those that seldom separate words.
pub(super) fn spelled(text: &str, is_every: bool) -> String {
    let mut words = String::new();
    let mut characters = text.chars().filter(|character| !is_invisible(*character)).peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        let is_letter = character.is_alphanumeric() && is_xid_continue(character);
        if is_letter || (!is_every && "_- ".contains(character)) {
            words.push(character);
        } else if let Some(word) = symbol(character, next) {
            words.push_str(&format!(" {word} "));
        } else if character.is_ascii() || is_xid_continue(character) {
            words.push(' ');
        } else {
            words.push_str(&format!(" {} ", foreign(character)));
        }
    }
    words
}

/// Words for a sign that is not of ASCII: what it is called, or where it stands in Unicode.
fn foreign(character: char) -> String {
    let ascii = deunicode_char(character).unwrap_or_default();
    let words: String = if ascii.contains(|character: char| character.is_ascii_alphanumeric()) {
        ascii.replace(|character: char| !character.is_ascii_alphanumeric(), " ")
    } else {
        let following = ascii.chars().skip(1).map(Some).chain([None]);
        let words = ascii.chars().zip(following).filter_map(|(sign, next)| symbol(sign, next));
        words.map(|word| format!(" {word}")).collect()
    };
    if words.trim().is_empty() { format!("u{:x}", u32::from(character)) } else { words }
}

/// Words for a text without a letter: what its signs are called, else where they stand in Unicode.
pub(super) fn without_letters(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    let words = spelled(text, true);
    if has_letters(&words) {
        return words;
    }
    let points = text.chars().map(|character| format!("u{:x}", u32::from(character)));
    points.collect::<Vec<_>>().join(" ")
}

/// How many signs a text has that seldom separate words.
pub(super) fn signs(text: &str) -> usize {
    text.chars().filter(|character| !character.is_alphanumeric() && !"_- ".contains(*character)).count()
}

/// How a text is written, in a word that tells it from one of the same letters; nothing where there is
/// no letter with a case.
pub(super) fn style(text: &str) -> Option<&'static str> {
    let is_upper = text.contains(char::is_uppercase);
    let is_lower = text.contains(char::is_lowercase);
    if !is_upper && !is_lower {
        return None;
    }
    let first = text.chars().find(|character| character.is_alphabetic());
    Some(match (is_upper, is_lower) {
        (true, false) => "upper",
        _ if text.contains('-') => "dashed",
        _ if text.contains(' ') => "spaced",
        (false, _) if text.contains('_') => "snake",
        (false, _) => "lower",
        _ if text.contains('_') => "mixed",
        _ if first.is_some_and(char::is_uppercase) => "capital",
        _ => "camel",
    })
}

/// The words of a text, in lower case, each as if there were one of its thing.
pub(super) fn stems(text: &str) -> Vec<String> {
    let words = snake(&readable(text));
    words.split('_').filter(|word| !word.is_empty()).map(|word| stem(word).to_owned()).collect()
}

fn stem(word: &str) -> &str {
    let shorter =
        word.strip_suffix("ies").or_else(|| word.strip_suffix("es")).or_else(|| word.strip_suffix('s'));
    // `city` beside `cities`, `box` beside `boxes`.
    let shorter = shorter.or_else(|| word.strip_suffix(['e', 'y']));
    shorter.filter(|stem| stem.len() > 1).unwrap_or(word)
}

/// What a sign is called, before another.
pub(super) fn symbol(symbol: char, next: Option<char>) -> Option<&'static str> {
    Some(match symbol {
        '=' => "Equal",
        '!' => "Not",
        '<' if next == Some('=') => "Less",
        '<' => "LessThan",
        '>' if next == Some('=') => "Greater",
        '>' => "GreaterThan",
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
