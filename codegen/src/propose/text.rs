//! TOML, with entries that count and entries that are commented out.

use crate::name::key_text;

/// The text so far.
pub(super) struct Text {
    text: String,
    /// Whether facts count; else they are commented out as well.
    are_facts_certain: bool,
}

impl Text {
    pub(super) fn new(are_facts_certain: bool) -> Self {
        Self { text: String::new(), are_facts_certain }
    }

    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    pub(super) fn comment(&mut self, words: &str) {
        self.line(&format!("# {words}"));
    }

    /// An entry that counts in any case.
    pub(super) fn sure(&mut self, key: &str, value: &str) {
        self.line(&entry(key, value));
    }

    /// An entry that the document says.
    pub(super) fn fact(&mut self, key: &str, value: &str) {
        self.fact_line(&entry(key, value));
    }

    /// The same, as a line of TOML.
    pub(super) fn fact_line(&mut self, line: &str) {
        if self.are_facts_certain { self.line(line) } else { self.guess_line(line) }
    }

    /// The head of a section.
    pub(super) fn section(&mut self, name: &str, is_fact: bool) {
        let head = format!("[{name}]");
        if is_fact { self.fact_line(&head) } else { self.guess_line(&head) }
    }

    /// An entry for people to look at.
    pub(super) fn guess(&mut self, key: &str, value: &str) {
        self.guess_line(&entry(key, value));
    }

    /// The same, as a line of TOML.
    pub(super) fn guess_line(&mut self, line: &str) {
        self.line(&format!("# {line}"));
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

fn entry(key: &str, value: &str) -> String {
    format!("{key} = {}", quoted(value))
}

/// A text as TOML, on one line.
pub(super) fn quoted(text: &str) -> String {
    let line: String = text.chars().filter(|letter| !letter.is_control()).collect();
    toml::Value::from(line).to_string()
}

/// A list of texts.
pub(super) fn list(texts: &[&str]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

/// A key as TOML.
pub(super) fn key(text: &str) -> String {
    key_text(text)
}
