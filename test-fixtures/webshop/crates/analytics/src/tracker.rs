//! Sends the events.

use posthog_rs::{Client, Error, Event};
use webshop_domain::{Account, Contact, Order, PageView, Session};

use crate::event::{Props, checkout_event, funnel_event};

pub struct Tracker {
    client: Client,
}

impl Tracker {
    pub async fn connect(project: &str) -> Self {
        Self { client: posthog_rs::client(project).await }
    }

    /// The address as the distinct id: the classic.
    pub fn signed_up(&self, account: &Account) {
        self.client.capture(Event::new("signed_up", account.email.as_str())); //~ personal_data_in_analytics -erasure_not_propagated
    }

    pub fn signed_up_anonymously(&self, account: &Account) -> Result<(), Error> {
        let mut event = Event::new_anon("signed_up");
        event.insert_prop("plan", account.plan)?;
        event.insert_prop("staff", account.email.is_staff())?;
        self.client.capture(event);
        Ok(())
    }

    pub fn bought(&self, account: &Account, order: &Order) -> Result<(), Error> {
        let event = checkout_event(account, order)?;
        self.client.capture(event); //~ personal_data_in_analytics
        self.client.capture(funnel_event(account, order)?); //~ -personal_data_in_analytics
        Ok(())
    }

    /// Many events in one call.
    pub fn imported(&self, accounts: &[Account]) -> Result<(), Error> {
        let mut events = Vec::with_capacity(accounts.len());
        for account in accounts {
            let event = Props::default()
                .with("born", account.born_on.map(|day| day.to_string()))
                .into_event("import")?;
            events.push(event);
        }
        self.client.capture_batch(
            events, //~ personal_data_in_analytics
            true,
        );

        let count = Props::default().with("count", accounts.len()).into_event("import_done")?;
        self.client.capture_batch(vec![count], false);
        Ok(())
    }

    /// How the customer wants to be reached: the channel is fine, the address is not.
    pub fn reached(&self, account: &Account) -> Result<(), Error> {
        let kind = account.contact.kind();
        self.client.capture(Props::default().with("channel", format!("{kind:?}")).into_event("reached")?);
        if let Contact::Text { digits, .. } = &account.contact {
            let event = Props::default().with("digits", digits.as_str()).into_event("texted")?;
            self.client.capture(event); //~ personal_data_in_analytics(Text::digits)
        }
        Ok(())
    }

    /// Log data of an unknown visitor is linked to nobody.
    pub fn viewed(&self, view: &PageView) -> Result<(), Error> {
        let mut event = Event::new_anon("viewed");
        event.insert_prop("path", view.path.as_str())?;
        event.insert_prop("referrer", view.referrer.as_deref())?;
        event.insert_prop("searched", view.query.is_some())?;
        self.client.capture(event);
        Ok(())
    }

    /// Log data of a known customer is linked to a person.
    pub fn returned(&self, session: &Session) -> Result<(), Error> {
        let mut event = Event::new_anon("returned");
        event.insert_prop("network", session.last_ip.to_string())?;
        self.client.capture(event); //~ personal_data_in_analytics
        Ok(())
    }

    /// A local that is overwritten before it is sent, and one that is not.
    pub fn renamed(&self, account: &Account) -> Result<(), Error> {
        let mut label = account.full_name.clone();
        tracing::debug!(length = label.len(), "renamed");
        label = "renamed".to_owned();
        self.client.capture(Event::new_anon(label.as_str()));

        label.push(' ');
        label.push_str(&account.full_name);
        self.client.capture(Event::new_anon(label.as_str())); //~ personal_data_in_analytics
        Ok(())
    }
}
