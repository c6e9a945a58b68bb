//! In `paging`: where a value of JSON ends, by its brackets and quotes, however it is cut.

/// A place within a value.
#[derive(Clone, Copy)]
pub(super) struct Within {
    /// In how many brackets.
    depth: usize,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    Brackets,
    Text,
    /// Behind a backslash.
    Escaped,
    /// A number or a word, which ends before whatever it does not hold.
    Word,
}

impl Within {
    /// Behind the sign that a value begins with; none where no value does.
    pub(super) fn begin(sign: u8) -> Option<Self> {
        let (depth, kind) = match sign {
            b'"' => (0, Kind::Text),
            b'{' | b'[' => (1, Kind::Brackets),
            b'}' | b']' | b',' | b':' => return None,
            _ => (0, Kind::Word),
        };
        Some(Self { depth, kind })
    }

    /// Behind the quote that a text begins with.
    pub(super) fn text() -> Self {
        Self { depth: 0, kind: Kind::Text }
    }

    /// How many of these bytes belong to the value, and whether it ends with them.
    pub(super) fn pass(&mut self, bytes: &[u8]) -> (usize, bool) {
        let mut place = 0;
        while let Some(rest) = bytes.get(place..).filter(|rest| !rest.is_empty()) {
            let (length, is_whole) = match self.kind {
                Kind::Text => self.pass_text(rest),
                Kind::Escaped => {
                    self.kind = Kind::Text;
                    (1, false)
                }
                Kind::Word => match rest.iter().position(|byte| !is_of_word(*byte)) {
                    Some(end) => (end, true),
                    None => (rest.len(), false),
                },
                Kind::Brackets => self.pass_brackets(rest),
            };
            place += length;
            if is_whole {
                return (place, true);
            }
        }
        (place, false)
    }

    /// Up to the end of a text, or behind a backslash.
    fn pass_text(&mut self, rest: &[u8]) -> (usize, bool) {
        let Some(end) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) else {
            return (rest.len(), false);
        };
        self.kind = match rest[end] {
            b'\\' => Kind::Escaped,
            _ => Kind::Brackets,
        };
        (end + 1, rest[end] == b'"' && self.depth == 0)
    }

    /// Up to the end of the outermost brackets, or into a text.
    fn pass_brackets(&mut self, rest: &[u8]) -> (usize, bool) {
        for (place, byte) in rest.iter().enumerate() {
            match byte {
                b'"' => {
                    self.kind = Kind::Text;
                    return (place + 1, false);
                }
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return (place + 1, true);
                    }
                }
                _ => {}
            }
        }
        (rest.len(), false)
    }
}

fn is_of_word(byte: u8) -> bool {
    !matches!(byte, b',' | b':' | b'{' | b'}' | b'[' | b']' | b'"') && !byte.is_ascii_whitespace()
}
