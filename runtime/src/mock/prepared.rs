//! In `mock`: what a mock is told to answer.

use super::Mock;
use crate::mock::expected::Expected;
use crate::mock::response::MockResponse;

impl Mock {
    /// Prepares an answer, which is given once. For the same request several can be prepared, and are given
    /// in that order.
    ///
    /// A request is a method and a path below the base URL: `"GET /items/7"`. What stands behind a `?` must
    /// be among the parameters of the query, others may be; where several answers fit, the one that says
    /// most is given. `*` stands for any segment of the path. Nothing has to be encoded, and what is may be:
    /// `{7}` is `%7B7%7D`. A request to another host is named by its whole address,
    /// `"POST https://example.com/token"`.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ApiInfo, Operation, Request, wire::Json};
    /// # enum Sample {}
    /// # impl Api for Sample {
    /// #     const INFO: ApiInfo = ApiInfo::new("sample", "0.1.0");
    /// # }
    /// # static GET: Operation = Operation::get("boats::get", "/boats/{id}");
    /// # fn get(id: &str) -> Request<Json> { Request::new(&GET, &[id.into()]) }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), bitbucket_runtime::Error> {
    /// use bitbucket_runtime::mock::{Mock, MockResponse};
    /// use serde_json::json;
    ///
    /// let mock = Mock::new();
    /// mock.answer("GET /boats/7", MockResponse::status(503));
    /// mock.answer("GET /boats/7", json!({"length": 9.5}));
    ///
    /// // The first answer is a fault that passes: it is asked again, and nobody sleeps.
    /// let boat = get("7").send(&mock.client::<Sample>()).await?;
    /// assert_eq!(boat.to_value(), json!({"length": 9.5}));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// Where that is no request.
    #[track_caller]
    pub fn answer(&self, request: &str, response: impl Into<MockResponse>) -> &Self {
        self.prepare(request, response.into(), true)
    }

    /// Prepares an answer that is given however often it is asked for, be it never; those that are given
    /// once go before it. The rest is as with [`Mock::answer`].
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ApiInfo, Operation, Request, wire::Json};
    /// # enum Sample {}
    /// # impl Api for Sample {
    /// #     const INFO: ApiInfo = ApiInfo::new("sample", "0.1.0");
    /// # }
    /// # static GET: Operation = Operation::get("boats::get", "/boats/{id}");
    /// # fn get(id: &str) -> Request<Json> { Request::new(&GET, &[id.into()]) }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), bitbucket_runtime::Error> {
    /// use bitbucket_runtime::mock::Mock;
    /// use serde_json::json;
    ///
    /// let mock = Mock::new();
    /// mock.always("GET /boats/*", json!({"state": "AFLOAT"}));
    /// let client = mock.client::<Sample>();
    /// get("7").send(&client).await?;
    /// get("8").send(&client).await?;
    /// assert_eq!(mock.requests().len(), 2);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// Where that is no request.
    #[track_caller]
    pub fn always(&self, request: &str, response: impl Into<MockResponse>) -> &Self {
        self.prepare(request, response.into(), false)
    }

    #[track_caller]
    fn prepare(&self, request: &str, response: MockResponse, is_once: bool) -> &Self {
        match Expected::parse(request) {
            Ok(expected) => self.state().prepare(expected, response, is_once),
            Err(wrong) => panic!("{wrong}"),
        }
        self
    }
}
