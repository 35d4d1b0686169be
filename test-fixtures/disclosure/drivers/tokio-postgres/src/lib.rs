//! Stands for the driver of this name.

pub trait ToSql {}

impl ToSql for String {}

pub struct Row;

pub struct Client;

impl Client {
    pub async fn query(&self, _: &str, _: &[&(dyn ToSql + Sync)]) -> Vec<Row> {
        Vec::new()
    }

    pub async fn query_one(&self, _: &str, _: &[&(dyn ToSql + Sync)]) -> Row {
        Row
    }
}
