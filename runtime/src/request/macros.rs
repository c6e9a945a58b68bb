//! In `request`: the macro that gives every operation a type for its request.

/// Makes the type of an operation's request, around a [`Request`](crate::Request). Generated crates call it.
///
/// The type has the methods of [`Request`](crate::Request) by reference, and those of
/// [`RequestOptions`](crate::RequestOptions). A row is a setter: what it is called and takes, then the
/// method of `Request` that it calls, and with what. `, or Type` behind the answer says that the same answer
/// may be read as JSON of that type; `, as name -> Type = method(…)`, that another answer is given to who
/// asks so, by the method of that name.
///
/// ```
/// use bitbucket_runtime::{Operation, Page, Request, request, wire::Json};
///
/// static LIST: Operation = Operation::get("users::list", "/users");
///
/// request! {
///     /// Request of `list`.
///     ListRequest => Page<Json>;
///
///     /// Query `role`.
///     role(role: &str) => set_query("role", role);
/// }
///
/// let request = ListRequest(Request::new(&LIST, &[])).role("admin");
/// assert_eq!(request.operation().id(), "users::list");
/// ```
#[macro_export]
macro_rules! request {
    (
        $(#[$docs:meta])*
        $name:ident => $reply:ty $(, or $json:ty)? $(
            , $(#[$reading_docs:meta])* as $reading:ident -> $read:ty = $asked:ident($($asked_for:expr),+)
        )*;
        $($(#[$setter_docs:meta])* $setter:ident($($argument:ident: $ty:ty),+) => $method:ident($($value:expr),+);)*
    ) => {
        $(#[$docs])*
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name($crate::Request<$reply>);

        impl $name {
            $(
                $(#[$setter_docs])*
                #[inline]
                pub fn $setter(mut self, $($argument: $ty),+) -> Self {
                    self.0.$method($($value),+);
                    self
                }
            )*

            $(
                /// Reads the answer as JSON, which the same address gives for some of what it holds.
                #[inline]
                pub fn into_json(self) -> $crate::Request<$json> {
                    $crate::RequestOptions::into_answer(self)
                }
            )?

            $(
                $(#[$reading_docs])*
                #[inline]
                pub fn $reading(mut self) -> $crate::Request<$read> {
                    self.0.$asked($($asked_for),+);
                    $crate::RequestOptions::into_answer(self)
                }
            )*
        }

        impl ::std::ops::Deref for $name {
            type Target = $crate::Request<$reply>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl $crate::RequestOptions for $name {
            type Answer = $reply;

            #[inline]
            fn request_mut(&mut self) -> &mut $crate::Request<$reply> {
                &mut self.0
            }

            #[inline]
            fn into_request(self) -> $crate::Request<$reply> {
                self.0
            }
        }
    };
}
