//! Writers that are told by their values: standard error in a `Box<dyn Write>`, standard output given as `&mut impl Write`.
//!
//! A model may say that a trait's method is a sink where it is called of one type (`<Stderr as Write>::write_all`). A value of
//! such a type bears a label for it, wherever it is put; what is written through a type that says less is met by the sinks of
//! the labels there. Where only the caller knows the writer, the write is an effect, as the call of a callable is.

use privet_ir::{DefId, ItemKind, Location, Ty, TyKind};
use smallvec::SmallVec;

use crate::cfg::Argument;
use crate::facts::Facts;
use crate::interpret::{Run, is_open};
use crate::label::{Callable, Label, Origin};
use crate::summary::Called;
use crate::transfer::Arguments;
use crate::value::Value;

impl Facts<'_> {
    /// The methods that are sinks for some types: the first of each trait for writing that a model may mean.
    fn outlet_methods(&self) -> &[DefId] {
        self.tables.outlet_methods.get_or_init(|| {
            let traits = self.program.definitions().iter().filter(|definition| {
                matches!(self.program.item(**definition).kind, ItemKind::Trait(_))
                    && !self.program.is_workspace(definition.file)
            });
            traits.filter_map(|trait_| self.outlet_method(*trait_)).collect()
        })
    }

    fn outlet_method(&self, trait_: DefId) -> Option<DefId> {
        let ItemKind::Trait(declared) = &self.program.item(trait_).kind else { return None };
        let mut methods = declared.items.iter().map(|item| DefId { file: trait_.file, item: *item });
        let method = methods.find(|method| self.bindings.may_be_sink(*method, self.program, self.models))?;
        let is_sink_itself =
            self.bindings.of(method, self.program, self.models).is_some_and(|bound| !bound.sinks.is_empty());
        (!is_sink_itself && self.is_for_writing(trait_)).then_some(method)
    }

    /// Whether a method is of a trait whose methods are sinks for some types.
    pub(crate) fn is_outlet_method(&self, method: DefId) -> bool {
        let parent = self.program.parent(method);
        self.outlet_methods().iter().any(|known| self.program.parent(*known) == parent)
    }

    /// What values of this type are written by, if that is a sink.
    fn outlet(&self, ty: Ty) -> Option<Callable> {
        let TyKind::Adt(owner, _) = ty.kind() else { return None };
        if self.program.is_workspace(owner.file) {
            return None;
        }
        let known = self.tables.outlets.read().unwrap_or_else(|e| e.into_inner()).get(owner).copied();
        known.unwrap_or_else(|| {
            let is_sink = |method: &DefId| {
                let bound = self.bindings.of_call(*method, Some(*owner), self.program, self.models);
                bound.is_some_and(|bound| !bound.sinks.is_empty())
            };
            let method = self.outlet_methods().iter().copied().find(is_sink);
            let outlet = method.map(|method| Callable::Writer(method, *owner));
            self.tables.outlets.write().unwrap_or_else(|e| e.into_inner()).insert(*owner, outlet);
            outlet
        })
    }

    /// Whether a type says too little of who is written to.
    pub(crate) fn hides_writers(&self, ty: Ty) -> bool {
        ty.mentions(&|part| matches!(part.kind(), TyKind::Dyn(_)) || is_open(part))
    }
}

impl Run<'_, '_> {
    /// A value that is a sink for what is written to it.
    pub(crate) fn as_outlet(&mut self, value: Value, ty: Ty) -> Value {
        match self.facts.outlet(ty) {
            Some(outlet) if value != Value::ABSENT => {
                let labels = self.values.set([Label::new(Origin::Callable(outlet))]);
                self.values.with_labels(value, labels)
            }
            _ => value,
        }
    }

    /// A call of a method of which only the value says whether it is a sink.
    pub(crate) fn written_to_outlets(
        &mut self,
        method: DefId,
        written: &[Argument],
        arguments: &Arguments,
        at: Location,
    ) {
        let hides = written.first().is_some_and(|receiver| self.facts.hides_writers(receiver.ty));
        if !hides || !self.facts.is_outlet_method(method) {
            return;
        }
        for outlet in self.outlets_of(arguments.plain[0]) {
            match outlet {
                Origin::Callable(Callable::Writer(_, owner)) => {
                    let (program, models) = (self.facts.program, self.facts.models);
                    let bound = self.facts.bindings.of_call(method, Some(owner), program, models);
                    self.bound(bound.as_deref(), written, arguments, at);
                }
                _ => self.left_to_callers(outlet, &arguments.raw),
            }
        }
    }

    /// The writers that a value may be.
    pub(crate) fn outlets_of(&mut self, writer: Value) -> SmallVec<[Origin; 2]> {
        let deep = self.values.deep_labels(writer);
        let all: SmallVec<[Label; 4]> = self.values.labels_of(deep).collect();
        let is_writer = |origin: &Origin| match origin {
            Origin::Callable(Callable::Writer(..)) => true,
            Origin::Input(path) => self.graph.inputs.get(usize::from(path.input)).is_some_and(|input| {
                let ty = self.facts.peel(input.ty);
                let is_own = |owner: &DefId| self.facts.program.is_workspace(owner.file);
                self.facts.hides_writers(ty) || matches!(ty.kind(), TyKind::Adt(owner, _) if is_own(owner))
            }),
            _ => false,
        };
        all.into_iter().map(|label| label.origin).filter(is_writer).collect()
    }

    /// The writers inside a writer: standard output in a `BufWriter`.
    pub(crate) fn inner_writers(&mut self, writer: Value) -> SmallVec<[Label; 2]> {
        if !self.values.has_children(writer) || self.has_closure(writer) {
            return SmallVec::new();
        }
        let content = self.resolved(writer);
        let deep = self.values.deep_labels(content);
        let is_writer = |label: &Label| matches!(label.origin, Origin::Callable(Callable::Writer(..)));
        self.values.labels_of(deep).filter(is_writer).collect()
    }

    /// Leaves what is written to the callers, who know the writer.
    pub(crate) fn left_to_callers(&mut self, writer: Origin, given: &[Value]) {
        let Origin::Input(path) = writer else { return };
        let carries = given.iter().skip(1).any(|value| {
            let value = self.resolved(*value);
            self.values.holds(value, &|label| label.origin.is_data())
        });
        if !carries || !self.has_room_for(path) {
            return;
        }
        let mut raw: SmallVec<[Value; 6]> = given.iter().copied().collect();
        if let Some(receiver) = raw.first_mut() {
            *receiver = Value::PLAIN;
        }
        let arguments = self.arguments(raw, SmallVec::new());
        self.effect(Called::Input(path), &arguments, SmallVec::new());
    }
}
