//! In `wire`: the names of a model's fields as its rows say them, one text, and what becomes of it.

use std::iter::Peekable;
use std::str::Chars;
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

/// The names on the wire that rows say.
fn fields(rows: &str) -> Vec<String> {
    let (mut fields, mut rest) = (Vec::new(), rows.chars().peekable());
    while rest.peek().is_some() {
        let (mut field, mut wire) = (String::new(), None);
        while let Some(character) = rest.next() {
            match character {
                ';' => break,
                '=' => wire = Some(literal(&mut rest)),
                _ if character.is_whitespace() => {}
                _ => field.push(character),
            }
        }
        if let Some(name) = wire.or_else(|| (!field.is_empty()).then_some(field)) {
            fields.push(name);
        }
    }
    fields
}

/// What the literal holds that comes next.
fn literal(rest: &mut Peekable<Chars<'_>>) -> String {
    let before: String = rest.by_ref().take_while(|character| *character != '"').collect();
    if let Some(hashes) = before.trim().strip_prefix('r') {
        return raw(rest, hashes);
    }
    let mut text = String::new();
    while let Some(character) = rest.next() {
        match character {
            '"' => break,
            '\\' => text.extend(escaped(rest)),
            _ => text.push(character),
        }
    }
    text
}

/// What a raw literal holds, behind its first quote: up to one with as many `#` as stand before that.
fn raw(rest: &mut Peekable<Chars<'_>>, hashes: &str) -> String {
    let mut text = String::new();
    while let Some(character) = rest.next() {
        if character == '"' && hashes.chars().eq(rest.clone().take(hashes.len())) {
            rest.by_ref().take(hashes.len()).for_each(drop);
            break;
        }
        text.push(character);
    }
    text
}

/// What an escape stands for, behind its backslash.
fn escaped(rest: &mut Peekable<Chars<'_>>) -> Option<char> {
    match rest.next()? {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        '0' => Some('\0'),
        'x' => number(rest.by_ref().take(2)),
        'u' => number(rest.by_ref().skip_while(|digit| *digit == '{').take_while(|digit| *digit != '}')),
        // A line that goes on in the next.
        '\n' => {
            while rest.next_if(|character| character.is_whitespace()).is_some() {}
            None
        }
        itself => Some(itself),
    }
}

fn number(digits: impl Iterator<Item = char>) -> Option<char> {
    let digits: String = digits.filter(|digit| *digit != '_').collect();
    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
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
            "id ;\n  labels\n= \"label_names\" ; r # type = \"type\"",
        ] {
            assert_eq!(fields(rows), names, "{rows}");
        }
        assert_eq!(fields(""), [""; 0]);
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
