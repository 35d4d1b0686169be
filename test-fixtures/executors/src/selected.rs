//! One of several futures is first: each branch gets what its own gives.

use futures::FutureExt as _;
use tokio::sync::mpsc::Receiver;

use crate::{Member, level, mail};

pub async fn first(member: &Member, is_open: bool) {
    tokio::select! {
        text = mail(member) => println!("{text}"), //~ personal_data_in_log
        text = level(member), if is_open => {
            println!("{text}");
        }
    }
}

pub async fn given(member: &Member) -> String {
    let text = tokio::select! {
        biased;
        text = level(member) => text,
        Some(text) = async { Some(member.level.clone()) } => text,
        else => member.mail.clone(),
    };
    println!("{text}"); //~ personal_data_in_log
    tokio::select! {
        text = level(member) => { text }
        text = async { String::new() } => text,
    }
}

pub async fn around(mut inbox: Receiver<Member>) {
    let mut last = String::new();
    loop {
        tokio::select! {
            received = inbox.recv() => match received {
                Some(member) => last = member.mail,
                None => break,
            },
            () = tokio::task::yield_now() => println!("{last}"), //~ personal_data_in_log
        }
    }
}

pub async fn silent(member: &Member) {
    let shown = given(member).await;
    println!("{shown}");
}

pub async fn fused(member: &Member) {
    let (first, second) = (mail(member).fuse(), level(member).fuse());
    futures::pin_mut!(first, second);
    futures::select! {
        text = first => println!("{text}"), //~ personal_data_in_log
        text = second => println!("{text}"),
        complete => {}
    }
}
