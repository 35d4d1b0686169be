//! What all handlers share.

use std::sync::Arc;

use anyhow::Result;
use webshop_ads::{Beacon, GoogleClient, MetaClient, WarehouseClient};
use webshop_analytics::Tracker;
use webshop_storage::{PgAccounts, PgOrders, PgVisits, Pool};

use crate::config::Settings;
use crate::memory::RecentMails;

#[derive(Clone)]
pub struct AppState {
    pub accounts: PgAccounts,
    pub orders: PgOrders,
    pub visits: PgVisits,
    pub tracker: Arc<Tracker>,
    pub ads: Arc<Ads>,
    pub recent: RecentMails,
    pub pool: Pool,
    pub settings: Arc<Settings>,
}

/// The clients of all networks.
pub struct Ads {
    pub meta: MetaClient,
    pub google: GoogleClient,
    pub beacon: Beacon,
    pub warehouse: WarehouseClient,
}

impl AppState {
    pub async fn connect(settings: Settings) -> Result<Self> {
        let pool = Pool::connect_lazy(&settings.database)?;
        let http = reqwest::Client::builder().user_agent("webshop").build()?;
        Ok(Self {
            accounts: PgAccounts::new(pool.clone()),
            orders: PgOrders::new(pool.clone()),
            visits: PgVisits::new(pool.clone()),
            tracker: Arc::new(Tracker::connect(&settings.analytics_project).await),
            ads: Arc::new(Ads {
                meta: MetaClient::new(http.clone()),
                google: GoogleClient::new(http.clone()),
                beacon: Beacon::new(http.clone()),
                warehouse: WarehouseClient::new(http),
            }),
            recent: RecentMails::default(),
            pool,
            settings: Arc::new(settings),
        })
    }
}
