//! In `paging`: the macro that makes a model a part of a list.

/// Makes a model a part of a list, whose items stand in this field, or in a field of a field. A field that is
/// an `Option` has a `?`.
///
/// Generated crates call it, behind [`model!`](crate::model). How a part leads to the next is said of the
/// operation: [`Operation::pages`](crate::Operation::pages).
///
/// ```
/// use bitbucket_runtime::{Operation, PageRule, Paged as _};
///
/// static LIST: Operation = Operation::get("ships::list", "/ships").pages(PageRule::cursor("/next", "after"));
///
/// bitbucket_runtime::model! {
///     /// Ships, a part at a time.
///     pub struct Ships {
///         /// The ships of this part.
///         pub ships: Option<Vec<String>>;
///         /// After what the next part begins.
///         pub next: Option<String>;
///     }
/// }
/// bitbucket_runtime::paged! { Ships: String = [ships?] }
///
/// let part = Ships::from_json(r#"{"ships":["Argo"],"next":"b"}"#).unwrap();
/// assert_eq!(part.into_items(), ["Argo"]);
/// # assert!(LIST.page_rule().is_some());
/// ```
#[macro_export]
macro_rules! paged {
    ($model:ident: $item:ty = $([$($place:tt)+])+) => {
        impl $crate::Paged for $model {
            type Item = $item;

            #[inline]
            fn step(&self) -> $crate::Step {
                $crate::Step::End
            }

            #[inline]
            fn step_after(&self, head: &$crate::Head) -> $crate::Step {
                let count = || -> Option<usize> {
                    let part = self;
                    $(let part = $crate::paged!(@lent part $($place)+);)+
                    Some(part.len())
                };
                $crate::step_by_rule(self, count().unwrap_or_default(), head)
            }

            #[inline]
            fn is_list(&self) -> bool {
                let count = || -> Option<usize> {
                    let part = self;
                    $(let part = $crate::paged!(@lent part $($place)+);)+
                    Some(part.len())
                };
                $crate::is_a_list(self, count().is_some())
            }

            #[inline]
            fn into_items(self) -> Vec<$item> {
                let items = || -> Option<Vec<$item>> {
                    let part = self;
                    $(let part = $crate::paged!(@taken part $($place)+);)+
                    Some(part)
                };
                items().unwrap_or_default()
            }
        }
    };
    (@lent $part:ident $field:ident) => { &$part.$field };
    (@lent $part:ident $field:ident ?) => { $part.$field.as_ref()? };
    (@taken $part:ident $field:ident) => { $part.$field };
    (@taken $part:ident $field:ident ?) => { $part.$field? };
}
