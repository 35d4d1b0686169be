//! Two ends of a stream in memory: what is written at one is read at the other.

use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::Member;

pub async fn through(member: &Member) -> io::Result<()> {
    let (mut near, mut far) = tokio::io::duplex(64);
    near.write_all(member.mail.as_bytes()).await?;
    let mut text = String::new();
    far.read_to_string(&mut text).await?;
    println!("{text}"); //~ personal_data_in_log
    let (mut near, mut far) = tokio::io::duplex(64);
    near.write_all(member.level.as_bytes()).await?;
    let mut text = String::new();
    far.read_to_string(&mut text).await?;
    println!("{text}");
    Ok(())
}
