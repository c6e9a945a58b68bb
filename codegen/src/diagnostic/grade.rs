//! How grave oddities are by what people decided.

use std::collections::BTreeMap;

use super::code::{Code, Level, Oddity};
use super::remark::{Diagnostic, Diagnostics};
use super::severity::Severity;

/// Makes every oddity as grave as people decided, and drops what they do not want to be told.
pub(crate) fn grade(remarks: &mut Diagnostics, levels: &BTreeMap<Oddity, Level>) {
    remarks.revise(|remark| {
        let said = match remark.code {
            Some(Code::Oddity(oddity)) => levels.get(&oddity),
            _ => None,
        };
        // What a stage refuses stays refused.
        match said.filter(|_| remark.severity != Severity::Error) {
            Some(level) => Some(Diagnostic { severity: level.severity()?, ..remark }),
            None => Some(remark),
        }
    });
}
