//! Page views as CSV.

use std::io::Write;

use anyhow::{Context, Result};
use csv::Writer;
use webshop_domain::PageView;

use crate::aggregate::by_path;

/// One row a visit: addresses, browsers and searches of everyone.
pub fn write_views<W: Write>(views: &[PageView], out: W) -> Result<()> {
    let mut writer = Writer::from_writer(out);
    for view in views {
        writer
            .serialize(view) //~ unaggregated_export
            .with_context(|| format!("row for {}", view.path))?;
    }
    writer.flush().context("cannot finish the file")
}

/// The same pages, counted.
pub fn write_counts<W: Write>(views: &[PageView], out: W) -> Result<()> {
    let mut writer = Writer::from_writer(out);
    for count in by_path(views) {
        writer.serialize(count)?;
    }
    writer.flush().context("cannot finish the file")
}

/// Two columns, by hand.
pub fn write_referrers(views: &[PageView], path: &std::path::Path) -> Result<usize> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_path(path)?;
    writer.write_record(["page", "referrer"])?;
    let mut written = 0;
    for (page, referrer) in views.iter().filter_map(|view| Some((&view.path, view.referrer.as_ref()?))) {
        writer.write_field(page)?;
        writer.write_field(referrer)?; //~ unaggregated_export(PageView::referrer)
        writer.write_record(None::<&[u8]>)?;
        written += 1;
    }
    writer.flush()?;
    Ok(written)
}
