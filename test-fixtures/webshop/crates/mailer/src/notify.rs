//! Who else hears of it.

use webshop_domain::Account;

pub trait Notifier {
    fn notify(&self, line: &str);
}

pub struct LogNotifier;

impl Notifier for LogNotifier {
    fn notify(&self, line: &str) {
        tracing::info!("{line}"); //~ personal_data_in_log
    }
}

pub struct QuietNotifier;

impl Notifier for QuietNotifier {
    fn notify(&self, line: &str) {
        tracing::info!(length = line.len(), "notified");
    }
}

/// The twin: what goes through this trait is never personal.
pub trait Meter {
    fn count(&self, line: &str);
}

pub struct RoundMeter;

impl Meter for RoundMeter {
    fn count(&self, line: &str) {
        tracing::info!("{line}");
    }
}

/// Greets a new customer, in whatever way the shop is set up.
pub fn welcome(account: &Account, verbose: bool, meter: &dyn Meter) {
    let notifier: Box<dyn Notifier> = if verbose { Box::new(LogNotifier) } else { Box::new(QuietNotifier) };
    notifier.notify(&format!("welcome, {}", account.full_name));
    meter.count(&format!("one more in the plan {:?}", account.plan));
}

pub fn welcome_quietly(account: &Account) {
    welcome(account, false, &RoundMeter);
}
