/// How many of a thing there are, as a sentence says it: "1 file", "2 files". The thing makes its plural with an s.
pub fn counted(count: usize, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{plural}")
}
