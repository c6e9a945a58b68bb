//! How wide a text is, and what its first and last lines are like. It imports nothing of codegen.

use unicode_width::UnicodeWidthStr;

/// The columns that a text on one line takes.
pub(super) fn width(text: &str) -> usize {
    // Where each character is a byte, each is a column.
    if text.chars().count() == text.len() { text.len() } else { text.width() }
}

/// The width of the first line.
pub(super) fn first_line(text: &str) -> usize {
    width(text.split('\n').next().unwrap_or_default())
}

/// The width of the last line.
pub(super) fn last_line(text: &str) -> usize {
    width(text.rsplit('\n').next().unwrap_or_default())
}

/// How many lines follow the first.
pub(super) fn breaks(text: &str) -> usize {
    text.matches('\n').count()
}

/// True where the last line is closing brackets and nothing else: what follows may join it.
pub(super) fn is_extendable(text: &str) -> bool {
    let last = text.rsplit('\n').next().unwrap_or_default();
    let closes = |character: char| matches!(character, '(' | ')' | ']' | '}' | '?' | '>' | ' ');
    last.ends_with("\"#") || last.chars().all(closes)
}

/// Adds a line break and an indentation.
pub(super) fn break_line(text: &mut String, indent: usize) {
    const SPACES: &str = "                                                                ";
    text.push('\n');
    let mut left = indent;
    while left > 0 {
        let taken = left.min(SPACES.len());
        text.push_str(&SPACES[..taken]);
        left -= taken;
    }
}
