//! In `wire`: the names of a model's fields, and how to find one quickly.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Slots of the hash table; more than twice the fields of the largest model that uses it.
const SLOTS: usize = 128;
/// Models with more fields than this are searched in order.
const MOST_HASHED: usize = 60;
/// An empty slot.
const EMPTY: u8 = u8::MAX;
/// How many ways of hashing are tried until few names have to move on from their slot.
const SEEDS: u32 = 8;
/// Of so many names one may move on: looking further costs more than it saves.
const NAMES_PER_COLLISION: usize = 8;

/// How many places of [`Order`](crate::wire::order::Order) models have that were met so far: one for each field, and one before these.
static MET: AtomicUsize = AtomicUsize::new(0);

/// What a model's fields are called, and how to find one.
pub struct Shape {
    name: &'static str,
    fields: Vec<&'static str>,
    keys: Vec<&'static str>,
    tags: &'static [&'static str],
    secrets: &'static [&'static str],
    is_strict: bool,
    table: [u8; SLOTS],
    seed: u32,
    start: usize,
}

impl Shape {
    /// The shape of a model: its Rust name and the wire names of its fields, its tags, which of its fields are secret, and
    /// whether every item of its lists must be one that they take. What it is made of stays as long as the program runs.
    pub(super) fn new(
        name: &'static str,
        names: &[String],
        tags: &'static [&'static str],
        secrets: &'static [&'static str],
        is_strict: bool,
    ) -> Self {
        let mut text = String::new();
        for name in names {
            text.push('"');
            text.push_str(name);
            text.push_str("\":");
        }
        let (mut fields, mut keys) = (Vec::with_capacity(names.len()), Vec::with_capacity(names.len()));
        let mut rest: &'static str = text.leak();
        for name in names {
            let (key, behind) = rest.split_at(name.len() + 3);
            fields.push(&key[1..=name.len()]);
            keys.push(key);
            rest = behind;
        }
        if fields.iter().any(|field| has_escapes(field)) {
            keys.clear();
        }
        let (table, seed) = table(&fields);
        let start = MET.fetch_add(fields.len() + 1, Ordering::Relaxed);
        Self { name, fields, keys, tags, secrets, is_strict, table, seed, start }
    }

    /// The model's Rust name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The fields' wire names.
    #[must_use]
    pub fn fields(&self) -> &[&'static str] {
        &self.fields
    }

    /// The fields' names once more, in quotes and with a colon, as JSON has them before a value. Reading and writing
    /// are faster by them; none where one of the names has to be escaped.
    pub(super) fn ready_keys(&self) -> &[&'static str] {
        &self.keys
    }

    /// The first of the places that are this model's and no other's; behind it is one for each field.
    pub(super) const fn start(&self) -> usize {
        self.start
    }

    /// The tags that say an object is of this model.
    #[must_use]
    pub fn known_tags(&self) -> &'static [&'static str] {
        self.tags
    }

    /// The fields that must not be shown.
    #[must_use]
    pub fn secret_fields(&self) -> &'static [&'static str] {
        self.secrets
    }

    /// True where the field must not be shown.
    #[must_use]
    pub fn is_secret(&self, field: &str) -> bool {
        self.secrets.contains(&field)
    }

    /// True where every item of the model's lists must be one that they take.
    pub(super) fn is_strict(&self) -> bool {
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

/// Whether JSON has a name otherwise than it is.
fn has_escapes(name: &str) -> bool {
    name.bytes().any(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))
}

/// A table of few names that have to move on from their slot, and its seed.
fn table(fields: &[&str]) -> ([u8; SLOTS], u32) {
    let (mut table, mut seed, mut collisions) = ([EMPTY; SLOTS], 0, usize::MAX);
    if fields.len() > MOST_HASHED {
        return (table, seed);
    }
    for candidate in 0..SEEDS {
        let (filled, collided) = fill(fields, candidate);
        if collided < collisions {
            (table, seed, collisions) = (filled, candidate, collided);
        }
        if collisions <= fields.len() / NAMES_PER_COLLISION {
            break;
        }
    }
    (table, seed)
}

/// The table for a seed, and how many names had to move on from their slot.
fn fill(fields: &[&str], seed: u32) -> ([u8; SLOTS], usize) {
    let (mut table, mut collisions) = ([EMPTY; SLOTS], 0);
    for (index, field) in fields.iter().enumerate() {
        let mut slot = hash(field.as_bytes(), seed);
        while table[slot] != EMPTY {
            collisions += 1;
            slot = (slot + 1) % SLOTS;
        }
        // MOST_HASHED keeps the index within the table's byte.
        table[slot] = index as u8;
    }
    (table, collisions)
}

/// A cheap mix of the length and of bytes from both ends and the middle: enough to tell a model's
/// field names apart.
fn hash(name: &[u8], seed: u32) -> usize {
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

    fn shape(names: &[&str]) -> Shape {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Shape::new("Sample", &names, &[], &[], false)
    }

    #[test]
    fn finds_every_field_and_nothing_else() {
        let few = shape(&["", "id", "di", "name", "links", "kinls", "value"]);
        for (index, field) in few.fields().iter().enumerate() {
            assert_eq!(few.index(field), Some(index), "{field}");
        }
        assert_eq!(few.index("nome"), None);
        assert_eq!(few.index("i"), None);
        for count in [0, 1, 59, 60, 61, 300] {
            let names: Vec<String> = (0..count).map(|number| format!("field_{number}")).collect();
            let many = shape(&names.iter().map(String::as_str).collect::<Vec<_>>());
            assert!((0..count).all(|index| many.index(&names[index]) == Some(index)), "{count}");
            assert_eq!(many.index("field"), None);
        }
    }

    #[test]
    fn each_model_has_its_own_places() {
        let (first, second) = (shape(&["id", "name"]), shape(&["id"]));
        assert!(first.start() + first.fields().len() < second.start());
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
        for odd in ["a\"b", "\\", "\n"] {
            let shape = shape(&["id", odd]);
            assert_eq!((shape.ready_keys().len(), shape.fields()), (0, &["id", odd][..]));
        }
        let shape = shape(&["id", "é", ""]);
        assert_eq!(shape.ready_keys(), ["\"id\":", "\"é\":", "\"\":"]);
        assert_eq!(shape.fields(), ["id", "é", ""]);
    }
}
