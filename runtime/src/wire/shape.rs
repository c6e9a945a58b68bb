//! In `wire`: the names of a model's fields, and how to find one quickly.

/// Slots of the hash table; more than twice the fields of the largest model that uses it.
const SLOTS: usize = 128;
/// Models with more fields than this are searched in order.
const MOST_HASHED: usize = 60;
/// An empty slot.
const EMPTY: u8 = u8::MAX;
/// How many ways of hashing are tried until few names have to move on from their slot.
const SEEDS: u32 = 8;
/// Of so many names one may move on: looking further costs every compilation more than it saves.
const NAMES_PER_COLLISION: usize = 8;

/// What a model's fields are called, computed at compile time.
pub struct Shape {
    name: &'static str,
    fields: &'static [&'static str],
    keys: &'static [&'static str],
    tags: &'static [&'static str],
    secrets: &'static [&'static str],
    is_strict: bool,
    table: [u8; SLOTS],
    seed: u32,
}

impl Shape {
    /// The shape of a model: its Rust name and the wire names of its fields.
    #[must_use]
    pub const fn new(name: &'static str, fields: &'static [&'static str]) -> Self {
        let (mut table, mut seed) = ([EMPTY; SLOTS], 0);
        if fields.len() <= MOST_HASHED {
            let mut collisions = usize::MAX;
            let mut candidate = 0;
            while candidate < SEEDS && collisions > fields.len() / NAMES_PER_COLLISION {
                let (filled, collided) = fill(fields, candidate);
                if collided < collisions {
                    (table, seed, collisions) = (filled, candidate, collided);
                }
                candidate += 1;
            }
        }
        Self { name, fields, keys: &[], tags: &[], secrets: &[], is_strict: false, table, seed }
    }

    /// The fields' names once more, in quotes and with a colon, as JSON has them before a value. Reading and writing
    /// are faster by them; where one of the names has to be escaped, they are left unused.
    ///
    /// # Panics
    /// Where they are not those of the fields, in their order.
    #[must_use]
    pub const fn keys(mut self, keys: &'static [&'static str]) -> Self {
        assert!(keys.len() == self.fields.len(), "each field has a key");
        let mut index = 0;
        while index < keys.len() {
            let name = self.fields[index].as_bytes();
            assert!(is_key_of(keys[index].as_bytes(), name), "a key is a name in quotes");
            if has_escapes(name) {
                return self;
            }
            index += 1;
        }
        self.keys = keys;
        self
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

    /// The model's Rust name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The fields' wire names.
    #[must_use]
    pub const fn fields(&self) -> &'static [&'static str] {
        self.fields
    }

    /// The fields' names as JSON has them before a value; none where they are not there.
    pub(super) const fn ready_keys(&self) -> &'static [&'static str] {
        self.keys
    }

    /// The tags that say an object is of this model.
    #[must_use]
    pub const fn known_tags(&self) -> &'static [&'static str] {
        self.tags
    }

    /// The fields that must not be shown.
    #[must_use]
    pub const fn secret_fields(&self) -> &'static [&'static str] {
        self.secrets
    }

    /// True where the field must not be shown.
    #[must_use]
    pub fn is_secret(&self, field: &str) -> bool {
        self.secrets.contains(&field)
    }

    /// True where every item of the model's lists must be one that they take.
    pub(super) const fn is_strict(&self) -> bool {
        self.is_strict
    }

    /// The place of a field, by its wire name.
    #[must_use]
    pub fn index(&self, name: &str) -> Option<usize> {
        if self.fields.len() > MOST_HASHED {
            return self.fields.iter().position(|field| *field == name);
        }
        let mut slot = hash(name.as_bytes(), self.seed);
        loop {
            let index = self.table[slot];
            if index == EMPTY {
                return None;
            }
            let index = usize::from(index);
            if self.fields.get(index).is_some_and(|field| same(field.as_bytes(), name.as_bytes())) {
                return Some(index);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// As `==`, which calls out for a comparison of any length; names are short.
#[inline]
pub(super) fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    // The ends overlap, so that up to twice as much is compared.
    match (left.first_chunk::<8>(), right.first_chunk::<8>()) {
        (Some(start), Some(other)) if left.len() <= 16 => {
            start == other && left.last_chunk::<8>() == right.last_chunk::<8>()
        }
        (Some(_), Some(_)) if left.len() <= 32 => {
            left.first_chunk::<16>() == right.first_chunk::<16>()
                && left.last_chunk::<16>() == right.last_chunk::<16>()
        }
        (None, None) if left.len() >= 4 => {
            left.first_chunk::<4>() == right.first_chunk::<4>()
                && left.last_chunk::<4>() == right.last_chunk::<4>()
        }
        _ => left == right,
    }
}

/// Whether a key is this name in quotes, with a colon.
const fn is_key_of(key: &[u8], name: &[u8]) -> bool {
    let end = name.len() + 1;
    if key.len() != end + 2 || key[0] != b'"' || key[end] != b'"' || key[end + 1] != b':' {
        return false;
    }
    let mut index = 0;
    while index < name.len() {
        if key[index + 1] != name[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether JSON has a name otherwise than it is.
const fn has_escapes(name: &[u8]) -> bool {
    let mut index = 0;
    while index < name.len() {
        if matches!(name[index], b'"' | b'\\' | 0..0x20) {
            return true;
        }
        index += 1;
    }
    false
}

/// The table for a seed, and how many names had to move on from their slot.
const fn fill(fields: &[&str], seed: u32) -> ([u8; SLOTS], usize) {
    let (mut table, mut collisions, mut index) = ([EMPTY; SLOTS], 0, 0);
    while index < fields.len() {
        let mut slot = hash(fields[index].as_bytes(), seed);
        while table[slot] != EMPTY {
            collisions += 1;
            slot = (slot + 1) % SLOTS;
        }
        // MOST_HASHED keeps the index within the table's byte.
        table[slot] = index as u8;
        index += 1;
    }
    (table, collisions)
}

/// A cheap mix of the length and of bytes from both ends and the middle: enough to tell a model's
/// field names apart, and computable at compile time.
const fn hash(name: &[u8], seed: u32) -> usize {
    let length = name.len();
    if length == 0 {
        return 0;
    }
    let bytes = u32::from_le_bytes([name[0], name[length / 2], name[length - 1], length as u8]);
    // The high bits of a product depend on all bits of its factors.
    (bytes.wrapping_mul(0x9E37_79B1_u32.wrapping_add(seed.wrapping_mul(0x3C6E_F372))) >> 25) as usize
}

#[cfg(test)]
mod tests {
    use super::{Shape, same};

    #[test]
    fn finds_every_field_and_nothing_else() {
        const SHAPE: Shape = Shape::new("Sample", &["", "id", "di", "name", "links", "kinls", "value"]);
        for (index, field) in SHAPE.fields().iter().enumerate() {
            assert_eq!(SHAPE.index(field), Some(index), "{field}");
        }
        assert_eq!(SHAPE.index("nome"), None);
        assert_eq!(SHAPE.index("i"), None);
    }

    #[test]
    fn texts_are_the_same_where_each_byte_is() {
        for length in 0..40 {
            let text = vec![b'a'; length];
            assert!(same(&text, &text) && !same(&text, &vec![b'a'; length + 1]));
            for place in 0..length {
                let mut other = text.clone();
                other[place] = b'b';
                assert!(!same(&text, &other), "{place} of {length}");
            }
        }
    }

    #[test]
    fn names_that_json_has_otherwise_have_no_keys() {
        const SHAPE: Shape = Shape::new("Sample", &["id", "a\"b"]);
        assert_eq!(SHAPE.keys(&["\"id\":", "\"a\"b\":"]).ready_keys().len(), 0);
        assert_eq!(Shape::new("Sample", &["id"]).keys(&["\"id\":"]).ready_keys(), ["\"id\":"]);
    }

    #[test]
    #[should_panic(expected = "a key is a name in quotes")]
    fn keys_are_those_of_the_names() {
        let _ = Shape::new("Sample", &["id"]).keys(&["\"ib\":"]);
    }
}
