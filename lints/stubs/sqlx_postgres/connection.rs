use std::fmt::{self, Debug};
use crate::{PgConnectOptions, Postgres};
pub(crate) use sqlx_core::connection::*;
pub use self::stream::PgStream;

mod executor {
    use crate::executor::Executor;
    use crate::{PgConnection, Postgres};
    impl<'c> Executor<'c> for &'c mut PgConnection {
        type Database = Postgres;
    }
}

mod stream {
    use std::ops::{Deref, DerefMut};
    pub struct PgStream {}
    impl Deref for PgStream {
        type Target = BufferedSocket<Box<dyn Socket>>;
    }
    impl DerefMut for PgStream {}
}

mod tls {
    use crate::PgConnectOptions;
    pub struct MaybeUpgradeTls<'a>(pub &'a PgConnectOptions);
    impl<'a> WithSocket for MaybeUpgradeTls<'a> {
        type Output = crate::Result<Box<dyn Socket>>;
    }
}
pub struct PgConnection {}
pub struct PgConnectionInner {}

impl PgConnection {
    pub fn server_version_num(&self) -> Option<u32>;
}
impl Debug for PgConnection {}

impl Connection for PgConnection {
    type Database = Postgres;
    type Options = PgConnectOptions;
}
impl AsMut<PgConnection> for PgConnection {}
