//! HTML as it is written: markup is ours and known when this is compiled, all other text is escaped.

/// A page, or a piece of one.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// Markup, which no text of a document can be.
    pub(super) fn markup(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text, whatever it holds.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        push_escaped(&mut self.0, text);
        self
    }

    /// Rules of style, which nothing in them ends.
    pub(super) fn style(&mut self, rules: &str) -> &mut Self {
        self.0.extend(rules.chars().filter(|character| *character != '<'));
        self
    }

    /// A number.
    pub(super) fn number(&mut self, number: usize) -> &mut Self {
        self.0.push_str(&number.to_string());
        self
    }

    /// A text that reads as one thing, in whatever direction its letters run.
    pub(super) fn code(&mut self, text: &str) -> &mut Self {
        self.markup("<code>").text(text).markup("</code>")
    }

    /// An attribute of the element that was begun, with a space before it.
    pub(super) fn attribute(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.markup(" ").markup(name).markup("=\"").text(value).markup("\"")
    }

    /// The HTML.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// Text that is read as itself, in an element and in an attribute between double quotes. What cannot be seen, or
/// turns the order of what stands beside it, is written as Rust escapes it.
fn push_escaped(html: &mut String, text: &str) {
    for piece in text.split_inclusive(['\\', '"', '\'']) {
        let body = piece.trim_end_matches(['\\', '"', '\'']);
        for character in body.escape_debug() {
            match character {
                '&' => html.push_str("&amp;"),
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                other => html.push(other),
            }
        }
        match &piece[body.len()..] {
            "\"" => html.push_str("&quot;"),
            "'" => html.push_str("&#39;"),
            other => html.push_str(other),
        }
    }
}

/// A text as part of an address within the page: small letters, digits and single hyphens.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Html, slug};

    #[test]
    fn text_is_read_as_itself() {
        for (text, written) in [
            ("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"),
            ("</code><script>alert(1)</script>", "&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("\" onload='x' \\", "&quot; onload=&#39;x&#39; \\"),
            ("\u{202e}gpj\u{2066}.exe\u{200b}\0\n", "\\u{202e}gpj\\u{2066}.exe\\u{200b}\\0\\n"),
            ("naïve/日本/हिन्दी", "naïve/日本/हिन्दी"),
            ("&lt;", "&amp;lt;"),
            ("it''s\\\\", "it&#39;&#39;s\\\\"),
        ] {
            let mut html = Html::default();
            html.text(text);
            assert_eq!(html.finish(), written, "{text:?}");
        }
    }

    #[test]
    fn an_attribute_ends_where_it_is_ended() {
        let mut html = Html::default();
        html.markup("<a").attribute("href", "#\"><script>").markup(">");
        assert_eq!(html.finish(), "<a href=\"#&quot;&gt;&lt;script&gt;\">");
    }

    #[test]
    fn a_slug_is_plain() {
        assert_eq!(slug("pets::list.r#type"), "pets-list-r-type");
        assert_eq!(slug("\"><b>"), "b");
    }
}
