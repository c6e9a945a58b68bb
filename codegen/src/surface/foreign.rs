//! Text that others wrote, on its way into documentation: a document's names, keys, values, scopes,
//! and the lines of bindings. It imports nothing.
//!
//! rustdoc reads documentation as Markdown, and `cargo test` runs what looks like a block of code
//! there. So whatever composes documentation puts foreign text in by one of two forms, as [`code`] or
//! as [`prose`], unless it is a description, which `markdown` writes anew. Either gives one line that is read as the text it stands for and as nothing else: no
//! line break, no mark of Markdown or HTML, no character that cannot be seen or that turns the order
//! of its neighbours. `codegen/tests/foreign` tries it at every place of a document.

/// How much of a text documentation shows, in characters; what is cut off ends in `…`.
const LONGEST: usize = 240;

/// A text as a code span of Markdown.
pub(crate) fn code(text: &str) -> String {
    if text.is_empty() {
        return "`\"\"`".to_owned();
    }
    span(&visible(text))
}

/// A text of one line that can be shown as it is, between fences that it does not hold.
pub(super) fn span(text: &str) -> String {
    let runs = text.split(|character| character != '`').map(str::len);
    let fence = "`".repeat(runs.max().unwrap_or_default() + 1);
    // A fence is apart from backticks beside it; of a space at either end Markdown takes one away.
    let touches = text.starts_with('`') || text.ends_with('`');
    let is_spaced = text.starts_with(' ') && text.ends_with(' ') && !text.trim().is_empty();
    let space = if touches || is_spaced { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// A text on one line, for a file that is no Markdown, such as a manifest.
pub(crate) fn line(text: &str) -> String {
    let is_one_line = !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ");
    if is_one_line && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return visible(text);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    visible(&words.join(" "))
}

/// A text as words of Markdown, on one line.
pub(crate) fn prose(text: &str) -> String {
    let text = line(text);
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ') {
        return text;
    }
    let mut prose = String::with_capacity(text.len());
    let numbered = text.trim_start_matches(|character: char| character.is_ascii_digit());
    let behind_number = text.len() - numbered.len();
    for (at, character) in text.char_indices() {
        let is_mark = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~' | '|' | '^' | '$' => true,
            // An address that is no link is something rustdoc warns of.
            ':' => text[at..].starts_with("://"),
            // What makes a heading, a list, a quotation or a rule where a line begins.
            '#' | '+' | '-' | '=' | '>' => at == 0,
            '.' | ')' => at == behind_number && at > 0,
            _ => false,
        };
        if is_mark {
            prose.push('\\');
        }
        prose.push(character);
    }
    prose
}

/// A text of bounded length whose every character can be seen: the others are written as Rust
/// escapes them, and so is the backslash, so that one reading is possible.
fn visible(text: &str) -> String {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'\\';
    if text.len() <= LONGEST && text.bytes().all(is_plain) {
        return text.to_owned();
    }
    let cut = text.char_indices().nth(LONGEST).map(|(at, _)| &text[..at]);
    // Quotes are as they are: no literal is written here.
    let escaped = cut.unwrap_or(text).escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'");
    if cut.is_some() { format!("{escaped}…") } else { escaped }
}

/// What a body may be sent as beside its usual media type, a sentence in a line each; `by_hand` are media types
/// that callers write themselves.
pub(super) fn also_sent_as(others: &[String], by_hand: &[String]) -> String {
    let listed = |media: &[String]| media.iter().map(|media| code(media)).collect::<Vec<_>>().join(", ");
    let mut said = String::new();
    if !others.is_empty() {
        said.push_str(&format!("\nThe body may go as {} as well: see `with_content_type`.", listed(others)));
    }
    if !by_hand.is_empty() {
        said.push_str(&format!("\nThe server also takes {}: `with_body` sends such bytes.", listed(by_hand)));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, code, prose};

    #[test]
    fn code_is_the_text_between_fences_that_it_does_not_hold() {
        for (text, written) in [
            ("read:repository", "`read:repository`"),
            ("", "`\"\"`"),
            (" ", "` `"),
            (" a ", "`  a  `"),
            (" a", "` a`"),
            ("a`b", "``a`b``"),
            ("a``b`c", "```a``b`c```"),
            ("`a", "`` `a ``"),
            ("`", "`` ` ``"),
            ("a\r\nb\tc\0", "`a\\r\\nb\\tc\\0`"),
            ("a\u{2028}\u{202e}\u{85}\u{a0}b", "`a\\u{2028}\\u{202e}\\u{85}\\u{a0}b`"),
            ("\"it's\" <b> \\n", "`\"it's\" <b> \\\\n`"),
            ("naïve/日本/हिन्दी", "`naïve/日本/हिन्दी`"),
        ] {
            assert_eq!(code(text), written, "{text:?}");
        }
    }

    #[test]
    fn prose_is_words_on_one_line() {
        for (text, written) in [
            ("Pull requests: a team's, v2.0 - all of it", "Pull requests: a team's, v2.0 - all of it"),
            ("  a\n\n```\nb\u{2028}c", "a \\`\\`\\` b c"),
            ("<b>*_x_* [y](z) &lt; ~a~ | \\", "\\<b>\\*\\_x\\_\\* \\[y\\](z) \\&lt; \\~a\\~ \\| \\\\\\\\"),
            ("see https://example.com", "see https\\://example.com"),
            ("# a", "\\# a"),
            ("- a", "\\- a"),
            ("12. a", "12\\. a"),
            ("12) a", "12\\) a"),
            ("1.2", "1\\.2"),
            ("> a", "\\> a"),
            ("\u{202e}a\u{200b}", "\\\\u{202e}a\\\\u{200b}"),
            ("", ""),
        ] {
            assert_eq!(prose(text), written, "{text:?}");
        }
    }

    #[test]
    fn of_a_long_text_the_beginning_is_shown() {
        let long = "ü".repeat(LONGEST + 1);
        assert_eq!(code(&long), format!("`{}…`", "ü".repeat(LONGEST)));
        assert_eq!(prose(&long), format!("{}…", "ü".repeat(LONGEST)));
        let fits = "ü".repeat(LONGEST);
        assert_eq!(code(&fits), format!("`{fits}`"));
    }
}
