//! What partners get through their feed.

use webshop_domain::{PageView, feed_line};

use crate::aggregate::by_path;
use crate::feed::{FeedError, PartnerFeed};

/// A line for each search: the words of a visitor, through a macro of our own.
pub fn share_views(views: &[PageView], feed: &PartnerFeed) -> Result<(), FeedError> {
    for view in views {
        let Some(query) = &view.query else { continue };
        let line = feed_line!(view.path, query);
        feed.push(line)?; //~ unaggregated_export
    }
    Ok(())
}

/// A line for each page.
pub fn share_counts(views: &[PageView], feed: &PartnerFeed) -> Result<(), FeedError> {
    by_path(views).iter().try_for_each(|count| feed.push(feed_line!(count.path, count.views)))
}

/// Copies a row to all partners at night.
#[privet::sink(partner_export)]
pub fn share_row(row: String) -> usize {
    row.len()
}

/// Keeps a row for ourselves.
pub fn keep_row(row: String) -> usize {
    row.len()
}

/// The browsers, without their versions: for us, and for the partners.
pub fn share_browsers(views: &[PageView]) -> usize {
    let mut written = 0;
    for view in views {
        written += keep_row(view.agent.clone());
        written += share_row(view.path.clone()); //~ -unaggregated_export
        let browser = match view.agent.split_once('/') {
            Some((browser, _)) => browser,
            None => continue,
        };
        written += share_row(browser.to_owned()); //~ unaggregated_export
    }
    written
}
