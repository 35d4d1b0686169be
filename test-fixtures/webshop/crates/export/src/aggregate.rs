//! Counting.

use std::collections::BTreeMap;

use serde::Serialize;
use webshop_domain::PageView;

const MIN_GROUP: u32 = 20;

/// How often one page was seen, by at least twenty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PathCount {
    pub path: String,
    pub views: u32,
    pub searches: u32,
}

/// Counts the views of each page and drops the rare ones.
#[privet::aggregates(min_group = 20)]
pub fn by_path(views: &[PageView]) -> Vec<PathCount> {
    let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for view in views {
        let (seen, searches) = counts.entry(view.path.as_str()).or_default();
        *seen += 1;
        *searches += u32::from(view.query.is_some());
    }
    counts
        .into_iter()
        .filter(|(_, (seen, _))| *seen >= MIN_GROUP)
        .map(|(path, (views, searches))| PathCount { path: path.to_owned(), views, searches })
        .collect()
}
