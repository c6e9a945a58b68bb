//! In `paging`: what every style of page has in common on the wire, which is items and optional fields
//! beside them.

use crate::wire::{Encode, Object, View};

/// The place of `values` in a page's shape. Items have no null, so its mark is free to say that they
/// were left out: `?fields=` can do that.
pub(crate) const VALUES: usize = 0;

/// True where a page without a list has nothing else of a page either, but other fields.
pub(crate) fn is_foreign(page: &dyn Object) -> bool {
    is_foreign_behind(page, VALUES + 1)
}

/// True where an object has none of its fields from this place on, but other fields.
pub(crate) fn is_foreign_behind(page: &dyn Object, first: usize) -> bool {
    let names = page.shape().fields();
    let mut foreign = false;
    page.fields(&mut |fields, extra| {
        let is_there = |(place, field): (usize, &&dyn Encode)| {
            !matches!(field.view(), View::Absent)
                || extra.was_null(place)
                || extra.get(names[place]).is_some()
        };
        foreign = !extra.is_empty() && !fields.iter().enumerate().skip(first).any(is_there);
    });
    foreign
}

/// Makes a struct with `values`, these optional fields and `extra` a model.
macro_rules! page_model {
    ($page:ident { $($field:ident = $wire:literal),* $(,)? }) => {
        impl<T: $crate::wire::Value> $page<T> {
            $crate::json_methods!();
        }

        impl<T> Default for $page<T> {
            fn default() -> Self {
                Self { values: Vec::new(), $($field: None,)* extra: $crate::wire::Extra::new() }
            }
        }

        impl<T> $page<T> {
            /// How many items there are on this page. Of all pages together only the server knows.
            #[must_use]
            pub fn len(&self) -> usize {
                self.values.len()
            }

            /// True where there is no item on this page; others may follow.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.values.is_empty()
            }

            /// The items of this page, in the server's order.
            pub fn iter(&self) -> ::std::slice::Iter<'_, T> {
                self.values.iter()
            }

            /// The items of this page, to be changed in their places.
            pub fn iter_mut(&mut self) -> ::std::slice::IterMut<'_, T> {
                self.values.iter_mut()
            }

            /// True where the server sent a list, be it an empty one, or somebody made the page.
            fn has_list(&self) -> bool {
                !self.values.is_empty() || !self.extra.was_null($crate::paging::page_model::VALUES)
            }
        }

        impl<T> IntoIterator for $page<T> {
            type Item = T;
            type IntoIter = ::std::vec::IntoIter<T>;

            fn into_iter(self) -> Self::IntoIter {
                self.values.into_iter()
            }
        }

        impl<'a, T> IntoIterator for &'a $page<T> {
            type Item = &'a T;
            type IntoIter = ::std::slice::Iter<'a, T>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl<'a, T> IntoIterator for &'a mut $page<T> {
            type Item = &'a mut T;
            type IntoIter = ::std::slice::IterMut<'a, T>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter_mut()
            }
        }

        /// The last page of a list, or the only one: what a test has a server answer.
        impl<T> FromIterator<T> for $page<T> {
            fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
                Self { values: items.into_iter().collect(), ..Self::default() }
            }
        }

        impl<T: $crate::wire::Value> $crate::wire::Object for $page<T> {
            #[inline]
            fn shape(&self) -> &'static $crate::wire::Shape {
                static NAMES: $crate::wire::Names =
                    $crate::wire::Names::new(stringify!($page), stringify!(values; $($field = $wire;)*)).strict();
                NAMES.shape()
            }

            #[inline]
            fn fields(&self, visit: &mut dyn FnMut(&[&dyn $crate::wire::Encode], &$crate::wire::Extra)) {
                if !self.has_list() {
                    let mut extra = self.extra.clone();
                    extra.unmark_null($crate::paging::page_model::VALUES);
                    visit(&[&None::<bool>, $(&self.$field),*], &extra);
                } else {
                    visit(&[&self.values, $(&self.$field),*], &self.extra);
                }
            }

            #[inline]
            fn fields_mut(
                &mut self,
                visit: &mut dyn FnMut(&mut [&mut dyn $crate::wire::Value], &mut $crate::wire::Extra),
            ) {
                visit(&mut [&mut self.values, $(&mut self.$field),*], &mut self.extra);
            }

            /// Some servers answer with the items alone.
            #[inline]
            fn bare_list(&mut self) -> Option<&mut dyn $crate::wire::List> {
                self.extra.unmark_null($crate::paging::page_model::VALUES);
                self.extra.mark_bare();
                Some($crate::wire::list(&mut self.values))
            }
        }

        impl<T: $crate::wire::Value> $crate::wire::Encode for $page<T> {
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                if self.extra.is_bare() $(&& self.$field.is_none())* {
                    $crate::wire::View::List($crate::wire::elements(&self.values))
                } else {
                    $crate::wire::View::Object($crate::wire::object(self))
                }
            }
        }

        impl<T: $crate::wire::Value> $crate::wire::Value for $page<T> {
            #[inline]
            fn blank() -> Self {
                let mut page = Self::default();
                page.extra.mark($crate::paging::page_model::VALUES);
                page
            }

            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Object($crate::wire::object_mut(self))
            }

            #[inline]
            fn is_foreign(&self) -> bool {
                !self.has_list() && $crate::paging::page_model::is_foreign($crate::wire::object(self))
            }
        }

        impl<T: $crate::wire::Value> ::std::fmt::Debug for $page<T> {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug(self, formatter)
            }
        }

        impl<T: $crate::wire::Value> serde::Serialize for $page<T> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize(self, serializer)
            }
        }

        impl<'de, T: $crate::wire::Value> serde::Deserialize<'de> for $page<T> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use page_model;
