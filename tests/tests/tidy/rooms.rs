//! The order of rooms, from the ground up, of each crate that has several.
//!
//! A room is a file or a folder beside the crate's root. What stands on one floor imports nothing of
//! that floor; what stands higher may import whatever stands lower.

/// A crate, and its rooms by floor.
pub(crate) struct House {
    /// The folder of its sources.
    pub(crate) folder: &'static str,
    /// From the ground up. The last holds the root of the crate.
    pub(crate) floors: &'static [&'static [&'static str]],
}

pub(crate) const HOUSES: [House; 3] = [
    House {
        folder: "codegen/src",
        floors: &[
            &["pointer", "threads"],
            &["diagnostic"],
            &["ir"],
            &["document"],
            &["words", "guide"],
            &["surface"],
            &["bindings"],
            &["overlay", "import"],
            &["lower", "normalise", "name"],
            &["pipeline"],
            &["emit", "lint", "diff", "propose"],
            &["lib"],
        ],
    },
    House {
        folder: "runtime/src",
        floors: &[
            &["hidden"],
            &["wire", "transport", "api"],
            &["address", "webhooks"],
            &["answer"],
            &["retry"],
            &["auth"],
            &["request"],
            &["client"],
            &["paging"],
            &["blocking", "mock"],
            &["lib"],
        ],
    },
    House {
        folder: "xtask/src",
        floors: &[
            &["failure"],
            &["output", "disk"],
            &["root", "read"],
            &["spec", "source", "git", "runtime"],
            &["exercise", "facts", "stamp"],
            &["compared"],
            &["commands"],
            &["lib"],
            &["main", "bin"],
        ],
    },
];

impl House {
    /// The floor of a room; none of a room that the order does not know.
    pub(crate) fn floor(&self, room: &str) -> Option<usize> {
        self.floors.iter().position(|rooms| rooms.contains(&room))
    }
}
