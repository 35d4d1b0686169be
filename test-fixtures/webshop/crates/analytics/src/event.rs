//! Events, built by hand or through a small builder.

use std::collections::BTreeMap;

use posthog_rs::{Error, Event};
use serde_json::{Value, json};
use webshop_domain::{Account, Order};

/// The properties of an event, before they are sent.
#[derive(Clone, Debug, Default)]
pub struct Props {
    values: BTreeMap<&'static str, Value>,
}

impl Props {
    pub fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.values.insert(key, value.into());
        self
    }

    pub fn into_event(self, kind: &str) -> Result<Event, Error> {
        let mut event = Event::new_anon(kind);
        for (key, value) in self.values {
            event.insert_prop(key, value)?;
        }
        Ok(event)
    }
}

/// An event that says who bought.
pub fn checkout_event(account: &Account, order: &Order) -> Result<Event, Error> {
    let mut event = Event::new_anon("checkout");
    event.insert_prop("customer", json!({ "mail": account.email.as_str(), "club": true }))?;
    event.insert_prop("cents", order.total_cents())?;
    Ok(event)
}

/// The same event, about the order alone.
pub fn funnel_event(account: &Account, order: &Order) -> Result<Event, Error> {
    let mut event = Event::new_anon("checkout");
    event.insert_prop("has_phone", account.has_phone())?;
    event.insert_prop("cents", order.total_cents())?;
    event.insert_prop("lines", order.lines.len())?;
    Ok(event)
}
