//! In `webhooks`: what an API says of its deliveries, as plain data.

/// How an API delivers its events: which headers say what, and where a body says it.
///
/// Generated crates have one as a constant. Header names are in lower case; those that are not told are not
/// read.
///
/// ```
/// use bitbucket_runtime::webhooks::WebhookInfo;
///
/// const INFO: WebhookInfo = WebhookInfo::new()
///     .with_event_header("x-event-key")
///     .with_signature_header("x-hub-signature")
///     .with_id_header("x-request-id")
///     .with_ping("diagnostics:ping");
/// assert_eq!(INFO.ping(), Some("diagnostics:ping"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct WebhookInfo {
    event_header: Option<&'static str>,
    event_pointer: Option<&'static str>,
    signature_header: Option<&'static str>,
    id_header: Option<&'static str>,
    hook_header: Option<&'static str>,
    attempt_header: Option<&'static str>,
    time_header: Option<&'static str>,
    time_pointer: Option<&'static str>,
    ping: Option<&'static str>,
}

impl WebhookInfo {
    /// Deliveries of which nothing is known.
    pub const fn new() -> Self {
        Self {
            event_header: None,
            event_pointer: None,
            signature_header: None,
            id_header: None,
            hook_header: None,
            attempt_header: None,
            time_header: None,
            time_pointer: None,
            ping: None,
        }
    }

    /// Names the header that holds the event's key.
    pub const fn with_event_header(mut self, name: &'static str) -> Self {
        self.event_header = Some(name);
        self
    }

    /// Says where in a body the event's key stands, as a JSON pointer (RFC 6901). Where a header holds it as
    /// well, both must say the same; a body may lack it then.
    pub const fn with_event_pointer(mut self, pointer: &'static str) -> Self {
        self.event_pointer = Some(pointer);
        self
    }

    /// Names the header that holds the signature, `sha256=` and the HMAC-SHA256 of the body in hexadecimal
    /// digits.
    pub const fn with_signature_header(mut self, name: &'static str) -> Self {
        self.signature_header = Some(name);
        self
    }

    /// Names the header that holds an id of the delivery, the same in every attempt to deliver it.
    pub const fn with_id_header(mut self, name: &'static str) -> Self {
        self.id_header = Some(name);
        self
    }

    /// Names the header that holds the id of the webhook, as the API manages it.
    pub const fn with_hook_header(mut self, name: &'static str) -> Self {
        self.hook_header = Some(name);
        self
    }

    /// Names the header that counts the attempts to deliver, from 1.
    pub const fn with_attempt_header(mut self, name: &'static str) -> Self {
        self.attempt_header = Some(name);
        self
    }

    /// Names the header that says when the event took place.
    pub const fn with_time_header(mut self, name: &'static str) -> Self {
        self.time_header = Some(name);
        self
    }

    /// Says where in a body the time of the event stands, as a JSON pointer: a text, or a number of
    /// milliseconds. It goes before the header, since the signature is over the body alone.
    pub const fn with_time_pointer(mut self, pointer: &'static str) -> Self {
        self.time_pointer = Some(pointer);
        self
    }

    /// Names the event that is sent to try a webhook out.
    pub const fn with_ping(mut self, key: &'static str) -> Self {
        self.ping = Some(key);
        self
    }

    /// The header that holds the event's key.
    #[must_use]
    pub const fn event_header(&self) -> Option<&'static str> {
        self.event_header
    }

    /// Where in a body the event's key stands.
    #[must_use]
    pub const fn event_pointer(&self) -> Option<&'static str> {
        self.event_pointer
    }

    /// The header that holds the signature.
    #[must_use]
    pub const fn signature_header(&self) -> Option<&'static str> {
        self.signature_header
    }

    /// The header that holds the id of the delivery.
    #[must_use]
    pub const fn id_header(&self) -> Option<&'static str> {
        self.id_header
    }

    /// The header that holds the id of the webhook.
    #[must_use]
    pub const fn hook_header(&self) -> Option<&'static str> {
        self.hook_header
    }

    /// The header that counts attempts.
    #[must_use]
    pub const fn attempt_header(&self) -> Option<&'static str> {
        self.attempt_header
    }

    /// The header that says when the event took place.
    #[must_use]
    pub const fn time_header(&self) -> Option<&'static str> {
        self.time_header
    }

    /// Where in a body the time of the event stands.
    #[must_use]
    pub const fn time_pointer(&self) -> Option<&'static str> {
        self.time_pointer
    }

    /// The event that is sent to try a webhook out.
    #[must_use]
    pub const fn ping(&self) -> Option<&'static str> {
        self.ping
    }
}
