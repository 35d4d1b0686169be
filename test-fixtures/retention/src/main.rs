//! What becomes of what is stored and sent: who reads it, and who is told when it is erased.

use privet::Privacy;

#[derive(Privacy, Default)]
#[privacy(retain(days = 30))]
pub struct Account {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(phone)]
    pub phone: String,
    #[personal_information(privacy_preference)]
    pub wants_news: String,
    #[personal_information(privacy_preference)]
    pub wants_calls: String,
}

fn main() {
    let account = Account::default();
    sign_up(&account);
    choose(&account);
    let _ = can_mail(&account);
    track(&account.email); //~ personal_data_in_analytics
    index(&account.email); //~ erasure_not_propagated service_provider_over_sharing
    let _ = export(&account);
    correct(&account);
    erase(&account);
}

#[privet::store(db, id = "accounts")]
fn save(value: &str) {
    let _ = value;
}

fn sign_up(account: &Account) {
    save(&account.email);
    save(&account.phone); //~ collected_never_used
}

fn choose(account: &Account) {
    save(&account.wants_news);
    save(&account.wants_calls); //~ opt_out_not_honoured_everywhere collected_never_used
}

fn can_mail(account: &Account) -> bool {
    account.wants_news == "yes"
}

#[privet::sink(recipient = "stats")]
fn track(value: &str) {
    let _ = value;
}

#[privet::sink(recipient = "index")]
fn index(value: &str) {
    let _ = value;
}

fn post(url: &str) {
    let _ = url;
}

/// People may see it, which is no use of it.
#[privet::provides_access(Account)]
fn export(account: &Account) -> Account {
    Account {
        email: account.email.clone(),
        phone: account.phone.clone(),
        wants_news: account.wants_news.clone(),
        wants_calls: account.wants_calls.clone(),
    }
}

#[privet::rectifies(Account)]
fn correct(account: &Account) {
    save(&account.email);
    save(&account.phone);
    save(&account.wants_news);
    save(&account.wants_calls);
}

/// Of the two who were sent something, one is told.
#[privet::erases(Account)]
fn erase(account: &Account) {
    let _ = &account.email;
    post("https://stats.example/forget");
    end_sessions();
}

#[privet::deactivates]
fn end_sessions() {}
