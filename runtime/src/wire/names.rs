//! In `wire`: the names of a model's fields as its rows say them, one text, and what becomes of it.

use std::sync::OnceLock;

use crate::wire::shape::Shape;

/// What a model's fields are called, as one text that the compiler has nothing to compute of. It is put in order when
/// a program first meets the model: that takes microseconds, while the compiler takes milliseconds for each model, and
/// takes them of all models.
pub struct Names {
    model: &'static str,
    rows: &'static str,
    tags: &'static [&'static str],
    secrets: &'static [&'static str],
    is_strict: bool,
    shape: OnceLock<&'static Shape>,
}

impl Names {
    /// Of a model: its Rust name, and its rows, `field;` or `field = "name on the wire";`. Spaces do not count, so that it
    /// may be what `stringify!` gives; the name on the wire is the literal of a text as in Rust.
    #[must_use]
    pub const fn new(model: &'static str, rows: &'static str) -> Self {
        Self { model, rows, tags: &[], secrets: &[], is_strict: false, shape: OnceLock::new() }
    }

    /// The tags of this model, the one that is sent first.
    #[must_use]
    pub const fn tags(mut self, tags: &'static [&'static str]) -> Self {
        self.tags = tags;
        self
    }

    /// The fields that are never shown by `Debug`.
    #[must_use]
    pub const fn secrets(mut self, secrets: &'static [&'static str]) -> Self {
        self.secrets = secrets;
        self
    }

    /// Makes an item that a list of this model cannot take an error, where other models keep it
    /// aside. Pages are so: their items are what was asked for.
    #[must_use]
    pub const fn strict(mut self) -> Self {
        self.is_strict = true;
        self
    }

    /// What reading and writing go by. It stays as long as the program runs, as a static does.
    #[inline]
    pub fn shape(&'static self) -> &'static Shape {
        match self.shape.get() {
            Some(shape) => shape,
            None => self.put_in_order(),
        }
    }

    #[cold]
    #[inline(never)]
    fn put_in_order(&'static self) -> &'static Shape {
        self.shape.get_or_init(|| {
            let fields = fields(self.rows);
            Box::leak(Box::new(Shape::new(self.model, &fields, self.tags, self.secrets, self.is_strict)))
        })
    }
}

/// The names on the wire that rows say. It is in each program, so that it is made of what takes little room there.
fn fields(rows: &str) -> Vec<String> {
    let (mut fields, mut rest) = (Vec::new(), rows);
    while let Some(place) = rest.bytes().position(|byte| matches!(byte, b'=' | b';')) {
        let (field, behind) = rest.split_at(place);
        rest = match behind.strip_prefix('=') {
            Some(behind) => {
                let behind = literal(behind, &mut fields);
                behind.bytes().position(|byte| byte == b';').map_or("", |end| &behind[end + 1..])
            }
            None => {
                fields.push(field.trim().to_owned());
                &behind[1..]
            }
        };
    }
    fields
}

/// Adds what the literal holds that comes next, and gives what stands behind it.
fn literal<'t>(text: &'t str, fields: &mut Vec<String>) -> &'t str {
    let start = text.bytes().position(|byte| matches!(byte, b'"' | b';')).unwrap_or(text.len());
    let (before, behind) = text.split_at(start);
    let Some(inside) = behind.strip_prefix('"') else {
        // No text, though only a text is a name.
        fields.push(before.trim().to_owned());
        return behind;
    };
    // What is raw ends with as many `#` as stand before it.
    let is_raw = before.contains('r');
    let hashes = before.bytes().filter(|byte| *byte == b'#').count();
    let mut end = 0;
    while let Some(byte) = inside.as_bytes().get(end) {
        let is_end =
            |behind: &[u8]| behind.iter().take(hashes).filter(|byte| **byte == b'#').count() == hashes;
        match byte {
            b'"' if is_end(&inside.as_bytes()[end + 1..]) => break,
            b'\\' if !is_raw => end += 2,
            _ => end += 1,
        }
    }
    let held = inside.get(..end).unwrap_or(inside);
    fields.push(if is_raw { held.to_owned() } else { unescaped(held) });
    inside.get(end..).unwrap_or_default()
}

/// What stands in plain quotes, with what its escapes stand for.
fn unescaped(held: &str) -> String {
    let (mut text, mut rest) = (String::with_capacity(held.len()), held);
    while let Some(place) = rest.bytes().position(|byte| byte == b'\\') {
        text.push_str(&rest[..place]);
        let escape = &rest[place + 1..];
        let Some(letter) = escape.chars().next() else { break };
        rest = &escape[letter.len_utf8()..];
        match letter {
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            '0' => text.push('\0'),
            'x' | 'u' => {
                let length =
                    if letter == 'x' { 2 } else { rest.bytes().take_while(|byte| *byte != b'}').count() + 1 };
                let (digits, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
                text.extend(number(digits));
                rest = behind;
            }
            // A line that goes on in the next.
            '\n' => rest = rest.trim_start(),
            itself => text.push(itself),
        }
    }
    text + rest
}

/// The character of a number in base 16, whatever stands around and between its digits.
fn number(digits: &str) -> Option<char> {
    let value = digits.bytes().filter_map(|byte| char::from(byte).to_digit(16));
    char::from_u32(value.fold(0_u32, |number, digit| number << 4 | digit))
}

#[cfg(test)]
mod tests {
    use super::{Names, fields};

    #[test]
    fn rows_are_read_whatever_stands_between_them() {
        let names = ["id", "label_names", "type"];
        for rows in [
            stringify!(id; labels = "label_names"; r#type = "type";),
            "id;labels=\"label_names\";r#type=\"type\";",
            "id ;\n  labels\n= \"label_names\" ; r # type = \"type\" ;",
        ] {
            assert_eq!(fields(rows), names, "{rows}");
        }
        assert_eq!(fields(""), [""; 0]);
        assert_eq!(fields("id = 5; name;"), ["5", "name"]);
    }

    #[test]
    fn names_on_the_wire_are_literals() {
        macro_rules! holds {
            ($($wire:literal)*) => {
                assert_eq!(fields(stringify!($(field = $wire;)*)), [$($wire),*]);
            };
        }
        holds! {
            "" ";" "a;b" "=" " a  b " "a\"b" "\\" "\\\"" "'" "\'" "\n\r\t\0" "\x7f\x01" "\u{1}" "\u{10_FFFF}é\u{e9}" "\"id\":" "//"
            r"" r"\n" r#"a"b;"# r##"a"#b"## "r"
            "a
              b" "a\
              b"
        }
    }

    #[test]
    fn a_shape_is_made_once() {
        static NAMES: Names = Names::new("Sample", "id;").tags(&["sample"]).secrets(&["id"]).strict();
        let shape = NAMES.shape();
        assert!(std::ptr::eq(shape, NAMES.shape()));
        assert_eq!(
            (shape.name(), shape.fields(), shape.known_tags()),
            ("Sample", &["id"][..], &["sample"][..])
        );
        assert!(shape.is_secret("id") && shape.is_strict());
    }
}
