//! In `wire`: which alternative of a union a value is, and the macro that makes an enum a union.

use crate::wire::alternative::{Alternative, Entry, Looks};
use crate::wire::kind::kind;
use crate::wire::model::Slot;

/// The slot of the alternative that takes JSON of a kind, of a union; any other slot as it is.
pub(super) fn narrowed(slot: Slot<'_>, looks: Looks) -> Slot<'_> {
    match slot {
        Slot::Union(union) => {
            let place = place_of(union.alternatives(), looks);
            union.select(place).slot()
        }
        slot => slot,
    }
}

/// The first alternative that takes JSON of a kind.
pub(super) fn place_of(alternatives: &[Alternative], looks: Looks) -> Option<usize> {
    alternatives.iter().position(|alternative| alternative.looks == looks)
}

/// Whether values have to be looked at as text first: a number's digits are gone once it is read.
pub(super) fn wants_text(alternatives: &[Alternative]) -> bool {
    place_of(alternatives, Looks::Number).is_some()
}

/// Whether one look at an object's first bracket is enough to know what it is.
pub(super) fn has_one_object(alternatives: &[Alternative]) -> bool {
    alternatives.iter().filter(|alternative| alternative.looks == Looks::Object).count() < 2
}

/// The kind of JSON that a text is, but for null.
pub(super) fn looks(text: &str) -> Option<Looks> {
    Some(match kind(text) {
        "an object" => Looks::Object,
        "an array" => Looks::List,
        "a text" => Looks::Text,
        "a boolean" => Looks::Boolean,
        "a number" => Looks::Number,
        _ => return None,
    })
}

/// The alternative that an object is already known to be by its last entry.
pub(super) fn named(alternatives: &[Alternative], entries: &[Entry<'_>]) -> Option<usize> {
    let (key, _) = entries.last()?;
    let tells = |alternative: &Alternative| alternative.told_by.iter().any(|(property, _)| property == key);
    if !alternatives.iter().any(tells) {
        return None;
    }
    let mut named = alternatives.iter().enumerate();
    let mut named = named.by_ref().filter(|(_, other)| other.is_named_by(entries) == Some(true));
    let (place, _) = named.next()?;
    named.next().is_none().then_some(place)
}

/// The alternative that an object is, by all of its entries. In this order count: that a property says so;
/// that nothing required is missing; how few keys there are that only others have; how much is required;
/// how few keys it has beside those of all, so that one with all of another's keys and more leaves it
/// something; what comes first. None where it is none of them.
pub(super) fn choose(alternatives: &[Alternative], entries: &[Entry<'_>]) -> Option<usize> {
    let has = |key: &str| entries.iter().any(|(other, _)| other == key);
    let is_of_one = |key: &str| alternatives.iter().any(|other| other.keys.contains(&key));
    let told: Vec<&str> = entries.iter().map(|(key, _)| key.as_ref()).filter(|key| is_of_one(key)).collect();
    let mut best = None;
    for (place, alternative) in alternatives.iter().enumerate() {
        if alternative.looks != Looks::Object {
            continue;
        }
        let named = alternative.is_named_by(entries);
        let is_whole = alternative.required.iter().all(|key| has(key));
        let foreign = told.iter().filter(|key| !alternative.keys.contains(key)).count();
        let is_possible = match named {
            Some(is_it) => is_it,
            None => is_whole || (foreign == 0 && !told.is_empty()),
        };
        let (required, keys) = (alternative.required.len(), std::cmp::Reverse(alternative.keys.len()));
        let score = (named.is_some(), is_whole, std::cmp::Reverse(foreign), required, keys);
        if is_possible && best.as_ref().is_none_or(|(other, _)| score > *other) {
            best = Some((score, place));
        }
    }
    best.map(|(_, place)| place)
}

/// Makes an enum a union: every variant holds one kind of value, and `Other`, which holds a
/// [`Json`](crate::wire::Json), keeps what is none of them.
///
/// A row is a variant, what it holds, and what that looks like in JSON: `text`, `boolean`, `integer`,
/// `number`, `list` or `object`, of which all but the last stand once. Where there are several objects, a
/// row goes on with properties by which its value is known (`if "kind" = "cat" | "tom"`), the keys that it
/// is never without (`needs "meow"`), and those that not all of the objects have (`has "meow" "age"`).
///
/// ```
/// use bitbucket_runtime::wire::{self, Json};
///
/// bitbucket_runtime::model! {
///     /// Who has something.
///     pub struct Account {
///         /// How it is known.
///         pub id: Option<String>;
///     }
/// }
///
/// #[derive(Clone, PartialEq)]
/// #[non_exhaustive]
/// pub enum Owner {
///     Text(String),
///     Account(Box<Account>),
///     Other(Json),
/// }
///
/// bitbucket_runtime::one_of!(Owner { Text(String) text, Account(Box<Account>) object });
///
/// let owners: Vec<Owner> = wire::from_slice(br#"["a-1",{"id":"a-2"},7]"#)?;
/// assert_eq!(owners[0], Owner::from("a-1"));
/// assert!(matches!(&owners[1], Owner::Account(account) if account.id.as_deref() == Some("a-2")));
/// assert!(matches!(&owners[2], Owner::Other(json) if json.as_str() == "7"));
/// assert_eq!(wire::to_vec(&owners), br#"["a-1",{"id":"a-2"},7]"#);
/// # Ok::<(), bitbucket_runtime::wire::DecodeError>(())
/// ```
#[macro_export]
macro_rules! one_of {
    ($name:ident {
        $($variant:ident($($held:tt)+) $looks:ident
            $(if $property:literal = $($value:literal)|+)*
            $(needs $($required:literal)+)? $(has $($key:literal)+)?),* $(,)?
    }) => {
        impl $crate::wire::Union for $name {
            const ALTERNATIVES: &'static [$crate::wire::Alternative] = &[$($crate::wire::Alternative::new(
                $crate::one_of!(@looks $looks),
                &[$(($property, &[$($value),+])),*],
                &[$($($required),+)?],
                &[$($($key),+)?],
            )),*];

            const BLANK: &'static [fn() -> Self] = &[$(|| Self::$variant($crate::wire::Value::blank())),*];

            #[inline]
            fn value_mut(&mut self) -> &mut dyn $crate::wire::Value {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl $crate::wire::Value for $name {
            #[inline]
            fn blank() -> Self {
                Self::Other($crate::wire::Json::null())
            }

            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Union($crate::wire::one_of(self))
            }

            #[inline]
            fn slot_of(option: &mut Option<Self>) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Union($crate::wire::one_of(option))
            }

            #[inline]
            fn set_null(&mut self) -> bool {
                *self = Self::blank();
                true
            }
        }

        impl $crate::wire::Encode for $name {
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                match self {
                    $(Self::$variant(value) => $crate::wire::Encode::view(value),)*
                    Self::Other(value) => $crate::wire::Encode::view(value),
                }
            }
        }

        $($crate::one_of!(@from $name $variant $looks $($held)+);)*

        impl $name {
            $crate::json_methods!();
        }

        $crate::serde_impls!($name);
    };
    (@looks text) => { $crate::wire::Looks::Text };
    (@looks boolean) => { $crate::wire::Looks::Boolean };
    (@looks integer) => { $crate::wire::Looks::Integer };
    (@looks number) => { $crate::wire::Looks::Number };
    (@looks list) => { $crate::wire::Looks::List };
    (@looks object) => { $crate::wire::Looks::Object };
    (@from $name:ident $variant:ident text String) => {
        $crate::one_of!(@from $name $variant (String));

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::$variant(text.to_owned())
            }
        }
    };
    (@from $name:ident $variant:ident number Number) => {
        $crate::one_of!(@from $name $variant (Number));

        impl From<f64> for $name {
            #[inline]
            fn from(number: f64) -> Self {
                Self::$variant(number.into())
            }
        }
    };
    (@from $name:ident $variant:ident $looks:ident Box<$model:ident>) => {
        impl From<$model> for $name {
            #[inline]
            fn from(model: $model) -> Self {
                Self::$variant(Box::new(model))
            }
        }
    };
    (@from $name:ident $variant:ident $looks:ident $($held:tt)+) => {
        $crate::one_of!(@from $name $variant ($($held)+));
    };
    (@from $name:ident $variant:ident ($held:ty)) => {
        impl From<$held> for $name {
            #[inline]
            fn from(value: $held) -> Self {
                Self::$variant(value)
            }
        }
    };
}
