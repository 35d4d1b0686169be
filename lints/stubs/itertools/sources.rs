use std::fmt;

pub fn unfold<A, St, F>(initial_state: St, f: F) -> Unfold<St, F>
where
    F: FnMut(&mut St) -> Option<A>;

impl<St, F> fmt::Debug for Unfold<St, F>
where
    St: fmt::Debug,
{}

#[derive(Clone)]
pub struct Unfold<St, F> {
    pub state: St,
}

impl<A, St, F> Iterator for Unfold<St, F>
where
    F: FnMut(&mut St) -> Option<A>,
{
    type Item = A;
}

#[derive(Clone)]
pub struct Iterate<St, F> {}

impl<St, F> fmt::Debug for Iterate<St, F>
where
    St: fmt::Debug,
{}

impl<St, F> Iterator for Iterate<St, F>
where
    F: FnMut(&St) -> St,
{
    type Item = St;
}

pub fn iterate<St, F>(initial_value: St, f: F) -> Iterate<St, F>
where
    F: FnMut(&St) -> St;
