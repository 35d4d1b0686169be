//! Redis: one connection for everything.

use redis::{Commands, Connection, RedisResult};

use crate::Account;

pub fn remembered(connection: &mut Connection, account: &Account) -> RedisResult<()> {
    let () = connection.set("last", &account.email)?; //~ not_accessible not_rectifiable stored_not_erasable unbounded_retention
    let visits: u32 = connection.incr("visits", 1)?;
    println!("{visits}");
    let greeting: String = connection.get("greeting")?;
    println!("{greeting}");
    let greeting: String = redis::cmd("GET").arg(&account.email).query(connection)?;
    println!("{greeting}");
    println!("{}", account.email); //~ personal_data_in_log
    Ok(())
}
