//! `tower-layer`.

pub use self::{
    identity::Identity, layer_fn::{layer_fn, LayerFn},
    stack::Stack,
};

mod identity {
    use super::Layer;
    use std::fmt;
    #[derive(Default, Clone)]
    pub struct Identity {}
    impl Identity {
        pub const fn new() -> Identity;
    }
    impl<S> Layer<S> for Identity {
        type Service = S;
    }
    impl fmt::Debug for Identity {}
}

mod layer_fn {
    use super::Layer;
    use std::fmt;
    pub fn layer_fn<T>(f: T) -> LayerFn<T>;
    #[derive(Clone, Copy)]
    pub struct LayerFn<F> {}
    impl<F, S, Out> Layer<S> for LayerFn<F>
    where
        F: Fn(S) -> Out,
    {
        type Service = Out;
    }
    impl<F> fmt::Debug for LayerFn<F> {}
}

mod stack {
    use super::Layer;
    use std::fmt;
    #[derive(Clone)]
    pub struct Stack<Inner, Outer> {}
    impl<Inner, Outer> Stack<Inner, Outer> {
        pub const fn new(inner: Inner, outer: Outer) -> Self;
    }
    impl<S, Inner, Outer> Layer<S> for Stack<Inner, Outer>
    where
        Inner: Layer<S>,
        Outer: Layer<Inner::Service>,
    {
        type Service = Outer::Service;
    }
    impl<Inner, Outer> fmt::Debug for Stack<Inner, Outer>
    where
        Inner: fmt::Debug,
        Outer: fmt::Debug,
    {}
}

mod tuple;

pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}

impl<'a, T, S> Layer<S> for &'a T
where
    T: ?Sized + Layer<S>,
{
    type Service = T::Service;
}
