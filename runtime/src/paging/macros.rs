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
                let items = $crate::paged!(@count self $([$($place)+])+);
                $crate::step_by_rule(self, items.unwrap_or_default(), head)
            }

            #[inline]
            fn is_list(&self) -> bool {
                let items = $crate::paged!(@count self $([$($place)+])+);
                $crate::is_a_list(self, items.is_some())
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
    (@count $me:ident $([$($place:tt)+])+) => {{
        let count = || -> Option<usize> {
            let part = $me;
            $(let part = $crate::paged!(@lent part $($place)+);)+
            Some(part.len())
        };
        count()
    }};
    (@lent $part:ident $field:ident) => { &$part.$field };
    (@lent $part:ident $field:ident ?) => { $part.$field.as_ref()? };
    (@taken $part:ident $field:ident) => { $part.$field };
    (@taken $part:ident $field:ident ?) => { $part.$field? };
}
