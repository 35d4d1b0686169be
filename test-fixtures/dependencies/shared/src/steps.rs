//! Steps that are given what the step before gave: what a step is, a trait says that callables have.

pub trait Step<Arguments> {
    type Output;
    fn run(&self, arguments: Arguments) -> Self::Output;
}

impl<F, R> Step<()> for F
where
    F: Fn() -> R,
{
    type Output = R;
    fn run(&self, _: ()) -> R {
        self()
    }
}

impl<F, T, R> Step<(T,)> for F
where
    F: Fn(T) -> R,
{
    type Output = R;
    fn run(&self, (given,): (T,)) -> R {
        self(given)
    }
}

pub trait Steps: Sized {
    type Given;

    fn give(&self) -> Self::Given;

    fn then<F>(self, step: F) -> Then<Self, F>
    where
        F: Step<Self::Given>,
    {
        Then { before: self, step }
    }
}

pub struct Start<T>(pub T);

impl<T: Clone> Steps for Start<T> {
    type Given = (T,);
    fn give(&self) -> (T,) {
        (self.0.clone(),)
    }
}

pub struct Then<S, F> {
    before: S,
    step: F,
}

impl<S: Steps, F: Step<S::Given>> Steps for Then<S, F> {
    type Given = (F::Output,);
    fn give(&self) -> (F::Output,) {
        (self.step.run(self.before.give()),)
    }
}
