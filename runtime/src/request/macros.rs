//! In `request`: the macros that give operations a type for their request, and for what it carries.

/// Makes the type of an operation's request, around a [`Request`](crate::Request). Generated crates call it.
///
/// The type has the methods of [`Request`](crate::Request) by reference, and those of
/// [`RequestOptions`](crate::RequestOptions). A row is a setter: what it is called and takes, then the
/// method of `Request` that it calls, and with what. `, or Type` behind the answer says that the same answer
/// may be read as JSON of that type, and is asked for as such; `, as name -> Type = method(…)`, that another answer is given to who
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
                pub fn into_json(mut self) -> $crate::Request<$json> {
                    self.0.ask_for_json();
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

/// Makes the type of what an operation's request carries, around a [`RequestContent`](crate::RequestContent), where it is one
/// of several. Generated crates call it.
///
/// A row makes one: what it is called and takes, then the methods of [`RequestContent`](crate::RequestContent) that it calls,
/// and with what. `from Type = name` behind the name says that values of a type become one by themselves.
///
/// ```
/// use bitbucket_runtime::{Operation, Request, content, wire::Json};
///
/// static UPDATE: Operation = Operation::patch("users::update", "/users");
///
/// content! {
///     /// What `update` sends.
///     UpdateContent from &Json = merge_patch;
///
///     /// `application/merge-patch+json`
///     merge_patch(body: &Json) => set_model_as("application/merge-patch+json", body);
///
///     /// `application/x-www-form-urlencoded`
///     form(name: &str, role: &str) => set_form("name", name), set_form("role", role);
/// }
///
/// let mut request: Request<()> = Request::new(&UPDATE, &[]);
/// request.set_content(UpdateContent::form("ada", "admin"));
/// let http = request.to_http("https://api.example.com").unwrap();
/// assert_eq!(http.headers()["content-type"], "application/x-www-form-urlencoded");
/// assert_eq!(http.body().as_bytes(), Some(b"name=ada&role=admin".as_slice()));
/// ```
#[macro_export]
macro_rules! content {
    (
        $(#[$docs:meta])*
        $name:ident $(from $from:ty = $by:ident)?;
        $(
            $(#[$row_docs:meta])*
            $row:ident($($argument:ident: $ty:ty),*) => $($method:ident($($value:expr),*)),+;
        )*
    ) => {
        $(#[$docs])*
        #[derive(Clone, Debug)]
        #[must_use = "it does nothing until it is sent"]
        pub struct $name($crate::RequestContent);

        impl $name {
            $(
                $(#[$row_docs])*
                pub fn $row($($argument: $ty),*) -> Self {
                    let mut content = $crate::RequestContent::default();
                    $(content.$method($($value),*);)+
                    Self(content)
                }
            )*
        }

        impl ::core::convert::From<$name> for $crate::RequestContent {
            fn from(content: $name) -> Self {
                content.0
            }
        }

        $(
            impl ::core::convert::From<$from> for $name {
                fn from(body: $from) -> Self {
                    Self::$by(body)
                }
            }
        )?
    };
}
