//! What has to be asked first: opt-outs before marketing, the age before storing, the request before a disclosure.

mod age;
mod mailing;
mod outlets;
mod partners;
mod polarity;
mod queries;
mod renamed;

fn main() {
    let users = outlets::load();
    mailing::run(&users);
    polarity::run(&users);
    queries::run();
    renamed::run(&users);
    partners::run(&users);
    age::run();
}
