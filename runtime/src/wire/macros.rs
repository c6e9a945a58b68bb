//! In `wire`: the macros that generated crates call to write their tables.
//!
//! Everything they write is `#[inline]`: a crate with hundreds of models leaves it to its users to
//! compile those that they reach.

/// `Debug` and serde's traits of a model.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_impls {
    ($model:ident) => {
        impl ::std::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug(self, formatter)
            }
        }

        impl $crate::serde::Serialize for $model {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $model {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::deserialize(deserializer)
            }
        }
    };
}

/// The methods that read and write a model as JSON without a loss.
#[doc(hidden)]
#[macro_export]
macro_rules! json_methods {
    () => {
        /// Reads JSON digit by digit: a number of any length and precision is kept as it came. So does
        /// `serde_json`; other formats, and trees of values, have numbers of 64 bits.
        ///
        /// # Errors
        /// Where the text is not JSON, or not of the kind that is expected; the error says where.
        #[inline]
        pub fn from_json(text: &str) -> Result<Self, $crate::wire::DecodeError> {
            $crate::wire::from_slice(text.as_bytes())
        }

        /// As [`from_json`](Self::from_json), from bytes.
        ///
        /// # Errors
        /// As `from_json`, and where the bytes are not UTF-8.
        #[inline]
        pub fn from_json_slice(bytes: &[u8]) -> Result<Self, $crate::wire::DecodeError> {
            $crate::wire::from_slice(bytes)
        }

        /// Writes JSON: what was read, but for what was set since then.
        #[must_use]
        #[inline]
        pub fn to_json(&self) -> String {
            $crate::wire::to_text(self)
        }
    };
}

/// Makes an enum over models a hierarchy, told apart by a discriminator property.
///
/// Every variant holds a boxed model, or a boxed hierarchy where it says `nested`; a nested one
/// lists the tags of its own children as well. `Other` holds the base and takes what no tag claims.
///
/// An object without a tag is the child that it says to be by a constant (`or "name" = "COMPLETED"`
/// behind the tags), else the one child that has a field for each of its keys, else `Other`. With
/// `alone` behind the discriminator nothing but the tag counts. With `or Child(Model)` behind that, an object
/// without a tag, or with one that nobody claims, is that child instead of `Other`. With `new` behind the children there
/// is no `Default`: the base has a constructor instead.
///
/// A row behind the children is a field that all of them have, readable on the enum itself: what it
/// is called and what is read, inside of `Option`; `by method` says how the field gives it, a copy
/// where nothing is said.
#[macro_export]
macro_rules! hierarchy {
    (
        $name:ident by $discriminator:literal
            $($alone:ident $(or $default:ident($default_model:ident $($default_nested:ident)?))?)?,
            else $base:ident $children:tt $(, $new:ident)?
        $($(#[$docs:meta])* $accessor:ident -> $ty:ty $(, by $read:ident)?;)*
    ) => {
        $crate::hierarchy!(
            @impls $name $discriminator ($($alone)?)
            ($($($default $default_model $($default_nested)?)?)?) $base $children
        );
        $crate::hierarchy!(@default ($($new)?) $name $base);

        impl $name {
            $($crate::hierarchy!(@accessor $children ($($read)?) $accessor $ty; $(#[$docs])*);)*
        }
    };
    (
        @accessor {
            $($variant:ident($model:ident $($nested:ident)?)
                = $($tag:literal)|+ $(or $key:literal = $value:literal)*),* $(,)?
        }
        $read:tt $accessor:ident $ty:ty; $(#[$docs:meta])*
    ) => {
        $(#[$docs])*
        #[must_use]
        #[inline]
        pub fn $accessor(&self) -> Option<$ty> {
            match self {
                $(Self::$variant(model) => $crate::hierarchy!(@read model $accessor $read $($nested)?),)*
                Self::Other(model) => $crate::hierarchy!(@read model $accessor $read),
            }
        }
    };
    (@read $model:ident $accessor:ident $read:tt nested) => { $model.$accessor() };
    (@read $model:ident $accessor:ident ()) => { $model.$accessor };
    (@read $model:ident $accessor:ident ($read:ident)) => { $model.$accessor.$read() };
    (
        @impls $name:ident $discriminator:literal $alone:tt $default:tt $base:ident {
            $($variant:ident($model:ident $($nested:ident)?)
                = $($tag:literal)|+ $(or $key:literal = $value:literal)*),* $(,)?
        }
    ) => {
        impl $crate::wire::Hierarchy for $name {
            const DISCRIMINATOR: &'static str = $discriminator;

            const ONLY_BY_TAG: bool = $crate::hierarchy!(@alone $alone);

            const CHILDREN: &'static [$crate::wire::Child] = &[$($crate::wire::Child::new(
                &[$($tag),+],
                &[$(($key, $value)),*],
                $crate::hierarchy!(@children $model $($nested)?),
            )),*];

            #[inline]
            fn variant(tag: Option<&str>) -> Self {
                match tag {
                    $(Some($($tag)|+) => {
                        Self::$variant(Box::new($crate::hierarchy!(@variant $model tag $($nested)?)))
                    })*
                    _ => $crate::hierarchy!(@else tag $default),
                }
            }

            #[inline]
            fn object_mut(&mut self) -> &mut dyn $crate::wire::Object {
                match self {
                    $(Self::$variant(model) => $crate::hierarchy!(@object_mut model $($nested)?),)*
                    Self::Other(model) => $crate::wire::object_mut(&mut **model),
                }
            }

            #[inline]
            fn object(&self) -> &dyn $crate::wire::Object {
                match self {
                    $(Self::$variant(model) => $crate::hierarchy!(@object model $($nested)?),)*
                    Self::Other(model) => $crate::wire::object(&**model),
                }
            }
        }

        impl $crate::wire::Value for $name {
            #[inline]
            fn blank() -> Self {
                Self::Other($crate::wire::Value::blank())
            }

            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Hierarchy($crate::wire::choice(self))
            }

            #[inline]
            fn slot_of(option: &mut Option<Self>) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Hierarchy($crate::wire::choice(option))
            }
        }

        impl $crate::wire::Encode for $name {
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Object($crate::wire::Hierarchy::object(self))
            }
        }

        $(
            impl From<$model> for $name {
                #[inline]
                fn from(model: $model) -> Self {
                    Self::$variant(Box::new(model))
                }
            }
        )*

        impl From<$base> for $name {
            #[inline]
            fn from(model: $base) -> Self {
                Self::Other(Box::new(model))
            }
        }

        impl $name {
            $crate::json_methods!();
        }

        $crate::serde_impls!($name);
    };
    (@default () $name:ident $base:ident) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from($base::default())
            }
        }
    };
    (@default (new) $name:ident $base:ident) => {};
    (@else $tag:ident ()) => { Self::Other($crate::wire::Value::blank()) };
    (@else $tag:ident ($variant:ident $model:ident $($nested:ident)?)) => {
        Self::$variant(Box::new($crate::hierarchy!(@variant $model $tag $($nested)?)))
    };
    (@alone ()) => { false };
    (@alone (alone)) => { true };
    (@children $model:ident) => { &[] };
    (@children $model:ident nested) => { <$model as $crate::wire::Hierarchy>::CHILDREN };
    (@variant $model:ident $tag:ident) => { <$model as $crate::wire::Value>::blank() };
    (@variant $model:ident $tag:ident nested) => { <$model as $crate::wire::Hierarchy>::variant($tag) };
    (@object $model:ident) => { $crate::wire::object(&**$model) };
    (@object_mut $model:ident) => { $crate::wire::object_mut(&mut **$model) };
    (@object_mut $model:ident nested) => { $crate::wire::Hierarchy::object_mut(&mut **$model) };
    (@object $model:ident nested) => { $crate::wire::Hierarchy::object(&**$model) };
}
