//! Whether Markdown does nothing outside of its place, by the parser that rustdoc has, set up as rustdoc
//! does it. It imports nothing.

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

/// Whether nothing of it is run, is HTML, leads to an item, or is an address that is no link.
pub(super) fn is_safe(text: &str) -> bool {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut leads_to_an_item = false;
    let item = |link: BrokenLink<'_>| {
        leads_to_an_item = true;
        Some((link.reference.to_string().into(), "".into()))
    };
    let mut is_in_a_link = false;
    let mut is_in_code = false;
    let mut is_safe = true;
    for event in Parser::new_with_broken_link_callback(text, options, Some(item)) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                is_in_code = true;
                is_safe &= matches!(kind, CodeBlockKind::Fenced(language) if &*language == "text");
            }
            Event::End(TagEnd::CodeBlock) => is_in_code = false,
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                is_in_a_link = true;
                is_safe &= matches!(link_type, LinkType::Inline | LinkType::Autolink | LinkType::Email);
                is_safe &= leads_outside(&dest_url) || link_type == LinkType::Email;
            }
            Event::End(TagEnd::Link) => is_in_a_link = false,
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::Start(Tag::HtmlBlock | Tag::Image { .. } | Tag::FootnoteDefinition(_)) => {
                is_safe = false
            }
            Event::Text(text) if !is_in_a_link && !is_in_code => is_safe &= !is_bare_address(&text),
            _ => {}
        }
    }
    is_safe && !leads_to_an_item
}

fn leads_outside(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme))
}

/// Whether rustdoc could ask for a link: a scheme stands in it.
fn is_bare_address(text: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| text.contains(scheme))
}
