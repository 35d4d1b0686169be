//! The text of a file, which need not be at hand.

use std::ops::Deref;
use std::sync::{Arc, LazyLock};

/// The text of a file. Few look at the texts of dependencies: one that was analysed before is read when it is first
/// asked for.
#[derive(Clone)]
pub struct Text(Arc<LazyLock<Arc<str>, Read>>);

type Read = Box<dyn FnOnce() -> Arc<str> + Send>;

impl Text {
    /// What `read` gives, once it is asked for.
    pub fn later(read: impl FnOnce() -> Arc<str> + Send + 'static) -> Self {
        Self(Arc::new(LazyLock::new(Box::new(read))))
    }
}

impl<T: Into<Arc<str>>> From<T> for Text {
    fn from(text: T) -> Self {
        let text = text.into();
        let known = LazyLock::new(Box::new(move || text) as Read);
        Self(Arc::new(known))
    }
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
