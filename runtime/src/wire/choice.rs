//! In `wire`: where one of several objects or values stands, which is a hierarchy or a union, or an option of one.

use crate::wire::alternative::Alternative;
use crate::wire::child::Child;
use crate::wire::model::{Choice, Hierarchy, Object, OneOf, Union, Value};

impl<H: Hierarchy> Choice for H {
    #[inline]
    fn discriminator(&self) -> &'static str {
        H::DISCRIMINATOR
    }

    #[inline]
    fn children(&self) -> &'static [Child] {
        H::CHILDREN
    }

    #[inline]
    fn is_only_by_tag(&self) -> bool {
        H::ONLY_BY_TAG
    }

    #[inline]
    fn select(&mut self, tag: Option<&str>) -> &mut dyn Object {
        *self = H::variant(tag);
        Hierarchy::object_mut(self)
    }

    #[inline]
    fn object_mut(&mut self) -> &mut dyn Object {
        Hierarchy::object_mut(self)
    }
}

impl<H: Hierarchy> Choice for Option<H> {
    #[inline]
    fn discriminator(&self) -> &'static str {
        H::DISCRIMINATOR
    }

    #[inline]
    fn children(&self) -> &'static [Child] {
        H::CHILDREN
    }

    #[inline]
    fn is_only_by_tag(&self) -> bool {
        H::ONLY_BY_TAG
    }

    #[inline]
    fn select(&mut self, tag: Option<&str>) -> &mut dyn Object {
        self.insert(H::variant(tag)).object_mut()
    }

    #[inline]
    fn object_mut(&mut self) -> &mut dyn Object {
        self.get_or_insert_with(|| H::variant(None)).object_mut()
    }
}

impl<U: Union> OneOf for U {
    #[inline]
    fn alternatives(&self) -> &'static [Alternative] {
        U::ALTERNATIVES
    }

    #[inline]
    fn select(&mut self, place: Option<usize>) -> &mut dyn Value {
        *self = blank(place);
        self.value_mut()
    }
}

impl<U: Union> OneOf for Option<U> {
    #[inline]
    fn alternatives(&self) -> &'static [Alternative] {
        U::ALTERNATIVES
    }

    #[inline]
    fn select(&mut self, place: Option<usize>) -> &mut dyn Value {
        self.insert(blank(place)).value_mut()
    }
}

fn blank<U: Union>(place: Option<usize>) -> U {
    let blank = place.and_then(|place| U::BLANK.get(place));
    blank.map_or_else(U::blank, |blank| blank())
}
