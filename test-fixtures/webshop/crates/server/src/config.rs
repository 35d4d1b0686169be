//! Settings.

use std::net::SocketAddr;

use anyhow::{Context, Result};

/// What the environment says. None of it is about people.
#[derive(Clone, Debug)]
pub struct Settings {
    pub listen: SocketAddr,
    pub database: String,
    pub relay: String,
    pub analytics_project: String,
    pub retargeting_url: String,
}

impl Settings {
    pub fn from_env() -> Result<Self> {
        let read = |key: &str| std::env::var(key).with_context(|| format!("{key} is not set"));
        Ok(Self {
            listen: read("WEBSHOP_LISTEN")?.parse()?,
            database: read("WEBSHOP_DATABASE")?,
            relay: read("WEBSHOP_RELAY")?,
            analytics_project: read("WEBSHOP_ANALYTICS")?,
            retargeting_url: read("WEBSHOP_RETARGETING")?,
        })
    }
}
