//! In `client`: the methods of requests that start a job.

/// Gives the type of a request that starts a job the methods that follow it.
///
/// Generated crates call it, behind [`request!`](crate::request). What the server says of the job
/// meanwhile and what it ends in stand before the sign, behind it how a [`Job`](crate::Job) is made.
///
/// ```
/// use bitbucket_runtime::{Operation, Request, job, request, wire::Json};
///
/// static START: Operation = Operation::post("exports::start", "/exports");
/// static GET: Operation = Operation::get("exports::get", "/exports/{id}");
///
/// request! {
///     /// Request of `start`.
///     StartRequest => Json;
/// }
///
/// job! {
///     StartRequest: Json => Json = named(&GET, &[("id", "/id")]).state("/state").done(&["COMPLETED"]);
/// }
/// # fn program<A: bitbucket_runtime::Api>(client: bitbucket_runtime::Client<A>) {
/// let export = StartRequest(Request::new(&START, &[])).and_wait(&client, Default::default());
/// # drop(export);
/// # }
/// ```
#[macro_export]
macro_rules! job {
    (
        $name:ident: $status:ty => $result:ty =
            $place:ident($($given:expr),*) $(.$method:ident($value:expr))*;
    ) => {
        impl $name {
            /// Sends the request and waits until what it starts is done at the server: the future gives the
            /// result, at once where the server is quick. The start is sent once; then the server is asked
            /// ever more seldom, for as long as `polling` says.
            ///
            /// # Errors
            #[doc = concat!("As [`", stringify!($name), "::and_follow`], which also goes on where this gave up.")]
            pub fn and_wait<A: $crate::Api>(
                &self,
                client: &$crate::Client<A>,
                polling: $crate::Polling,
            ) -> impl Future<Output = Result<$result, $crate::Error>> + use<A> {
                let mut following = self.and_follow(client, polling);
                async move { following.result().await }
            }

            /// Sends the request and follows what it starts at the server: `changed` gives what the server
            /// says of it, each time that this is new, and `result` what it ends in.
            ///
            /// # Errors
            /// What is awaited then fails as `send` does; with
            /// [`ErrorKind::Failed`]($crate::ErrorKind::Failed) where the job has failed, and with
            /// [`ErrorKind::Unfinished`]($crate::ErrorKind::Unfinished) where it takes longer than `polling`
            /// allows. It goes on at the server then, and may be waited for further.
            pub fn and_follow<A: $crate::Api>(
                &self,
                client: &$crate::Client<A>,
                polling: $crate::Polling,
            ) -> $crate::Following<$status, $result> {
                static JOB: $crate::Job = $crate::Job::$place($($given),*)$(.$method($value))*;
                self.follow(client, &JOB, polling)
            }
        }
    };
}
