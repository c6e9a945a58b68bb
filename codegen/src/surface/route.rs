//! The template of a path as the runtime reads it.

use std::fmt::Write as _;

use crate::document::template::{Piece, pieces, route};
use crate::ir::{Location, Operation, Style};

/// What is sent of an operation's path: its values by place, each with what its style puts before it, and
/// the text between them as a URL holds it.
pub(super) fn template(operation: &Operation) -> String {
    let parameters = || operation.parameters.iter();
    let is_query =
        |name: &str| parameters().any(|other| other.location == Location::Query && other.wire == name);
    let mut values = parameters().filter(|parameter| parameter.location == Location::Path);
    let mut known: Vec<&str> = Vec::new();
    let mut template = String::with_capacity(operation.path.len());
    let route = route(&operation.path, &is_query);
    for piece in pieces(&route) {
        let name = match piece {
            Piece::Text(text) => {
                push_encoded(&mut template, text);
                continue;
            }
            Piece::Name(name) => name,
        };
        // Writing to a String does not fail.
        let _ = match known.iter().position(|other| !name.is_empty() && *other == name) {
            Some(place) => write!(template, "{{={place}}}"),
            None => match values.next() {
                Some(parameter) => {
                    known.push(name);
                    let mark = if parameter.multi_segment { "+" } else { "" };
                    write!(template, "{{{mark}{}}}", shown(&parameter.wire))
                }
                None => continue,
            },
        };
    }
    template
}

/// Whether one plain value of this style is more than its text in a path.
pub(super) const fn is_marked(style: Style) -> bool {
    matches!(style, Style::Label | Style::LabelExploded | Style::Matrix | Style::MatrixExploded)
}

/// A parameter's name, which messages say and which finds the values of a job; what would mean something else
/// in a template is left out.
fn shown(name: &str) -> String {
    name.trim_start_matches(['+', '=']).replace(['{', '}'], "")
}

/// A text of a path as it stands in a URL: what is encoded stays so (RFC 3986, section 3.3).
fn push_encoded(template: &mut String, text: &str) {
    let bytes = text.as_bytes();
    for (index, byte) in bytes.iter().enumerate() {
        let is_escape =
            || bytes.get(index + 1..index + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        let stays = match byte {
            b'%' => is_escape(),
            b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' => false,
            other => other.is_ascii_graphic(),
        };
        if stays {
            template.push(char::from(*byte));
        } else {
            let _ = write!(template, "%{byte:02X}");
        }
    }
}
