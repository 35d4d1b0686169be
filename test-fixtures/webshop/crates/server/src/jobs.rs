//! What runs at night.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use webshop_domain::address::Country;
use webshop_domain::{Account, AccountId, Plan};
use webshop_mailer::{Letter, Newsletter, Outbox, RoundMeter, Template, welcome};
use webshop_storage::{AccountStore, StorageError};

use crate::state::AppState;

/// Sends the newsletter and the letters of the day.
pub fn send_letters<O: Outbox>(outbox: &O, accounts: &[Account]) -> Result<usize> {
    let newsletter = Newsletter::new(outbox, "Spring");
    let sent = newsletter.send(accounts).context("the newsletter")?;
    for account in accounts.iter().filter(|account| account.plan == Plan::Basic) {
        outbox.deliver(&Letter::from_template(Template::Welcome, account))?;
        welcome(account, true, &RoundMeter);
    }
    Ok(sent)
}

/// Checks accounts; the reason of a failure names the customer.
fn check(account: &Account) -> Result<()> {
    if account.shipping.street.is_empty() {
        bail!("{} has no street", account.full_name);
    }
    Ok(())
}

/// Checks accounts; the reason of a failure names the country.
fn check_country(account: &Account) -> Result<()> {
    if account.shipping.country == Country::Us {
        bail!("cannot send to {}", account.shipping.country.code());
    }
    Ok(())
}

fn check_all(accounts: &[Account]) -> Result<()> {
    accounts.iter().try_for_each(check)
}

pub fn nightly(accounts: &[Account]) {
    if let Err(error) = check_all(accounts) {
        tracing::error!("{error:#}"); //~ personal_data_in_log
    }
    for account in accounts {
        if let Err(error) = check_country(account) {
            tracing::error!("{error:#}");
        }
    }
}

/// How many live where.
pub fn countries(accounts: &[Account]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for account in accounts {
        *counts.entry(account.shipping.country.code()).or_insert(0) += 1;
    }
    for (code, count) in &counts {
        println!("{code}: {count}");
    }
    counts
}

/// The oldest account of a page, printed in whole.
pub async fn oldest(state: &AppState) -> Result<()> {
    let page = state.accounts.page(0).await?;
    let last = page.is_last(0);
    let oldest = page.items.iter().min_by_key(|account| account.born_on);
    eprintln!("{:?}", oldest.map(|account| account.plan));
    eprintln!("{oldest:?}"); //~ personal_data_in_log
    eprintln!("{last}");
    let labels = page.map(|account| account.label());
    eprintln!("{}", labels.items.len());
    eprintln!("{:?}", labels.items.first()); //~ personal_data_in_log
    Ok(())
}

/// Reminds a customer of a full basket; the store may be any.
pub fn remind(store: &dyn AccountStore, id: AccountId) -> Result<(), StorageError> {
    let account = store.require(id)?;
    tracing::info!("reminding one on the plan {:?}", account.plan);
    tracing::info!("reminding {}", account.label()); //~ personal_data_in_log
    Ok(())
}

#[tracing::instrument(skip_all, fields(who = %account.full_name))] //~ personal_data_in_log(Account::full_name)
pub fn archive(account: &Account) -> bool {
    account.shipping.street.is_empty()
}

#[tracing::instrument(skip_all, fields(plan = ?account.plan))]
pub fn unarchive(account: &Account) -> bool {
    account.shipping.street.is_empty()
}

/// Every argument is recorded as `Debug` prints it.
#[tracing::instrument]
pub fn freeze(
    account: &Account, //~ personal_data_in_log
    days: u32,
) -> bool {
    account.shipping.street.is_empty() && days > 0
}

#[tracing::instrument(skip(account), fields(plan = ?account.plan))]
pub fn thaw(account: &Account, days: u32) -> bool {
    account.shipping.street.is_empty() && days > 0
}

/// With `ret`, what is given is recorded.
#[tracing::instrument(skip_all, ret)]
pub fn addressee(account: &Account) -> String { //~ personal_data_in_log(Account::full_name)
    account.full_name.clone()
}

#[tracing::instrument(skip_all, ret)]
pub fn days_left(account: &Account, days: u32) -> u32 {
    if account.full_name.is_empty() { 0 } else { days }
}

fn known(account: &Account) -> Result<u32, String> {
    if account.shipping.street.is_empty() { Err(format!("no street for {}", account.full_name)) } else { Ok(1) }
}

/// With `err`, what is recorded is the error, also that of a `?`.
#[tracing::instrument(skip_all, err)]
pub fn delivered(account: &Account) -> Result<u32, String> { //~ personal_data_in_log(Account::full_name)
    let parcels = known(account)?;
    Ok(parcels + 1)
}

#[tracing::instrument(skip_all, err)]
pub fn recipient(account: &Account) -> Result<String, StorageError> {
    Ok(account.full_name.clone())
}

#[tracing::instrument(skip_all, ret, err(Debug))]
pub async fn sender(account: &Account) -> Result<String, StorageError> { //~ personal_data_in_log(Account::full_name)
    Ok(account.full_name.clone())
}

/// What is recorded in a span later is written as the span's own fields are.
pub fn traced(account: &Account) {
    let span = tracing::info_span!("job", who = tracing::field::Empty, plan = tracing::field::Empty);
    span.record("who", account.full_name.as_str()); //~ personal_data_in_log(Account::full_name)
    span.record("plan", tracing::field::debug(&account.plan));
}
