//! In `wire`: the values that models are made of, as [`Value`]s.

use std::collections::BTreeMap;

use crate::wire::json::Json;
use crate::wire::model::{Elements, Encode, Entries, List, Map, Slot, Value, View, Whole};
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
        }
    };
}

scalar!(bool, Bool, this => *this);
scalar!(i64, Integer, this => *this);
scalar!(String, Text, this => this);

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

impl Encode for Number {
    fn view(&self) -> View<'_> {
        View::Number(self)
    }
}

impl Value for Number {
    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Number(self)
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
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, V::view)
    }
}

impl<V: Value> Value for Option<V> {
    fn blank() -> Self {
        None
    }

    fn slot(&mut self) -> Slot<'_> {
        V::slot_of(self)
    }

    fn set_null(&mut self) -> bool {
        *self = None;
        true
    }

    fn is_foreign(&self) -> bool {
        self.as_ref().is_some_and(V::is_foreign)
    }
}

impl<V: Encode> Encode for Box<V> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<V: Value> Value for Box<V> {
    fn blank() -> Self {
        Self::new(V::blank())
    }

    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }

    fn set_null(&mut self) -> bool {
        (**self).set_null()
    }

    fn is_foreign(&self) -> bool {
        (**self).is_foreign()
    }
}

impl<V: Encode> Encode for Vec<V> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<V: Value> Value for Vec<V> {
    fn blank() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::List(self)
    }
}

impl<V: Encode> Elements for Vec<V> {
    fn len(&self) -> usize {
        Self::len(self)
    }

    fn get(&self, index: usize) -> Option<&dyn Encode> {
        self.as_slice().get(index).map(|item| item as &dyn Encode)
    }
}

impl<V: Encode> Encode for &[V] {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<V: Encode> Elements for &[V] {
    fn len(&self) -> usize {
        <[V]>::len(self)
    }

    fn get(&self, index: usize) -> Option<&dyn Encode> {
        <[V]>::get(self, index).map(|item| item as &dyn Encode)
    }
}

impl<V: Value> List for Vec<V> {
    fn push(&mut self) -> &mut dyn Value {
        let index = Self::len(self);
        Self::push(self, V::blank());
        &mut self[index]
    }

    fn pop(&mut self) {
        Self::pop(self);
    }
}

impl<V: Encode> Encode for BTreeMap<String, V> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<V: Value> Value for BTreeMap<String, V> {
    fn blank() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::Map(self)
    }
}

impl<V: Encode> Entries for BTreeMap<String, V> {
    fn entries(&self, visit: &mut dyn FnMut(&str, &dyn Encode)) {
        for (key, value) in self {
            visit(key, value);
        }
    }
}

impl<V: Value> Map for BTreeMap<String, V> {
    fn insert(&mut self, key: String) -> &mut dyn Value {
        let value = self.entry(key).or_insert_with(V::blank);
        *value = V::blank();
        value
    }

    fn remove(&mut self, key: &str) {
        Self::remove(self, key);
    }
}
