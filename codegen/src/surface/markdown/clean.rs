//! Foreign text of bounded length, of which every character can be seen. It imports nothing.

/// How much of a text documentation shows, in characters; what is cut off ends in `…`.
const LONGEST: usize = 20_000;

/// The text with line feeds between its lines and no character that controls, turns the order of its
/// neighbours, or shows nothing.
pub(super) fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut characters = text.trim_end().chars().peekable();
    let mut count = 0;
    while let Some(character) = characters.next() {
        if count == LONGEST {
            clean.push('…');
            break;
        }
        count += 1;
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\n' => clean.push('\n'),
            // A tab is as wide as what it leads to, which Markdown takes for four columns.
            '\t' => clean.push_str("    "),
            '\u{b}' | '\u{c}' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
                clean.push(' ');
            }
            character if shows_nothing(character) => {}
            character => clean.push(character),
        }
    }
    clean
}

/// What neither a reader nor an editor shows, or what turns the order of what it stands in.
fn shows_nothing(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}')
}
