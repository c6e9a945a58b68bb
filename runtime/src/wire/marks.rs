//! In `wire`: where a text of JSON ends.

/// The place behind a text, whose first byte is at a place.
pub(super) fn behind_text(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let rest = bytes.get(at..)?;
        let end = plain(rest)?;
        match rest[end] {
            b'"' => return Some(at + end + 1),
            b'\\' => at += end + 2,
            _ => return None,
        }
    }
}

/// How many bytes come before one that a text does not hold as it stands: its end, an escape or a control
/// character. None where there is no such byte.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> Option<usize> {
    // Whether there is one among sixteen takes half as long as where it is.
    let (sixteens, rest) = bytes.as_chunks::<16>();
    for (index, sixteen) in sixteens.iter().enumerate() {
        if has_marks(sixteen) {
            return Some(index * 16 + first_mark(sixteen)?);
        }
    }
    // The last sixteen overlap with what was looked at.
    if bytes.last_chunk::<16>().is_some_and(|sixteen| !has_marks(sixteen)) {
        return None;
    }
    first_mark(rest).map(|place| sixteens.len() * 16 + place)
}

/// Whether there is a marked byte among these. Least of all is zero where one is marked: no branches, and of such
/// a loop the compiler makes a few instructions for sixteen at once.
#[inline(always)]
pub(super) fn has_marks<const COUNT: usize>(bytes: &[u8; COUNT]) -> bool {
    let mut found = false;
    for byte in bytes {
        found |= (byte ^ b'"').min(byte ^ b'\\').min(byte & 0xE0) == 0;
    }
    found
}

/// Where the first marked byte is.
#[inline]
pub(super) fn first_mark(bytes: &[u8]) -> Option<usize> {
    let (eights, rest) = bytes.as_chunks::<8>();
    for (index, eight) in eights.iter().enumerate() {
        let marks = marks(eight);
        if marks != 0 {
            return Some(index * 8 + (marks.trailing_zeros() / 8) as usize);
        }
    }
    // The last eight overlap with what was looked at.
    if bytes.last_chunk::<8>().is_some_and(|eight| marks(eight) == 0) {
        return None;
    }
    let is_marked = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    rest.iter().position(is_marked).map(|place| eights.len() * 8 + place)
}

/// A bit within each marked byte, of which the lowest is right.
#[inline]
fn marks(eight: &[u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    // Subtracting borrows from the byte above only where this one counts.
    let eight = u64::from_le_bytes(*eight);
    let (quote, escape) = (eight ^ (ONES * 0x22), eight ^ (ONES * 0x5C));
    let marks = (quote.wrapping_sub(ONES) & !quote)
        | (escape.wrapping_sub(ONES) & !escape)
        | (eight.wrapping_sub(ONES * 0x20) & !eight);
    marks & HIGHS
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn every_byte_is_judged_alike_in_whatever_company() {
        for byte in 0..=u8::MAX {
            let is_marked = matches!(byte, b'"' | b'\\' | 0..0x20);
            for length in 0..40 {
                for place in 0..length {
                    let mut bytes = vec![b'a'; length];
                    bytes[place] = byte;
                    assert_eq!(plain(&bytes), is_marked.then_some(place), "{byte} at {place} of {length}");
                    bytes.push(b'"');
                    let first = if is_marked { place } else { length };
                    assert_eq!(plain(&bytes), Some(first), "{byte} at {place} of {length}");
                }
            }
        }
        assert_eq!(plain(b""), None);
    }
}
