//! A container has the fields of what it contains.

use crate::{Classified, Context, Field};

macro_rules! containers {
    ($([$($generics:tt)*] $container:ty;)+) => {
        $(
            impl<$($generics)*> Classified for $container {
                const CONTEXT: Context = T::CONTEXT;
                const FIELDS: &'static [Field] = T::FIELDS;
            }
        )+
    };
}

containers! {
    [T: Classified + ?Sized] &T;
    [T: Classified + ?Sized] &mut T;
    [T: Classified] [T];
    [T: Classified, const N: usize] [T; N];
    [T: Classified] Option<T>;
    [T: Classified + ?Sized] core::cell::Cell<T>;
    [T: Classified + ?Sized] core::cell::RefCell<T>;
    [T: Classified] core::cell::OnceCell<T>;
}

#[cfg(feature = "alloc")]
containers! {
    [T: Classified + ?Sized] alloc::boxed::Box<T>;
    [T: Classified + ?Sized] alloc::rc::Rc<T>;
    [T: Classified + ?Sized] alloc::sync::Arc<T>;
    [T: Classified + alloc::borrow::ToOwned + ?Sized] alloc::borrow::Cow<'_, T>;
    [T: Classified] alloc::vec::Vec<T>;
    [T: Classified] alloc::collections::VecDeque<T>;
    [T: Classified] alloc::collections::LinkedList<T>;
    [T: Classified] alloc::collections::BinaryHeap<T>;
    [T: Classified] alloc::collections::BTreeSet<T>;
    [K, T: Classified] alloc::collections::BTreeMap<K, T>;
}
