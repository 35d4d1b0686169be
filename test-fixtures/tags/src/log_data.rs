//! Log data: not personal by itself, and exported aggregated only.

use privet::Privacy;

#[derive(Clone, Privacy)]
pub struct Hit {
    #[log_data(ip_address)]
    pub ip: [u8; 4],
    #[log_data(search_query)]
    pub query: String,
    #[not_personal]
    pub page: u32,
}

#[privet::sink(partner_export)]
pub fn export(line: &str) {
    let _ = line.len();
}

#[privet::aggregates(min_group = 20)]
pub fn count(hits: &[Hit]) -> Option<String> {
    (hits.len() >= 20).then(|| format!("{} searches for {}", hits.len(), hits[0].query))
}

pub fn share(hits: &[Hit]) {
    for hit in hits {
        export(&hit.page.to_string());
        export(&hit.query); //~ unaggregated_export
        export(&format!("{:?}", hit.ip)); //~ unaggregated_export
    }
    export(&count(hits).unwrap_or_default());
}
