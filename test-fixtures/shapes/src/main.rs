//! Forms of types, code and texts that break a policy by themselves, each beside one that does not.

mod clients;
mod cookies;
mod http;
mod mails;
mod pages;
mod renamed;
mod types;

fn main() {
    clients::run();
    cookies::run();
    let _ = mails::run();
    pages::run();
    renamed::run();
    types::run();
}
