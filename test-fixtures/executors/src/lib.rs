//! What runs at once, and what comes of it: branches of `select!`, pinned and joined futures, streams in memory.

pub mod pinned;
pub mod selected;
pub mod streams;
pub mod views;

use privet::Privacy;

#[derive(Clone, Privacy)]
pub struct Member {
    #[personal_information(email)]
    pub mail: String,
    #[not_personal]
    pub level: String,
}

pub async fn mail(member: &Member) -> String {
    member.mail.clone()
}

pub async fn level(member: &Member) -> String {
    member.level.clone()
}
