//! How JSON is spelt: one value can be written in many ways, and servers choose.

use fastrand::Rng;

/// A value that is to be written.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    /// A scalar, as it stands in the text.
    Literal(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

impl Node {
    /// A text, with escapes where they need not be.
    pub(crate) fn text(random: &mut Rng, text: &str) -> Self {
        Self::Literal(quoted(random, text))
    }

    /// The text of the value: any white space, the members of objects in any order.
    pub(crate) fn spelt(&self, mut random: Rng) -> String {
        let mut text = String::new();
        self.write(&mut random, &mut text);
        text
    }

    /// The same with one part less, wherever that part stands.
    pub(crate) fn smaller(&self) -> Vec<Self> {
        let mut smaller = Vec::new();
        match self {
            Self::Literal(_) => {}
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    let put = |parts: Vec<Self>| {
                        Self::List([&items[..index], &parts, &items[index + 1..]].concat())
                    };
                    smaller.push(put(Vec::new()));
                    smaller.extend(item.smaller().into_iter().map(|item| put(vec![item])));
                }
            }
            Self::Object(members) => {
                for (index, (name, value)) in members.iter().enumerate() {
                    let put = |parts: Vec<(String, Self)>| {
                        Self::Object([&members[..index], &parts, &members[index + 1..]].concat())
                    };
                    smaller.push(put(Vec::new()));
                    smaller.extend(value.smaller().into_iter().map(|value| put(vec![(name.clone(), value)])));
                }
            }
        }
        smaller
    }

    fn write(&self, random: &mut Rng, text: &mut String) {
        match self {
            Self::Literal(literal) => text.push_str(literal),
            Self::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { "," });
                    space(random, text);
                    item.write(random, text);
                }
                text.push(']');
            }
            Self::Object(members) => {
                let mut order: Vec<&(String, Self)> = members.iter().collect();
                // Servers mostly keep to an order, and so a tag comes early; not always.
                if random.u8(..4) == 0 {
                    random.shuffle(&mut order);
                }
                text.push('{');
                for (index, (name, value)) in order.into_iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { "," });
                    space(random, text);
                    text.push_str(&quoted(random, name));
                    text.push(':');
                    space(random, text);
                    value.write(random, text);
                }
                space(random, text);
                text.push('}');
            }
        }
    }
}

fn space(random: &mut Rng, text: &mut String) {
    text.push_str(match random.u8(..8) {
        0 => " ",
        1 => "\r\n\t",
        _ => "",
    });
}

fn quoted(random: &mut Rng, text: &str) -> String {
    // Most texts are spelt as everybody does.
    let plain = random.u8(..4) != 0;
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '/' if !plain => quoted.push_str("\\/"),
            _ if character.is_control() || (!plain && random.bool()) => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let digits = format!("{unit:04x}");
                    quoted.push_str("\\u");
                    quoted.push_str(&if random.bool() { digits.to_uppercase() } else { digits });
                }
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// Characters that are written or counted in a way of their own somewhere.
const CHARACTERS: &[char] = &[
    'a',
    'Z',
    '0',
    '9',
    ' ',
    ' ',
    '-',
    '_',
    '.',
    '/',
    ':',
    '{',
    '}',
    '[',
    ',',
    '%',
    '"',
    '\\',
    '\'',
    '\n',
    '\t',
    '\0',
    '\u{8}',
    '\u{1b}',
    '\u{7f}',
    '\u{80}',
    'é',
    'ß',
    '\u{301}',
    '中',
    '\u{2028}',
    '\u{202e}',
    '\u{feff}',
    '\u{fffd}',
    '\u{ffff}',
    '\u{10000}',
    '😀',
    '\u{10ffff}',
];

/// A text of up to this many characters.
pub(crate) fn characters(random: &mut Rng, most: usize) -> String {
    let length = match random.u8(..16) {
        0 => 0,
        1 => random.usize(..300),
        2..6 => 1,
        _ => random.usize(..12),
    };
    (0..length.min(most)).map(|_| CHARACTERS[random.usize(..CHARACTERS.len())]).collect()
}

/// Numbers at the edges of what decoders hold, in the ways in which they can be spelt.
pub(crate) const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "-0.0",
    "1",
    "-1",
    "1.0",
    "1.50",
    "0.1",
    "0.30000000000000004",
    "1e3",
    "1E+3",
    "-1e-3",
    "123e-20",
    "0.1000000000000000055511151231257827",
    "3.141592653589793238462643383279",
    "9007199254740993",
    "-2147483649",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775809",
    "123456789012345678901234567890",
    "1.7976931348623157e308",
    "5e-324",
    "2.2250738585072014e-308",
    "1e-400",
    "0e999",
];

/// Any JSON, not very large.
pub(crate) fn anything(random: &mut Rng, depth: u8) -> Node {
    match random.u8(..if depth == 0 { 6 } else { 9 }) {
        0 => Node::Literal("null".to_owned()),
        1 => Node::Literal(random.bool().to_string()),
        2 | 3 => Node::Literal(NUMBERS[random.usize(..NUMBERS.len())].to_owned()),
        4 | 5 => {
            let text = characters(random, 40);
            Node::text(random, &text)
        }
        6 => Node::List((0..random.u8(..4)).map(|_| anything(random, depth - 1)).collect()),
        _ => {
            let mut members: Vec<(String, Node)> = Vec::new();
            for _ in 0..random.u8(..4) {
                let name = characters(random, 8);
                if members.iter().all(|(other, _)| *other != name) {
                    members.push((name, anything(random, depth - 1)));
                }
            }
            Node::Object(members)
        }
    }
}
