//! Span attribute.

use bitbucket_runtime::wire::{Json, Number};

bitbucket_runtime::model! {
    /// Something that is known of a span, under a key.
    pub struct SpanAttribute {
        /// What it is, such as `pipeline.target.ref_name`.
        pub key: Option<String>, with_key(into);
        /// What is known. One of its fields is there, by the kind of the value.
        pub value: Option<SpanAttributeValue>, with_value;
    }
}

bitbucket_runtime::model! {
    /// What is known. One of its fields is there, by the kind of the value.
    pub struct SpanAttributeValue {
        /// A yes or no.
        pub bool_value: Option<bool> = "boolValue", with_bool_value;
        /// A number with a fraction.
        pub double_value: Option<Number> = "doubleValue", with_double_value(into);
        /// A whole number, mostly as text.
        pub int_value: Option<Json> = "intValue", with_int_value(into);
        /// A text.
        pub string_value: Option<String> = "stringValue", with_string_value(into);
    }
}
