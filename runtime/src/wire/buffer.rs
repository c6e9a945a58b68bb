//! In `wire`: the text that is written.
//!
//! A vector that bytes are appended to asks for room at each piece and calls out for each copy, which for pieces of a
//! few bytes is most of what writing costs. Here there is always room that is filled with zeros, and short pieces are
//! copied as whole words.

use crate::wire::marks::{has_marks, plain};

/// How much is filled with zeros at once, beyond what was asked for: what is written there next is still near to the
/// processor, while the zeros of a whole page would have gone to memory and come back.
const ROOM: usize = 4096;

/// A text that grows.
pub(super) struct Buffer {
    /// What was written, and behind it zeros.
    bytes: Vec<u8>,
    /// How much was written.
    length: usize,
}

impl Buffer {
    pub(super) fn new() -> Self {
        Self { bytes: Vec::new(), length: 0 }
    }

    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.truncate(self.length);
        self.bytes
    }

    /// Lends room for so many bytes at least.
    #[inline]
    fn room(&mut self, count: usize) -> &mut [u8] {
        if self.bytes.len() - self.length < count {
            self.grow(count);
        }
        &mut self.bytes[self.length..]
    }

    #[cold]
    fn grow(&mut self, count: usize) {
        let least = self.length + count;
        // The memory is twice as much each time, so that a long text is not moved at each of its pieces.
        self.bytes.reserve(least - self.bytes.len());
        self.bytes.resize(self.bytes.capacity().min(least + ROOM), 0);
    }

    /// Appends a byte.
    #[inline]
    pub(super) fn push(&mut self, byte: u8) {
        self.room(1)[0] = byte;
        self.length += 1;
    }

    /// Appends a piece.
    #[inline]
    pub(super) fn put(&mut self, piece: &[u8]) {
        copy(self.room(piece.len()), piece);
        self.length += piece.len();
    }

    /// Appends a text in quotes.
    #[inline]
    pub(super) fn put_text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let room = self.room(bytes.len() + 2);
        room[0] = b'"';
        let Some((to, behind)) = room[1..].split_at_mut_checked(bytes.len()) else { return };
        // What is as it stands is looked at and copied in one go.
        if copy_plain(to, bytes) {
            behind[0] = b'"';
            self.length += bytes.len() + 2;
        } else {
            self.length += 1;
            self.put_escaped(bytes);
        }
    }

    /// Appends a key with its colon, a text in quotes, and a comma: most of what is written, in one go. Each piece by itself
    /// would wait for the length that the one before it left.
    #[inline]
    pub(super) fn put_text_field(&mut self, key: &str, text: &str) {
        let (key, text) = (key.as_bytes(), text.as_bytes());
        let count = key.len() + text.len() + 3;
        let room = self.room(count);
        let Some((to_key, [quote, rest @ ..])) = room.split_at_mut_checked(key.len()) else { return };
        copy(to_key, key);
        *quote = b'"';
        let Some((to, [end, comma, ..])) = rest.split_at_mut_checked(text.len()) else { return };
        if copy_plain(to, text) {
            (*end, *comma) = (b'"', b',');
            self.length += count;
        } else {
            self.length += key.len() + 1;
            self.put_escaped(text);
            self.push(b',');
        }
    }

    /// Appends what has to be escaped, and the quote behind it.
    #[inline(never)]
    fn put_escaped(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some(place) = plain(rest) {
            let (before, from) = rest.split_at(place);
            self.put(before);
            let Some((byte, behind)) = from.split_first() else { break };
            let letter = match byte {
                b'\n' => b'n',
                b'\r' => b'r',
                b'\t' => b't',
                0x8 => b'b',
                0xC => b'f',
                byte @ (b'"' | b'\\') => *byte,
                _ => b'u',
            };
            self.put(&[b'\\', letter]);
            if letter == b'u' {
                const DIGITS: &[u8; 16] = b"0123456789abcdef";
                self.put(&[b'0', b'0', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 0xF)]]);
            }
            rest = behind;
        }
        self.put(rest);
        self.push(b'"');
    }

    /// Ends a list or an object, whose last comma becomes the bracket.
    pub(super) fn close(&mut self, bracket: u8) {
        match self.bytes[..self.length].last_mut() {
            Some(last) if *last == b',' => *last = bracket,
            _ => self.push(bracket),
        }
    }
}

/// Copies a piece to the start of the room for it.
#[inline]
fn copy(room: &mut [u8], piece: &[u8]) {
    let Some(to) = room.get_mut(..piece.len()) else { return };
    // The ends overlap, so that up to twice as much is copied.
    if let (Some(start), Some(end)) = (piece.first_chunk::<16>(), piece.last_chunk::<16>())
        && piece.len() <= 32
    {
        to[..16].copy_from_slice(start);
        to[piece.len() - 16..].copy_from_slice(end);
    } else if let (Some(start), Some(end)) = (piece.first_chunk::<8>(), piece.last_chunk::<8>())
        && piece.len() <= 16
    {
        to[..8].copy_from_slice(start);
        to[piece.len() - 8..].copy_from_slice(end);
    } else if let (Some(start), Some(end)) = (piece.first_chunk::<4>(), piece.last_chunk::<4>())
        && piece.len() <= 8
    {
        to[..4].copy_from_slice(start);
        to[piece.len() - 4..].copy_from_slice(end);
    } else {
        to.copy_from_slice(piece);
    }
}

/// Copies a text as long as the room for it; false, with anything in the room, where some of it has to be escaped.
#[inline]
fn copy_plain(to: &mut [u8], text: &[u8]) -> bool {
    if text.len() < 16 {
        copy(to, text);
        return is_plain(text);
    }
    let (pairs, rest) = text.as_chunks::<32>();
    let (places, to_rest) = to.as_chunks_mut::<32>();
    for (place, pair) in places.iter_mut().zip(pairs) {
        if has_marks(pair) {
            return false;
        }
        *place = *pair;
    }
    if let (Some(place), Some(sixteen)) = (to_rest.first_chunk_mut::<16>(), rest.first_chunk::<16>()) {
        if has_marks(sixteen) {
            return false;
        }
        *place = *sixteen;
    }
    // The last sixteen overlap with what was copied.
    match (to.last_chunk_mut::<16>(), text.last_chunk::<16>()) {
        (Some(place), Some(sixteen)) => {
            *place = *sixteen;
            !has_marks(sixteen)
        }
        _ => false,
    }
}

/// Whether nothing in a text of less than sixteen bytes has to be escaped.
#[inline]
fn is_plain(text: &[u8]) -> bool {
    // The ends overlap, and fill sixteen bytes.
    if let (Some(start), Some(end)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        let mut ends = [b' '; 16];
        ends[..8].copy_from_slice(start);
        ends[8..].copy_from_slice(end);
        !has_marks(&ends)
    } else if let (Some([a, b, c, d]), Some([e, f, g, h])) = (text.first_chunk(), text.last_chunk()) {
        let mut ends = [b' '; 16];
        ends[..8].copy_from_slice(&[*a, *b, *c, *d, *e, *f, *g, *h]);
        !has_marks(&ends)
    } else {
        !text.iter().any(|byte| has_marks(&[*byte]))
    }
}

#[cfg(test)]
mod tests {
    use super::Buffer;

    #[test]
    fn pieces_of_any_length_follow_one_another() {
        let piece: Vec<u8> = (b'a'..=b'z').cycle().take(100).collect();
        let (mut buffer, mut right) = (Buffer::new(), Vec::new());
        for length in (0..100).chain([1, 0, 99]) {
            buffer.put(&piece[..length]);
            buffer.push(b';');
            right.extend_from_slice(&piece[..length]);
            right.push(b';');
        }
        assert_eq!(buffer.into_bytes(), right);
    }

    #[test]
    fn what_grows_is_as_long_as_what_was_written() {
        let piece = [b'a'; 1000];
        for (pieces, odd) in [(0, 1), (4, 95), (4, 96), (4, 97), (5, 3), (50, 999)] {
            let mut buffer = Buffer::new();
            (0..pieces).for_each(|_| buffer.put(&piece));
            buffer.put(&piece[..odd]);
            assert_eq!(buffer.into_bytes(), vec![b'a'; pieces * piece.len() + odd]);
        }
    }

    #[test]
    fn a_text_of_any_length_is_written_as_serde_json_writes_it() {
        for length in 0..70 {
            for odd in ["\"", "\\", "\n", "\u{1f}", "\u{0}", "~", "\u{e9}", "\u{7f}"] {
                for place in 0..=length {
                    let text = format!("{}{odd}{}", "a".repeat(place), "b".repeat(length - place));
                    let mut buffer = Buffer::new();
                    buffer.push(b'[');
                    buffer.put_text(&text);
                    buffer.close(b']');
                    let right = serde_json::to_string(&text).expect("a text");
                    assert_eq!(buffer.into_bytes(), format!("[{right}]").into_bytes());
                    let mut buffer = Buffer::new();
                    for key in ["\"a\":", "\"a longer key than most of them are\":"] {
                        buffer.put_text_field(key, &text);
                        buffer.push(b';');
                    }
                    let right = format!("\"a\":{right},;\"a longer key than most of them are\":{right},;");
                    assert_eq!(buffer.into_bytes(), right.into_bytes());
                }
            }
        }
    }
}
