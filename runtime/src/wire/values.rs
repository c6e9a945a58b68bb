//! In `wire`: the values that models are made of, as [`Value`]s.

use std::collections::BTreeMap;

use crate::wire::json::Json;
use crate::wire::model::{
    Elements, Encode, Entries, List, Map, Slot, Value, View, Whole, boxed_blank, clear, elements, entries,
    list, map,
};
use crate::wire::number::Number;
use crate::wire::tag::TypeTag;

macro_rules! scalar {
    ($type:ty, $kind:ident, $this:ident => $view:expr) => {
        impl Encode for $type {
            fn view(&self) -> View<'_> {
                let $this = self;
                View::$kind($view)
            }
        }

        impl Value for $type {
            fn blank() -> Self {
                Self::default()
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$kind(self)
            }

            #[inline]
            fn slot_of(option: &mut Option<Self>) -> Slot<'_> {
                Slot::$kind(option.insert(Self::default()))
            }
        }
    };
}

scalar!(bool, Bool, this => *this);
scalar!(i64, Integer, this => *this);
scalar!(String, Text, this => this);
scalar!(Number, Number, this => this);

impl Encode for u64 {
    fn view(&self) -> View<'_> {
        View::Unsigned(*self)
    }
}

/// Read from its own text, since it may be beyond what other whole numbers hold.
impl Value for u64 {
    fn blank() -> Self {
        0
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Whole(self)
    }
}

impl Whole for u64 {
    fn read(&mut self, json: &str) -> bool {
        json.trim().parse().map(|number| *self = number).is_ok()
    }
}

/// To be sent in a list; what is read is a text of its own.
impl Encode for &str {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Encode for Json {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl Value for Json {
    fn blank() -> Self {
        Self::null()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }

    fn set_null(&mut self) -> bool {
        *self = Self::null();
        true
    }
}

impl Encode for TypeTag {
    fn view(&self) -> View<'_> {
        self.as_str().map_or(View::Absent, View::Text)
    }
}

impl Value for TypeTag {
    fn blank() -> Self {
        Self::NONE
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Tag(self)
    }

    fn set_null(&mut self) -> bool {
        *self = Self::NONE;
        true
    }
}

impl<V: Encode> Encode for Option<V> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, V::view)
    }
}

/// To be sent where it may be null instead.
impl<V: Encode> Encode for &V {
    #[inline]
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<V: Value> Value for Option<V> {
    #[inline]
    fn blank() -> Self {
        None
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        V::slot_of(self)
    }

    #[inline]
    fn set_null(&mut self) -> bool {
        clear(self);
        true
    }

    #[inline]
    fn is_foreign(&self) -> bool {
        self.as_ref().is_some_and(V::is_foreign)
    }
}

impl<V: Encode> Encode for Box<V> {
    #[inline]
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<V: Value> Value for Box<V> {
    #[inline]
    fn blank() -> Self {
        boxed_blank()
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }

    #[inline]
    fn set_null(&mut self) -> bool {
        (**self).set_null()
    }

    #[inline]
    fn is_foreign(&self) -> bool {
        (**self).is_foreign()
    }
}

impl<V: Encode> Encode for Vec<V> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(elements(self))
    }
}

impl<V: Value> Value for Vec<V> {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(list(self))
    }
}

impl<V: Encode> Elements for Vec<V> {
    #[inline]
    fn len(&self) -> usize {
        Self::len(self)
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn Encode> {
        self.as_slice().get(index).map(|item| item as &dyn Encode)
    }
}

impl<V: Encode> Encode for &[V] {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<V: Encode> Elements for &[V] {
    #[inline]
    fn len(&self) -> usize {
        <[V]>::len(self)
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn Encode> {
        <[V]>::get(self, index).map(|item| item as &dyn Encode)
    }
}

impl<V: Value> List for Vec<V> {
    #[inline]
    fn push(&mut self) -> &mut dyn Value {
        let index = Self::len(self);
        Self::push(self, V::blank());
        &mut self[index]
    }

    #[inline]
    fn pop(&mut self) {
        Self::pop(self);
    }
}

impl<V: Encode> Encode for BTreeMap<String, V> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(entries(self))
    }
}

impl<V: Value> Value for BTreeMap<String, V> {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(map(self))
    }
}

impl<V: Encode> Entries for BTreeMap<String, V> {
    #[inline]
    fn entries(&self, visit: &mut dyn FnMut(&str, &dyn Encode)) {
        for (key, value) in self {
            visit(key, value);
        }
    }
}

impl<V: Value> Map for BTreeMap<String, V> {
    #[inline]
    fn insert(&mut self, key: String) -> &mut dyn Value {
        let value = self.entry(key).or_insert_with(V::blank);
        *value = V::blank();
        value
    }

    #[inline]
    fn remove(&mut self, key: &str) {
        Self::remove(self, key);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::wire::{from_slice, to_vec};

    #[test]
    fn whole_numbers_from_zero_are_read_up_to_their_last() {
        for json in ["0", "7", "18446744073709551615"] {
            let number: u64 = from_slice(json.as_bytes()).expect("a number");
            assert_eq!((number.to_string().as_str(), to_vec(&number).as_slice()), (json, json.as_bytes()));
        }
        for json in ["-1", "18446744073709551616", "1.5", "\"1\"", "null", "true"] {
            assert!(from_slice::<u64>(json.as_bytes()).is_err(), "{json}");
        }
    }

    #[test]
    fn null_is_an_item_and_a_value_where_it_may_be() {
        let json = br#"[1,null,18446744073709551615]"#;
        let items: Vec<Option<u64>> = from_slice(json).expect("a list");
        assert_eq!(items, [Some(1), None, Some(u64::MAX)]);
        assert_eq!(to_vec(&items), json);
        let json = br#"{"a":null,"b":"x"}"#;
        let entries: BTreeMap<String, Option<String>> = from_slice(json).expect("a map");
        assert_eq!(to_vec(&entries), json);
        assert_eq!(from_slice::<Option<i64>>(b"null").expect("an answer"), None);
        assert!(from_slice::<Vec<i64>>(b"[null]").is_err());
    }
}
