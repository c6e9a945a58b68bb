//! What may be shown to people: which names say that their value is secret, and which characters show
//! nothing.

use std::fmt;

/// What a name holds that says by itself that its value is secret, in small letters.
const TELLING: [&str; 13] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "jwt",
    "credential",
    "privatekey",
    "apikey",
    "accesskey",
    "authorization",
    "signature",
    "assertion",
];

/// How long the name of anything is, in bytes; what is longer is no name, and hidden.
const LONGEST_NAME: usize = 256;

/// True where the value of this name must not be shown: it is one of the secrets, or its name says
/// so. Letter case and what stands between words make no difference.
pub(crate) fn is_secret(name: &str, secrets: &[&str]) -> bool {
    if name.len() > LONGEST_NAME {
        return true;
    }
    let plain = plain(name);
    secrets.iter().any(|secret| self::plain(secret) == plain)
        || TELLING.iter().any(|telling| plain.contains(telling))
}

fn plain(name: &str) -> String {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Writes a text so that all of it is seen, and nothing of it moves or hides the text around it.
pub(crate) fn visible(text: &str, target: &mut dyn fmt::Write) -> fmt::Result {
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => target.write_char(' ')?,
            _ if is_unseen(character) => write!(target, "{}", character.escape_unicode())?,
            _ => target.write_char(character)?,
        }
    }
    Ok(())
}

/// Control characters, those that show nothing, and those that join their neighbours or choose how they
/// look: where each character has to be seen for itself, these are escaped as well.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || shows_nothing(character)
        || matches!(character, '\u{200c}' | '\u{200d}' | '\u{2028}' | '\u{2029}' | '\u{fe00}'..='\u{fe0f}')
}

/// Characters that show nothing and change how others are shown: they turn the direction of writing,
/// or hide within a word (Unicode, section 23.2 and annex 9).
pub(crate) fn shows_nothing(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}
