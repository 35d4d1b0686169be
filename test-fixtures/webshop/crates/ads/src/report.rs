//! Reports on page views. Log data may go to an advertiser aggregated, and only so.

use std::collections::BTreeMap;

use webshop_domain::PageView;

use crate::network::AdsError;

pub struct AdReport {
    http: reqwest::Client,
}

impl AdReport {
    pub fn new(http: reqwest::Client) -> Self {
        Self { http }
    }

    /// One row a visitor.
    pub async fn raw(&self, views: &[PageView]) -> Result<(), AdsError> {
        let referrers: Vec<&str> = views.iter().filter_map(|view| view.referrer.as_deref()).collect();
        self.http
            .post("https://business-api.tiktok.com/open_api/v1.3/event/track/")
            .json(&referrers) //~ unaggregated_export
            .send()
            .await?;
        Ok(())
    }

    /// One row a page, and none for a page that hardly anyone saw.
    pub async fn counted(&self, views: &[PageView]) -> Result<(), AdsError> {
        self.http
            .post("https://business-api.tiktok.com/open_api/v1.3/event/track/")
            .json(&daily_counts(views))
            .send()
            .await?;
        Ok(())
    }
}

const MIN_GROUP: usize = 20;

/// How often each referrer sent someone.
#[privet::aggregates(min_group = 20)]
pub fn daily_counts(views: &[PageView]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for referrer in views.iter().filter_map(|view| view.referrer.clone()) {
        *counts.entry(referrer).or_insert(0) += 1;
    }
    counts.retain(|_, count| *count >= MIN_GROUP);
    counts
}
